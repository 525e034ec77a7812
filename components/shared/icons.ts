/** Icons of the Lucide set (ISC licence). They stand beside words, never instead of them. */
import arrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import arrowRight from 'lucide/dist/esm/icons/arrow-right.mjs';
import check from 'lucide/dist/esm/icons/check.mjs';
import clock from 'lucide/dist/esm/icons/clock.mjs';
import copy from 'lucide/dist/esm/icons/copy.mjs';
import euro from 'lucide/dist/esm/icons/euro.mjs';
import graduationCap from 'lucide/dist/esm/icons/graduation-cap.mjs';
import link from 'lucide/dist/esm/icons/link.mjs';
import megaphone from 'lucide/dist/esm/icons/megaphone.mjs';
import minus from 'lucide/dist/esm/icons/minus.mjs';
import plus from 'lucide/dist/esm/icons/plus.mjs';
import printer from 'lucide/dist/esm/icons/printer.mjs';
import rotateCcw from 'lucide/dist/esm/icons/rotate-ccw.mjs';
import shieldCheck from 'lucide/dist/esm/icons/shield-check.mjs';
import userRoundCheck from 'lucide/dist/esm/icons/user-round-check.mjs';
import x from 'lucide/dist/esm/icons/x.mjs';
import { html, svg, type TemplateResult } from 'lit';

const icons = {
  back: arrowLeft,
  forward: arrowRight,
  check,
  conditions: clock,
  salary: euro,
  studies: graduationCap,
  copy,
  link,
  shortage: megaphone,
  con: minus,
  pro: plus,
  add: plus,
  print: printer,
  restart: rotateCcw,
  regulated: shieldCheck,
  qualities: userRoundCheck,
  remove: x,
};
export type IconName = keyof typeof icons;

/** Decorative: the word beside it says the same. */
export const icon = (name: IconName): TemplateResult => drawing(icons[name]);

type Nodes = (typeof icons)[IconName];

/** An icon that few pages need, and that is loaded with what shows it. */
export function drawing(nodes: Nodes): TemplateResult {
  return html`<svg
    class="icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${nodes.map(([tag, attributes]) => shape(tag, attributes))}
  </svg>`;
}

/** The shapes that the icons above are made of; templates need their tag written out. */
function shape(tag: string, a: Readonly<Record<string, string>>): TemplateResult {
  if (tag === 'path') return svg`<path d=${a['d'] ?? ''}></path>`;
  if (tag === 'circle') return svg`<circle cx=${a['cx'] ?? ''} cy=${a['cy'] ?? ''} r=${a['r'] ?? ''}></circle>`;
  return svg`<rect x=${a['x'] ?? ''} y=${a['y'] ?? ''} width=${a['width'] ?? ''} height=${a['height'] ?? ''} rx=${a['rx'] ?? ''}></rect>`;
}
