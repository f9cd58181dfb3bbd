import { describe, expect, it } from 'vitest';
import { action, question, protocolWithSteps } from '@/lib/testing/build-protocol';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { CardId, ExitId } from '@/schemas/ids';
import { lengths } from '@/schemas/lengths';
import type { Protocol } from '@/schemas/protocol';
import { applyOperation, findCard, withBase, type Operation } from '../index';
import { applyTrusted } from './apply-trusted';
import { changedParts } from './changed-parts';

const before = exampleProtocol();
const cardId = 'c-weigh' as CardId;

function after(protocol: Protocol, operation: Operation): Protocol {
  const applied = applyOperation(protocol, operation);
  if (!applied.ok) throw new Error(JSON.stringify(applied.failure));
  return applied.value.protocol;
}

describe('a thing that an edit made anew', () => {
  it('is refused when two people together made a text too long', () => {
    const half = (letter: string) => `${letter.repeat(lengths.card.title - 20)}.`;
    const start = after(before, { kind: 'change_card', cardId, patch: { title: 'Midden.' } });
    const mine = withBase(start, { kind: 'change_card', cardId, patch: { title: `${half('a')} Midden.` } });
    const theirs = after(start, { kind: 'change_card', cardId, patch: { title: `Midden. ${half('b')}` } });
    expect(applyOperation(theirs, mine)).toMatchObject({
      ok: false,
      failure: { code: 'invalid_value', message: expect.stringContaining('te lang') as string },
    });
  });

  it('is refused when two people together gave a question a fifth exit', () => {
    const { card } = findCard(before, cardId)!;
    const withExit = (id: string): Operation => ({
      kind: 'replace_card',
      card: { ...card, exits: [...card.exits, { ...card.exits[0]!, id: id as ExitId }] },
    });
    const mine = withBase(before, withExit('x-mine'));
    expect(applyOperation(after(before, withExit('x-theirs')), mine)).toMatchObject({
      ok: false,
      failure: { code: 'too_many', place: expect.stringContaining(card.title) as string },
    });
  });

  it('gets the default of a field that is cleared, and nothing else is touched', () => {
    const exitId = 'c-weigh-x1' as ExitId;
    const cleared = after(before, {
      kind: 'change_exit',
      cardId,
      exitId,
      patch: { label: null, tags: null },
    });
    expect(findCard(cleared, cardId)?.card.exits[0]).toMatchObject({ id: exitId, label: '', tags: [] });
    expect(findCard(cleared, 'c-close' as CardId)?.card).toBe(findCard(before, 'c-close' as CardId)?.card);
    const card = after(before, { kind: 'change_card', cardId: 'c-see' as CardId, patch: { tasks: null } });
    expect(findCard(card, 'c-see' as CardId)?.card.tasks).toEqual({ ordered: false, items: [] });
    expect(card.routes[1]).toBe(before.routes[1]);
  });
});

describe('what is another value than before', () => {
  const start = protocolWithSteps(
    [action('c-1', 'col-a'), question('c-2', 'col-a')],
    [action('c-3', 'col-a')],
  );
  const listsOf = (operation: Operation) => {
    const applied = applyTrusted(start, operation);
    if (!applied.ok) throw new Error(JSON.stringify(applied.failure));
    return changedParts(start, applied.value.protocol, operation).map(({ list, now }) => `${list} ${now.id}`);
  };

  it('is the thing itself, and not what it stands in', () => {
    const title = { title: 'Anders' };
    const [route] = start.routes;
    const [step] = route!.steps;
    expect(listsOf({ kind: 'change_card', cardId: 'c-1' as CardId, patch: title })).toEqual(['cards c-1']);
    expect(listsOf({ kind: 'change_step', stepId: step!.id, patch: title })).toEqual([`steps ${step!.id}`]);
    expect(listsOf({ kind: 'change_route', routeId: route!.id, patch: title })).toEqual([
      `routes ${route!.id}`,
    ]);
    expect(listsOf({ kind: 'change_protocol', patch: title })).toEqual([`protocol ${start.id}`]);
  });

  it('is nothing of what the edit brings, which was read before', () => {
    const stepId = start.routes[0]!.steps[0]!.id;
    expect(listsOf({ kind: 'add_card', stepId, index: 0, card: action('c-new', 'col-a') })).toEqual([]);
  });
});
