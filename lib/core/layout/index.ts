/** Protocol to Scene: everything measured and placed, for canvas and poster. */
export { fontMetrics, type FontMetrics } from './font-metrics/font-metrics';
export type { CardEdition, CardKind, CardOptions, Helper } from './cards/card-options';
export { layOut, type LayoutOptions } from './lay-out';
export { arrowHead, linePath, rounded } from './line-path';
export { createMeasurer, drawableIn, measureText, type Measurer } from './measurer';
export { planInfographic, type InfographicPlan, type PlannedCard } from './plan-infographic';
export { drawableText } from './printable-text';
export type { Edition, Paper } from './poster/lay-out-poster';
export type * from './scene';
