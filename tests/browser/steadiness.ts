/** Whether anything of the quiz moves from one question to another, in any place that a page may give it. */
import { render } from 'lit';
import { html } from '@open-wc/testing';
import { itemIds } from '../../src/questionnaire/items.js';
import type { Answers } from '../../src/scoring/types.js';
import { FONTS } from './fonts.js';
import { one, press, settled, textOf } from './visitor.js';

export const SETTINGS = FONTS.flatMap((font) =>
  (['tu', 'vous'] as const).flatMap((register) => ([16, 32] as const).map((size) => ({ font, register, size }))),
);
export type Setting = (typeof SETTINGS)[number];
export const nameOf = ({ font, register, size }: Setting): string => `${font}, ${register}, ${(size / 16) * 100} %`;

const everything: Answers = Object.fromEntries(itemIds.map((id) => [id, 3 as const]));

/** Goes once through every question there is, « Affiner » included; the widths at which a control or the foot of the quiz moved, each with the question. */
export async function movedWidths(
  place: HTMLElement,
  { font, register, size }: Setting,
  widths: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  place.style.setProperty('font-family', font);
  place.style.setProperty('--metier-font-size', `${size}px`);
  render(html`<metier-quiz register=${register} .answers=${everything}></metier-quiz>`, place);
  const quiz = place.querySelector('metier-quiz')!;
  await settled(quiz);
  await press(quiz, 'Revoir mes réponses');
  const skip = one(quiz, 'button', 'Passer');
  const first = new Map<number, string>();
  const moved = new Map<number, string>();
  for (let position = 1; position <= itemIds.length; position += 1) {
    for (const width of widths) {
      place.style.setProperty('width', `${width}px`);
      const now = placesIn(quiz);
      if (first.get(width) === undefined) first.set(width, now);
      else if (first.get(width) !== now) moved.set(width, textOf(quiz).slice(0, 80));
    }
    skip.click();
    await quiz.updateComplete;
  }
  render(null, place);
  return moved;
}

function placesIn(quiz: HTMLElement): string {
  const { left, top, height } = quiz.getBoundingClientRect();
  const controls = [...quiz.shadowRoot!.querySelectorAll('button')].map((control) => control.getBoundingClientRect());
  return [height, ...controls.flatMap((box) => [box.left - left, box.top - top, box.width, box.height])].map((length) => length.toFixed(2)).join();
}
