/**
 * The design tokens that poster, public pages and studio share. White text reaches 4.5:1 on every
 * `solid`, and every `ink` reaches 4.5:1 on white (checked by a test).
 */
export const palette = {
  ink: '#14213d',
  inkSoft: '#465270',
  line: '#c3cbe0',
  surface: '#ffffff',
  surfaceSoft: '#f4f6fb',
  brand: '#0b4f6c',
  danger: '#b00020',
  dangerSoft: '#fdecee',
  help: '#2b6e3f',
  helpSoft: '#e8f3ea',
  close: '#4a5470',
  closeSoft: '#eef0f6',
  warn: '#7a4b00',
  warnSoft: '#fff4d6',
} as const;

/** One colour per class of responsibility: the head of the column and the edge of its cards. */
export const responsibilityTone = {
  signal: '#48771f',
  discuss: '#0b6e7a',
  act: '#263a73',
  outside: '#5b4a70',
} as const;

/** For the second column of one class, so that it differs from the first. */
export const secondTone = {
  signal: '#6d6400',
  discuss: '#157a5c',
  act: '#5a3e8c',
  outside: '#7d3f63',
} as const;

/**
 * Outcome kinds to colour. In grey, and for who sees no red, green or blue, any two are at least 10 apart in lightness
 * (L*); white text can be read on each, and each on white and on soft ground.
 */
const helping = '#307e64';
const closing = '#17181c';
export const outcomeTone = {
  report: palette.danger,
  'report-and-help': palette.danger,
  'police-report': palette.danger,
  emergency: palette.danger,
  help: helping,
  close: closing,
  transfer: '#123949',
  other: closing,
} as const;

export const fontFamily = 'Atkinson Hyperlegible Next';
