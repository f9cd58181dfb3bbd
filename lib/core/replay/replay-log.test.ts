import fc from 'fast-check';
import { expect, it } from 'vitest';
import { submit, transition, type VersionEvent } from '@/lib/core/lifecycle';
import { replayLog } from './replay-log';

const at = '2026-12-20T09:00:00.000Z';
const councils = ['po', 'vo'];
const day = fc.integer({ min: 10, max: 20 }).map((n) => `2026-12-${n}`);
const said = fc.constantFrom(undefined, '', 'graag op tijd');
const councilId = fc.constantFrom(...councils);
/** As the detail of a row has it: without who did it and without the day of today. */
const detail = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('consent'), councilId, decidedOn: day, wishes: said }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('refuse'), councilId, decidedOn: day, reasons: said }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdraw'), because: said }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('adopt'), adoptedOn: day }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('publish'), entryIntoForce: day, evaluationBefore: fc.constant('2030-01-01') }) },
); // prettier-ignore
const actions: Record<string, string> = {
  consent: 'consent',
  refuse: 'refuse',
  withdraw: 'withdraw_version',
  adopt: 'adopt_version',
  publish: 'publish_version',
};

it('tells of every version what the lifecycle made of it, whatever happened in whatever order', () => {
  let published = 0;
  fc.assert(
    fc.property(fc.array(detail, { maxLength: 60, size: 'max' }), (details) => {
      const first = submit(councils, '2026-12-10');
      if (!first.ok) throw new Error(first.failure.code);
      let state = first.value.version;
      let revision = 1;
      const replay = replayLog({ councilsOf: () => [], dayOf: (moment) => moment.slice(0, 10) });
      const row = { at, actorId: 'x', subject: 'v' };
      replay.take({
        ...row,
        at: '2026-12-10T09:00:00.000Z',
        seq: 1,
        action: 'submit_version',
        detail: { protocolId: 'p', number: 1, contentHash: 'h', councils },
      });
      for (const told of details) {
        const by = 'councilId' in told ? { kind: 'council', councilId: told.councilId } : { kind: 'board' };
        const moved = transition(state, { ...told, by, today: '2026-12-20' } as VersionEvent);
        if (!moved.ok) continue;
        state = moved.value.version;
        revision += 1;
        replay.take({ ...row, seq: revision, action: actions[told.kind]!, detail: told });
      }
      if (state.status === 'published') published += 1;
      expect(replay.story.versions.get('v')).toMatchObject({ state, revision });
      expect(replay.story.impossible).toEqual([]);
    }),
    { numRuns: 500 },
  );
  expect(published).toBeGreaterThan(10);
});

it('points at a row that cannot have happened, and at one that says nothing', () => {
  const replay = replayLog({ councilsOf: () => [], dayOf: () => '2026-12-20' });
  const row = { at, actorId: 'x', subject: 'v' };
  replay.take({
    ...row,
    seq: 1,
    action: 'adopt_version',
    detail: { kind: 'adopt', adoptedOn: '2026-12-20' },
  });
  replay.take({ ...row, seq: 2, action: 'change_roles', detail: undefined });
  replay.take({ ...row, seq: 3, action: 'sign_in', detail: undefined });
  expect(replay.story.impossible).toEqual([1, 2]);
});
