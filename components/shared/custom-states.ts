import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * What a host's style sheet asks for as `:state(question)`. Chrome and Edge before 125 know such a state as `:--question`;
 * where there are none, as in Firefox 115 and Safari 15.4, there is nothing to style by.
 */
export class CustomStates implements ReactiveController {
  readonly #states: Set<string> | undefined;
  #shown: readonly string[] = [];

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    private readonly names: () => readonly string[],
  ) {
    host.addController(this);
    try {
      this.#states = host.attachInternals().states;
    } catch {
      // Safari before 16.4 has no internals.
    }
  }

  hostUpdated(): void {
    const names = this.names();
    for (const name of this.#shown) if (!names.includes(name)) for (const written of [name, `--${name}`]) this.#states?.delete(written);
    for (const name of names) this.#add(name);
    this.#shown = names;
  }

  #add(name: string): void {
    try {
      this.#states?.add(name);
    } catch {
      this.#states?.add(`--${name}`);
    }
  }
}
