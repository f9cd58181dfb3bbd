import type { SceneLine } from '@/lib/core/layout';
import type { CardId } from '@/schemas/ids';
import type { Chosen } from '../editor-view';

/** The line of this card after the chosen one: those that leave it first, then those that come to it; round and round. */
export function nextLine(lines: readonly SceneLine[], cardId: CardId, chosen: Chosen): SceneLine | undefined {
  const own = [
    ...lines.filter(({ fromCardId }) => fromCardId === cardId),
    ...lines.filter(({ fromCardId, toCardId }) => toCardId === cardId && fromCardId !== cardId),
  ];
  const at = chosen.on === 'line' ? own.findIndex(({ exitIds }) => exitIds.includes(chosen.exitId)) : -1;
  return own[(at + 1) % own.length];
}
