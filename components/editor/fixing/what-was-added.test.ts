import { expect, it } from 'vitest';
import type { Operation } from '@/lib/core/protocol';
import { action, protocolWithSteps } from '@/lib/testing/build-protocol';
import type { CardId, EntryId, ExitId, StepId } from '@/schemas/ids';
import { whatWasAdded } from './what-was-added';

const addCard: Operation = {
  kind: 'add_card',
  stepId: 's1' as StepId,
  index: 0,
  card: action('k9', 'col-a', [], { title: 'Doe de kindcheck' }),
};
const removeExit: Operation = { kind: 'remove_exit', cardId: 'k1' as CardId, exitId: 'x1' as ExitId };

it('names the piece that comes in, also after changes that make room for it', () => {
  const batch: Operation = {
    kind: 'batch',
    operations: [removeExit, { kind: 'batch', operations: [addCard] }],
  };
  expect(whatWasAdded(batch, {})).toEqual({
    where: { stepId: 's1', cardId: 'k9' },
    name: 'Doe de kindcheck',
    others: 0,
  });
});

it('gives the place of a change when nothing comes in', () => {
  expect(whatWasAdded(removeExit, {})).toEqual({ where: { cardId: 'k1' }, name: '', others: 0 });
  expect(whatWasAdded({ kind: 'change_protocol', patch: { competentAuthority: 'CvB' } }, {})).toEqual({
    where: { field: 'competentAuthority' },
    name: '',
    others: 0,
  });
});

const contact = { id: 'e1' as EntryId, name: 'Veilig Thuis', kind: 'veilig-thuis' as const, routeIds: [] };
const addContact: Operation = { kind: 'add_entry', collection: 'contacts', index: 0, entry: contact };

it('names a text by its title or its words', () => {
  expect(whatWasAdded(addContact, {})).toEqual({
    where: { collection: 'contacts', entryId: 'e1' },
    name: 'Veilig Thuis',
    others: 0,
  });
});

it('names what weighs most, not what it stands on, and says that there is more', () => {
  const route = { ...protocolWithSteps([]).routes[0]!, title: 'Eergerelateerd geweld' };
  const addRoute: Operation = { kind: 'add_route', index: 0, route };
  const batch: Operation = { kind: 'batch', operations: [addContact, addCard, addRoute] };
  expect(whatWasAdded(batch, {})).toMatchObject({ name: 'Eergerelateerd geweld', others: 2 });
});

it('names what came in the place that was asked for before anything else', () => {
  const batch: Operation = { kind: 'batch', operations: [addCard, addContact] };
  expect(whatWasAdded(batch, {})).toMatchObject({ name: 'Doe de kindcheck' });
  expect(whatWasAdded(batch, { collection: 'contacts' })).toMatchObject({ name: 'Veilig Thuis' });
});
