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

  /* With a role: boxes that are no longer those of a table lose its native roles. */
  [part='table'],
  [part='table'] :is(thead, tbody, th, td)[role] {
    display: block;
    inline-size: 100%;
    padding: 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  /* The label has a line, the professions as many columns as words have room in. */
  [part='table'] tr[role] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
    gap: 0.5em 0.75em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  [part='table'] :is(th[scope^='row'], td[colspan]) {
    grid-column: 1 / -1;
  }
  [part='table'] thead tr[role] {
    display: flex;
    flex-wrap: wrap;
    border-block: 0 solid var(--_accent-ink);
    border-block-end-width: 3px;
  }
  [part='table'] .group[role] {
    padding-block: 1.5em 0.5em;
    border: 0;
  }
  [part='table'] thead th[role] {
    flex: 1 1 10em;
    inline-size: auto;
    max-inline-size: 100%;
  }
  [part='table'] .corner[role] {
    position: absolute;
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
    flex: 1 1 5.5em;
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
    margin-inline: -0.5em;
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
  [part='table'] th[scope='row'][role] {
    font-weight: 650;
  }
  .cell-name {
    display: block;
    line-height: 1.3;
  }
  .value {
    min-inline-size: 0;
    line-height: 1.35;
  }
  .word {
    display: inline-block;
    max-inline-size: 100%;
  }
  .value > .small {
    display: block;
  }
  .drawn {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  .drawn > span {
    flex: 1 1 6em;
  }
  .odd .value > :is(span, p):first-child:not(.soft),
  .odd .word {
    font-weight: 650;
  }
  .list li {
    font-size: 0.9375em;
    margin-block-end: 0.25em;
    line-height: 1.2;
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

  @container metier (inline-size >= 54em) {
    [part='table'] {
      display: table;
      table-layout: fixed;
      border-collapse: collapse;
    }
    [part='table'] thead[role] {
      display: table-header-group;
    }
    [part='table'] tbody[role] {
      display: table-row-group;
    }
    [part='table'] tr[role] {
      display: table-row;
    }
    [part='table'] :is(thead, tbody) :is(th, td)[role] {
      display: table-cell;
      padding: 0.75em 0.75em 0.75em 0;
      border-block-end: 1px solid var(--_line);
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
    [part='table'] th[scope='row'][role] {
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
