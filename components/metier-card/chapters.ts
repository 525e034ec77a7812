/** The four chapters of a sheet: a bar on a phone, contents beside the text where there is room. */
import { css, html, type TemplateResult } from 'lit';
import type { SectionId } from '../../src/messages/section-ids.js';
import type { SheetMessages } from '../../src/messages/sheet.js';
import type { Section } from './sections/section.js';

export type ChapterId = keyof SheetMessages['chapters'];

const CHAPTERS: readonly (readonly [ChapterId, readonly SectionId[]])[] = [
  ['profession', ['definition', 'introduction', 'figures', 'missions', 'day', 'qualities', 'skills', 'tools', 'belgium', 'testimony']],
  ['training', ['studies', 'access', 'languages']],
  ['working', ['conditions', 'workplaces', 'salary', 'outlook', 'zones']],
  ['deciding', ['pros-and-cons', 'self-evaluation', 'questions', 'advice', 'visitor-questions', 'lexicon', 'similar', 'criteria']],
];

export interface Chapter {
  readonly id: ChapterId;
  readonly sections: readonly Section[];
}

/** Sections under their chapters, in the order of reading; a chapter without any is left out. */
export const chaptersOf = (sections: readonly Section[]): readonly Chapter[] =>
  CHAPTERS.map(([id, ids]) => ({ id, sections: ids.flatMap((wanted) => sections.find((section) => section.id === wanted) ?? []) })).filter(
    (chapter) => chapter.sections.length > 0,
  );

export const anchorOf = (id: ChapterId): string => `chapter-${id}`;

type GoTo = (id: string) => void;

export const chapterBar = (chapters: readonly Chapter[], messages: SheetMessages, onGoTo: GoTo): TemplateResult =>
  html`<nav class="chapter-bar screen-only" aria-label=${messages.contents}>${links(chapters, messages, onGoTo)}</nav>`;

export const contents = (chapters: readonly Chapter[], messages: SheetMessages, onGoTo: GoTo): TemplateResult =>
  html`<nav class="contents screen-only" aria-label=${messages.contents}>
    <ol role="list">
      ${chapters.map(
        (chapter) =>
          html`<li>
            ${links([chapter], messages, onGoTo)}
            <ul class="chapter-sections" role="list">
              ${chapter.sections.map(({ id }) => html`<li><button type="button" class="small" @click=${() => onGoTo(id)}>${messages.sections[id]}</button></li>`)}
            </ul>
          </li>`,
      )}
    </ol>
  </nav>`;

const links = (chapters: readonly Chapter[], messages: SheetMessages, onGoTo: GoTo) =>
  chapters.map(
    ({ id }) =>
      html`<button type="button" class="chapter-link" data-chapter=${anchorOf(id)} @click=${() => onGoTo(anchorOf(id))}>
        ${messages.chapters[id]}
      </button>`,
  );

const followed = new WeakSet<Element>();

/** Marks the one that is being read, in bar and contents. */
export function followChapters(root: ShadowRoot): void {
  const text = root.querySelector('.chapter')?.parentElement;
  if (!text || followed.has(text) || typeof IntersectionObserver === 'undefined') return;
  followed.add(text);
  const mark = (id: string) => {
    for (const link of root.querySelectorAll<HTMLElement>('[data-chapter]')) {
      if (link.dataset['chapter'] === id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  // What crosses a line a third down the window is what is read.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) mark(target.getAttribute('data-anchor') ?? '');
    },
    { rootMargin: '-33% 0px -66% 0px' },
  );
  for (const chapter of text.querySelectorAll('.chapter')) observer.observe(chapter);
}

export const chapterStyles = css`
  .chapter-bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.25em;
    background: var(--_paper);
    border-block-end: 1px solid var(--_line);
  }
  .chapter-link {
    min-block-size: 3em;
    font-size: 0.8125em; /* all four in a line on the narrowest phone */
    border-block-end: 3px solid transparent;
  }
  .chapter-link:hover {
    color: var(--_accent-ink);
  }
  .chapter-link[aria-current] {
    color: var(--_accent-ink);
    border-block-end-color: currentcolor;
  }
  .contents {
    display: none;
    border-inline-start: 1px solid var(--_line);
  }
  .contents .chapter-link {
    min-block-size: 2.25em;
    border: 0;
  }
  .contents li {
    padding-inline-start: 0.75em;
  }
  .chapter-sections {
    display: none;
    padding-block-end: 0.5em;
  }
  .chapter-link[aria-current] + .chapter-sections {
    display: block;
  }
  .chapter-sections button {
    min-block-size: 1.85em;
    text-align: start;
    color: var(--_ink-soft);
  }
  .chapter-sections button:hover {
    color: var(--_accent-ink);
    text-decoration: underline;
  }
  .chapter {
    margin-block-start: 1.5em;
    padding-block-start: 0.5em;
    border-block-start: 3px solid var(--_accent-ink);
  }
  .chapter-title {
    scroll-margin-block-start: 3.5em;
  }
  .chapter:first-child {
    margin-block-start: 1em;
  }
  @container metier (inline-size >= 22em) {
    .chapter-link {
      font-size: 0.9375em;
    }
  }
  @container metier (inline-size >= 40em) {
    .chapter-link[aria-current] {
      font-weight: 650;
    }
    .chapter-bar {
      display: none;
    }
    .contents {
      display: block;
      margin-block-start: 1.5em;
    }
    .chapter-title {
      scroll-margin-block-start: 1em;
    }
  }
`;
