/** The elements in Svelte's templates: `import type {} from 'metier-widgets/types/svelte'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementsInMarkup } from '../../components/markup.js';

/** Listeners as Svelte 5 and as Svelte 4 writes them. */
type Tag<Name extends keyof ElementsInMarkup> = HTMLAttributes<ElementsInMarkup[Name]['element']> &
  ElementsInMarkup[Name]['attributes'] &
  ElementsInMarkup[Name]['properties'] & {
    [Event in keyof ElementsInMarkup[Name]['events'] & string as `on${Event}` | `on:${Event}`]?:
      ((event: ElementsInMarkup[Name]['events'][Event]) => void) | undefined;
  };
type Tags = { [Name in keyof ElementsInMarkup]: Tag<Name> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
