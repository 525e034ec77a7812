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
  const [r, g, b] = [red, green, blue].map((value) => (value <= 10.31 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2: 1 to 21. */
export function contrast(first: Rgba, second: Rgba): number {
  const [lighter, darker] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Paint behind an element, through slots and shadow roots; white where nothing is painted. */
function behind(element: Element): Rgba {
  const layers: Rgba[] = [];
  for (let current: Element | null = element; current; ) {
    const layer = rgba(getComputedStyle(current).backgroundColor);
    if (layer[3] > 0) layers.push(layer);
    if (layer[3] === 1) break;
    const root = current.getRootNode();
    current = current.assignedSlot ?? current.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return layers.reduceRight<Rgba>((below, layer) => over(layer, below), [255, 255, 255, 1]);
}

/** Text against what is behind it. */
export function textContrast(element: Element): number {
  const background = behind(element);
  return contrast(over(rgba(getComputedStyle(element).color), background), background);
}
