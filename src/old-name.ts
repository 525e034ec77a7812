const told = new Set<string>();

/** For names that earlier versions had: they work on, and each is told once a page or process. */
export function tellOldName(old: string, name: string): void {
  if (!told.has(old)) console.warn(`metier-widgets: "${old}" is now "${name}"; the old name still works.`);
  told.add(old);
}
