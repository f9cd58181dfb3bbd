import { cardsOf } from '@/lib/core/protocol/questions';
import { isReport } from '@/lib/core/weighing';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit } from '@/schemas/protocol-flow';

type How = {
  /** The lines of a card that matter; all when not given. */
  counted?: (card: Card) => readonly Exit[];
  /** Cards taken to report though they do not. */
  taken?: (card: Card) => boolean;
  /** Whether a line that leads nowhere is taken to report. */
  nowhere?: boolean;
  /** A card that does not report, wherever it leads. */
  except?: CardId;
};

/**
 * The cards from which one makes a report whatever is answered: a report, a question whose counted lines all lead
 * to such a card, another card of which one line does, as those are followed at the same time. Known from the
 * reports backwards, so a circle that one can stay in never counts as a report.
 */
export function surelyReporting(protocol: Protocol, how: How = {}): Set<CardId> {
  const { counted = ({ exits }) => exits, taken = () => false, nowhere = false, except } = how;
  const cards = protocol.routes.flatMap(cardsOf);
  const targetOf = targetsIn(protocol);
  const into = new Map<CardId | undefined, Card[]>();
  const open = new Map<CardId, number>();
  for (const card of cards) {
    const lines = counted(card);
    open.set(card.id, card.kind === 'question' ? lines.length : Math.min(1, lines.length));
    for (const exit of lines) {
      const target = targetOf(exit);
      const before = into.get(target);
      if (before) before.push(card);
      else into.set(target, [card]);
    }
  }

  const sure = new Set<CardId>();
  const add = ({ id }: Card) => id !== except && sure.add(id);
  const passOn = (target: CardId | undefined) => {
    for (const card of into.get(target) ?? []) {
      const left = (open.get(card.id) ?? 0) - 1;
      open.set(card.id, left);
      if (left === 0) add(card);
    }
  };
  for (const card of cards) if (isReport(card) || taken(card)) add(card);
  if (nowhere) passOn(undefined);
  for (const id of sure) passOn(id);
  return sure;
}

/** The card that a line leads to, in another route where that starts; undefined when it leads nowhere. */
export function targetsIn({ routes }: Protocol): (exit: Pick<Exit, 'to'>) => CardId | undefined {
  const starts = new Map(routes.map(({ id, startCardId }) => [id, startCardId]));
  const ids = new Set(routes.flatMap(cardsOf).map(({ id }) => id));
  return ({ to }) => {
    const target = 'cardId' in to ? to.cardId : (starts.get(to.routeId) ?? undefined);
    return target !== undefined && ids.has(target) ? target : undefined;
  };
}
