/** Contrast of what is drawn, from computed colours: whatever notation they are in, the browser converts them. */

export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const known = new Map<string, Rgba>();
let canvas: CanvasRenderingContext2D | undefined;

export function rgba(colour: string): Rgba {
  let found = known.get(colour);
  if (!found) {
    const context = (canvas ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
      willReadFrequently: true,
    })!);
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = '#0000'; // stays for what is no colour, such as `none`
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data as unknown as Rgba;
    known.set(colour, (found = [red, green, blue, alpha / 255]));
  }
  return found;
}

const over = ([r, g, b, a]: Rgba, [red, green, blue]: Rgba): Rgba => [r * a + red * (1 - a), g * a + green * (1 - a), b * a + blue * (1 - a), 1];

function luminance([red, green, blue]: Rgba): number {
  const [r, g, b] = [red, green, blue].map((value) => (value <= 10.31 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2: 1 to 21. */
export function contrast(first: Rgba, second: Rgba): number {
  const [lighter, darker] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** What is painted behind and in an element, through slots and shadow roots; white where nothing is painted. One for all elements of one look. */
function painter(): (element: Element) => Rgba {
  const painted = new Map<Element, Rgba>();
  const behind = (element: Element): Rgba => {
    let paint = painted.get(element);
    if (!paint) {
      const root = element.getRootNode();
      const parent = element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
      const below: Rgba = parent ? behind(parent) : [255, 255, 255, 1];
      painted.set(element, (paint = over(rgba(getComputedStyle(element).backgroundColor), below)));
    }
    return paint;
  };
  return behind;
}

/** Text against what is painted behind it. */
export function textContrasts(elements: readonly Element[]): readonly number[] {
  const behind = painter();
  return elements.map((element) => {
    const background = behind(element);
    return contrast(over(rgba(getComputedStyle(element).color), background), background);
  });
}

/** What of an element is looked at: the edge of a box, the line or the filling of a shape. */
export type Part = 'border' | 'stroke' | 'fill';

/** A part of each element against what is painted behind the element. */
export function partContrasts(elements: readonly Element[], part: Part): readonly number[] {
  const behind = painter();
  return elements.map((element) => {
    const background = behind(surrounding(element));
    const isDrawn = part !== 'border' || parseFloat(getComputedStyle(element).borderBlockEndWidth) > 0;
    return isDrawn ? contrast(paintOf(element, part, background), background) : 1;
  });
}

const surrounding = (element: Element): Element => element.parentElement ?? (element.getRootNode() as ShadowRoot).host;

function paintOf(element: Element, part: Part, background: Rgba): Rgba {
  const style = getComputedStyle(element);
  const [red, green, blue, alpha] = rgba(part === 'border' ? style.borderBlockEndColor : style[part]);
  const opacity = part === 'border' ? 1 : Number(part === 'fill' ? style.fillOpacity : style.strokeOpacity);
  return over([red, green, blue, alpha * opacity], background);
}
