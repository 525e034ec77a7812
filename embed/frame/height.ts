/**
 * In a frame: tells the page around it how tall the content is, in three dialects: our own, that of
 * WordPress's embeds, and that of H5P's resizer, which many learning platforms have already.
 */

/** Marks messages of ours, on both sides. */
export const CONTEXT = 'metier-widgets';

/** Nothing moves under the visitor's hand: the height only grows until the visitor begins anew, or the frame gets another width. */
export function tellHeight(): void {
  if (parent === self) return;
  let secret = /\bsecret=(\w+)/.exec(location.hash)?.[1];
  let [tallest, width] = [0, innerWidth];

  const tell = () => {
    const messages = [
      { context: CONTEXT, height: tallest },
      { context: 'h5p', action: 'resize', scrollHeight: tallest },
      ...(secret ? [{ message: 'height', value: tallest, secret }] : []),
    ];
    // How tall it is may be known to whoever holds the frame.
    for (const message of messages) parent.postMessage(message, '*');
  };
  const measure = () => {
    const before = tallest;
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    tallest = width === innerWidth ? Math.max(tallest, height) : height;
    width = innerWidth;
    if (tallest !== before) tell();
  };

  new ResizeObserver(measure).observe(document.body);
  addEventListener('metier-quiz-restart', () => (tallest = 0));
  // The page's script may come later than the frame, and asks; WordPress says its secret then.
  addEventListener('message', ({ source, data }: MessageEvent<{ readonly secret?: unknown } | null>) => {
    if (source !== parent) return;
    if (typeof data?.secret === 'string') secret = data.secret;
    tell();
  });
}
