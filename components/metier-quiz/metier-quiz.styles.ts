import { css } from 'lit';

export const quizStyles = css`
  .surface {
    padding-block: var(--metier-padding, 1.5em);
  }
  .intro > * + * {
    margin-block-start: 1em;
  }
  .welcome {
    padding: 0.75em;
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  .welcome p {
    margin-block-start: 0.5em;
  }
  .wall {
    display: grid;
    grid-template-columns: repeat(6, 1fr);
    gap: 0.25em;
    justify-items: center;
    margin-block-end: 0.75em;
  }
  .wall .fingerprint {
    inline-size: 2.75em;
    max-inline-size: 100%;
    block-size: auto;
  }
  .pair .fingerprint {
    inline-size: 4.5em;
  }
  .you {
    position: relative;
    display: grid;
    place-items: center;
  }
  .wall .you .fingerprint {
    transform: scale(1.25); /* for the word */
  }
  .you .fingerprint-base {
    fill: var(--_paper);
    stroke: none;
  }
  .you b {
    position: absolute;
    font-size: 0.8125em;
    font-weight: 650;
    white-space: nowrap;
    color: var(--_accent-ink);
  }
  .pair {
    grid-template-columns: auto auto;
    gap: 1em;
    justify-content: start;
  }
  .facts li {
    display: flex;
    gap: 0.75em;
    margin-block-start: 0.5em;
  }
  .facts .icon {
    margin-block-start: 0.2em;
    color: var(--_accent-ink);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
    max-inline-size: none;
  }
  .actions [part~='start'] {
    min-inline-size: min(100%, 14em);
  }

  /* Question: everything keeps its place from one to the next. */
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 4px;
    border: 0;
    border-radius: 2px;
    background: var(--_track);
    color: var(--_accent-ink);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--_track);
  }
  progress::-webkit-progress-value {
    background: var(--_accent-ink);
  }
  progress::-moz-progress-bar {
    background: var(--_accent-ink);
  }
  /* What changes lies over an invisible copy of everything that it can be, in the page's own font. */
  .place {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 0.5em;
  }
  .place > * {
    grid-area: 1 / 1;
  }
  .place p {
    max-inline-size: none;
    text-wrap: wrap;
  }
  .reserve {
    visibility: hidden;
    font-style: normal;
  }
  .reserve::before,
  .reserve::after {
    display: block;
    content: attr(data-first);
  }
  .reserve::after {
    content: attr(data-item);
  }
  .asked {
    margin-block-start: 1.5em;
  }
  .item,
  .reserve::after {
    inline-size: fit-content;
    margin-block-start: 0.2em;
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.2;
  }
  .item {
    text-wrap: balance;
  }
  @container metier (inline-size >= 30em) {
    .wall:not(.pair) {
      grid-template-columns: repeat(9, 1fr);
    }
    .item,
    .reserve::after {
      font-size: 1.75em;
    }
  }
  .answers {
    display: grid;
    gap: 0.5em;
    margin-block-start: 1.5em;
  }
  .answer {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    line-height: 1.2;
    -webkit-tap-highlight-color: transparent;
    touch-action: manipulation;
  }
  /* Fills up from « Pas du tout » to « Tout à fait ». */
  .answer::before {
    content: '';
    flex: none;
    inline-size: 1.5em;
    block-size: 1.7em;
    clip-path: polygon(50% 0, 100% 25%, 100% 75%, 50% 100%, 0 75%, 0 25%);
    color: var(--_accent-ink);
    background: radial-gradient(circle, currentcolor var(--_share), var(--_tint) calc(var(--_share) + 3%));
  }
  .answer:nth-child(1) {
    --_share: 8%;
  }
  .answer:nth-child(2) {
    --_share: 17%;
  }
  .answer:nth-child(3) {
    --_share: 28%;
  }
  .answer:nth-child(4) {
    --_share: 40%;
  }
  .answer:nth-child(5) {
    --_share: 100%;
  }
  .answer .key {
    order: 1;
    margin-inline-start: auto;
    font-family: inherit;
    font-variant-numeric: tabular-nums;
  }
  @media (hover: none) {
    .answer .key {
      display: none;
    }
  }
  @media (hover: hover) {
    .answer:hover {
      background: var(--_wash);
      border-color: var(--_accent-ink);
    }
  }
  .answer:active {
    background: var(--_accent);
    border-color: var(--_accent-ink);
    color: var(--_on-accent);
  }
  .answer:active :is(.key, .yours),
  .answer:active::before {
    color: inherit;
  }
  /* In bold it may need another line: the room is kept for all. */
  .label {
    display: grid;
  }
  .label > *,
  .label::after {
    grid-area: 1 / 1;
  }
  .label::after {
    content: attr(data-label);
    visibility: hidden;
    font-weight: 650;
  }
  .answer[data-given] {
    border-color: var(--_accent-ink);
    box-shadow: inset 0 0 0 1px var(--_accent-ink);
    background: var(--_wash);
    font-weight: 650;
  }
  /* On the edge, where it moves nothing. */
  .yours {
    position: absolute;
    inset-block-start: -0.7em;
    inset-inline-end: 0.75em;
    padding-inline: 0.25em;
    background: var(--_paper);
    color: var(--_accent-ink);
    line-height: 1.4;
    white-space: nowrap;
  }
  .yours .icon {
    margin-inline-end: 0.25em;
  }
  @container metier (inline-size >= 30em) {
    .answers {
      grid-template-columns: repeat(5, 1fr);
    }
    .answer {
      flex-direction: column;
      justify-content: center;
      gap: 0.25em;
      min-block-size: 6.25em;
      padding: 0.75em 0.5em 0.5em;
      text-align: center;
    }
    .answer::before {
      inline-size: 1.75em;
      block-size: 2em;
    }
    .answer .key {
      margin: 0;
    }
    .yours {
      inset-inline: 50% auto;
      transform: translateX(-50%);
    }
  }
  .below {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: 0 1em;
    margin-block-start: 0.5em;
  }
  /* Under the word, and its room kept where there is no answer yet. */
  .below p {
    min-block-size: 1.5em;
    margin-block-start: -0.75em;
    margin-inline-start: 2em;
    white-space: nowrap;
  }
  .keys {
    margin-block-start: 0.5em;
  }
  @supports selector(:has(a)) {
    .question:not(:has(:focus-visible)) .keys {
      visibility: hidden;
    }
  }
  @media (hover: none) {
    .keys {
      display: none;
    }
  }
  .saving:empty {
    display: none;
  }

  .kept {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }

  @media (forced-colors: active) {
    .answer[data-given] {
      border-color: Highlight;
    }
    progress {
      forced-color-adjust: none;
      background: Canvas;
      color: Highlight;
      block-size: 8px;
      border: 1px solid CanvasText;
    }
    progress::-webkit-progress-bar {
      background: Canvas;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;
