import { css } from 'lit';

export const compareStyles = css`
  .surface > * + * {
    margin-block-start: 1em;
  }
  .waiting {
    min-block-size: 20em;
  }
`;
