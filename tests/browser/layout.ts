/** Where boxes and words end up. */
import { boxesIn } from './perceived.js';

/** What lies sideways outside the place, by what it says. */
export function stickingOut(place: Element): readonly string[] {
  const frame = place.getBoundingClientRect();
  return [...boxesIn(place)].flatMap((element) => {
    const { left, right, width, height } = element.getBoundingClientRect();
    const isSeen = width > 1 && height > 1 && !element.parentElement?.closest('svg') && getComputedStyle(element).visibility === 'visible';
    return isSeen && (left < frame.left - 1 || right > frame.right + 1) ? `${element.localName} « ${element.textContent.trim().slice(0, 30)} »` : [];
  });
}

/** Words of which a part stands on another line. */
export function brokenWords(place: Element): readonly string[] {
  const range = document.createRange();
  return [place, ...boxesIn(place)]
    .flatMap((element) => [...element.childNodes])
    .flatMap((node) => {
      if (!(node instanceof Text)) return [];
      return [...node.data.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ index, 0: word }) => {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        return tops.size > 1 ? word : [];
      });
    });
}
