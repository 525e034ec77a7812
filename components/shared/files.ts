/** Where the files beside a single file are, as far as the host said so: one place a page. */
let folder: string | null = null;

/** `null` where the host said nothing. */
export const filesFolder = (): string | null => folder;

/**
 * @param said - what the host wrote: an address relative to the page, of the folder or of a script in it
 * @returns false when no address can be made of it
 */
export function setFilesFolder(said: string, page: string): boolean {
  const path = said.trim();
  try {
    folder = new URL(/(?:\/|\.m?js)$/.test(path) ? path : `${path}/`, page).href;
    return true;
  } catch {
    return false;
  }
}
