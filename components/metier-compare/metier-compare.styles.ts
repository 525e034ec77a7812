import { css } from 'lit';

export const compareStyles = css`
  .surface > * + * {
    margin-block-start: 1em;
  }
  .search input {
    display: block;
    inline-size: 100%;
    max-inline-size: 28em;
    min-block-size: 2.75em;
    margin-block-start: 0.25em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .suggestions {
    max-inline-size: 28em;
  }
  .suggestion {
    display: flex;
    align-items: center;
    gap: 0.5em;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.25em 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .suggestion:hover {
    background: var(--_wash);
  }
  .waiting {
    min-block-size: 20em;
  }
`;
