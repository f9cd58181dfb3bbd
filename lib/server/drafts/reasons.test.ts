import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aProtocol } from '@/lib/testing/consent-journey';
import { failureOf, openWorld, succeed, type World } from '@/lib/testing/world';
import type { EntryId } from '@/schemas/ids';
import type { Exception, Protocol } from '@/schemas/protocol';
import { applyOperations, getDraft } from './drafts';

let world: World;
let protocolId: string;
beforeEach(async () => {
  world = await openWorld();
  ({ protocolId } = await aProtocol(world));
});
afterEach(() => world.close());

const reason: Exception = {
  id: 'reden-1' as EntryId,
  finding: 'ML-36:chapters/h-1:Jan de Vries',
  reason: 'Dit klopt zo, want zo heet de school.',
  authorId: 'ours-editor',
  givenOn: '2026-12-09',
};
const add = (entry: Exception) => [
  { kind: 'add_entry' as const, collection: 'exceptions' as const, index: 0, entry },
];
const remove = [{ kind: 'remove_entry' as const, collection: 'exceptions' as const, entryId: reason.id }];

describe('a reason for a finding', () => {
  it('stands in the draft with its author and day, and the draft says who that is', async () => {
    await succeed(world, applyOperations, 'editor', { protocolId, revision: 1, operations: add(reason) });
    expect(await succeed(world, getDraft, 'iaf', { protocolId })).toMatchObject({
      document: { exceptions: [reason] },
      people: { 'ours-editor': 'editor' },
      me: 'ours-iaf',
      today: '2026-12-09',
    });
  });

  it('is never given in the name of a colleague', async () => {
    const operations = add({ ...reason, authorId: 'ours-board' });
    const failure = await failureOf(world, applyOperations, 'editor', {
      protocolId,
      revision: 1,
      operations,
    });
    expect(failure).toEqual({ code: 'reason_in_other_name' });
    expect((await succeed(world, getDraft, 'editor', { protocolId })).document.exceptions).toEqual([]);
  });

  it('comes back under its own author when a colleague withdraws it and undoes that', async () => {
    await succeed(world, applyOperations, 'editor', { protocolId, revision: 1, operations: add(reason) });
    await succeed(world, applyOperations, 'board', { protocolId, revision: 2, operations: remove });
    await succeed(world, applyOperations, 'board', { protocolId, revision: 3, operations: add(reason) });
    expect((await succeed(world, getDraft, 'board', { protocolId })).document.exceptions).toEqual([reason]);
  });

  it('cannot be worded anew in the name of who gave it, in an edit or in an uploaded file', async () => {
    await succeed(world, applyOperations, 'editor', { protocolId, revision: 1, operations: add(reason) });
    const entry = { ...reason, reason: 'Omdat het mag.' };
    const { document } = await succeed(world, getDraft, 'board', { protocolId });
    const protocol: Protocol = { ...document, exceptions: [entry] };
    for (const operation of [
      { kind: 'replace_entry' as const, collection: 'exceptions' as const, entry },
      { kind: 'replace_protocol' as const, protocol },
    ]) {
      const input = { protocolId, revision: 2, operations: [operation] };
      expect(await failureOf(world, applyOperations, 'board', input)).toEqual({
        code: 'reason_in_other_name',
      });
    }
    const own = {
      kind: 'replace_entry' as const,
      collection: 'exceptions' as const,
      entry: { ...entry, authorId: 'ours-board' },
    };
    await succeed(world, applyOperations, 'board', { protocolId, revision: 2, operations: [own] });
  });

  it('comes along with a file of another board, without a name', async () => {
    const operations = add({ ...reason, authorId: 'theirs-editor' });
    await succeed(world, applyOperations, 'editor', { protocolId, revision: 1, operations });
    expect((await succeed(world, getDraft, 'editor', { protocolId })).people).toEqual({});
  });
});
