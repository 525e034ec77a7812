import { css } from 'lit';

/** What a list of professions is narrowed with: the button that opens the choices, and the choices. */
export const filterStyles = css`
  .filter {
    color: var(--_accent-ink);
    font-weight: 650;
  }
  .filter[aria-expanded='true'] {
    background: var(--_tint);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding-inline: 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    font-size: 0.9375em;
    line-height: 1.2;
  }
  .chip:hover {
    background: var(--_wash);
    border-color: var(--_accent-ink);
  }
  .chip-count {
    font-size: 0.8667em;
    color: var(--_ink-soft);
  }
  .chip:is([aria-pressed='true'], .chosen) {
    border-color: var(--_accent-ink);
    background: var(--_tint);
    color: var(--_accent-ink);
    font-weight: 650;
  }
  .chip[aria-pressed='true'] .chip-count {
    color: inherit;
  }
  @media (forced-colors: active) {
    .chip:is([aria-pressed='true'], .chosen) {
      border: 2px solid Highlight;
    }
  }
`;
