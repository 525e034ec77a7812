/** Milliseconds of work after which others get a turn: a page stays responsive with a processor four times slower. */
const TURN = 8;

/** Long work in short tasks: `if (pace.due) await pace.rest()` wherever it can be interrupted. */
export class Pace {
  #since = performance.now();

  constructor(
    private readonly signal?: AbortSignal | undefined,
    private readonly turn = TURN,
  ) {}

  get due(): boolean {
    return performance.now() - this.#since > this.turn;
  }

  /** @throws the reason of the signal once it is aborted */
  async rest(): Promise<void> {
    await nextTask();
    this.signal?.throwIfAborted();
    this.#since = performance.now();
  }
}

function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    // Timers would be held back to 4 ms each after the first few.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
