import { css } from 'lit';

/** Rules give the structure, not boxes: 2 px over a group, 1 px between rows. The base is the phone's layout. */
export const explorerStyles = css`
  .explorer-head {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1.5em 2.5em;
  }
  .lede {
    display: none;
    margin-block-start: 0.5em;
    max-inline-size: 36em;
  }
  .legend-picture {
    display: none;
  }

  .find {
    margin-block-start: 1em;
  }
  .field {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 3em;
    padding-inline: 0.75em 0;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .field > .icon {
    color: var(--_ink-soft);
  }
  .field input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2.9em;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    -webkit-appearance: none;
    appearance: none;
  }
  .field input::placeholder {
    color: var(--_ink-soft);
    opacity: 1;
  }
  .field input::-webkit-search-cancel-button {
    display: none;
  }
  .field input:focus {
    outline: none;
    box-shadow: none;
  }
  .field:focus-within {
    outline: 2px solid var(--metier-focus, var(--_accent-ink));
    outline-offset: 2px;
  }
  .field-empty {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    color: var(--_ink-soft);
  }
  .field-empty[hidden] {
    display: none;
  }
  .words {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    margin-block-start: 0.25em;
    font-size: 0.9375em;
  }
  .words .quiet {
    min-block-size: 2.25em;
  }
  .filter-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    margin-block-start: 0.5em;
  }

  .chip {
    position: relative;
  }
  .chip .icon {
    inline-size: 1em;
    block-size: 1em;
  }
  .chip.empty:not([aria-pressed='true']) {
    border-color: var(--_line);
    color: var(--_ink-soft);
  }
  .chip-share {
    display: none;
  }

  .facets {
    display: none;
  }
  .filtering .facets {
    display: block;
  }
  .filtering .found {
    display: none;
  }
  .facet {
    margin: 1.5em 0 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .facet legend {
    padding: 0;
    margin-block-end: 0.5em;
    font-weight: 650;
    line-height: 1.2;
  }
  .facet legend .soft {
    font-weight: 400;
    font-size: 0.8125em;
  }
  .skip {
    display: none;
  }
  .facets-end {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    flex-direction: row-reverse;
    justify-content: space-between;
    align-items: center;
    gap: 0 1em;
    margin-block-start: 1.5em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
    background: var(--_paper);
  }
  .facets-end .quiet[hidden] {
    display: none;
  }

  .door {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0.75em;
    margin-block-start: 1em;
    padding: 0.75em;
    border-radius: var(--_radius);
    background: var(--_wash);
    position: relative;
    line-height: 1.4;
  }
  .door .fingerprint {
    inline-size: 2.5em;
    block-size: 2.5em;
  }
  .door strong {
    display: block;
    font-weight: 650;
  }
  .door-way {
    min-block-size: 0;
  }
  .door-way::before {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  .absent {
    margin-block-start: 1em;
    padding-block-start: 0.75em;
    border-block-start: 2px solid var(--_accent-ink);
  }
  .absent strong {
    font-weight: 650;
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: baseline;
    margin-block-start: 1em;
  }
  .count strong {
    font-weight: 650;
  }
  .group {
    margin-block-start: 1.5em;
    padding-block-start: 0.75em;
    border-block-start: 2px solid currentcolor;
  }
  .count + .group {
    margin-block-start: 0.75em;
  }
  .count + .rows {
    margin-block-start: 0.75em;
    border-block-start: 2px solid currentcolor;
  }
  .group-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.2;
  }
  .group-count {
    font-size: 0.65em;
    font-weight: 400;
    color: var(--_ink-soft);
  }
  .rows > .row:first-child {
    border-block-start: 0;
  }
  .more {
    margin-block-start: 1em;
  }

  .none {
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 2px solid currentcolor;
  }
  .none-sentence {
    font-size: 1.25em;
    line-height: 1.2;
    max-inline-size: 26em;
    text-wrap: balance;
  }
  .none ul {
    margin-block-start: 1em;
  }
  .none li {
    max-inline-size: none;
    border-block-start: 1px solid var(--_line);
  }
  .give-up {
    display: flex;
    align-items: center;
    gap: 0.5em;
    inline-size: 100%;
    min-block-size: 3em;
  }
  .give-up > .icon {
    color: var(--_accent-ink);
  }
  .give-up > .quiet {
    flex: 1;
  }

  @container metier (inline-size >= 40em) {
    .lede {
      display: block;
    }
    .legend-picture {
      flex: none;
      display: grid;
      grid-template-columns: auto 6em auto;
      align-items: center;
      justify-items: start;
      gap: 0 0.5em;
    }
    .legend-picture .fingerprint {
      grid-area: 2 / 2 / 4 / 3;
      inline-size: 7.4em;
      block-size: 7.4em;
      justify-self: center;
    }
    .corner-R,
    .corner-S {
      grid-column: 2;
      justify-self: center;
    }
    .corner-R {
      grid-row: 1;
    }
    .corner-S {
      grid-row: 4;
    }
    .corner-C,
    .corner-E {
      grid-column: 1;
      justify-self: end;
    }
    .corner-I,
    .corner-A {
      grid-column: 3;
    }
    .corner-C,
    .corner-I {
      grid-row: 2;
    }
    .corner-E,
    .corner-A {
      grid-row: 3;
    }
  }
  /* The filters stand beside the list, as an index with bars of counts. */
  @container metier (inline-size >= 62em) {
    .explorer-body {
      display: grid;
      grid-template-columns: 15em minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      gap: 0 2.5em;
      align-items: start;
      margin-block-start: 1.5em;
    }
    .find {
      grid-column: 2;
      margin-block-start: 0;
    }
    .filter,
    .facets-close {
      display: none;
    }
    .found,
    .filtering .found {
      display: block;
      grid-column: 2;
    }
    .facets,
    .filtering .facets {
      display: block;
      grid-column: 1;
      grid-row: 1 / span 2;
    }
    .skip + .facet {
      margin-block-start: 0;
    }
    /* Seen while it has focus: who uses the keyboard need not pass every filter. */
    .skip {
      display: inline-flex;
      position: absolute;
    }
    .skip:not(:focus) {
      inline-size: 1px;
      block-size: 1px;
      min-block-size: 0;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .facet legend {
      margin-block-end: 0.25em;
      font-size: 0.8125em;
      font-weight: 400;
      letter-spacing: 0.06em;
      text-transform: uppercase;
      color: var(--_ink-soft);
    }
    .facet legend .soft {
      font-size: 1em;
      letter-spacing: 0;
      text-transform: none;
    }
    .facet ul {
      display: grid;
      gap: 2px;
    }
    .facet .chip {
      inline-size: 100%;
      min-block-size: 2.15em;
      padding-inline: 0.5em;
      border-color: transparent;
      border-radius: 0.25em;
      overflow: hidden;
      isolation: isolate;
    }
    .facet .chip-word {
      flex: 1;
    }
    .facet .chip-share {
      display: block;
      position: absolute;
      inset: 0;
      z-index: -1;
      inline-size: 100%;
      block-size: 100%;
      fill: var(--_tint);
    }
    .facet .chip[aria-pressed='true'] {
      border-color: var(--_accent-ink);
      background: var(--_accent);
      color: var(--_on-accent);
    }
    .facet .chip[aria-pressed='true'] .chip-share {
      display: none;
    }
    .facets-end {
      position: static;
      border: 0;
    }
  }
  @media (forced-colors: active) {
    .facet .chip-share {
      fill: none;
    }
  }
`;
