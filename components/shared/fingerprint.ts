/** A profession's picture of its own, drawn from its six interests; the visitor's outline over it once there are answers. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { SCALES, type Scale } from '../../src/scoring/types.js';

type Profile = Readonly<Record<Scale, number | null>>;

const CENTRE = 50;
const EDGE = 43;
const CORE = 9;
const REACH = 28;
/** A profile that hardly varies is drawn as one: each shape fills its own range, but never less than this part of the scale. */
const LEAST_RANGE = { profession: 3, person: 1.5 } as const;

/** Decorative: the words beside it say the same. `person` are mean answers by scale, 1–5; with a scale unanswered no outline is drawn. */
export function fingerprint(profession: Profile, person?: Profile): TemplateResult {
  const outline = person && shape(person, LEAST_RANGE.person);
  return html`<svg class="fingerprint" viewBox="0 0 100 100" aria-hidden="true">
    ${svg`<polygon class="fingerprint-base" points=${polygon(SCALES.map(() => EDGE))}></polygon>
    <polygon class=${outline ? 'fingerprint-shape under' : 'fingerprint-shape'} points=${shape(profession, LEAST_RANGE.profession) ?? ''}></polygon>
    ${outline ? svg`<polygon class="fingerprint-casing" points=${outline}></polygon><polygon class="fingerprint-person" points=${outline}></polygon>` : nothing}`}
  </svg>`;
}

/** The visitor's own: an outline, or an empty dashed one where nothing is known yet. Decorative as well. */
export function personFingerprint(person?: Profile): TemplateResult {
  const outline = person && shape(person, LEAST_RANGE.person);
  return html`<svg class="fingerprint" viewBox="0 0 100 100" aria-hidden="true">
    ${svg`<polygon class="fingerprint-base" points=${polygon(SCALES.map(() => EDGE))}></polygon>
    <polygon class=${outline ? 'fingerprint-person' : 'fingerprint-unknown'} points=${outline ?? polygon(SCALES.map(() => CORE + REACH))}></polygon>`}
  </svg>`;
}

/** The score compares shapes, not heights, and so does the picture: each profile in its own range. */
function shape(profile: Profile, leastRange: number): string | undefined {
  const values = SCALES.map((scale) => profile[scale]).filter((value) => value !== null);
  if (values.length < SCALES.length) return undefined;
  const lowest = Math.min(...values);
  const range = Math.max(Math.max(...values) - lowest, leastRange);
  return polygon(values.map((value) => CORE + (REACH * (value - lowest)) / range));
}

/** Clockwise from the top. */
const polygon = (radii: readonly number[]): string =>
  radii
    .map((radius, index) => {
      const angle = (Math.PI / 3) * index - Math.PI / 2;
      return [Math.cos(angle), Math.sin(angle)].map((part) => (CENTRE + part * radius).toFixed(1)).join();
    })
    .join(' ');

export const fingerprintStyles = css`
  .fingerprint {
    flex: none;
    inline-size: 3.25em;
    block-size: 3.25em;
  }
  .fingerprint-base {
    fill: var(--_tint);
    stroke: var(--_tint);
    stroke-width: 8;
    stroke-linejoin: round;
  }
  .fingerprint-shape {
    fill: var(--_accent-ink);
    stroke-linejoin: round;
  }
  .fingerprint-shape.under {
    fill-opacity: 0.52;
    stroke: var(--_accent-ink);
    stroke-width: 3;
  }
  .fingerprint-casing,
  .fingerprint-person {
    fill: none;
    stroke-linejoin: round;
  }
  .fingerprint-casing {
    stroke: var(--_paper);
    stroke-width: 7;
    stroke-opacity: 0.7;
  }
  .fingerprint-unknown {
    fill: none;
    stroke: var(--_accent-ink);
    stroke-width: 4;
    stroke-dasharray: 7 6;
  }
  .fingerprint-person {
    stroke: currentcolor;
    stroke-width: 3.5;
  }
  @media (forced-colors: active) {
    .fingerprint-base {
      fill: Canvas;
      stroke: GrayText;
      stroke-width: 2;
    }
    .fingerprint-shape,
    .fingerprint-shape.under {
      fill: Highlight;
      stroke: Highlight;
    }
    .fingerprint-casing {
      stroke: Canvas;
    }
    .fingerprint-person {
      stroke: CanvasText;
    }
  }
`;
