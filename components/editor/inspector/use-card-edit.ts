'use client';

import type { CardPatch } from '@/lib/core/protocol';
import type { Card } from '@/schemas/protocol-flow';
import { seenIn } from '@/lib/core/drafting';
import { useEditing } from '../editing-context';

/** A way to change fields of this card; false when it cannot be. Edits of one `field` shortly after each other are undone together; null: alone. */
export function useCardEdit(card: Card): (field: string | null, patch: CardPatch) => boolean {
  const { edit } = useEditing();
  return (field, patch) =>
    edit(
      { kind: 'change_card', cardId: card.id, ...seenIn(card, patch) },
      field === null ? undefined : `card:${card.id}:${field}`,
    );
}
