import { type Style, styleFor } from '../style';

/** The one type scale of the sheet, in points on A3: foot, text, titles and exits, steps, routes, the poster. */
export const sizes = { foot: 8.5, text: 9.5, title: 12, step: 15, route: 19, poster: 25 } as const;

/** Height of a line of a title, times its size: tighter than text, as titles are short. */
export const titleLeading = 1.2;

/** What head, emergency bar, contacts and footnotes are drawn with. They keep their size when the route grows. */
export const furniture: Style = {
  ...styleFor(sizes.text, 1),
  small: sizes.foot,
  columnTitle: sizes.route,
};

/** Spaces of the route, in points. */
export const gaps = {
  /** Between two boxes of a step. */
  frame: 9,
  /** Between the last box of a step and the next band. */
  step: 7.5,
  /** Above and below the words of a row. */
  row: 4,
  /** Between columns, and between the halves of a pair. */
  gutter: 9,
  /** Before the lane of outcomes, where the lines to them run. */
  lane: 26,
  /** Between the two panels of a folded sheet. */
  panel: 20,
  /** Around a pill that stands on a line. */
  pill: 8.5,
  /** Between words and the edge of their box. */
  inset: 9,
} as const;
const most = { frame: 5, step: 8, row: 4, pill: 2 } as const;
const tightest = { frame: 3.5, step: 3, row: 1.7, pill: 3.5 } as const;

/** The air at which a sheet is so full that the notes of its columns give way. */
export const withoutNotes = -1;

/** What is added to a space: up to the most where there is room left (1), taken away where titles do not fit (-1). */
export function airOf(space: keyof typeof most, air: number): number {
  return air * (air < 0 ? tightest : most)[space];
}

/** Coloured strip on top of a card that says which columns take part. */
export const strip = 4;
/** The diamond of a question and the circle of a letter; half of it lies at the axis of the track. */
export const node = 23;
/** Where the track runs, from the left of a box, and where the words begin beside it. */
export const axis = 20;
export const besideNode = 38;
export const bandHeight = 20;
export const headHeight = 20;
/** A pill of one line. */
export const pillHeight = 17.5;
/** Distance between lines that run beside each other. */
export const track = 6;
export const stroke = 1.4;

/** Space below the head of a route. */
export const headGap = 6;
/** The lane of outcomes, its gutter aside. */
export const laneWidth = 154;

/** Narrowest links of a chain of two and of three, half of a pair, column, and column of tasks. */
export const least = { two: 150, three: 140, half: 165, column: 96, tasks: 138 } as const;
