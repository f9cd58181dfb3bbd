import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adopted, aProtocol, aSubmittedVersion, bothConsent, twice } from '@/lib/testing/consent-journey';
import { failureOf, openWorld, succeed, type World } from '@/lib/testing/world';
import { withdrawPublication } from './decisions';
import { findPublished, findPublishedVersions, findWithdrawnVersions } from './published';
import { publishVersion } from './publish';
import { submitVersion } from './submission';
import { getVersion } from './versions';
import { verifyAudit } from '@/lib/server/house/verify-audit';

let world: World;
let protocolId: string;
let versionId: string;
const days = { entryIntoForce: '2027-01-01', evaluationBefore: '2031-01-01' };
const address = { boardSlug: 'ours', protocolSlug: 'meldcode' };
const nobody = { kind: 'anonymous' } as const;

beforeEach(async () => {
  world = await openWorld();
  ({ protocolId } = await aProtocol(world));
  versionId = await aSubmittedVersion(world, protocolId);
  await bothConsent(world, versionId);
  await adopted(world, versionId);
});
afterEach(() => world.close());

const publish = (over: object = {}) =>
  succeed(world, publishVersion, 'board', { versionId, revision: 4, ...twice({ ...days, ...over }) });
const refused = (chosen: object, again: object = chosen) =>
  failureOf(world, publishVersion, 'board', {
    ...{ versionId, revision: 4, ...days, ...chosen },
    again: { ...days, ...again },
  });
const take = (revision = 5) =>
  succeed(world, withdrawPublication, 'board', { versionId, revision, because: 'Verkeerde dag.' });

describe('the days of a publication', () => {
  it.each([
    [
      'entry into force',
      { entryIntoForce: '2206-01-01', evaluationBefore: '2210-01-01' },
      'entryIntoForce',
      '2028-12-09',
    ],
    ['evaluation', { evaluationBefore: '2301-01-01' }, 'evaluationBefore', '2033-01-01'],
  ])('are refused when the year of %s cannot be meant', async (_what, over, field, latest) => {
    expect(await refused(over)).toEqual({ code: 'date_too_late', field, latest });
    expect(await succeed(world, getVersion, 'board', { versionId })).toMatchObject({ standing: 'adopted' });
  });

  it.each([
    ['entry into force', { entryIntoForce: '2027-01-11' }],
    ['evaluation', { evaluationBefore: '2031-01-11' }],
  ])('are asked twice: another day of %s the second time publishes nothing', async (_what, again) => {
    expect(await refused({}, again)).toEqual({ code: 'days_differ' });
    expect(await refused(again, {})).toEqual({ code: 'days_differ' });
  });

  it('may lie as far ahead as anybody plans', async () => {
    await publish({ entryIntoForce: '2028-12-09', evaluationBefore: '2034-12-09' });
  });
});

describe('a publication for a later day', () => {
  it('is taken back by the board, with a reason for everybody who follows its address', async () => {
    await publish();
    expect((await succeed(world, getVersion, 'board', { versionId })).may.withdrawPublication).toBe(true);
    await take();
    expect(await findPublishedVersions.run(world.house, nobody, address)).toEqual({ ok: true, value: [] });
    expect(await findPublished.run(world.house, nobody, { ...address, number: 1, path: '' })).toMatchObject({
      failure: { code: 'not_found' },
    });
    expect(await findWithdrawnVersions.run(world.house, nobody, address)).toMatchObject({
      value: [{ number: 1, withdrawnOn: '2026-12-09', because: 'Verkeerde dag.' }],
    });
    // The councils read why; the text itself is not lost.
    const seen = await succeed(world, getVersion, 'gmrPo', { versionId });
    expect(seen).toMatchObject({ standing: 'withdrawn', withdrawnBecause: 'Verkeerde dag.', revision: 6 });
    expect(seen.history[0]).toMatchObject({ action: 'withdraw_publication', by: 'board' });
  });

  it('does not come into force when its day comes, and makes room for a new proposal', async () => {
    await publish();
    await take();
    world.setTime('2027-02-01T09:00:00.000Z');
    expect(await succeed(world, getVersion, 'board', { versionId })).toMatchObject({ standing: 'withdrawn' });
    expect(await findPublished.run(world.house, nobody, { ...address, number: 'in_force', path: '' })).toMatchObject({ ok: false }); // prettier-ignore
    const words = { motives: 'm', consequences: 'c', measures: 'm' };
    const next = await succeed(world, submitVersion, 'board', { protocolId, revision: 1, ...words });
    expect(next.number).toBe(2);
  });

  it('is taken back by the board alone, once, and never from its day on', async () => {
    await publish();
    const input = { versionId, revision: 5, because: 'Te laat.' };
    expect(await failureOf(world, withdrawPublication, 'editor', input)).toEqual({ code: 'forbidden' });
    expect(await failureOf(world, withdrawPublication, 'board', { ...input, because: ' ' })).toMatchObject({
      code: 'invalid_input',
    });
    world.setTime('2027-01-01T00:30:00+01:00');
    expect(await failureOf(world, withdrawPublication, 'board', input)).toEqual({
      code: 'in_force_already',
      since: '2027-01-01',
    });
    world.setTime('2026-12-31T23:30:00+01:00');
    await take();
    expect(await failureOf(world, withdrawPublication, 'board', { ...input, revision: 6 })).toMatchObject({
      code: 'not_possible_now',
    });
  });

  it('tells its story in the log: the check finds nothing that the log does not say', async () => {
    await publish();
    await take();
    const { findings } = await succeed(world, verifyAudit, 'admin', {});
    // The people of this world were planted without a log; nothing else differs.
    expect(findings.filter(({ kind }) => kind !== 'roles_changed')).toEqual([]);
  });
});
