import { findCard, unnamed } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';

/** The titles of the cards one passes. A card that is gone is left out. */
export function titlesOnPath(protocol: Protocol, path: readonly CardId[]): string[] {
  return path.flatMap((cardId) => {
    const title = findCard(protocol, cardId)?.card.title;
    return title === undefined ? [] : [title.trim() || unnamed('card')];
  });
}

/** "Weg: A, B, C": said when a path is drawn. */
export function pathInWords(protocol: Protocol, path: readonly CardId[]): string {
  return `Weg: ${titlesOnPath(protocol, path).join(', ')}`;
}
