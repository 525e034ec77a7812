/** Shows the texts of `docs/declaration.md`, each with a button that copies it. */
import './widgets.js';
import declaration from '../docs/declaration.md?raw';
import { copyButton } from './copy-button.js';

const LANGUAGES: Readonly<Record<string, string>> = { Nederlands: 'nl', Deutsch: 'de' };

for (const part of declaration.split('\n## ').slice(1)) {
  const [title = '', ...lines] = part.split('\n');
  const language = LANGUAGES[/\w+$/.exec(title)?.[0] ?? ''] ?? 'fr';
  const [heading, text] = ['h3', 'blockquote'].map((name) => Object.assign(document.createElement(name), { lang: language })) as [
    HTMLElement,
    HTMLElement,
  ];
  heading.textContent = title;
  text.textContent = lines.join(' ').trim();
  document.querySelector('.texts')?.append(heading, text, copyButton(text, title));
}
