import { findCard, type Operation } from '@/lib/core/protocol';
import { seenIn } from '@/lib/core/drafting';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { batchOf } from './batch-of';

/** Who doubts goes the way of ja. Undefined where nothing says ja, or doubt has a way already. */
export function addDoubt(protocol: Protocol, cardId: CardId): Operation | undefined {
  const card = findCard(protocol, cardId)?.card;
  if (card?.kind !== 'question' || card.exits.some(({ answers }) => answers.includes('doubt')))
    return undefined;
  return batchOf(
    card.exits
      .filter(({ answers }) => answers.includes('yes'))
      .map((exit) => ({
        kind: 'change_exit',
        cardId,
        exitId: exit.id,
        ...seenIn(exit, { label: `${exit.label} of twijfel`, answers: [...exit.answers, 'doubt' as const] }),
      })),
  );
}
