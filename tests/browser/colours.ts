/** Contrast of what is drawn, from computed colours: whatever notation they are in, the browser converts them. */

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!;
const known = new Map<string, Rgba>();

export function rgba(colour: string): Rgba {
  let found = known.get(colour);
  if (!found) {
    context.clearRect(0, 0, 1, 1);
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

/** Text against what is painted behind it, through slots and shadow roots; white where nothing is painted. */
export function textContrasts(elements: readonly Element[]): readonly number[] {
  const painted = new Map<Element | null, Rgba>([[null, [255, 255, 255, 1]]]);
  const behind = (element: Element): Rgba => {
    let paint = painted.get(element);
    if (!paint) {
      const root = element.getRootNode();
      const parent = element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
      const below = parent ? behind(parent) : painted.get(null)!;
      painted.set(element, (paint = over(rgba(getComputedStyle(element).backgroundColor), below)));
    }
    return paint;
  };
  return elements.map((element) => {
    const background = behind(element);
    return contrast(over(rgba(getComputedStyle(element).color), background), background);
  });
}
