/** The elements as tags in React 19: `import type {} from 'metier-widgets/types/react'`. Components for React: `metier-widgets/react`. */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { ElementsInMarkup } from '../../components/markup.js';

type Tag<Name extends keyof ElementsInMarkup> = HTMLAttributes<ElementsInMarkup[Name]['element']> &
  ClassAttributes<ElementsInMarkup[Name]['element']> &
  ElementsInMarkup[Name]['attributes'] &
  ElementsInMarkup[Name]['properties'] & {
    [Event in keyof ElementsInMarkup[Name]['events'] & string as `on${Event}`]?:
      ((event: ElementsInMarkup[Name]['events'][Event]) => void) | undefined;
  };
type Tags = { [Name in keyof ElementsInMarkup]: Tag<Name> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
