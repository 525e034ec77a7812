import { html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Catalogue } from '../../src/catalogue/catalogue.js';
import { select } from '../../src/catalogue/selection.js';
import type { CommonMessages } from '../../src/messages/common.js';
import { ADDRESSES, type Address, type HostTexts, type Language, type Wording } from '../../src/messages/languages.js';
import { tellOldName } from '../../src/old-name.js';
import { idList, oneOf, warnOnce, wholeNumber } from './attributes.js';
export type {} from '../markup.js'; // whoever has an element's type has the types of its events
import { CatalogueController, isAbsent } from './catalogue-controller.js';
import { failure } from './failure.js';
import { filesFolder, setFilesFolder } from './files.js';
import { GuestElement } from './guest-element.js';
import { professionAddress } from './host-addresses.js';
import { LocaleController } from './locale-controller.js';
import { SchemeController } from './scheme-controller.js';
import { sharedStyles } from './styles.js';
import { TextProperties, withoutAttribute } from './text-properties.js';
import { tokens } from './tokens.js';
import { VERSION } from './version.js';

/**
 * What the three elements have in common: language, register, theme, the catalogue and how errors are told.
 *
 * @attr {string} lang - Language of the texts; absent, that of what the element stands in. One that there is not counts as French.
 *
 * @slot fallback - Shown until the element works, and where it cannot.
 *
 * @fires {MetierSelectEvent} metier-select - The visitor opens a profession, here or in what is opened inside: `detail.metier`. Cancelable: nothing opens then.
 * @fires {MetierQuizRequestEvent} metier-quiz-request - The visitor asks for a quiz: `detail.metier`, `null` about all professions. Cancelable: nothing opens then.
 * @fires {MetierShortlistChangeEvent} metier-shortlist-change - The visitor keeps a profession for later, or no longer: `detail.metier`, `detail.kept`. Cancelable.
 * @fires {MetierErrorEvent} metier-error - Something from outside could not be used; the rest works: `detail.code`, `detail.message`.
 *
 * @csspart base - The edge, with the space inside it.
 * @csspart inner - The same of an element that is opened inside; its other parts have the names that they have here.
 * @csspart title - The title of what is shown.
 * @csspart section - A part with a title of its own: of the sheet, of a result, of a list, of the table.
 * @csspart result - What the visitor's answers say.
 * @csspart button - Each button with an edge, and each link that looks like one.
 *
 * @cssstate loading - The professions are on their way, or could not be loaded.
 * @cssstate opened - Another element is opened inside.
 *
 * @cssproperty [--metier-accent=#0d6b62] - The one colour of the host's choice; readable shades are derived.
 * @cssproperty --metier-on-accent - Text on the accent; black or white by default, whichever reads better.
 * @cssproperty --metier-paper - Background; nearly white or nearly black by default.
 * @cssproperty --metier-ink - Text; inherited by default.
 * @cssproperty --metier-ink-soft - Secondary text.
 * @cssproperty --metier-line - Hairlines.
 * @cssproperty --metier-wash - Background of zones.
 * @cssproperty --metier-focus - Focus ring.
 * @cssproperty --metier-font-family - Typeface; inherited by default.
 * @cssproperty [--metier-font-size=medium] - Size of text; everything else follows.
 * @cssproperty [--metier-radius=0.5em] - Rounding of corners.
 * @cssproperty --metier-padding - Space inside the edge; 1em by default, 1.5em where there is room.
 * @cssproperty [--metier-max-width=none] - Widest the element gets.
 * @cssproperty [--metier-scroll-margin=0.5em] - Space kept above what is scrolled to.
 */
export abstract class MetierElement<Texts extends CommonMessages> extends GuestElement {
  /** Version of the package. */
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = [sharedStyles, tokens];
  static override properties: PropertyDeclarations = {
    register: {},
    address: { noAccessor: true },
    theme: {},
    headingLevel: { attribute: 'heading-level' },
    professionUrl: { attribute: 'profession-url' },
    catalogue: { attribute: false },
    catalogueSrc: { attribute: 'catalogue-src' },
    norms: { attribute: false },
    base: { attribute: 'data-base', noAccessor: true },
    metiers: {},
    sector: {},
    advisers: { attribute: false },
    texts: { attribute: false },
    _professions: { state: true },
  };

  /**
   * How visitors are spoken to.
   * @default 'tu'
   */
  declare register: 'tu' | 'vous' | null;
  /**
   * Colours on a light or a dark page; `auto`, the page is followed.
   * @default 'auto'
   */
  declare theme: 'light' | 'dark' | 'auto' | null;
  /**
   * Level of the element's title, 1–6; the headings inside follow.
   * @default 2
   */
  declare headingLevel: number | string | null;
  /** Address template of the host's own pages, such as `/metiers/{id}`; absent, professions open in place. */
  declare professionUrl: string | null;
  /** A host's own professions in place of the bundled ones: a catalogue, or its JSON, which is checked first. */
  declare catalogue: unknown;
  /** Address of the JSON of a host's own catalogue. */
  declare catalogueSrc: string | null;
  /** What people answer on average, in place of the middle of the scale: the file that `metier-widgets norms` writes. */
  declare norms: unknown;
  /** Only these professions, by id, separated by spaces; as a property also an array. */
  declare metiers: string | readonly string[] | null;
  /** Only the professions of this sector, by id. */
  declare sector: string | null;
  /** Whom to talk to about a result, in place of the built-in list: an array of `{ name, what, url?, phone? }`, checked where it is shown. */
  declare advisers: unknown;
  /** Some texts in the host's own words, such as `{ start: 'On y va' }`; the names are those of the French tables. */
  declare texts: HostTexts | null;

  /** Another object whenever other professions are at hand. */
  declare protected _professions: object;

  readonly #locale = new LocaleController(this);
  readonly #scheme = new SchemeController(this);
  readonly #texts = new TextProperties(this);
  readonly #source = new CatalogueController(
    this,
    (detail) => this.report(detail),
    () => (this._professions = {}),
  );

  /**
   * The old name of `register`.
   * @deprecated since 0.2: `register` says the same
   */
  get address(): 'tu' | 'vous' | null {
    return this.register;
  }

  set address(said: 'tu' | 'vous' | null) {
    tellOldName('address', 'register');
    this.register = said;
  }

  /** Address of the folder with our files, where the script is not in it. It holds for the page, at once: others may be loading already. */
  get base(): string | null {
    return filesFolder();
  }

  set base(said: string | null) {
    if (said && !setFilesFolder(said, this.baseURI)) {
      warnOnce(this, `data-base="${said}" is not an address: expected the folder with the files of metier-widgets, such as /metier-widgets/.`);
    }
  }

  /** Also those of properties that have none. */
  static override get observedAttributes(): string[] {
    const own = super.observedAttributes; // makes the list of properties
    return [...own, ...withoutAttribute(this)];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, this.#texts.read(name, value));
  }

  /** The element's own texts. */
  protected abstract messagesIn(wording: Wording): Texts;

  /** Texts in the visitor's language and register. */
  protected get messages(): Texts {
    return this.messagesIn(this.wording);
  }

  /** In which words the element and its parts speak. */
  protected get wording(): Wording {
    return { language: this.language, address: this.speech, texts: this.texts, refuse: this.#refuseText };
  }

  readonly #refuseText = (message: string): void => this.report({ code: 'texts-invalid', message });

  protected get speech(): Address {
    return oneOf(this, 'register', this.register, ADDRESSES, 'tu');
  }

  protected get language(): Language {
    return this.#locale.language;
  }

  /** All professions at hand, whatever `metiers` and `sector` choose; none while a host's catalogue is on its way. */
  protected get wholeCatalogue(): Catalogue {
    return this.#source.catalogue;
  }

  /** What elements that are opened inside this one are set to. */
  protected override get settings(): object {
    const { register, theme, professionUrl, metiers, sector, norms, advisers, texts } = this;
    return { register, theme, professionUrl, metiers, sector, norms, advisers, texts, headingLevel: this.level(), catalogue: this.#source.own };
  }

  protected override get states(): readonly string[] {
    return this.isReady ? super.states : ['loading'];
  }

  /** Settles when the professions are there or could not be read, and what is known of them is shown. */
  protected async settled(): Promise<void> {
    await this.updateComplete;
    await this.#source.complete;
    await this.updateComplete;
  }

  /** False while a host's catalogue is on its way, and where it could not be read. */
  protected get isReady(): boolean {
    return this.isBundled || this.#source.status === 'own';
  }

  /** Whether the professions are those that come with the package. */
  protected get isBundled(): boolean {
    return this.#source.status === 'bundled';
  }

  /** True in the update after which other professions may be at hand. */
  protected professionsChanged(changed: PropertyValues): boolean {
    return changed.has('_professions') || changed.has('catalogue') || changed.has('catalogueSrc');
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#texts.settle(changed);
    if (!this.hasUpdated || changed.has('catalogue') || changed.has('catalogueSrc')) this.#source.use(this.catalogue, this.catalogueSrc);
  }

  /** An update is complete when the bundled professions are there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (this.isReady || !isAbsent(this.catalogue) || this.catalogueSrc) return complete;
    await this.#source.complete;
    return super.getUpdateComplete();
  }

  /** The professions chosen by `metiers` and `sector`. */
  protected get selectedCatalogue(): Catalogue {
    return this.selection(idList(this.metiers));
  }

  /** These professions of the chosen sector; without ids all of them. */
  protected selection(ids: readonly string[]): Catalogue {
    const { catalogue, problems } = select(this.wholeCatalogue, { ids, sector: this.sector });
    for (const problem of problems) warnOnce(this, problem);
    return catalogue;
  }

  /** Level for `aria-level`, `depth` steps under the element's title. */
  protected level(depth = 0): number {
    return Math.min(6, wholeNumber(this, 'heading-level', this.headingLevel, 1, 6, 2) + depth);
  }

  /** Where the host shows a profession; `null` when it is to open in place. */
  protected professionAddress(id: string): string | null {
    return professionAddress(this, this.professionUrl, id);
  }

  /** The wrapper that stops the page's styles. What the host left inside stays visible after it: `<metier-quiz />` swallows the rest of a page. */
  protected frame(content: () => TemplateResult): TemplateResult {
    const theme = oneOf(this, 'theme', this.theme, ['light', 'dark', 'auto'], 'auto');
    return html`<div
        class="metier"
        lang=${this.messages.language}
        dir="ltr"
        data-scheme=${theme === 'auto' ? this.#scheme.scheme : theme}
        ?data-forced=${theme !== 'auto'}
        @transitionrun=${this.#scheme.read}
        @focusin=${this.onFocus}
      >
        ${this.isReady ? content() : this.#renderWaiting()}
      </div>
      <slot></slot>`;
  }

  #renderWaiting(): TemplateResult {
    const { messages } = this;
    return html`<section class="surface" part="base">
      ${
        this.#source.status === 'failed'
          ? failure(messages.catalogueFailed, this.#source.retry, messages)
          : html`<p role="status" class="soft" tabindex="-1" data-top>${messages.catalogueLoading}</p>`
      }
    </section>`;
  }
}
