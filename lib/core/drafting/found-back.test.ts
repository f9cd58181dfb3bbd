import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOperations, type Operation } from '@/lib/core/protocol';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { howOften, howSeeded } from '@/lib/testing/how-often';
import { acts, meetInOneDraft, type DraftServer } from '@/lib/testing/people-in-one-draft';
import type { Told } from './index';

const throughJson = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;

/** The server as lib/server/drafts has it: edits are made on the draft of now, all of a save or none. */
function openServer(): DraftServer {
  let document = exampleProtocol();
  let revision = 1;
  const told: Told[] = [];
  return {
    read: async () => ({ document, revision, generation: 1 }),
    toldSince: (since) => told.filter((one) => one.revision > since),
    save: async (made: Operation[], on, isCutOff) => {
      const applied = applyOperations(document, throughJson(made));
      if (!applied.ok) return 'refused';
      const newer = on === revision ? undefined : applied.value.protocol;
      document = applied.value.protocol;
      revision += 1;
      told.push(throughJson({ revision, operations: made }));
      return isCutOff ? 'lost' : { revision, newer };
    },
  };
}

describe('three people in one draft (E4, U1, P1, P3)', () => {
  it('find back every word that anybody wrote, unless somebody who saw it took it away', async ({
    annotate,
  }) => {
    const sum = { edits: 0, words: 0, asked: 0 };
    await fc.assert(
      fc.asyncProperty(acts(120), async (list) => {
        const server = openServer();
        const { people, lost, ...counts } = await meetInOneDraft(server, list);
        const { document } = await server.read();
        expect(lost).toEqual([]);
        for (const state of people) expect(state.document).toEqual(document);
        sum.edits += counts.edits;
        sum.words += counts.words;
        sum.asked += counts.asked;
      }),
      { numRuns: howOften(30, 600), ...howSeeded() },
    );
    expect(sum.words).toBeGreaterThan(300);
    expect(sum.asked).toBeGreaterThan(10);
    await annotate(`${sum.edits} edits of three, ${sum.words} words written, none lost`, 'row 13');
  }, 900_000);
});
