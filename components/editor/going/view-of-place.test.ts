import { expect, it } from 'vitest';
import type { Where } from '@/lib/core/rules';
import { action, protocolWithSteps } from '@/lib/testing/build-protocol';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { placeOf } from './places';
import { viewOfPlace } from './view-of-place';

const protocol = exampleProtocol();
const route = protocol.routes[0]!;
const step = route.steps[0]!;
const card = step.cards[0]!;
const column = protocol.columns[0]!;
const one = protocol.functions[0]!;
const go = (where: Where, tab: 'flow' | 'table' | 'text' | 'people' = 'flow') =>
  viewOfPlace(protocol, where, { tab });

it('goes to a card on the canvas, and in the table when that is on screen', () => {
  const seen = { routeId: route.id, stepId: step.id, chosen: { on: 'card', cardId: card.id } };
  expect(go({ cardId: card.id }, 'people')).toMatchObject({ ...seen, tab: 'flow' });
  expect(go({ cardId: card.id }, 'table')).toMatchObject({ ...seen, tab: 'table' });
  expect(go({ cardId: card.id }).aim).toEqual(placeOf.card(card.id));
});

it('goes to the step of a card that is gone', () => {
  const where = { routeId: route.id, stepId: step.id, cardId: 'gone' } as Where;
  expect(go(where)).toMatchObject({ stepId: step.id, chosen: null });
});

it('goes to the fields of a route as a whole', () => {
  expect(go({ routeId: route.id }, 'text')).toMatchObject({ tab: 'flow', routeId: route.id, stepId: null });
});

it('goes to the card, not to the column, when a finding names both', () => {
  expect(go({ cardId: card.id, columnId: column.id })).toMatchObject({
    tab: 'flow',
    chosen: { on: 'card', cardId: card.id },
  });
});

it('goes to a column or a function among roles and columns', () => {
  expect(go({ columnId: column.id })).toMatchObject({ tab: 'people' });
  expect(go({ columnId: column.id }).aim).toEqual(placeOf.column(column.id));
  expect(go({ functionId: one.id }).aim).toEqual(placeOf.function(one.id));
});

it('goes to a text, and to the list where it is missing', () => {
  const chapter = protocol.chapters[0]!;
  expect(go({ collection: 'chapters', entryId: chapter.id })).toMatchObject({
    tab: 'text',
    collection: 'chapters',
    entryId: chapter.id,
  });
  expect(go({ collection: 'annexes' })).toMatchObject({ collection: 'annexes', entryId: 'entry-none' });
});

it('goes to a field of the protocol itself', () => {
  expect(go({ field: 'competentAuthority' })).toMatchObject({ tab: 'text', entryId: null });
  expect(go({ field: 'competentAuthority' }).aim).toEqual(placeOf.field('competentAuthority'));
});

it('goes to the place for a route where there is none, else to what the protocol says of itself', () => {
  const empty = { ...protocolWithSteps([action('k1', 'col-a')]), routes: [] };
  expect(viewOfPlace(empty, {}, { tab: 'text' })).toMatchObject({ tab: 'flow' });
  expect(go({})).toMatchObject({ tab: 'text', entryId: null });
});
