import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { bundledCatalogue } from '../../src/catalogue/bundled.js';
import type { Catalogue } from '../../src/catalogue/catalogue.js';
import { select } from '../../src/catalogue/selection.js';
import { ADDRESSES, messagesFor, type Messages } from '../../src/messages/messages.js';
import { idList, oneOf, warnOnce, wholeNumber } from './attributes.js';
import { MetierErrorEvent, type MetierErrorDetail } from './events.js';
import { LocaleController } from './locale-controller.js';
import { SchemeController } from './scheme-controller.js';
import { sharedStyles } from './styles.js';
import { VERSION } from './version.js';

/** What the three elements have in common: language, register, theme, the catalogue and how errors are told. */
export abstract class MetierElement extends LitElement {
  static readonly version = VERSION;
  static override styles: CSSResultGroup = sharedStyles;
  static override properties: PropertyDeclarations = {
    address: {},
    theme: {},
    headingLevel: { attribute: 'heading-level' },
    professionUrl: { attribute: 'profession-url' },
    catalogue: { attribute: false },
    metiers: {},
    sector: {},
  };

  /** How visitors are spoken to: `tu` or `vous`. */
  declare address: string | null;
  /** `light` or `dark`; absent, the page is followed. */
  declare theme: string | null;
  /** Level of the element's title, 1–6; the headings inside follow. */
  declare headingLevel: number | string | null;
  /** Address template of the host's own pages, such as `/metiers/{id}`. */
  declare professionUrl: string | null;
  /** A host's own professions in place of the bundled ones. */
  declare catalogue: Catalogue | null;
  /** Only these professions, by id, separated by spaces. */
  declare metiers: string | readonly string[] | null;
  /** Only the professions of this sector, by id. */
  declare sector: string | null;

  readonly #locale = new LocaleController(this);
  readonly #scheme = new SchemeController(this);

  /** Texts in the visitor's language and register. */
  protected get messages(): Messages {
    return messagesFor(this.#locale.language, oneOf(this, 'address', this.address, ADDRESSES, 'tu'));
  }

  protected get language(): string {
    return this.#locale.language;
  }

  /** All professions at hand, whatever `metiers` and `sector` choose. */
  protected get wholeCatalogue(): Catalogue {
    return this.catalogue ?? bundledCatalogue();
  }

  /** The professions chosen by `metiers` and `sector`. */
  protected get selectedCatalogue(): Catalogue {
    const { catalogue, problems } = select(this.wholeCatalogue, { ids: idList(this.metiers), sector: this.sector });
    for (const problem of problems) warnOnce(this, problem);
    return catalogue;
  }

  /** Level for `aria-level`, `depth` steps under the element's title. */
  protected level(depth = 0): number {
    return Math.min(6, wholeNumber(this, 'heading-level', this.headingLevel, 1, 6, 2) + depth);
  }

  /** Where the host shows a profession; `null` when it is to open in place. */
  protected professionAddress(id: string): string | null {
    const template = this.professionUrl;
    if (!template) return null;
    if (!template.includes('{id}')) {
      warnOnce(this, `profession-url="${template}" has no {id}: expected an address such as /metiers/{id}; professions open in place.`);
      return null;
    }
    const address = template.replaceAll('{id}', encodeURIComponent(id));
    if (/^(https?:|[^:]*$|[^:]*[/?#])/i.test(address)) return address;
    warnOnce(this, `profession-url="${template}" is not an http address; professions open in place.`);
    return null;
  }

  /** Tells the developer, in the console and as `metier-error`; the visitor gets a sentence where it matters. */
  protected report(detail: MetierErrorDetail): void {
    warnOnce(this, detail.message);
    this.dispatchEvent(new MetierErrorEvent(detail));
  }

  /** The wrapper that stops the page's styles. What the host left inside stays visible after it: `<metier-quiz />` swallows the rest of a page. */
  protected frame(content: TemplateResult): TemplateResult {
    const theme = oneOf(this, 'theme', this.theme, ['light', 'dark', 'auto'], 'auto');
    const follows = theme === 'auto';
    return html`<div
        class="metier"
        lang=${this.messages.language}
        data-theme=${follows ? (this.#scheme.dark ? 'dark' : nothing) : theme}
        ?data-follows=${follows}
        @transitionrun=${this.#scheme.read}
      >
        ${content}
      </div>
      <slot></slot>`;
  }
}

/** A heading whose level the host decides. */
export function heading(level: number, className: string, content: unknown, id?: string): TemplateResult {
  return html`<div role="heading" aria-level=${level} class=${className} id=${id ?? nothing}>${content}</div>`;
}
