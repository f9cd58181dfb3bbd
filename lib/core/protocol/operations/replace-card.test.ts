import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { CardId } from '@/schemas/ids';
import type { Card, CardKind } from '@/schemas/protocol-flow';
import { cardAs, findCard } from '../index';

const before = exampleProtocol();
const cardOf = (id: string) => findCard(before, id as CardId)!.card;

describe('replace_card', () => {
  it.each(['action', 'question', 'handover', 'note', 'outcome'] as CardKind[])(
    'turns a card into a %s',
    (kind) => {
      for (const id of ['c-hand', 'c-know', 'c-weigh', 'c-after']) {
        const after = applyAndUndo(before, { kind: 'replace_card', card: cardAs(cardOf(id), kind) });
        expect(findCard(after, id as CardId)?.card).toMatchObject({ kind, title: cardOf(id).title });
      }
    },
  );

  it('keeps the place of the card', () => {
    const after = applyAndUndo(before, { kind: 'replace_card', card: cardAs(cardOf('c-share'), 'note') });
    expect(after.routes[0]?.steps[1]?.cards.map(({ id }) => id)).toEqual(['c-share', 'c-know']);
  });

  it('refuses an unknown card, and an outcome in no column as something else', () => {
    const unknown = { ...cardOf('c-hand'), id: 'c-no' } as Card;
    expect(refusalOf(before, { kind: 'replace_card', card: unknown })).toBe('unknown_id');
    expect(refusalOf(before, { kind: 'replace_card', card: cardAs(cardOf('c-close'), 'note') })).toBe(
      'invalid_value',
    );
  });
});
