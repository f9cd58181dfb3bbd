import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { savesFrom } from '@/db/repositories/draft-saves';
import { findRevision } from '@/db/repositories/revisions';
import {
  applyOperations as applyToProtocol,
  parseProtocolText,
  withBase,
  type Operation,
} from '@/lib/core/protocol';
import { arbitraryChoice, applyChoices } from '@/lib/testing/arbitrary-operation';
import { aProtocol } from '@/lib/testing/consent-journey';
import { failureOf, openWorld, succeed, type CastName, type World } from '@/lib/testing/world';
import { applyOperations, getDraft } from './drafts';

let world: World;
let protocolId: string;
beforeEach(async () => {
  world = await openWorld();
  ({ protocolId } = await aProtocol(world));
});
afterEach(() => world.close());

const draft = () => succeed(world, getDraft, 'editor', { protocolId });
const retitled = (was: string, title: string): Operation[] => [
  { kind: 'change_protocol', patch: { title }, was: { title: was } },
];
const save = (by: CastName, revision: number, operations: Operation[], saveId?: string) =>
  succeed(world, applyOperations, by, { protocolId, revision, operations, ...(saveId && { saveId }) });

describe('a save whose answer got lost', () => {
  it('is known when it comes again: made once, the same answer (L2)', async () => {
    const { title } = (await draft()).document;
    const operations = retitled(title, 'Nieuw');
    const first = await save('editor', 1, operations, 'save-aaaaaaaa');
    expect(await save('editor', 1, operations, 'save-aaaaaaaa')).toMatchObject(first);
    expect(await draft()).toMatchObject({ revision: 2, document: { title: 'Nieuw' } });
  });

  it('is known also when a colleague changed the same field meanwhile: nobody is asked anything (L2)', async () => {
    const { title } = (await draft()).document;
    const operations = retitled(title, 'Van mij');
    await save('editor', 1, operations, 'save-aaaaaaaa');
    await save('board', 2, retitled('Van mij', 'Van een collega'));
    const answer = await save('editor', 1, operations, 'save-aaaaaaaa');
    expect(answer).toMatchObject({ revision: 3, newer: { title: 'Van een collega' } });
    expect(await draft()).toMatchObject({ revision: 3, document: { title: 'Van een collega' } });
  });

  it('is of its own person, and of its own edits (L2)', async () => {
    const { title } = (await draft()).document;
    await save('editor', 1, retitled(title, 'A'), 'save-aaaaaaaa');
    await save('board', 2, retitled('A', 'B'), 'save-aaaaaaaa');
    const other = { protocolId, revision: 3, operations: retitled('B', 'C'), saveId: 'save-aaaaaaaa' };
    expect(await failureOf(world, applyOperations, 'editor', other)).toMatchObject({ code: 'conflict' });
    expect(await draft()).toMatchObject({ revision: 3, document: { title: 'B' } });
  });

  it('is not told of anew where the whole text was replaced since: the page asks for that text (L2, S3)', async () => {
    const { document } = await draft();
    const operations = retitled(document.title, 'Van mij');
    await save('editor', 1, operations, 'save-aaaaaaaa');
    await save('board', 2, [{ kind: 'replace_protocol', protocol: document }]);
    const again = { protocolId, revision: 1, operations, saveId: 'save-aaaaaaaa' };
    expect(await failureOf(world, applyOperations, 'editor', again)).toMatchObject({ code: 'conflict' });
  });

  it('changes nothing, whatever colleagues did in between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryChoice, { minLength: 1, maxLength: 4 }), async (choices) => {
        const { document, revision } = await draft();
        const [mine, ...theirs] = applyChoices(document, choices);
        if (!mine) return;
        const operations = [withBase(document, mine.operation)];
        const saveId = `save-r${revision}-aaaaaaaa`;
        await save('editor', revision, operations, saveId);
        for (const { operation } of theirs) {
          const now = await draft();
          const input = { protocolId, revision: now.revision, operations: [operation] };
          await applyOperations.run(world.house, await world.person('board'), input);
        }
        const before = await draft();
        await save('editor', revision, operations, saveId);
        expect(await draft()).toEqual(before);
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});

describe('the log of edits', () => {
  it('made again on an earlier text gives the draft of now, from whichever text one begins (L1)', async () => {
    const { document } = await draft();
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryChoice, { minLength: 1, maxLength: 6 }), async (choices) => {
        const now = await draft();
        for (const { operation } of applyChoices(now.document, choices)) {
          const input = { protocolId, revision: (await draft()).revision, operations: [operation] };
          await applyOperations.run(world.house, await world.person('editor'), input);
        }
      }),
      { numRuns: 5 },
    );
    await save('editor', (await draft()).revision, [{ kind: 'replace_protocol', protocol: document }]);
    await save('board', (await draft()).revision, retitled(document.title, 'Na het bestand'));
    const { revision, document: end } = await draft();
    for (const from of [1, 2, Math.ceil(revision / 2), revision - 1]) {
      const kept = await world.house.database.read((tx) => findRevision(tx, protocolId, from));
      const text = parseProtocolText(kept?.document ?? '');
      let now = text.ok ? text.value : document;
      const saves = await world.house.database.read((tx) => savesFrom(tx, protocolId, from + 1, 1000));
      for (const { operations } of saves) {
        const made = applyToProtocol(now, JSON.parse(operations) as Operation[]);
        if (made.ok) now = made.value.protocol;
      }
      expect(now).toEqual(end);
    }
  }, 120_000);
});
