import { css } from 'lit';

export const sheetStyles = css`
  /* Reads as an article: text first in the reading width, contents and key facts beside it. */
  .columns-two {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em 2.5em;
  }
  .side .key-cards {
    grid-template-columns: 1fr;
  }
  .calls {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: 0 0.5em;
  }
  /* The call to the quiz stands in the first window of a phone. */
  .side .quiz-call > p:first-child,
  .calls .keep-word {
    display: var(--_folded, revert);
  }
  .compact .row-facts > span + span {
    display: none;
  }
  .calls > .keep {
    margin: 0;
    justify-self: start;
  }
  @container metier (inline-size >= 40em) {
    .compact .row-facts > span + span {
      display: inline-block;
    }
    .calls {
      grid-template-columns: 1fr;
    }
    .columns-two {
      grid-template-columns: minmax(0, 1fr) 14em;
    }
    .side {
      grid-column: 2;
      grid-row: 1;
    }
    .text {
      grid-column: 1;
      grid-row: 1;
    }
  }

  .chapter-title {
    font-size: 1.75em;
    font-weight: 650;
    line-height: 1.2;
  }
  .section {
    padding-block-start: 0.9em;
  }
  .section .heading {
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.2;
  }
  .section-body {
    margin-block-start: 0.5em;
  }
  .section.fold {
    padding-block-start: 0;
    border-block-end: 1px solid var(--_line);
  }
  .section.fold[data-open] > .section-body {
    padding-block-end: 1em;
  }
  .fold:not([data-open]) > .subheading {
    margin-block-start: 0;
  }
  .section-body > * + * {
    margin-block-start: 0.6em;
  }
  .section .figures {
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    margin-block: 0;
  }
  .testimony {
    margin: 0;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent-ink);
    font-size: 1.0625em;
  }
  .levels > div {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .levels dt {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    font-weight: 650;
  }
  .notice > .quiz-call {
    margin: 0;
  }
  .section .subheading {
    margin-block-start: 1em;
  }
  .names {
    margin-block-start: 0.75em;
  }
  .illustration {
    max-inline-size: 100%;
    margin-block-start: 1.5em;
    border-radius: var(--_radius);
  }

  .bullets li {
    position: relative;
    padding-inline-start: 1em;
  }
  .bullets li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.7em;
    inset-inline-start: 0;
    inline-size: 0.375em;
    border-block-start: 1px solid;
  }
  .bullets li + li,
  .labelled li + li,
  .statements li + li {
    margin-block-start: 0.35em;
  }
  .columns {
    columns: 2 14em;
    column-gap: 2.5em;
  }
  .columns li {
    break-inside: avoid;
  }
  .labelled strong {
    font-weight: 650;
  }
  .labelled strong::after {
    content: ' ·';
    font-weight: 400;
    color: var(--_ink-soft);
  }

  .origin {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
  }
  .country {
    padding-inline: 0.5em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
  }
  .mark {
    min-block-size: 1.85em;
    color: var(--_ink-soft);
    text-decoration: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.2em;
  }

  .day li,
  .steps li {
    position: relative;
    padding-inline-start: 1.5em;
    padding-block-end: 0.5em;
  }
  .day li::before {
    content: '';
    position: absolute;
    inset-block: 0.5em -0.5em;
    inset-inline-start: 0.25em;
    border-inline-start: 1px solid var(--_line-strong);
  }
  .day li:last-child::before {
    display: none;
  }
  .day li::after {
    content: '';
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0;
    border: 0.28125em solid var(--_accent-ink);
    border-radius: 50%;
  }
  .day strong {
    display: block;
    font-weight: 650;
  }
  @container metier (inline-size >= 40em) {
    .day li {
      display: grid;
      grid-template-columns: 7em minmax(0, 1fr);
      gap: 1em;
    }
  }
  .steps {
    counter-reset: step;
  }
  .steps li {
    counter-increment: step;
    padding-inline-start: 2.5em;
  }
  .steps li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.5em;
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.2;
    color: var(--_accent-ink);
  }

  .facts > div + div {
    margin-block-start: 0.75em;
  }
  .facts dt {
    font-weight: 650;
  }

  .pros-and-cons {
    display: grid;
    gap: 1.5em;
  }
  .section .pros-and-cons .subheading {
    margin-block-start: 0;
  }
  @container metier (inline-size >= 34em) {
    .pros-and-cons {
      grid-template-columns: 1fr 1fr;
      gap: 0;
    }
    .pros-and-cons > div:first-child {
      padding-inline-end: 1.5em;
    }
    .pros-and-cons > div:last-child {
      padding-inline-start: 1.5em;
      border-inline-start: 1px solid var(--_line);
    }
  }
  .glyphs li {
    margin-block-start: 0.5em;
  }

  .question {
    border-block-end: 1px solid var(--_line);
  }
  .section .question {
    margin-block-start: 0;
  }
  .question summary {
    padding-block: 0.75em;
    cursor: pointer;
    font-weight: 650;
    line-height: 1.2;
  }
  .question summary::marker {
    color: var(--_accent-ink);
  }
  .question p {
    padding-block-end: 0.75em;
  }

  .sharing {
    font-weight: 650;
  }
  .sharing:not(:empty) {
    margin-block: 1em 0.5em;
  }

  .foot {
    margin-block-start: 1.25em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line-strong);
  }
  .foot > * + * {
    margin-block-start: 0.75em;
  }
  .sources {
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .sources li + li {
    margin-block-start: 0.25em;
  }
  .sources li {
    max-inline-size: none;
    overflow-wrap: anywhere;
  }

  @container metier (inline-size >= 40em) {
    .section.fold {
      padding-block-start: 1.25em;
      border: 0;
    }
    .side > .contents {
      position: sticky;
      inset-block-start: 1em;
    }
  }
  @container metier (inline-size >= 62em) {
    .columns-two {
      grid-template-columns: minmax(0, 1fr) 15em;
    }
    .section {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      gap: 1.5em;
      padding-block: 1.25em;
    }
    .section + .section {
      border-block-start: 1px solid var(--_line);
    }
    .section .heading {
      font-size: 1em;
    }
    .section-body {
      margin-block-start: 0;
    }
  }

  /* On two to four pages: facts in two columns, titles in the margin, addresses spelled out. */
  @media print {
    .columns-two {
      display: block;
    }
    .side .key-cards {
      grid-template-columns: 1fr 1fr;
      gap: 0 1.5em;
    }
    .chapter {
      margin-block-start: 1em;
    }
    .text {
      line-height: 1.35;
    }
    .text :is(p, li) {
      max-inline-size: none;
    }
    .mark {
      min-block-size: 0;
    }
    .section-body > * + * {
      margin-block-start: 0.4em;
    }
    .figures {
      margin-block: 0;
    }
    .chapter-title {
      font-size: 1.25em;
    }
    .chapter-title,
    .heading,
    .subheading,
    .question summary {
      break-after: avoid-page;
    }
    li,
    p,
    .question,
    dl > div {
      break-inside: avoid;
    }
    .text a[href^='http']::after {
      content: ' ' attr(href);
      overflow-wrap: anywhere;
    }
    .question summary {
      list-style: none;
      padding-block: 0.25em 0;
    }
    .question p {
      padding-block-end: 0.25em;
    }
    .glyphs li {
      margin-block-start: 0.25em;
    }
    .levels > div {
      padding-block: 0.25em;
    }
  }
  @media print {
    @container metier (inline-size >= 40em) {
      .section {
        display: grid;
        grid-template-columns: 8em minmax(0, 1fr);
        gap: 1em;
        padding-block: 0.5em;
      }
      .section .heading {
        font-size: 1em;
      }
      .section-body {
        margin: 0;
      }
      .section-questions .section-body > div:first-child,
      .section-body > ul,
      .fold > ul:not(.glyphs),
      .section-lexicon .facts,
      .levels {
        columns: 2;
        column-gap: 1.5em;
      }
      .figures {
        grid-template-columns: repeat(3, 1fr);
      }
    }
  }
`;
