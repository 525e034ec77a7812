import { css } from 'lit';

/** Rules give the structure, not boxes: 2 px over a group, 1 px between rows. The base is the phone's layout. */
export const resultStyles = css`
  .result > * + * {
    margin-block-start: 2.5em;
  }
  .result > .notice {
    margin-block: 0 1em;
  }
  .cover {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 1.5em;
    align-items: center;
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  .cover > .fingerprint {
    inline-size: 4.5em;
    block-size: 4.5em;
  }
  .cover.one {
    gap: 1em;
  }
  @container metier (inline-size >= 24em) {
    .cover {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .cover.one {
      grid-template-columns: auto minmax(0, 1fr);
    }
  }
  .cover .overline {
    font-size: 0.56em;
    font-variant-caps: normal;
    text-transform: uppercase;
    letter-spacing: 0.06em;
  }
  .cover-band {
    grid-column: 1 / -1;
  }
  .cover-band > * + * {
    margin-block-start: 0.5em;
  }
  .standing > * + * {
    margin-block-start: 0.5em;
  }
  .notes {
    margin-block-start: 0.75em;
  }
  .notes > * + * {
    margin-block-start: 0.5em;
  }

  .list-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    gap: 0.5em 1em;
  }
  @container metier (inline-size >= 24em) {
    .list-head {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
  .list-head > p {
    grid-column: 1 / -1;
  }
  .result > .list-head + *,
  .result > .filters + * {
    margin-block-start: 1.5em;
  }
  .result > .list-head + .filters {
    margin-block-start: 0.75em;
  }

  .filters > p {
    margin-block-start: 0.5em;
  }

  .group {
    padding-block-start: 0.75em;
    border-block-start: 2px solid currentcolor;
  }
  .group-title {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }
  .rows > .row:first-child {
    border-block-start: 0;
  }

  .changes > * + * {
    margin-block-start: 0.75em;
  }
  .changes .subheading + * {
    margin-block-start: 0.25em;
  }
  .moved-line {
    display: grid;
    grid-template-columns: 3em minmax(0, 16em) minmax(5em, 1fr);
    gap: 0 1em;
    align-items: center;
    font-size: 0.9375em;
  }
  .latter .moved-words {
    font-weight: 650;
  }
  .former .segment {
    fill: none;
    stroke-dasharray: 4 3;
  }

  .why {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.5em;
  }
  .why > section,
  .after > section {
    padding-block-start: 0.75em;
    border-block-start: 2px solid currentcolor;
  }
  .drawing > * + * {
    margin-block-start: 0.75em;
  }
  .reasons li {
    padding-block: 0.75em;
    max-inline-size: none;
  }
  .reasons li + li {
    border-block-start: 1px solid var(--_line);
  }
  .reasons .soft {
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .bullet {
    display: block;
    inline-size: 100%;
    block-size: 0.875em;
    margin-block: 0.5em 0.25em;
    overflow: visible;
    direction: ltr;
  }
  .bullet-job {
    stroke: currentcolor;
    stroke-width: 1.25;
  }
  .bullet-you {
    fill: var(--_accent-ink);
    stroke: var(--_paper);
    stroke-width: 2;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    max-inline-size: none;
    font-size: 0.9375em;
  }
  .ends strong {
    font-weight: 650;
  }
  .neither {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  .after {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.5em;
  }
  .after > section > * + * {
    margin-block-start: 0.75em;
  }
  .after > section > div + div {
    margin-block-start: 1.5em;
  }
  .after > section > div:not([class]) > * + * {
    margin-block-start: 0.5em;
  }
  .next-main {
    display: grid;
    gap: 0.5em;
  }
  .next-more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .link {
    inline-size: 100%;
    padding: 0.5em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .advisers li {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
    max-inline-size: none;
  }
  .advisers li > p:first-child {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    max-inline-size: none;
  }
  .advisers strong {
    font-weight: 650;
  }
  .think li {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_line-strong);
  }
  .think li + li {
    margin-block-start: 0.75em;
  }
  .result > footer {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .result > footer p {
    max-inline-size: none;
  }

  @container metier (inline-size >= 40em) {
    .cover {
      padding: 1.5em;
    }
    .why,
    .after {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    /* What comes third goes on under the shorter of the two. */
    .why > .tall,
    .after > .next + :not(.drawing) {
      grid-row: span 2;
    }
  }
  /* The words over a group stand in a margin of their own; the drawing stands beside the reasons. */
  @container metier (inline-size >= 62em) {
    /* What the band says on its left, where it stands among the others on its right. */
    .cover-band {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 18em;
      gap: 0 2.5em;
    }
    .standing {
      grid-area: 1 / 2 / span 3;
      padding-inline-start: 1.5em;
      border-inline-start: 1px solid var(--_line-strong);
    }
    .group {
      display: grid;
      grid-template-columns: 10em minmax(0, 1fr);
      gap: 0 1.5em;
    }
    .group-head {
      padding-block-start: 0.25em;
    }
    .group .rows:not(.compact) > .row:first-child {
      padding-block-start: 0.25em;
    }
    .why {
      grid-template-columns: 1fr 1fr 18em;
    }
    .why > .tall {
      grid-row: auto;
    }
    .after {
      grid-template-columns: 16em 1fr 1fr;
      grid-template-rows: auto 1fr;
    }
    .after > section:not(.next, .drawing) {
      grid-row: 1 / span 2;
    }
    .after > .next {
      grid-area: 1 / 1;
    }
    .after > .drawing {
      grid-area: 2 / 1;
    }
  }
  @media (forced-colors: active) {
    .bullet-you {
      fill: Highlight;
      stroke: Canvas;
    }
    .bullet-job {
      stroke: CanvasText;
    }
  }
`;
