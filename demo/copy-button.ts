/** Copies the text of an element, and says so. */
export function copyButton(source: HTMLElement, what: string): HTMLElement {
  const [line, button, status] = ['p', 'button', 'span'].map((name) => document.createElement(name)) as [HTMLElement, HTMLButtonElement, HTMLElement];
  line.className = 'copy';
  button.type = 'button';
  button.textContent = 'Copier';
  button.setAttribute('aria-label', `Copier : ${what}`);
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(source.textContent).then(
      () => (status.textContent = 'C’est copié.'),
      () => (status.textContent = 'Ce navigateur ne copie pas ici : sélectionnez le texte.'),
    );
  });
  line.append(button, ' ', status);
  return line;
}
