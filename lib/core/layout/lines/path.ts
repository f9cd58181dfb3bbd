import type { CardId } from '@/schemas/ids';

/**
 * A stretch of a line. `at` is its x when vertical and its y when horizontal. Stretches in a gutter or on
 * a level share that channel with others and get their own track in it; the others hold a port of a card.
 */
export type Stretch = {
  axis: 'v' | 'h';
  at: number;
  channel?: { kind: 'gutter' | 'level'; index: number };
};
export type Side = 'top' | 'bottom' | 'left' | 'right';
export type Port = { cardId: CardId; side: Side };

/** Stretches that alternate between vertical and horizontal, from a port to a port. */
export type Path = { from: Port; to: Port; start: number; end: number; stretches: Stretch[] };
