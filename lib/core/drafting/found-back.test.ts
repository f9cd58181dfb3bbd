import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { modelServer } from '@/lib/testing/model-server';
import { howOften, howSeeded } from '@/lib/testing/how-often';
import { acts, meetInOneDraft, type DraftServer } from '@/lib/testing/people-in-one-draft';

function openServer(): DraftServer {
  const server = modelServer(exampleProtocol());
  return {
    read: async () => server.read(),
    toldSince: (since) => server.told.filter((one) => one.revision > since),
    save: async (made, on, isCutOff) => {
      const saved = server.save(made, on);
      if (!saved) return 'refused';
      return isCutOff ? 'lost' : saved;
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
