import { css } from 'lit';

/** Rows are divided by hairlines; their whole surface opens the profession, the star lies above it. */
export const rowStyles = css`
  .row {
    position: relative;
    display: grid;
    grid-template-columns: 2.5em minmax(0, 1fr) auto;
    gap: 0.25em 0.5em;
    align-items: start;
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
    max-inline-size: none;
  }
  .row > * {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }
  .row > .fingerprint {
    grid-column: 1;
    grid-row: 1;
    inline-size: 2.5em;
    block-size: 2.5em;
  }
  .row > .row-text {
    grid-row: 2;
  }
  .row > .keep {
    position: relative;
    z-index: 1;
    grid-column: 3;
    grid-row: 1;
    margin: -0.75em -0.75em 0 0;
  }
  /* The star lies beside the title; the other lines run under it. */
  .row-difference {
    font-size: 0.8125em;
    color: var(--_accent-ink);
  }
  .row-difference::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.5em;
    transform: rotate(45deg);
    background: currentcolor;
  }
  .row-name {
    line-height: 1.2;
  }
  .row-title {
    font-weight: 650;
    line-height: 1.2;
    color: var(--_accent-ink);
    text-decoration: none;
    text-wrap: balance;
  }
  .row-title::before {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  /* A chevron after the last word. */
  :not(b).row-title::after {
    content: '';
    display: inline-block;
    inline-size: 0.4375em;
    block-size: 0.4375em;
    margin-inline-start: 0.5em;
    border: solid currentcolor;
    border-width: 2px 2px 0 0;
    transform: translateY(-0.0625em) rotate(45deg);
  }
  .row:hover .row-title {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .row-title:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .row-title:focus-visible::before {
    outline: 2px solid var(--metier-focus, var(--_accent-ink));
    outline-offset: -2px;
  }
  .row-seen {
    margin-inline-start: 0.25em;
  }
  .row-tagline {
    margin-block-start: 0.25em;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  /* A dot before each fact, that vanishes where a line begins with it. */
  .row-facts {
    margin-inline-start: -0.9em;
    clip-path: inset(0 0 0 0.9em);
    line-height: 1.4;
    max-inline-size: none;
  }
  .row-facts > span {
    display: inline-block;
    position: relative;
    max-inline-size: 100%;
    padding-inline-start: 0.9em;
  }
  .row-facts > span::before {
    content: '·';
    position: absolute;
    inset-inline-start: 0.32em;
  }
  .row-closeness {
    display: grid;
    align-items: center;
    gap: 0.75em;
    font-size: 0.8125em;
    font-weight: 650;
    line-height: 1.2;
  }
  .row-closeness > span {
    order: 2;
  }
  .row-reasons {
    display: grid;
    gap: 0.25em;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .row-reasons li {
    display: flex;
    gap: 0.5em;
  }
  .row-reasons .icon {
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.2em;
  }
  .row-reasons .brings .icon {
    color: var(--_accent-ink);
  }

  .row .keep-word {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @container metier (inline-size >= 20em) {
    .row > * {
      grid-column: 2 / 4;
    }
    .row > .fingerprint {
      grid-row: 1 / span 2;
    }
    .row > .row-text {
      grid-row: 1;
    }
    .row-name {
      padding-inline-end: 2.5em;
    }
    .row-closeness {
      grid-template-columns: minmax(4em, 7em) 1fr;
    }
    .row {
      grid-template-columns: 3.25em minmax(0, 1fr) auto;
      gap: 0.25em 0.75em;
    }
    .row > .fingerprint {
      inline-size: 3.25em;
      block-size: 3.25em;
    }
  }
  /* What can be compared down the list stands in a column of its own. */
  @container metier (inline-size >= 46em) {
    .row:not(.compact) .keep-word {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
    .row {
      grid-template-columns: 3.5em minmax(0, 1fr) 13em minmax(6em, max-content);
      /* What is longer beside the text moves none of its lines apart. */
      grid-template-rows: auto auto 1fr;
      gap: 0.25em 1em;
    }
    .row > .fingerprint {
      grid-row: 1 / span 3;
      inline-size: 3.5em;
      block-size: 3.5em;
    }
    .row > .row-reasons {
      grid-column: 2;
      grid-row: 2;
    }
    .row > .row-closeness {
      grid-column: 3;
      grid-row: 1;
    }
    .row > .row-facts {
      grid-column: 3;
      grid-row: 1 / span 3;
    }
    .row > .row-closeness ~ .row-facts {
      grid-row: 1 / span 3;
      margin-block-start: 2em;
    }
    .row > .row-text {
      grid-column: 2;
    }
    .row-name {
      padding-inline-end: 0;
    }
    .row > .keep {
      grid-column: 4;
      justify-self: end;
      justify-content: end;
      margin-inline-end: 0;
    }
    .row:not(.compact) > .row-facts > span {
      display: block;
    }
  }
  /* In short: a picture, a title and two lines, the star without its word; as many columns as there is room for. */
  .rows.compact {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    column-gap: 2.5em;
    clip-path: inset(1px -1em -1em); /* no line over the first of each column */
  }
  .row.compact {
    align-content: start;
    grid-template-columns: 2.5em minmax(0, 1fr) auto;
    gap: 0.25em 0.75em;
    padding-block: 0.75em;
  }
  /* Where words are whole beside the picture. */
  @container metier (inline-size >= 20em) {
    .row.compact > .fingerprint {
      grid-area: 1 / 1 / span 3;
      inline-size: 2.5em;
      block-size: 2.5em;
    }
    .row.compact > .row-text {
      grid-area: 1 / 2;
    }
    .row.compact .row-name {
      padding-inline-end: 0;
    }
    .row.compact > .row-closeness {
      grid-area: 2 / 2 / auto / 4;
    }
    .row.compact > .row-facts {
      grid-area: 3 / 2 / auto / 4;
    }
    .row.compact > .row-closeness ~ .row-facts {
      margin-block-start: 0;
    }
    .row.compact > .keep {
      grid-area: 1 / 3;
      justify-content: center;
      margin: -0.75em 0; /* as high as a line of the title */
    }
  }
  @media print {
    .row {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .row-difference::before {
      background: CanvasText;
    }
  }
`;
