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
    const scheme = luminance(getComputedStyle(this.host).color) > LIGHT ? 'dark' : 'light';
    if (scheme === this.scheme) return;
    this.scheme = scheme;
    this.host.requestUpdate();
  };
}

/** Text as light as `#999` is meant for a dark page. */
const LIGHT = 0.3;

/** Relative luminance of a computed colour, roughly; browsers keep the notation: `rgb(…)`, `oklch(…)`, `color(display-p3 …)`. */
function luminance(color: string): number {
  const [, space = '', channels = ''] = /^(?:color\()?([a-z][\w-]*)[ (](.*)/.exec(color.replaceAll('none', '0')) ?? [];
  const [first = 0, second = 0, third = 0] = channels.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  if (space.startsWith('ok')) return (first > 1 ? first / 100 : first) ** 3;
  if (space === 'lab' || space === 'lch') return ((first + 16) / 116) ** 3;
  if (space.startsWith('xyz')) return second;
  const [scale, gamma] = [space.startsWith('rgb') ? 255 : 1, space.endsWith('linear') ? 1 : 2.2];
  const linear = (channel: number) => Math.max(0, channel / scale) ** gamma;
  return 0.2126 * linear(first) + 0.7152 * linear(second) + 0.0722 * linear(third);
}
