/** What the page says only once, from when the doctor is there. */
export const heard: {
  readonly violations: { readonly directive: string; readonly blocked: string; readonly sample: string; readonly policy: string }[];
  readonly told: { readonly code: string; readonly message: string }[];
} = { violations: [], told: [] };

let isListening = false;

export function listen(): void {
  if (isListening) return;
  isListening = true;
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, originalPolicy, disposition }) => {
    if (disposition === 'enforce') heard.violations.push({ directive: effectiveDirective, blocked: blockedURI, sample, policy: originalPolicy });
  });
  addEventListener('metier-error', (event) => {
    heard.told.push((event as CustomEvent<(typeof heard.told)[number]>).detail);
  });
}
