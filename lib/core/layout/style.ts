/**
 * One type scale and one spacing scale, both made from the body size. Sizes are points on paper and
 * pixels on the canvas.
 */
export type Style = {
  small: number;
  body: number;
  cardTitle: number;
  columnTitle: number;
  routeTitle: number;
  number: number;
  /** Spaces, from hair to section. */
  space: { xs: number; s: number; m: number; l: number; xl: number };
  radius: number;
  /** Width of the coloured edge of a card. */
  edge: number;
  /** Free ground between columns, between cards, and above and below the cards of a step. */
  gutter: number;
  /** Before the outcome lane, where the lines of many questions come together. */
  laneGutter: number;
  cardGap: number;
  stepPadding: number;
  stepLabelWidth: number;
  /** Line thickness of connectors. */
  stroke: number;
};

/** Height of a line of text and place of its baseline, times the size. */
export const lineHeight = 1.25;
export const baseline = 0.97;

/** Smallest share of the body size in use; what a minimum print size is checked against. */
export const smallShare = 0.94;

/** `air` widens the channels that lines run in: 1 on paper, more on the canvas. */
export function styleFor(body: number, air: number): Style {
  return {
    small: body * smallShare,
    body,
    cardTitle: body * 1.12,
    columnTitle: body * 1.3,
    routeTitle: body * 1.6,
    number: body * 1.45,
    space: { xs: body * 0.2, s: body * 0.4, m: body * 0.6, l: body, xl: body * 1.5 },
    radius: body * 0.6,
    edge: body * 0.5,
    gutter: body * 1.4 * (0.6 + air * 0.4),
    laneGutter: body * 2.4 * (0.8 + air * 0.2),
    cardGap: body * 1.05 * air,
    stepPadding: body * 0.6 * (0.5 + air / 2),
    stepLabelWidth: body * 9.2,
    stroke: Math.max(0.9, body * 0.1),
  };
}
