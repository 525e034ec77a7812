import { html, LitElement, render, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Catalogue } from '../../src/catalogue/catalogue.js';
import { select } from '../../src/catalogue/selection.js';
import type { CommonMessages } from '../../src/messages/common.js';
import { ADDRESSES, type Address, type HostTexts, type Language, type Wording } from '../../src/messages/languages.js';
import type { Norms, NormsReading } from '../../src/questionnaire/norms.js';
import { showStyles, showStylesAgain } from './added-styles.js';
import { idList, isObjectAsText, oneOf, textOf, warnOnce, wholeNumber } from './attributes.js';
export type {} from '../markup.js'; // whoever has an element's type has the types of its events
import { CatalogueController, isAbsent } from './catalogue-controller.js';
import { failure } from './failure.js';
import { filesFolder, setFilesFolder } from './files.js';
import { reportError, type MetierErrorDetail } from './events.js';
import { LocaleController } from './locale-controller.js';
import { PressController } from './press-controller.js';
import { PrintController } from './print-controller.js';
import { SchemeController } from './scheme-controller.js';
import { sharedStyles } from './styles.js';
import { tokens } from './tokens.js';
import { VERSION } from './version.js';
import { Views } from './views.js';
import { bringIntoView, uncover } from './visible-area.js';
import { windowOf } from './window-of.js';

/**
 * What the three elements have in common: language, register, theme, the catalogue and how errors are told.
 *
 * @attr {string} lang - Language of the texts; absent, that of what the element stands in. One that there is not counts as French.
 *
 * @slot fallback - Shown until the element works, and where it cannot.
 *
 * @fires {MetierErrorEvent} metier-error - Something from outside could not be used; the rest works: `detail.code`, `detail.message`.
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
export abstract class MetierElement<Texts extends CommonMessages> extends LitElement {
  /** Version of the package. */
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = [sharedStyles, tokens];
  static override properties: PropertyDeclarations = {
    address: {},
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
  declare address: 'tu' | 'vous' | null;
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
  #failed = false;
  /** Attributes that hold what became of an object, to be told with the next update: before it nobody listens. */
  readonly #objectsAsText = new Set<string>();
  /** Told once. */
  #refusedNorms: unknown = null;
  readonly #source = new CatalogueController(
    this,
    (detail) => this.report(detail),
    () => (this._professions = {}),
  );

  protected readonly presses = new PressController(this);
  protected readonly views = new Views(this, {
    settings: () => this.settings,
    onChange: () => this.presses.screenChanged(),
  });

  constructor() {
    super();
    this.addController(new PrintController(this));
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

  /** Also those of properties that have none: React 18 and templates write objects there, as text. */
  static override get observedAttributes(): string[] {
    const own = super.observedAttributes; // makes the list of properties
    return [...own, ...[...this.elementProperties].flatMap(([name, { attribute, state }]) => (attribute === false && !state ? [String(name)] : []))];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const isLost = value !== null && isObjectAsText(value);
    if (isLost) {
      this.#objectsAsText.add(name);
      this.requestUpdate();
    }
    super.attributeChangedCallback(name, old, isLost ? null : value);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    showStyles(this, root);
    return root;
  }

  adoptedCallback(): void {
    showStylesAgain(this);
  }

  /** Focus goes to the title of what is shown. */
  override focus(options?: FocusOptions): void {
    (this.views.top ?? this.shadowRoot?.querySelector<HTMLElement>('[data-top]'))?.focus(options);
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
    return oneOf(this, 'address', this.address, ADDRESSES, 'tu');
  }

  protected get language(): Language {
    return this.#locale.language;
  }

  /** All professions at hand, whatever `metiers` and `sector` choose; none while a host's catalogue is on its way. */
  protected get wholeCatalogue(): Catalogue {
    return this.#source.catalogue;
  }

  /** What elements that are opened inside this one are set to. */
  protected get settings(): object {
    const { address, theme, professionUrl, metiers, sector, norms, advisers, texts } = this;
    return { address, theme, professionUrl, metiers, sector, norms, advisers, texts, headingLevel: this.level(), catalogue: this.#source.own };
  }

  /** The host's norms, read by what computes with them; `null` without any, and where they cannot be used. */
  protected normsBy(read: (input: unknown) => NormsReading): Norms | null {
    const input = this.norms ?? null;
    if (input === null) return null;
    const { norms, problem } = read(input);
    if (problem && this.#refusedNorms !== input) {
      this.#refusedNorms = input;
      this.report({ code: 'norms-invalid', message: problem });
    }
    return norms;
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
    this.#readTexts(changed);
    if (!this.hasUpdated || changed.has('catalogue') || changed.has('catalogueSrc')) this.#source.use(this.catalogue, this.catalogueSrc);
  }

  /** Properties that are texts hold texts, or nothing. */
  #readTexts(changed: PropertyValues): void {
    const { elementProperties } = this.constructor as typeof LitElement;
    for (const name of changed.keys()) {
      const declared = elementProperties.get(name);
      const value: unknown = Reflect.get(this, name);
      if (!declared || declared.state || declared.attribute === false || declared.type || value === null || value === undefined) continue;
      const text = textOf(value);
      if (text === null) this.#objectsAsText.add(String(name));
      if (text === null || !Array.isArray(value) || !LISTS.includes(name)) Reflect.set(this, name, text);
    }
    for (const name of this.#objectsAsText) {
      const isText = elementProperties.get(name)?.attribute !== false;
      const remedy = isText ? 'expected a text' : `set the property instead, as in element.${name} = …`;
      this.report({ code: 'attribute-invalid', message: `${name}="[object Object]": an object written as text: ${remedy}.` });
    }
    this.#objectsAsText.clear();
  }

  /** An update is complete when the bundled professions are there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (this.isReady || !isAbsent(this.catalogue) || this.catalogueSrc) return complete;
    await this.#source.complete;
    return super.getUpdateComplete();
  }

  override connectedCallback(): void {
    this.#guard(() => super.connectedCallback());
  }

  protected override performUpdate(): void {
    this.#guard(() => {
      super.performUpdate();
      this.#failed = false;
    });
  }

  /** An element that cannot work is as if it were not there: what the host put inside is shown, and the error told once. */
  #guard(work: () => void): void {
    try {
      work();
    } catch (cause) {
      if (this.shadowRoot) render(html`<slot name="fallback"></slot><slot></slot>`, this.shadowRoot, this.renderOptions);
      if (!this.#failed) this.report({ code: 'element-failed', message: `The element failed: ${String(cause)}`, cause });
      this.#failed = true;
    }
  }

  /** Where what had focus is gone, focus goes to the top of what took its place, never to the page. */
  protected override update(changed: PropertyValues): void {
    const hadFocus = Boolean(this.shadowRoot?.activeElement);
    super.update(changed);
    if (hadFocus && !this.shadowRoot?.activeElement) this.focus({ preventScroll: true });
  }

  /** The screen has changed: focus follows, to its title where there is nothing else to go to, and the page scrolls only where that is out of view. */
  protected async showTop(focused = '[data-top]'): Promise<void> {
    this.presses.screenChanged();
    await this.updateComplete;
    const target = this.shadowRoot?.querySelector<HTMLElement>(focused);
    if (target) target.focus({ preventScroll: true });
    else this.focus({ preventScroll: true });
    const top = this.shadowRoot?.querySelector<HTMLElement>('[data-top]');
    if (top) bringIntoView(top);
  }

  /** Keys may lead under a header of the page. */
  readonly #onFocus = ({ target }: FocusEvent): void => {
    const element = target as HTMLElement;
    if (element.getRootNode() !== this.shadowRoot) return;
    windowOf(this).requestAnimationFrame(() => element.matches(':focus-visible') && uncover(element));
  };

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
    const template = this.professionUrl;
    if (!template) return null;
    if (!template.includes('{id}')) {
      warnOnce(this, `profession-url="${template}" has no {id}: expected an address such as /metiers/{id}; professions open in place.`);
      return null;
    }
    return this.hostAddress('profession-url', template, id);
  }

  /** An address template of the host's, filled in; `null` for anything but http(s) and relative addresses. */
  protected hostAddress(attribute: string, template: string, id: string): string | null {
    if (!FORBIDDEN_SCHEME.test(template.replace(/[\0-\x20]/g, ''))) return template.replaceAll('{id}', encodeURIComponent(id));
    warnOnce(this, `${attribute}="${template}" is not an address of a page: expected https://… or a relative address.`);
    return null;
  }

  protected report(detail: MetierErrorDetail): void {
    reportError(this, detail);
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
        @focusin=${this.#onFocus}
      >
        ${this.isReady ? content() : this.#renderWaiting()}
      </div>
      <slot></slot>`;
  }

  #renderWaiting(): TemplateResult {
    const { messages } = this;
    return html`<section class="surface">
      ${
        this.#source.status === 'failed'
          ? failure(messages.catalogueFailed, this.#source.retry, messages)
          : html`<p role="status" class="soft" tabindex="-1" data-top>${messages.catalogueLoading}</p>`
      }
    </section>`;
  }
}

/** Texts that may be lists of ids. */
const LISTS: readonly PropertyKey[] = ['metiers', 'sections'];
/** Browsers read an address without its white space and control characters. */
const FORBIDDEN_SCHEME = /^(?!https?:)[a-z][a-z\d+.-]*:/i;
