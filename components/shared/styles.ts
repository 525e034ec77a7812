import { css } from 'lit';

/** What all elements share: protection against the page's style sheet, and what stands in every part. */
export const sharedStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }

  /* The page's rules reach :host and are inherited: everything stops here but the typeface and, unless a theme is forced, the colour. */
  .metier {
    all: initial;
    display: block;
    box-sizing: border-box;
    container: metier / inline-size;
    /* Size containment alone would collapse to nothing in a parent that shrinks to its content. */
    contain-intrinsic-inline-size: 15em;
    max-inline-size: var(--metier-max-width, none);
    font-family: var(--metier-font-family, inherit);
    font-size: var(--metier-font-size, medium);
    line-height: 1.5;
    color: var(--metier-ink, inherit);
    visibility: inherit;
    /* Boxes may become narrower than their longest word. */
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  .metier *,
  .metier *::before,
  .metier *::after {
    box-sizing: border-box;
  }

  .surface {
    padding: var(--metier-padding, 1em);
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  @container metier (inline-size >= 22em) {
    .surface {
      padding: var(--metier-padding, 1.5em);
    }
  }
  /* Opened inside another element: that one has the edge. */
  :host(.inner) {
    margin-block-start: 0.75em;
  }
  :host(.inner) .surface {
    padding: 0;
    border: 0;
    border-radius: 0;
  }

  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  h2 {
    margin: 0;
    padding: 0;
  }
  p,
  dd,
  li {
    max-inline-size: 65ch;
    text-wrap: pretty;
  }
  ul,
  ol {
    list-style: none;
  }

  .title {
    font-size: 1.25em;
    font-size: clamp(1.25em, 8.3cqi, 1.75em);
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }
  .heading {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }
  .subheading {
    font-weight: 650;
    line-height: 1.2;
  }
  .overline {
    letter-spacing: 0.04em;
    font-variant-caps: all-small-caps;
    font-size: 0.9375em;
    color: var(--_ink-soft);
  }
  .title .overline {
    display: block;
    font-size: 0.6em;
    font-weight: 400;
    line-height: 1.5;
  }
  .whole {
    display: inline-block;
    max-inline-size: 100%;
    text-decoration: inherit;
  }
  .soft {
    color: var(--_ink-soft);
  }
  .small {
    font-size: 0.8125em;
    color: var(--_ink-soft);
  }
  .numbers {
    font-variant-numeric: tabular-nums;
  }

  a {
    color: var(--_accent-ink);
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }

  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    max-inline-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    text-align: center;
    text-decoration: none;
    line-height: 1.2;
    color: inherit;
    background: var(--_paper);
  }
  .button:hover {
    background: var(--_wash);
    border-color: var(--_accent-ink);
  }
  .button.primary {
    font-weight: 650;
    background: var(--_accent);
    border-color: var(--_accent-ink);
    color: var(--_on-accent);
  }
  @supports (color: color(from red srgb-linear r g b)) {
    .button.primary:hover {
      /* Away from the colour of the text. */
      background: color-mix(in oklab, var(--_accent) 88%, color(from var(--_on-accent) srgb calc(1 - r) calc(1 - g) calc(1 - b)));
    }
  }
  .quiet {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    color: var(--_accent-ink);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .quiet:hover {
    text-decoration-thickness: 2px;
  }
  .metier :is(a, button, input, summary, [tabindex]) {
    scroll-margin-block-start: var(--metier-scroll-margin, 0.5em);
  }
  :focus-visible {
    outline: 2px solid var(--metier-focus, var(--_accent-ink));
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_paper);
    border-radius: var(--_radius);
  }
  [tabindex='-1']:focus-visible {
    border-radius: 2px;
    outline-offset: 4px;
    box-shadow: none;
  }

  .notice {
    margin-block: 1em;
    padding: 1em;
    background: var(--_wash);
    border-radius: var(--_radius);
  }
  .notice .button {
    margin-block-start: 0.75em;
  }

  .icon {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    vertical-align: -0.2em;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    -webkit-user-select: none;
    user-select: none; /* or it would be copied with what is seen */
  }

  @media print {
    .screen-only {
      display: none !important;
    }
    .surface {
      border: 0;
      padding: 0;
    }
  }
  @media (forced-colors: active) {
    .button.primary {
      border: 2px solid ButtonText;
    }
  }
`;
