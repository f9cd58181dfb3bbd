import { fontFamily } from '@/lib/core/design';

const faces = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 700, style: 'normal' },
] as const;
/** Latin and latin-ext as Google splits them, so that a page without letters from the second asks only the first. */
const ranges = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext': 'U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0',
} as const;

/** The font files the pages ask for, by name under /assets/fonts/. */
export const fontFiles = Object.keys(ranges).flatMap((range) =>
  faces.map((face) => `atkinson-hyperlegible-next-${range}-${face.weight}-${face.style}.woff2`),
);

export const fontsCss = Object.entries(ranges)
  .flatMap(([range, codes]) =>
    faces.map(
      ({ weight, style }) =>
        `@font-face{font-family:'${fontFamily}';font-weight:${weight};font-style:${style};font-display:swap;src:url('/assets/fonts/atkinson-hyperlegible-next-${range}-${weight}-${style}.woff2') format('woff2');unicode-range:${codes}}`,
    ),
  )
  .join('\n');
