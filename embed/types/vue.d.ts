/** The elements in Vue's templates: `import type {} from 'metier-widgets/types/vue'`. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { elementsInMarkup, ElementsInMarkup } from '../../components/markup.js';

/** Vue writes attributes of a template in camel case, as properties are called. */
type Component<
  Name extends keyof ElementsInMarkup,
  Attributes = (typeof elementsInMarkup)[Name]['attributes'],
  Listeners = (typeof elementsInMarkup)[Name]['listeners'],
> = new () => ElementsInMarkup[Name]['element'] & {
  /** @deprecated Not there at run time: what Vue checks templates by. */
  $props: HTMLAttributes &
    PublicProps &
    Partial<Pick<ElementsInMarkup[Name]['element'], keyof Attributes & keyof ElementsInMarkup[Name]['element']>> &
    ElementsInMarkup[Name]['properties'] & {
      [Listener in keyof Listeners]?: (event: ElementsInMarkup[Name]['events'][Listeners[Listener] & keyof ElementsInMarkup[Name]['events']]) => void;
    };
};

declare module 'vue' {
  interface GlobalComponents {
    'metier-card': Component<'metier-card'>;
    'metier-compare': Component<'metier-compare'>;
    'metier-quiz': Component<'metier-quiz'>;
  }
}
