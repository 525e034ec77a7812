import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../free-port.js';
import { KEYS, WINDOW, type Engine } from './engine.js';

/** WebKitGTK's MiniBrowser by W3C WebDriver, on a screen of its own: it has no mode without one. */
export async function launchWebKit(): Promise<Engine> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [display] = (await once(screen.stdout, 'data')) as [Buffer];
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: `:${String(display).trim()}` } });
  const processes: readonly ChildProcess[] = [driver, screen];
  const command = commandsTo(`http://127.0.0.1:${port}`);
  const { sessionId } = (await command('POST', '/session', { capabilities: {} }, 50)) as { sessionId: string };
  const post = (path: string, body: object) => command('POST', `/session/${sessionId}${path}`, body);
  await post('/window/rect', WINDOW);

  const pointer = (actions: readonly object[]) => post('/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  const keyboard = (types: readonly ('keyDown' | 'keyUp')[], value: string) =>
    post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions: types.map((type) => ({ type, value })) }] });
  const codeOf = (key: string): string => KEYS[key as keyof typeof KEYS] ?? key;
  return {
    open: async (address) => void (await post('/url', { url: address })),
    async evaluate(work, argument) {
      const script = `const done = arguments[1];
        Promise.resolve((${String(work)})(arguments[0])).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = (await post('/execute/async', { script, args: [argument ?? null] })) as { value: never; error?: string };
      if (error) throw new Error(error);
      return value;
    },
    async click(x, y, times = 1) {
      const press = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const to = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 };
      await pointer([to, ...Array.from({ length: times }, () => press).flat()]);
    },
    press: async (key) => void (await keyboard(['keyDown', 'keyUp'], codeOf(key))),
    hold: async (key, times) => void (await keyboard([...Array.from({ length: times }, () => 'keyDown' as const), 'keyUp'], codeOf(key))),
    async close() {
      await command('DELETE', `/session/${sessionId}`);
      for (const child of processes) {
        child.kill();
        await once(child, 'exit');
      }
    },
  };
}

/** Commands of the protocol; asks again, so many times, where nobody listens yet. */
function commandsTo(origin: string) {
  return async (method: 'POST' | 'DELETE', path: string, body?: object, patience = 0): Promise<unknown> => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const answer = await fetch(origin + path, { method, ...(body && { body: JSON.stringify(body) }) });
        const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
        if (!answer.ok) throw new Error(`${path}: ${value?.error}: ${value?.message}`);
        return value;
      } catch (cause) {
        if (!(cause instanceof TypeError) || attempt >= patience) throw cause;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  };
}
