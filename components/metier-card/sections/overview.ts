import { html } from 'lit';
import { keyFigures } from './key-facts.js';
import { origin, section, type Section, type SectionContext } from './section.js';

/** What it is, in a few lines and figures. */
export function overviewSections(context: SectionContext): readonly Section[] {
  const { record, messages, explain } = context;
  const prose = (block: NonNullable<typeof record.introduction>) =>
    html`${block.paragraphs.map((paragraph) => html`<p>${explain(paragraph)}</p>`)}${origin(context, block)}`;
  return [
    ...section('definition', record.definition, prose),
    ...section('introduction', record.introduction, prose, () => messages.folded.introduction),
    ...section(
      'figures',
      record.keyFigures,
      (figures) => {
        const sources = [...new Set(figures.flatMap((figure) => figure.sources))];
        return html`${keyFigures(figures, messages)}${origin(context, { sources })}`;
      },
      (figures) => messages.folded.figures(figures.length),
    ),
  ];
}
