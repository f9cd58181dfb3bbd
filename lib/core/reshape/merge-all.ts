import { applyTrusted } from '@/lib/core/protocol/editing';
import { everyCard } from '@/lib/core/protocol/questions';
import { ok } from '@/lib/core/result';
import type { CardId } from '@/schemas/ids';
import type { Operation } from '@/schemas/operation';
import type { Protocol } from '@/schemas/protocol';
import { mergeCards } from './merge-cards';
import { cannot, type NewId, type Reshaped } from './reshaped';

/** All of these become part of the one that stands first. */
export function mergeAll(protocol: Protocol, cardIds: readonly CardId[], newId: NewId): Reshaped {
  const ids = everyCard(protocol).flatMap(({ card }) => (cardIds.includes(card.id) ? [card.id] : []));
  const [first, ...others] = ids;
  if (!first || others.length === 0) return cannot('Kies twee kaarten of meer.');
  const operations: Operation[] = [];
  let now = protocol;
  for (const other of others) {
    const merged = mergeCards(now, first, other, newId);
    if (!merged.ok) return merged;
    const made = applyTrusted(now, { kind: 'batch', operations: merged.value });
    if (!made.ok) return cannot('Samen wordt dit te veel voor één kaart. Kies er minder.');
    now = made.value.protocol;
    operations.push(...merged.value);
  }
  return ok(operations);
}
