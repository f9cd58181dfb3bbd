import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditOf } from '@/db/repositories/audit';
import { findDraft, storeDraft } from '@/db/repositories/protocols';
import type { Operation } from '@/lib/core/protocol';
import { aProtocol } from '@/lib/testing/consent-journey';
import { inFormat1 } from '@/lib/testing/in-format-1';
import { failureOf, openWorld, succeed, type World } from '@/lib/testing/world';
import type { PartId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { downloadDraft } from '@/lib/server/versions/downloads';
import { changeRoles, removePerson } from '@/lib/server/people/people';
import type { Place } from '@/schemas/place';
import { applyOperations, getDraft } from './drafts';
import { followDraft } from './live-draft';
import { tellPlace } from './tell-place';
import { submitVersion } from '@/lib/server/versions/submission';
import { createProtocol } from './create-protocol';
import { getProtocolOverview } from '@/lib/server/versions/protocol-overview';

let world: World;
beforeEach(async () => void (world = await openWorld()));
afterEach(() => world.close());

const rename = (title: string) => [{ kind: 'change_protocol' as const, patch: { title } }];

describe('a new protocol', () => {
  it.each(['model', 'kalisto', 'zorgteam', 'wie-wanneer-wat', 'scol', 'empty'] as const)(
    'starts from %s',
    async (start) => {
      const input = { title: 'Onze meldcode', start, sectors: ['po' as const] };
      const { protocolId, slug } = await succeed(world, createProtocol, 'board', input);
      const { document, revision } = await succeed(world, getDraft, 'board', { protocolId });
      expect({ slug, revision }).toEqual({ slug: 'onze-meldcode', revision: 1 });
      // The text is the example's; title, board and sectors are our own, and nobody has consented to it.
      expect(document).toMatchObject({
        title: 'Onze meldcode',
        organisation: 'Stichting ours',
        sectors: ['po'],
        approvals: [],
      });
    },
  );

  it.each([1, 2])('starts from a file of format %i, without its decisions and reasons', async (format) => {
    const { document } = await succeed(world, getDraft, 'editor', {
      protocolId: (await aProtocol(world)).protocolId,
    });
    const decided: Protocol = {
      ...document,
      title: 'Van elders',
      organisation: 'Stichting Elders',
      edition: '3.0',
      approvals: [{ id: 'b-1' as PartId, kind: 'consent', body: 'GMR PO', date: '2026-01-01' }],
    };
    const file = JSON.stringify(format === 1 ? inFormat1(decided) : decided);
    const input = { title: 'Onze meldcode', start: 'file' as const, file, sectors: ['ko' as const] };
    const made = await succeed(world, createProtocol, 'board', input);
    const draft = await succeed(world, getDraft, 'board', { protocolId: made.protocolId });
    const { edition: _edition, ...rest } = decided;
    const own = { title: 'Onze meldcode', organisation: 'Stichting ours', sectors: ['ko'] };
    expect(draft.document).toEqual({
      ...rest,
      ...own,
      id: draft.document.id,
      approvals: [],
      exceptions: [],
    });
    expect(draft.document.id).not.toBe(document.id);
  });

  it.each([
    ['is missing', undefined, 'not_json'],
    ['is no JSON', '<html>', 'not_json'],
    ['is no protocol', '{}', 'unknown_format'],
    ['is of a newer program', '{"formatVersion":99}', 'unknown_format'],
    ['is too large', ' '.repeat(2_000_001), 'too_large'],
  ])('is not made from a file that %s', async (_what, file, code) => {
    const input = { title: 'Meldcode', start: 'file' as const, file, sectors: ['po' as const] };
    expect(await failureOf(world, createProtocol, 'editor', input)).toMatchObject({ code });
  });

  it('gets an address of its own', async () => {
    const slugs = [await aProtocol(world), await aProtocol(world)].map(({ protocolId }) => protocolId);
    const overviews = await Promise.all(
      slugs.map((protocolId) => succeed(world, getProtocolOverview, 'editor', { protocolId })),
    );
    expect(overviews.map(({ slug }) => slug)).toEqual(['meldcode', 'meldcode-2']);
  });
});

describe('a draft stored in an older format', () => {
  it('is carried up when it is read, and stored so with the next change', async () => {
    const { protocolId } = await aProtocol(world);
    const { document } = await succeed(world, getDraft, 'editor', { protocolId });
    const old = inFormat1(document);
    const stored = { protocolId, changedAt: 'now', changedBy: 'ours-editor', authorIds: ['ours-editor'] };
    await world.house.database.transaction((tx) =>
      storeDraft(tx, { ...stored, document: old as Protocol }, 1),
    );
    expect((await succeed(world, getDraft, 'editor', { protocolId })).document).toEqual(document);
    const operations = rename('Nieuw');
    await succeed(world, applyOperations, 'editor', { protocolId, revision: 2, operations });
    const after = await world.house.database.read((tx) => findDraft(tx, protocolId));
    expect(after?.document).toEqual({ ...document, title: 'Nieuw' });
  });
});

describe('text that cannot be printed or read again', () => {
  it.each(['model', 'empty'] as const)('is left out of a protocol that starts from %s', async (start) => {
    const input = { title: 'Meldcode \u202Egnitset\u0000', start, sectors: ['po' as const] };
    const { protocolId } = await succeed(world, createProtocol, 'editor', input);
    expect(await succeed(world, getDraft, 'editor', { protocolId })).toMatchObject({
      document: { title: 'Meldcode gnitset' },
    });
  });

  it('is never frozen, however it came into the draft', async () => {
    const { protocolId } = await aProtocol(world);
    const { document } = await succeed(world, getDraft, 'editor', { protocolId });
    const stored = { protocolId, changedAt: 'now', changedBy: 'ours-editor', authorIds: ['ours-editor'] };
    await world.house.database.transaction((tx) =>
      storeDraft(tx, { ...stored, document: { ...document, title: 'Kapot\u0000' } }, 1),
    );
    const words = { motives: 'm', consequences: 'c', measures: 'm' };
    expect(
      await failureOf(world, submitVersion, 'board', { protocolId, revision: 2, ...words }),
    ).toMatchObject({ code: 'invalid' });
  });
});

describe('a draft', () => {
  it('takes operations that do not say what they were made on only on the revision that was seen (S4)', async () => {
    const { protocolId } = await aProtocol(world);
    const first = { protocolId, revision: 1, operations: rename('Eerste') };
    expect(await succeed(world, applyOperations, 'editor', first)).toMatchObject({ revision: 2 });
    expect(
      await failureOf(world, applyOperations, 'board', { ...first, operations: rename('Tweede') }),
    ).toEqual({
      code: 'conflict',
      revision: 2,
    });
    expect(await succeed(world, getDraft, 'editor', { protocolId })).toMatchObject({
      revision: 2,
      document: { title: 'Eerste' },
    });
  });

  it('lets one of two writers at the same time win, and loses nothing of the winner', async () => {
    const { protocolId } = await aProtocol(world);
    const by = await world.person('editor');
    const tries = ['a', 'b', 'c', 'd'].map((title) =>
      applyOperations.run(world.house, by, {
        protocolId,
        revision: 1,
        operations: rename(`Meldcode ${title}`),
      }),
    );
    const results = await Promise.all(tries);
    expect(results.map((result) => (result.ok ? 'ok' : result.failure.code)).sort()).toEqual([
      'conflict',
      'conflict',
      'conflict',
      'ok',
    ]);
    expect((await succeed(world, getDraft, 'editor', { protocolId })).document.title).toBe('Meldcode a');
  });

  const because = (patch: object, was: object): Operation[] => [{ kind: 'change_protocol', patch, was }];

  it('tells who saved since the revision that somebody knows, each once (P4)', async () => {
    const { protocolId } = await aProtocol(world);
    for (const [index, who] of (['editor', 'board', 'editor'] as const).entries())
      await succeed(world, applyOperations, who, {
        protocolId,
        revision: index + 1,
        operations: rename(`Titel ${index}`),
      });
    const names = async (since?: number) => {
      const { saves } = await succeed(world, getDraft, 'board', { protocolId, since });
      return saves.map(({ personId, name }) => [personId, name !== '']);
    };
    expect(await names(1)).toEqual([
      ['ours-editor', true],
      ['ours-board', true],
    ]);
    expect([await names(3), await names(4), await names()]).toEqual([[['ours-editor', true]], [], []]);
  });

  it('saves nothing in the name of somebody else than who made it (V4)', async () => {
    const { protocolId } = await aProtocol(world);
    const edit = { protocolId, revision: 1, operations: rename('Van de redacteur'), author: 'ours-editor' };
    expect(await failureOf(world, applyOperations, 'board', edit)).toEqual({ code: 'other_person' });
    expect(await succeed(world, applyOperations, 'editor', edit)).toMatchObject({ revision: 2 });
  });

  it('makes edits of an earlier revision on what others saved since, and gives that back (S1)', async () => {
    const { protocolId } = await aProtocol(world);
    const { title } = (await succeed(world, getDraft, 'editor', { protocolId })).document;
    const first = { protocolId, revision: 1, operations: because({ title: 'Eerste' }, { title }) };
    await succeed(world, applyOperations, 'editor', first);
    const { organisation } = (await succeed(world, getDraft, 'editor', { protocolId })).document;
    const second = { ...first, operations: because({ organisation: 'Stichting' }, { organisation }) };
    const both = { title: 'Eerste', organisation: 'Stichting' };
    expect(await succeed(world, applyOperations, 'board', second)).toMatchObject({
      revision: 3,
      newer: both,
    });
    expect(await succeed(world, getDraft, 'editor', { protocolId })).toMatchObject({ document: both });
  });

  it('makes none of them when one would take the text of another away (S2)', async () => {
    const { protocolId } = await aProtocol(world);
    const { title, organisation } = (await succeed(world, getDraft, 'editor', { protocolId })).document;
    const first = { protocolId, revision: 1, operations: because({ title: 'Eerste' }, { title }) };
    await succeed(world, applyOperations, 'editor', first);
    const operations = [
      ...because({ organisation: 'Stichting' }, { organisation }),
      ...because({ title: 'Tweede' }, { title }),
    ];
    expect(await failureOf(world, applyOperations, 'board', { ...first, operations })).toEqual({
      code: 'conflict',
      revision: 2,
    });
    expect(await succeed(world, getDraft, 'editor', { protocolId })).toMatchObject({
      revision: 2,
      document: { title: 'Eerste', organisation },
    });
  });

  it('makes no edits of a text that was replaced as a whole (S3)', async () => {
    const { protocolId } = await aProtocol(world);
    const { document } = await succeed(world, getDraft, 'editor', { protocolId });
    const upload = { protocolId, revision: 1, operations: uploaded(JSON.stringify(document)) };
    await succeed(world, applyOperations, 'editor', upload);
    const stale = because({ title: 'Van voor het bestand' }, { title: document.title });
    expect(
      await failureOf(world, applyOperations, 'board', { protocolId, revision: 1, operations: stale }),
    ).toMatchObject({ code: 'conflict' });
    expect(await succeed(world, getDraft, 'editor', { protocolId })).toMatchObject({ generation: 2 });
    const fresh = { protocolId, revision: 2, operations: stale };
    expect(await succeed(world, applyOperations, 'board', fresh)).toMatchObject({ revision: 3 });
  });

  it.each([
    ['an unknown kind', [{ kind: 'drop_tables' }]],
    ['an unknown card', [{ kind: 'remove_card', cardId: 'nergens' }]],
    ['a broken patch', [{ kind: 'change_protocol', patch: 7 }]],
    ['a key into the prototype', [JSON.parse('{"kind":"change_protocol","patch":{"__proto__":{"x":1}}}')]],
    ['nothing at all', []],
  ])('refuses %s and stays as it was', async (_what, operations) => {
    const { protocolId } = await aProtocol(world);
    const failure = await failureOf(world, applyOperations, 'editor', {
      protocolId,
      revision: 1,
      operations: operations as never,
    });
    expect(['invalid_value', 'unknown_id', 'invalid_input', 'would_dangle']).toContain(failure.code);
    expect(await succeed(world, getDraft, 'editor', { protocolId })).toMatchObject({ revision: 1 });
  });

  it('comes back the same after download and upload', async () => {
    const { protocolId } = await aProtocol(world);
    const { document } = await succeed(world, getDraft, 'editor', { protocolId });
    const { text } = await succeed(world, downloadDraft, 'editor', { protocolId });
    await succeed(world, applyOperations, 'editor', {
      protocolId,
      revision: 1,
      operations: rename('Anders'),
    });
    await succeed(world, applyOperations, 'editor', { protocolId, revision: 2, operations: uploaded(text) });
    expect(await succeed(world, getDraft, 'editor', { protocolId })).toMatchObject({ revision: 3, document });
  });

  it('keeps its own identity when another protocol is uploaded over it', async () => {
    const [one, two] = [await aProtocol(world), await aProtocol(world)];
    const { text } = await succeed(world, downloadDraft, 'editor', { protocolId: two.protocolId });
    const before = await succeed(world, getDraft, 'editor', { protocolId: one.protocolId });
    await succeed(world, applyOperations, 'editor', {
      protocolId: one.protocolId,
      revision: 1,
      operations: uploaded(text),
    });
    const after = await succeed(world, getDraft, 'editor', { protocolId: one.protocolId });
    expect(after.document.id).toBe(before.document.id);
  });
});

/** An upload as the editor sends it. */
function uploaded(text: string): Operation[] {
  return [{ kind: 'replace_protocol', protocol: JSON.parse(text) as Protocol }];
}

describe('somebody who may only read a draft', () => {
  it('hears who may change it, without who left or whose role waits; who may change it needs no names', async () => {
    const { protocolId } = await aProtocol(world);
    const editorsFor = async (who: 'iaf' | 'editor') =>
      (await succeed(world, getDraft, who, { protocolId })).editors;
    expect([await editorsFor('iaf'), await editorsFor('editor')]).toEqual([['board', 'editor'], []]);
    const role = { name: 'board' as const };
    await succeed(world, changeRoles, 'admin', { personId: 'ours-staff', roles: [role] });
    await succeed(world, removePerson, 'admin', { personId: 'ours-editor' });
    expect(await editorsFor('iaf')).toEqual(['board']);
  });

  it('W3 W5 is seen by others by the name that the server knows, as who only reads', async () => {
    const { protocolId } = await aProtocol(world);
    const visitors = [];
    for (const who of ['iaf', 'editor'] as const)
      visitors.push((await succeed(world, followDraft, who, { protocolId })).visitor);
    expect(visitors).toEqual([
      { personId: 'ours-iaf', name: 'iaf', mayEdit: false },
      { personId: 'ours-editor', name: 'editor', mayEdit: true },
    ]);
  });
});

describe('a place in a draft', () => {
  const told = async (where: object) => {
    const { protocolId } = await aProtocol(world);
    const { subject, visitor } = await succeed(world, followDraft, 'editor', { protocolId });
    const hello = world.house.presence.enter(subject, visitor)!.hello;
    const { here } = JSON.parse(hello) as { here: { start: { page: string } } };
    const said = { protocolId, page: here.start.page, place: where as Place, doing: 'works' as const };
    return tellPlace.run(world.house, await world.person('editor'), said);
  };

  it('W5 is ids and names of the program, and nothing that somebody wrote', async () => {
    const card = { tab: 'flow', stepId: 's-1', cardId: 'k-1', field: 'task.text', partId: 't-1' };
    expect(await told(card)).toEqual({ ok: true, value: { isKnown: true } });
    const wrong = [
      { field: 'Jan is geslagen' },
      { cardId: 'Jan is geslagen' },
      { text: 'Jan' },
      { tab: 'thuis' },
    ];
    for (const one of wrong)
      expect(await told({ ...card, ...one })).toMatchObject({ failure: { code: 'invalid_input' } });
  });

  it('W5 leaves nothing behind: no row in the log', async () => {
    const rows = async () => (await world.house.database.read((tx) => auditOf(tx, 'ours'))).length;
    const { protocolId } = await aProtocol(world);
    const before = await rows();
    await succeed(world, tellPlace, 'editor', { protocolId, page: 'p', place: null, doing: 'rests' });
    expect(await rows()).toBe(before);
  });
});
