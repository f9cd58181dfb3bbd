import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { howOften } from '@/lib/testing/how-often';
import type { VersionState } from '@/schemas/version-state';
import type { Party, VersionEvent } from './event';
import { submit } from './submit';
import { transition } from './transition';

const councils = ['po', 'vo', 'so'];
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-12-${String(n).padStart(2, '0')}`);
const party: fc.Arbitrary<Party> = fc.oneof(
  fc.constant<Party>({ kind: 'board' }),
  fc.constant<Party>({ kind: 'editor' }),
  fc.constantFrom(...councils).map((councilId): Party => ({ kind: 'council', councilId })),
);
const councilId = fc.constantFrom(...councils);
const text = fc.constantFrom('', ' ', 'te weinig tijd');
const event: fc.Arbitrary<VersionEvent> = fc.oneof(
  // What usually happens comes often, so that sequences get somewhere; what should not comes in between.
  { weight: 6, arbitrary: councilId.map((id): VersionEvent => ({
    kind: 'consent', by: { kind: 'council', councilId: id }, councilId: id, decidedOn: '2026-12-09', today: '2026-12-28',
  })) }, // prettier-ignore
  { weight: 4, arbitrary: day.map((adoptedOn): VersionEvent => ({
    kind: 'adopt', by: { kind: 'board' }, adoptedOn, today: '2026-12-28',
  })) }, // prettier-ignore
  fc.record({
    kind: fc.constant('consent' as const),
    by: party,
    councilId,
    decidedOn: day,
    today: day,
    wishes: text,
  }),
  fc.record({
    kind: fc.constant('refuse' as const),
    by: party,
    councilId,
    decidedOn: day,
    today: day,
    reasons: fc.option(text, { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('withdraw' as const), by: party, because: text }),
  fc.record({ kind: fc.constant('adapt' as const), by: party }),
  fc.record({ kind: fc.constant('adopt' as const), by: party, adoptedOn: day, today: day }),
  fc.record({ kind: fc.constant('publish' as const), by: party, entryIntoForce: day, evaluationBefore: day }),
  fc.record({ kind: fc.constant('withdraw_publication' as const), by: party, because: text, today: day }),
);

function begin(asked: string[]): VersionState {
  const submitted = submit(asked, '2026-12-01');
  if (!submitted.ok) throw new Error(submitted.failure.code);
  return submitted.value.version;
}

const sequences = howOften(3000, 30_000);

describe('whatever happens, in whatever order', () => {
  it('a version is adopted or published only with the consent of every council that was asked', async ({
    annotate,
  }) => {
    let reached = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(councilId, { minLength: 1 }),
        fc.array(event, { maxLength: 40 }),
        (asked, sequence) => {
          let version = begin(asked);
          for (const next of sequence) {
            const moved = transition(version, next);
            if (!moved.ok) continue;
            const before = version;
            version = moved.value.version;
            // An answer that was given never changes, and nobody is added or forgotten.
            expect(version.requests.map((request) => request.councilId)).toEqual(asked);
            before.requests.forEach(({ answer }, index) => {
              if (answer.status !== 'pending') expect(version.requests[index]!.answer).toEqual(answer);
            });
          }
          if (version.status !== 'adopted' && version.status !== 'published') return;
          reached += 1;
          for (const { answer } of version.requests) {
            expect(['consented', 'consented_with_wishes']).toContain(answer.status);
            expect('decidedOn' in answer && answer.decidedOn <= version.adoptedOn!).toBe(true);
          }
        },
      ),
      { numRuns: sequences, ...(sequences === 3000 && { seed: 36777 }) },
    );
    expect(reached, 'the sequences do get there').toBeGreaterThan(20);
    await annotate(`${sequences} series of acts, ${reached} to the end: 0 without every consent`, 'row 13');
  });

  it('what has ended stays as it is', async ({ annotate }) => {
    let ended = 0;
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), event, (sequence, last) => {
        let version = begin(['po']);
        for (const next of sequence) {
          const moved = transition(version, next);
          if (moved.ok) version = moved.value.version;
        }
        const isInForce =
          version.status === 'published' && 'today' in last && version.entryIntoForce! <= last.today;
        const takesBack = last.kind === 'withdraw_publication' && !isInForce;
        if (['published', 'withdrawn', 'adapted'].includes(version.status)) {
          ended += 1;
          const mayMove = version.status === 'published' && takesBack && last.by.kind === 'board';
          expect(transition(version, last).ok).toBe(mayMove);
        }
      }),
      { numRuns: 1000, seed: 4 },
    );
    expect(ended, 'some of them do end').toBeGreaterThan(20);
    await annotate(`1000 series of acts, ${ended} to an end: no version that has ended changed`, 'row 6');
  });
});
