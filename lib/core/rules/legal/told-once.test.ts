import fc from 'fast-check';
import { expect, it } from 'vitest';
import { protocolOf } from '@/lib/testing/build-protocol';
import { chapter } from '@/lib/testing/build-entries';
import { foundBy } from '@/lib/testing/findings-of';
import { subjectOf } from './told-once';

it('tells two sentences apart that only end differently, so that an answer to one is none to the other', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 61, maxLength: 300 }), (start) => {
      expect(subjectOf(`${start} na overleg.`)).not.toBe(subjectOf(`${start} nooit.`));
      expect(subjectOf(start)).toBe(subjectOf(start));
      expect(subjectOf(start).length).toBeLessThanOrEqual(75);
    }),
  );
});

it('tells both where they stand at one place', () => {
  const start = 'Is een leerling in direct en acuut gevaar door iemand in huis, bel dan';
  const text = `${start} 112 pas na overleg met de directeur. ${start} nooit 112.`;
  expect(foundBy('ML-46', protocolOf({ chapters: [chapter('h', text)] }))).toHaveLength(2);
});
