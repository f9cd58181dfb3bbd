import type { CardId } from '@/schemas/ids';

/** The places of the card on the path: "2", or "2, 5" when one passes it twice; '' when it is not on it. */
export function placesOnPath(path: readonly CardId[] | null, cardId: CardId): string {
  if (!path?.includes(cardId)) return '';
  return path.flatMap((id, index) => (id === cardId ? index + 1 : [])).join(', ');
}

/** Whether one goes along the line from the one card to the other. */
export function isOnPath(
  path: readonly CardId[] | null,
  line: { fromCardId: CardId; toCardId?: CardId | null | undefined },
): boolean {
  return path?.some((id, index) => id === line.fromCardId && path[index + 1] === line.toCardId) ?? false;
}
