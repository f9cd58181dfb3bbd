import { assertNever } from '@/lib/core/result';
import type { Card, CardKind } from '@/schemas/protocol-flow';

/**
 * The same card as another kind, for `replace_card`. Keeps everything both kinds have; what only the old
 * kind had is dropped, what only the new kind needs starts at "other" or empty.
 */
export function cardAs(card: Card, kind: CardKind): Card {
  if (card.kind === kind) return card;
  const { kind: _kind, ...rest } = card;
  const common = { ...rest };
  for (const key of ['questions', 'outcome', 'toFunctionIds', 'hearsBack']) {
    delete (common as Record<string, unknown>)[key];
  }
  switch (kind) {
    case 'action':
    case 'note':
      return { ...common, kind };
    case 'question':
      return { ...common, kind, questions: ['other'] };
    case 'handover':
      return { ...common, kind, toFunctionIds: [] };
    case 'outcome':
      return { ...common, kind, outcome: 'other' };
    default:
      return assertNever(kind);
  }
}
