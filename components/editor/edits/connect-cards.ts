import { findCard, type Operation } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import type { CardId, ExitId } from '@/schemas/ids';
import type { Answer } from '@/schemas/vocabulary';

/** A first guess at what an exit of a question answers: ja, then nee, then twijfel. */
const answersInOrder: { answer: Answer; label: string }[] = [
  { answer: 'yes', label: 'ja' },
  { answer: 'no', label: 'nee' },
  { answer: 'doubt', label: 'twijfel' },
];

/** The operation that draws an arrow; undefined when there is one already or a card is not there. */
export function connectCards(
  protocol: Protocol,
  fromId: CardId,
  toId: CardId,
  exitId: ExitId,
): Operation | undefined {
  const from = findCard(protocol, fromId)?.card;
  if (!from || !findCard(protocol, toId) || fromId === toId) return undefined;
  if (from.kind !== 'question' && from.exits.some(({ to }) => 'cardId' in to && to.cardId === toId))
    return undefined;
  const used = new Set(from.exits.flatMap((exit) => exit.answers));
  const guess = from.kind === 'question' ? answersInOrder.find(({ answer }) => !used.has(answer)) : undefined;
  return {
    kind: 'add_exit',
    cardId: fromId,
    index: from.exits.length,
    exit: {
      id: exitId,
      label: guess?.label ?? '',
      answers: guess ? [guess.answer] : [],
      to: { cardId: toId },
      tags: [],
    },
  };
}
