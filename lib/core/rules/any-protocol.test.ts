import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyProtocol } from '@/lib/core/protocol/questions';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { testDay } from '@/lib/testing/findings-of';
import { readContent } from '@/lib/testing/read-content';
import type { EntryId } from '@/schemas/ids';
import { checkProtocol } from './index';

const empty = emptyProtocol({ id: 'leeg' as EntryId, title: '', organisation: '', sectors: [] });
const starts = { empty, model: readContent('model-meldcode'), scol: readContent('scol') };

it.each(Object.entries(starts))(
  'checks whatever becomes of %s by editing, twice the same',
  (_name, start) => {
    fc.assert(
      fc.property(fc.array(arbitraryChoice, { maxLength: 40 }), (choices) => {
        const edited = applyChoices(start, choices).at(-1)?.after ?? start;
        const found = checkProtocol(edited, { on: testDay });
        const again = checkProtocol(JSON.parse(JSON.stringify(edited)) as typeof edited, { on: testDay });
        expect(again).toEqual(found);
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      }),
      { numRuns: 60 },
    );
  },
);
