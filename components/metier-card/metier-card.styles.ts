import { css } from 'lit';

export const cardStyles = css`
  /* In a row of cards each is as high as the highest: the call to the quiz stands at the foot. */
  @media screen {
    .metier,
    .brief {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      min-block-size: 100%;
    }
  }
  .brief > div:not([hidden]) {
    display: flex;
    flex-direction: column;
  }
  .brief .quiz-call {
    margin-block-start: auto;
    padding-block-start: 1em;
  }
  .brief .cover {
    min-block-size: 13em;
  }
  .brief .flags {
    margin-block-start: 0.5em;
  }
  .closeness {
    max-inline-size: 16em;
  }
  ::slotted([slot]:not([slot='media'])) {
    margin-block-start: 1em;
  }

  /* Key cards: a definition list on one left edge. */
  .key-cards {
    margin-block-start: 1em;
    display: grid;
    gap: 0 1.5em;
  }
  .key-cards > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_line);
  }
  .key-cards dt {
    flex: 0 0 7em;
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .key-cards dt .icon {
    color: var(--_accent-ink);
  }
  .key-cards dd {
    flex: 1 1 9em;
    max-inline-size: 100%;
    overflow-wrap: break-word;
    font-weight: 650;
    line-height: 1.25;
  }
  .brief .key-cards > div {
    display: block;
    min-block-size: 4.5em;
  }
  .brief .key-cards dd {
    margin-inline-start: 1.3em;
    font-weight: 400;
  }
  @container metier (inline-size >= 30em) {
    .key-cards {
      grid-template-columns: 1fr 1fr;
    }
  }

  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(7em, 100%), 1fr));
    gap: 1em;
    margin-block: 1.5em;
  }
  .figures > div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
  }
  .figures dd {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }

  .quiz-call {
    margin-block-start: 1em;
  }
  .quiz-call .button {
    inline-size: 100%;
    max-inline-size: 24em;
    margin-block-start: 0.5em;
  }
  .placeholder {
    margin-block: 2.5em;
    min-block-size: 24em;
    background: repeating-linear-gradient(var(--_wash) 0 1em, transparent 1em 2em);
  }
`;
