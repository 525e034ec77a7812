/** The key that was meant, whatever the keyboard; `null` in combinations, which belong to the browser and the page. */
export function meantKey({ altKey, ctrlKey, metaKey, shiftKey, code, key }: KeyboardEvent): string | null {
  if (altKey || ctrlKey || metaKey) return null;
  // The digit keys of Belgian and French keyboards give & é " ' ( without Shift.
  const digit = shiftKey ? null : /^Digit([1-5])$/.exec(code);
  return digit?.[1] ?? key;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Goes from answer to answer with the arrows, round at the ends. False for any other key. */
export function moveFocus(root: ShadowRoot, key: string): boolean {
  const by = STEPS[key];
  if (!by) return false;
  const answers = [...root.querySelectorAll<HTMLElement>('.answer')];
  const at = answers.indexOf(root.activeElement as HTMLElement);
  const next = at < 0 ? (by > 0 ? 0 : answers.length - 1) : (at + by + answers.length) % answers.length;
  answers[next]?.focus();
  return true;
}
