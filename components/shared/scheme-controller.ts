import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Whether the page around is dark: where the text that we inherit is light. That holds for pages
 * that declare `color-scheme`, and for those that only paint light text on a dark background.
 */
export class SchemeController implements ReactiveController {
  scheme: 'light' | 'dark' = 'light';

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.read();
  }

  /** Called again when the inherited colour changes: the wrapper's `transitionrun` tells. */
  readonly read = (): void => {
    const scheme = lightness(getComputedStyle(this.host).color) > 0.6 ? 'dark' : 'light';
    if (scheme === this.scheme) return;
    this.scheme = scheme;
    this.host.requestUpdate();
  };
}

/** Relative lightness of a computed colour, 0 to 1; forms other than `rgb()` name it first. */
function lightness(color: string): number {
  const numbers = color.match(/[\d.]+/g)?.map(Number) ?? [];
  const [first = 0, second = 0, third = 0] = numbers;
  if (color.startsWith('okl') || color.startsWith('lab') || color.startsWith('lch')) return first > 1 ? first / 100 : first;
  const scale = color.startsWith('rgb') ? 255 : 1;
  return (0.2126 * first + 0.7152 * second + 0.0722 * third) / scale;
}
