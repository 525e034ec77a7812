import { css } from 'lit';

export const cardStyles = css`
  .closeness {
    max-inline-size: 16em;
  }
  ::slotted([slot='actions']) {
    margin-block-start: 1em;
  }
  ::slotted([slot='questions']),
  ::slotted([slot='after']) {
    margin-block-start: 1.5em;
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
    display: grid;
    gap: 1em;
    margin-block: 2.5em;
    min-block-size: 24em;
    align-content: start;
  }
  .placeholder span {
    block-size: 1em;
    background: var(--_wash);
    border-radius: var(--_radius);
  }
  .placeholder span:nth-child(3n) {
    inline-size: 62%;
  }
`;
