import { css } from 'lit';

/** Paper is light whatever the theme, and its measures are its own. */
export const paperStyles = css`
  :host {
    color-scheme: light;
  }
  .paper {
    --_accent: #0d6b62;
    --_accent-ink: #0b5d55;
    --_paper: #fff;
    --_ink-soft: #4d5254;
    --_line: #d3d2cc;
    --_line-strong: #74787a;
    --_tint: #cfe1dc;
    font: 10pt/1.4 sans-serif;
    color: #1c1f21;
    background: var(--_paper);
    overflow-wrap: break-word;
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  .paper.smaller {
    font-size: 8.6pt;
  }
  .paper.smallest {
    font-size: 7.2pt;
  }
  .paper *,
  .paper *::before {
    box-sizing: border-box;
  }
  :is(h1, h2, h3, p, ul, ol, dl, dd, figure) {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1 {
    font-size: 2em;
    line-height: 1.2;
    margin-block-start: 1mm;
  }
  h2,
  h3 {
    font-size: 1em;
    line-height: 1.2;
  }
  .soft,
  .kind,
  dt,
  .facts,
  .key {
    color: var(--_ink-soft);
  }
  .kind {
    letter-spacing: 0.06em;
    text-transform: uppercase;
    font-size: 0.8em;
  }
  .icon {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-block-start: 0.1em;
  }

  header {
    display: flex;
    justify-content: space-between;
    align-items: end;
    gap: 8mm;
    padding-block-end: 2.5mm;
    border-block-end: 1mm solid var(--_accent-ink);
  }
  header dl {
    display: grid;
    gap: 1.5mm;
    inline-size: 70mm;
  }
  header dl div {
    display: grid;
    grid-template-columns: 14mm 1fr;
    align-items: end;
  }
  .line {
    block-size: 5mm;
    border-block-end: 0.3mm solid var(--_line-strong);
  }

  .body {
    display: grid;
    grid-template-columns: 54mm minmax(0, 1fr);
    gap: 8mm;
    margin-block-start: 4mm;
  }
  aside h2:not(:first-child) {
    margin-block-start: 3.5mm;
  }
  aside h2 {
    margin-block-end: 1mm;
  }
  .hexagon-table {
    display: none;
  }
  .hexagon-drawing > svg {
    inline-size: 36mm;
  }
  .hexagon-drawing {
    gap: 0.5mm;
  }
  .scale {
    font-size: 0.7em;
  }
  .legend {
    font-size: 0.76em;
    margin-block: 1mm 0;
  }
  .conditions li {
    display: grid;
    grid-template-columns: 29mm minmax(0, 1fr);
    align-items: center;
    min-block-size: 4.4mm;
    font-size: 0.8em;
  }
  .conditions svg {
    inline-size: 100%;
    block-size: 4mm;
    overflow: visible;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    padding-inline-start: 29mm;
    font-size: 0.7em;
    color: var(--_ink-soft);
  }
  .kept li {
    display: flex;
    align-items: center;
    gap: 2mm;
    padding-block: 0.6mm;
    font-size: 0.86em;
    line-height: 1.25;
  }
  .kept .fingerprint {
    inline-size: 7mm;
    block-size: 7mm;
  }
  .lines i {
    display: block;
    block-size: 6.5mm;
    border-block-end: 0.25mm solid var(--_line-strong);
  }

  main h2 {
    padding-block-start: 1.2mm;
    border-block-start: 0.5mm solid currentcolor;
  }
  main section + section {
    margin-block-start: 2.5mm;
  }
  main section > ul > li {
    display: grid;
    grid-template-columns: 10mm minmax(0, 1.1fr) minmax(0, 1fr) 29mm;
    gap: 3mm;
    padding-block: 1.8mm;
    break-inside: avoid;
  }
  main section > ul > li + li {
    border-block-start: 0.2mm solid var(--_line);
  }
  main .fingerprint {
    inline-size: 10mm;
    block-size: 10mm;
  }
  .facts {
    margin-block-start: 0.5mm;
    font-size: 0.76em;
    line-height: 1.3;
  }
  .reasons li {
    display: flex;
    gap: 0.5em;
    font-size: 0.8em;
    line-height: 1.28;
  }
  .reasons li + li {
    margin-block-start: 0.5mm;
  }
  .near p {
    font-size: 0.8em;
    font-weight: 650;
    line-height: 1.2;
  }
  .near .band.compact .band-scale {
    block-size: 4mm;
  }
  .key {
    margin-block-start: 1.5mm;
    padding-block-start: 1.2mm;
    border-block-start: 0.2mm solid var(--_line);
    font-size: 0.74em;
  }

  .questions {
    margin-block-start: 3.5mm;
    padding-block-start: 1.5mm;
    border-block-start: 0.5mm solid currentcolor;
  }
  .questions ol {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 6mm;
    margin-block-start: 1mm;
  }
  .questions li {
    display: flex;
    flex-direction: column;
    font-size: 0.86em;
    line-height: 1.35;
  }
  .questions li > span {
    flex: 1;
  }
  .questions i {
    block-size: 7mm;
    border-block-end: 0.25mm solid var(--_line-strong);
  }

  footer {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 52mm;
    gap: 8mm;
    margin-block-start: 4mm;
    padding-block-start: 2mm;
    border-block-start: 0.5mm solid currentcolor;
    font-size: 0.8em;
  }
  footer p + p {
    margin-block-start: 1mm;
  }
  .code {
    font-size: 1.3em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
`;
