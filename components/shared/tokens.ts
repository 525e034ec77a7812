import { css } from 'lit';

/**
 * What everything is painted with: colours, lines and corners, from the accent of the host's choice.
 * Public properties are `--metier-…`, private ones `--_…`.
 */
export const tokens = css`
  .metier {
    /* For every browser, without the host's accent: no shade that can be read could be derived from it. Grey lines hold on any paper. */
    --_accent: #0d6b62;
    --_on-accent: #fff;
    --_accent-ink: #0d6b62;
    --_paper: var(--metier-paper, #fffefa);
    --_ink-soft: var(--metier-ink-soft, currentcolor);
    --_line: var(--metier-line, rgb(127 127 127 / 30%));
    --_line-strong: #767879;
    --_track: rgb(127 127 127 / 14%);
    --_wash: var(--metier-wash, rgb(127 127 127 / 8%));
    --_tint: var(--_track);
    --_radius: var(--metier-radius, 0.5em);
  }
  @media screen {
    .metier {
      /* Tells when the inherited colour changes: see SchemeController. */
      transition: color 1ms;
    }
    .metier[data-scheme='light'] {
      color-scheme: light;
    }
    .metier[data-scheme='dark'] {
      color-scheme: dark;
      --_accent-ink: #6fcabd;
      --_paper: var(--metier-paper, #16181b);
    }
    .metier[data-forced] {
      color: var(--metier-ink, #1d1f22);
    }
    .metier[data-forced][data-scheme='dark'] {
      color: var(--metier-ink, #ebe9e4);
    }
  }
  @supports (color: color(from red srgb-linear r g b)) {
    .metier {
      --_accent: var(--metier-accent, #0d6b62);
      /* Black or white, whichever reads better on the accent: at this luminance both have 4.58:1. */
      --_light-or-dark: clamp(0, (0.179 - (0.2126 * r + 0.7152 * g + 0.0722 * b)) * 100000, 1);
      --_on-accent: var(--metier-on-accent, color(from var(--_accent) srgb-linear var(--_light-or-dark) var(--_light-or-dark) var(--_light-or-dark)));
      --_accent-ink: oklch(from var(--metier-accent, #0d6b62) min(l, 0.47) min(c, 0.16) h);
      --_ink-soft: var(--metier-ink-soft, color-mix(in oklab, currentcolor 82%, var(--_paper)));
      --_line: var(--metier-line, color-mix(in oklab, currentcolor 16%, var(--_paper)));
      --_track: color-mix(in oklab, currentcolor 9%, var(--_paper));
      --_wash: var(--metier-wash, color-mix(in oklab, var(--_accent) 7%, var(--_paper)));
      --_tint: color-mix(in oklab, var(--_accent-ink) 14%, var(--_paper));
    }
    @media screen {
      .metier[data-scheme='dark'] {
        --_accent-ink: oklch(from var(--metier-accent, #0d6b62) max(l, 0.8) min(c, 0.13) h);
      }
    }
  }
  @media print {
    /* Paper is white, whatever the page or the theme, and few browsers print what is filled. */
    .metier {
      color: #1d1f22;
      --_paper: #fff;
      --_accent: transparent;
      --_on-accent: currentcolor;
    }
  }
`;
