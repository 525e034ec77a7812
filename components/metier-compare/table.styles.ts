import { css } from 'lit';

export const tableStyles = css`
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

  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    padding: 0.75em 1em 0.75em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    line-height: 1.5;
  }
  th[scope='row'] {
    font-size: 0.9375em;
    color: var(--_ink-soft);
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_paper);
    border-block-end: 1px solid var(--_line-strong);
    vertical-align: bottom;
  }
  .column-title {
    display: block;
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }
  .remove {
    min-block-size: 1.85em;
  }
  .group th {
    padding-block-start: 1.5em;
    border-block-end-color: var(--_line-strong);
  }
  .differs > :is(span, p):first-child:not(.soft) {
    font-weight: 650;
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
  td > .small {
    display: block;
  }

  .pager {
    display: none;
  }
  @container metier (inline-size < 40em) {
    .pager {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 0.75em;
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      padding-block: 0.5em;
      background: var(--_paper);
      border-block-end: 1px solid var(--_line-strong);
    }
    .pager p {
      min-inline-size: 0;
      overflow-wrap: anywhere;
      text-align: center;
      line-height: 1.2;
    }
    .pager .button {
      flex: none;
      padding-inline: 0.5em;
    }
    /* With a role: the table under the drawing stays one. */
    table[role],
    tbody[role],
    tr[role],
    th[role],
    td[role] {
      display: block;
    }
    thead[role] {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .column:not(.shown) {
      display: none;
    }
    th[role='rowheader'] {
      padding-block: 0.75em 0;
      border: 0;
    }
    td[role] {
      padding-block: 0.25em 0.75em;
    }
  }
  @media print {
    thead th {
      position: static;
    }
    .column:not(.shown) {
      display: revert;
    }
  }
`;
