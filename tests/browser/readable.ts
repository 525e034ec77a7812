/** What can be read and told apart of what is drawn: texts at 4.5:1, what a picture says at 3:1. */
import { partContrasts, textContrasts, type Part } from './colours.js';
import { boxesIn, elementsOf, textOf } from './perceived.js';

export const textsIn = (place: Element): readonly Element[] =>
  [...elementsOf(place)].filter((element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''));

/** Text of too little contrast, as people read it in a failing test. */
export const pale = (texts: readonly Element[]): readonly string[] =>
  textContrasts(texts).flatMap((ratio, position) => (ratio < 4.5 ? `${ratio.toFixed(2)} : « ${textOf(texts[position]!)} »` : []));

/** What pictures and fields say, and by which part of what is drawn. */
const MEANINGFUL: Readonly<Record<string, readonly [selector: string, part: Part]>> = {
  'the band': ['.segment', 'stroke'],
  'the estimate': ['.estimate', 'fill'],
  'the scale under it': ['.axis', 'stroke'],
  'its middle': ['.tick', 'stroke'],
  'a bar of the profession': ['.bullet-job', 'stroke'],
  'a bar of the visitor': ['.bullet-you', 'fill'],
  'a profile': ['.profile', 'stroke'],
  'a point of a profile': ['.dot', 'fill'],
  'a level': ['.cell.filled', 'fill'],
  'a level not reached': ['.cell', 'stroke'],
  'the visitor’s level': ['.cells-dot', 'fill'],
  'a range of pay': ['.pay-range', 'fill'],
  'an icon': ['.icon', 'stroke'],
  'a button': ['.button', 'border'],
  'an answer': ['[part~="answer"]', 'border'],
  'a criterion': ['.chip', 'border'],
  'a field': ['input:not([type="checkbox"])', 'border'],
};

/** Everything in the place that says something without words, by name. */
export function graphicsIn(place: Element): ReadonlyMap<string, readonly Element[]> {
  const elements = [...boxesIn(place)];
  return new Map(
    Object.entries(MEANINGFUL).flatMap(([name, [selector]]) => {
      const found = elements.filter((element) => element.matches(selector));
      return found.length > 0 ? [[name, found] as const] : [];
    }),
  );
}

/** What of it cannot be told from what is behind it. */
export function faint(graphics: ReadonlyMap<string, readonly Element[]>): readonly string[] {
  return [...graphics].flatMap(([name, elements]) => {
    const least = Math.min(...partContrasts(elements, MEANINGFUL[name]![1]));
    return least < 3 ? `${least.toFixed(2)} : ${name}` : [];
  });
}
