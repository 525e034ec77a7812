/** What a host pastes to get a widget, by what its editor leaves of it. */
import { escaped } from '../markup.js';
import { widgetAddress, type ConfiguredWidget } from './settings.js';

/** `element` for pages that keep our tags (marked data where it has a colour of its own); `data` where editors keep attributes, `link` where they keep classes; `iframe` where no script may be pasted. */
export const SNIPPETS = ['element', 'data', 'link', 'iframe'] as const;
export type SnippetKind = (typeof SNIPPETS)[number];

export interface SnippetPlaces {
  /** Address of the folder with our files, such as `/metier-widgets/`. */
  readonly files: string;
  /** What a page without script says. */
  readonly label: string;
}

/** Height before the content's own is known, in pixels. */
export const FIRST_HEIGHT = 640;

export function snippet(kind: SnippetKind, configured: ConfiguredWidget, { files, label }: SnippetPlaces): string {
  const { widget, settings } = configured;
  const folder = files.endsWith('/') ? files : `${files}/`;
  const address = widgetAddress(`${folder}site/embed.html`, configured);
  const { accent, ...attributes } = settings;
  const link = `<a href="${escaped(address)}">${escaped(label)}</a>`;
  const script = `<script type="module" src="${escaped(folder)}metier-widgets.js"></script>`;
  switch (kind) {
    case 'element':
      // A colour in a style attribute is what a strict policy refuses: the loader sets it by script.
      if (accent) return snippet('data', configured, { files, label });
      return `${script}\n<${widget}${written(attributes, '')}><p slot="fallback">${link}</p></${widget}>`;
    case 'data':
      return `${script}\n<div data-metier="${widget.replace('metier-', '')}"${written(settings, 'data-metier-')}><p>${link}</p></div>`; // where the marks are taken away, a link alone in its paragraph
    case 'link':
      return `${script}\n<p class="${widget}">${link}</p>`;
    case 'iframe':
      return `<iframe src="${escaped(address)}" title="${escaped(label)}" width="100%" height="${FIRST_HEIGHT}" loading="lazy"></iframe>\n<script src="${escaped(folder)}metier-resizer.js" defer></script>`;
  }
}

const written = (settings: Readonly<Record<string, string>>, prefix: string): string =>
  Object.entries(settings)
    .map(([name, value]) => ` ${prefix}${prefix && name === 'metier' ? 'id' : name}${value === '' ? '' : `="${escaped(value)}"`}`)
    .join('');
