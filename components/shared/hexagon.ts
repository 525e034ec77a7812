import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { SCALES, type Scale } from '../../src/scoring/types.js';
import type { ProfileMessages } from '../../src/messages/common.js';

/** A profile to draw: 0–1 by scale; a scale without an answer is `null`. */
export interface HexagonProfile {
  readonly label: unknown;
  /** The visitor: solid line with dots. A profession: dashed line, hatched. */
  readonly kind: 'person' | 'profession';
  readonly values: Readonly<Record<Scale, number | null>>;
}

/** Interest scores of a profession, 1–7, as shares. */
export const professionInterests = (interests: Readonly<Record<Scale, number>>): Record<Scale, number> =>
  Object.fromEntries(SCALES.map((scale) => [scale, (interests[scale] - 1) / 6])) as Record<Scale, number>;

/** Mean answers of a person, 1–5 or null, as shares. */
export const personInterests = (means: Readonly<Record<Scale, number | null>>): Record<Scale, number | null> =>
  Object.fromEntries(SCALES.map((scale) => [scale, means[scale] === null ? null : (means[scale] - 1) / 4])) as Record<Scale, number | null>;

const RADIUS = 100;
/** Clockwise from the top. */
const corner = (index: number, share: number): readonly [x: string, y: string] => {
  const angle = (Math.PI / 3) * index - Math.PI / 2;
  return [Math.cos(angle), Math.sin(angle)].map((part) => (part * share * RADIUS).toFixed(1)) as [string, string];
};
const path = (shares: readonly number[]) => `M${shares.map((share, index) => corner(index, share).join(' ')).join('L')}Z`;

/** Interests as a hexagon, with the same values in a table. Shape and label tell the profiles apart; colour only helps. */
export function hexagon(profiles: readonly HexagonProfile[], messages: ProfileMessages): TemplateResult {
  // Professions are numbered from 1, so that no two have the same line.
  const numbered = profiles.map((profile, index) => ({ ...profile, line: profiles[0]?.kind === 'person' ? index : index + 1 }));
  const drawn = numbered.filter(({ values }) => SCALES.every((scale) => values[scale] !== null));
  return html`<figure class="hexagon">
    <div class="hexagon-drawing" aria-hidden="true">
      ${SCALES.map((scale) => html`<span class="scale scale-${scale} small">${messages.scales[scale]}</span>`)}
      <svg viewBox="-106 -106 212 212">
        <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="hatch" y2="7"></line>
        </pattern>
        ${[0.25, 0.5, 0.75, 1].map((share) => svg`<path class="ring" d=${path(SCALES.map(() => share))}></path>`)}
        ${drawn.map(({ kind, values, line }) =>
          profile(
            kind,
            SCALES.map((scale) => values[scale] as number),
            line,
            drawn.length <= 2,
          ),
        )}
      </svg>
    </div>
    <figcaption class="legend small">
      ${numbered.map(({ kind, label, line }) => html`<span class="legend-entry">${key(kind, line)}${label}</span>`)}
    </figcaption>
    ${interestsTable(profiles, messages)}
  </figure>`;
}

/** The same in numbers, for who cannot see the drawing or wants to know exactly. */
export function interestsTable(profiles: readonly Pick<HexagonProfile, 'label' | 'values'>[], messages: ProfileMessages): TemplateResult {
  return html`<details class="hexagon-table">
    <summary>${messages.hexagonTable}</summary>
    <table role="table" class="interests">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${messages.hexagonScale}</th>
          ${profiles.map(({ label }) => html`<th role="columnheader" scope="col">${label}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${SCALES.map(
          (scale) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">${messages.scales[scale]}</th>
              ${profiles.map(
                ({ label, values }) =>
                  html`<td role="cell">
                    <span class="interests-label" aria-hidden="true">${label}</span>
                    <span class="numbers">${values[scale] === null ? '–' : `${Math.round(values[scale] * 100)} / 100`}</span>
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

const DASHES = ['7 5', '2 4', '12 4 2 4', '12 3'];
const dashes = (kind: HexagonProfile['kind'], line: number) => (kind === 'person' ? nothing : DASHES[line - 1]);

/** Filled only where few overlap. */
function profile(kind: HexagonProfile['kind'], shares: readonly number[], index: number, filled: boolean): TemplateResult {
  return svg`<path class="profile ${kind}" stroke-dasharray=${dashes(kind, index)} d=${path(shares)} fill=${kind === 'person' ? nothing : filled ? 'url(#hatch)' : 'none'}></path>
    ${kind === 'person' ? shares.map((share, position) => dot(...corner(position, share))) : nothing}`;
}

const dot = (x: string, y: string) => svg`<circle class="dot" cx=${x} cy=${y} r="4"></circle>`;

/** The same line in small, for the legend. */
function key(kind: HexagonProfile['kind'], index: number): TemplateResult {
  return html`<svg class="line-key" viewBox="0 0 32 12" aria-hidden="true">
    <line class="profile ${kind}" stroke-dasharray=${dashes(kind, index)} x1="0" x2="32" y1="6" y2="6"></line>
    ${kind === 'person' ? dot('16', '6') : nothing}
  </svg>`;
}

export const hexagonStyles = css`
  .hexagon {
    max-inline-size: 26em;
  }
  /* In little room each word has a line of its own, still at its corner's side. */
  .hexagon-drawing {
    display: grid;
    gap: 0.25em 0.5em;
    align-items: end;
  }
  .hexagon-drawing > svg {
    grid-row: 4;
    display: block;
    inline-size: min(100%, 18em);
    justify-self: center;
    overflow: visible;
  }
  .scale {
    overflow-wrap: break-word;
    line-height: 1.2;
    text-align: center;
    text-wrap: balance;
  }
  .scale-C {
    grid-row: 1;
    text-align: start;
  }
  .scale-R {
    grid-row: 2;
  }
  .scale-I {
    grid-row: 3;
    text-align: end;
  }
  .scale-E,
  .scale-S,
  .scale-A {
    align-self: start;
  }
  .scale-E {
    grid-row: 5;
    text-align: start;
  }
  .scale-S {
    grid-row: 6;
  }
  .scale-A {
    grid-row: 7;
    text-align: end;
  }
  @container metier (inline-size >= 26em) {
    .hexagon-drawing {
      grid-template-columns: repeat(3, minmax(min-content, 1fr));
    }
    .hexagon-drawing > svg {
      grid-area: 2 / 1 / 3 / 4;
    }
    .scale-C,
    .scale-R,
    .scale-I {
      grid-row: 1;
    }
    .scale-E,
    .scale-S,
    .scale-A {
      grid-row: 3;
    }
    .scale-C,
    .scale-E {
      grid-column: 1;
    }
    .scale-R,
    .scale-S {
      grid-column: 2;
    }
    .scale-I,
    .scale-A {
      grid-column: 3;
    }
  }
  .ring {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1;
  }
  .profile {
    stroke-width: 2.5;
    stroke-linejoin: round;
    stroke: currentcolor;
    fill-opacity: 0.7;
  }
  .profile.person {
    stroke: var(--_accent-ink);
    fill: var(--_accent-ink);
    fill-opacity: 0.14;
  }
  .hatch {
    stroke: currentcolor;
    stroke-width: 1;
    opacity: 0.35;
  }
  .dot {
    fill: var(--_accent-ink);
    stroke: var(--_paper);
    stroke-width: 1.5;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    justify-content: center;
    margin-block: 0.75em 0.5em;
  }
  .legend-entry {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .line-key {
    flex: none;
    inline-size: 2em;
    block-size: 0.75em;
  }
  .hexagon-table summary {
    min-block-size: 1.5em;
    cursor: pointer;
    color: var(--_accent-ink);
    font-size: 0.9375em;
  }
  /* Under each interest the profiles, as many beside one another as there is room for whole words. */
  .interests,
  .interests tbody {
    display: block;
  }
  .interests {
    margin-block-start: 0.5em;
    font-size: 0.9375em;
  }
  .interests thead {
    display: block;
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .interests tr {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0 1.5em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .interests th {
    grid-column: 1 / -1;
    text-align: start;
    font-weight: 650;
  }
  .interests td {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }
  @media (forced-colors: active) {
    .profile,
    .ring,
    .hatch {
      stroke: CanvasText;
    }
    .profile.person,
    .dot {
      stroke: Highlight;
    }
  }
`;
