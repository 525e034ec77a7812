import { css } from 'lit';

/** The base is the phone's layout: every profession under each criterion. With room for whole words it is a table. */
export const tableStyles = css`
  .toggle-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
  }
  .toggle {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  .toggle input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent-ink);
  }

  table[part='table'] {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  /* With a role: boxes that are no longer those of a table lose its native roles. */
  [part='table'] :is(table, thead, tbody, tr, th, td)[role],
  table[role] {
    display: block;
  }
  [part='table'] thead tr[role] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    padding-block-end: 0.75em;
    border-block-end: 3px solid var(--_accent-ink);
  }
  [part='table'] thead th[role] {
    flex: 1 1 9em;
    max-inline-size: 100%;
  }
  [part='table'] .corner[role] {
    position: absolute;
  }
  [part='table'] :is(th, td) {
    padding: 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    line-height: 1.5;
  }
  .column-title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
  }
  .column-title .fingerprint {
    inline-size: 2.25em;
    block-size: 2.25em;
  }
  .column-name {
    flex: 1;
    max-inline-size: 100%;
    overflow-wrap: break-word; /* beside the picture only where its words are whole */
    font-weight: 650;
    line-height: 1.2;
  }
  .column-link {
    font-weight: inherit;
    text-align: start;
    color: var(--_accent-ink);
  }
  .column-link:hover {
    text-decoration: underline;
  }
  .tools {
    display: flex;
    flex-basis: 100%;
    margin-inline-start: -0.6em;
  }
  .tool {
    display: grid;
    place-items: center;
    min-inline-size: 2.25em;
    min-block-size: 2.25em;
    color: var(--_ink-soft);
    border-radius: var(--_radius);
  }
  .tool:hover {
    color: var(--_accent-ink);
    background: var(--_wash);
  }
  .group th[role] {
    padding-block: 1.5em 0.5em;
  }
  tbody th[scope='row'] {
    padding-block: 0.75em 0.25em;
    font-weight: 650;
    border-block-start: 1px solid var(--_line);
  }
  tbody td[role] {
    padding-block-end: 0.5em;
  }
  .cell-name {
    display: block;
    color: var(--_ink-soft);
  }
  .value {
    min-inline-size: 0;
  }
  .value > .fingerprint {
    inline-size: 6em;
    block-size: 6em;
    display: block;
  }
  .odd .value > :is(span, p):first-child:not(.soft),
  .odd .word {
    font-weight: 650;
  }
  .level {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    padding-block-start: 0.25em;
  }
  .list li {
    display: flex;
    gap: 0.5em;
    font-size: 0.9375em;
    margin-block-end: 0.5em;
    line-height: 1.2;
  }
  .list .icon {
    color: var(--_accent-ink);
  }
  .value > .small {
    display: block;
  }

  .folded summary {
    min-block-size: 2.75em;
    padding-block: 0.5em;
    cursor: pointer;
    color: var(--_accent-ink);
    border-block-start: 1px solid var(--_line);
  }
  .folded dl > div {
    padding-block: 0.25em;
  }
  .folded dt {
    font-size: 0.9375em;
    color: var(--_ink-soft);
  }

  @container metier (inline-size >= 19em) {
    [part='table'] tbody td[role] {
      display: grid;
      grid-template-columns: 6.5em minmax(0, 1fr);
      gap: 0.75em;
      align-items: baseline;
    }
    [part='table'] tbody td[role][colspan] {
      display: block;
    }
  }
  @container metier (inline-size >= 54em) {
    table[part='table'] {
      display: table;
    }
    [part='table'] thead[role] {
      display: table-header-group;
    }
    [part='table'] tbody[role] {
      display: table-row-group;
    }
    [part='table'] tr[role],
    [part='table'] thead tr[role] {
      display: table-row;
    }
    [part='table'] :is(thead, tbody) :is(th, td)[role],
    [part='table'] tbody td[role][colspan] {
      display: table-cell;
      padding: 0.75em 0.75em 0.75em 0;
      border-block: 0 solid var(--_line);
      border-block-end-width: 1px;
    }
    [part='table'] .corner[role] {
      position: static;
      inline-size: 14ch;
    }
    [part='table'] thead th[role] {
      background: var(--_paper);
      border-block-end: 3px solid var(--_accent-ink);
      vertical-align: bottom;
    }
    [data-sticky] thead th[role] {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
    }
    tbody th[scope='row'] {
      font-size: 0.9375em;
      font-weight: 400;
      color: var(--_ink-soft);
    }
    .cell-name {
      display: none;
    }
    [part='table'] .group th[role] {
      padding-block-start: 1.5em;
      border-block-end-color: var(--_line-strong);
    }
    .folded dl > div {
      display: grid;
      grid-template-columns: 10em minmax(0, 1fr);
      gap: 1em;
    }
  }
  /* Four of the longest names. */
  @container metier (54em <= inline-size < 64em) {
    th:nth-child(2):nth-last-child(4) .column-name,
    th:nth-child(2):nth-last-child(4) ~ th .column-name {
      font-size: 0.8125em;
    }
  }
  /* Names over every page, no row cut. */
  @media print {
    [part='table'] thead th[role] {
      position: static;
    }
    /* Chrome repeats the text of a head, but not that of a button in it. */
    .column-link {
      display: contents;
    }
    [part='table'] tbody tr,
    .folded {
      break-inside: avoid;
    }
    .group {
      break-after: avoid-page;
    }
    .hexagon-table {
      display: none;
    }
    p.small {
      max-inline-size: none;
    }
  }
`;
