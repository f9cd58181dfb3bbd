/** Icons as stroked paths on a 24 by 24 grid: the shipped font has no arrows, clocks or telephones. */
export const icons = {
  clock: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0 -18M12 7v5l3.5 2.5',
  pencil: 'M4 20h4L19.5 8.5l-4 -4L4 16zM13 7l4 4',
  reply: 'M9 14l-5 -5l5 -5M4 9h10a6 6 0 0 1 0 12h-3',
  phone:
    'M6 3h3l2 5l-2.5 2c1 2.5 3 4.5 5.5 5.5l2 -2.5l5 2v3c0 2 -1.5 3 -3 3C10 20.5 3.5 13 3 6c0 -1.5 1 -3 3 -3z',
  heart: 'M12 20C7 16.5 3 12.5 3 8.5a4.5 4.5 0 0 1 9 -1a4.5 4.5 0 0 1 9 1C21 12.5 17 16.5 12 20z',
  archive: 'M3 4h18v5H3zM5 9v11h14V9M10 13h4',
  shield: 'M12 3l8 3v6c0 5 -4 8 -8 9c-4 -1 -8 -4 -8 -9V6z',
  alert: 'M12 4l9.5 16.5H2.5zM12 10v4.5M12 17v.8',
  flag: 'M5 21V4h13l-3 4.5l3 4.5H5',
  right: 'M4 12h15M13 6l6 6l-6 6',
  down: 'M12 4v15M6 13l6 6l6 -6',
  up: 'M12 20V5M6 11l6 -6l6 6',
  fork: 'M12 21v-7M12 14c0 -5 -7 -4 -7 -10M12 14c0 -5 7 -4 7 -10',
  info: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0 -18M12 11v5.5M12 7v.8',
  check: 'M4 4h16v16H4zM8 12l3 3l5 -6',
  person: 'M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0 -8M5 20.5v-1a5 5 0 0 1 5 -5h4a5 5 0 0 1 5 5v1',
} as const;

export type IconName = keyof typeof icons;
export const iconGrid = 24;

/** The filled diamond of a question, on the same grid. */
export const diamond = 'M12 0L24 12L12 24L0 12z';
