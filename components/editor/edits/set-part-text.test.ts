import { expect, it } from 'vitest';
import { applyOperation, findCard } from '@/lib/core/protocol';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { ColumnId } from '@/schemas/ids';
import { setPartText } from './set-part';

const protocol = exampleProtocol();
const card = protocol.routes
  .flatMap(({ steps }) => steps.flatMap(({ cards }) => cards))
  .find(({ parts }) => parts.length > 1)!;
const [first, ...others] = card.parts;

it('says in words what one column does, and leaves the rest of the card as it is', () => {
  const said = setPartText(protocol, card.id, first!.columnId, 'geeft advies')!;
  const after = applyOperation(protocol, said);
  expect(after.ok && findCard(after.value.protocol, card.id)?.card).toEqual({
    ...card,
    parts: [{ ...first, text: 'geeft advies' }, ...others],
  });
  const emptied = after.ok && setPartText(after.value.protocol, card.id, first!.columnId, '');
  expect(emptied && 'parts' in emptied && emptied.parts?.[0]).not.toHaveProperty('text');
});

it('says nothing of a column that has no part in the card', () => {
  expect(setPartText(protocol, card.id, 'column-nowhere' as ColumnId, 'x')).toBeUndefined();
});
