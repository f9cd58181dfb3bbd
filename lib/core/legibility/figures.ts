/**
 * Every figure, in the order in which it is shown. Sizes are points on paper, lengths millimetres, densities characters
 * per square centimetre, shares from 0 to 1.
 */
export const figureNames = [
  'sheets',
  'cards',
  'smallestText',
  'cardTitles',
  'tasks',
  'tasksShown',
  'inUse',
  'density',
  'crossings',
  'bends',
  'lineLength',
  'wordsPerCard',
  'largestCard',
  'titleWords',
  'longestTitle',
  'readingEase',
  'longWords',
  'contrast',
  'toneApart',
  'greyApart',
] as const;
export type FigureName = (typeof figureNames)[number];

/** What cannot be measured on a sheet (the size of tasks where there are none) is left out. */
export type Figures = Partial<Record<FigureName, number>>;

type FigureKind = {
  /** Which way is better for who reads; left out where neither is. */
  better?: 'more' | 'less';
  /** Grows with the protocol: two protocols are compared by it for each card. */
  perCard?: true;
};

export const figureKinds: Readonly<Record<FigureName, FigureKind>> = {
  // Fewer is better for one protocol; another one has as many as it needs.
  sheets: {},
  cards: {},
  smallestText: { better: 'more' },
  cardTitles: { better: 'more' },
  tasks: { better: 'more' },
  tasksShown: { better: 'more' },
  inUse: { better: 'more' },
  density: { better: 'less' },
  crossings: { better: 'less', perCard: true },
  bends: { better: 'less', perCard: true },
  lineLength: { better: 'less', perCard: true },
  wordsPerCard: { better: 'less' },
  largestCard: { better: 'less' },
  titleWords: { better: 'less' },
  longestTitle: { better: 'less' },
  readingEase: { better: 'more' },
  longWords: { better: 'less' },
  contrast: { better: 'more' },
  toneApart: { better: 'more' },
  greyApart: { better: 'more' },
};

/** A difference of less than this share of the other figure is none that a reader notices. */
const unnoticed = 0.03;

/** How a figure stands beside that of another protocol; undefined where the two cannot be compared. */
export function besides(
  name: FigureName,
  own: Figures,
  other: Figures,
): 'better' | 'same' | 'worse' | undefined {
  const { better, perCard } = figureKinds[name];
  const [a, b] = [own, other].map((figures) => {
    const value = figures[name];
    if (!perCard || value === undefined) return value;
    return figures.cards ? value / figures.cards : undefined;
  });
  if (!better || a === undefined || b === undefined) return undefined;
  if (Math.abs(a - b) <= unnoticed * Math.abs(b)) return 'same';
  return a > b === (better === 'more') ? 'better' : 'worse';
}
