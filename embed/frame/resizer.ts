/** On a host's page: gives our frames the height of what is in them. */
import { CONTEXT } from './height.js';

const frames = (): readonly HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];

/** Without an origin of its own, a frame is told by its window alone. */
const originOf = ({ sandbox, src }: HTMLIFrameElement): string =>
  sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src || location.href).origin;

addEventListener('message', ({ data, origin, source }: MessageEvent<{ readonly context?: unknown; readonly height?: unknown } | null>) => {
  const height = Number(data?.height);
  if (data?.context !== CONTEXT || !(height > 0 && height < 1e5)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (frame && originOf(frame) === origin) {
    const border = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${height + border}px`;
  }
});
for (const { src, contentWindow } of frames()) if (src.includes('widget=metier-')) contentWindow?.postMessage({ context: CONTEXT }, '*');
