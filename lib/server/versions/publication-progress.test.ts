import { expect, it } from 'vitest';
import { adopted, aProtocol, aSubmittedVersion, bothConsent, twice } from '@/lib/testing/consent-journey';
import { workHere } from '@/lib/testing/work-here';
import { openWorld, succeed } from '@/lib/testing/world';
import { fail } from '@/lib/core/result';
import type { House } from '@/lib/server/door/context';
import type { Jobs, Work } from '@/lib/server/work/jobs';
import { getPublicationProgress } from './publication-progress';
import { publishVersion } from './publish';

const dates = { entryIntoForce: '2026-12-09', evaluationBefore: '2030-12-09' };
const page = { path: '', contentType: 'text/html; charset=utf-8', body: Buffer.from('<h1>') };

/** Publishes a version, and gives what could be heard of it at the start and at each telling of every job. */
async function publish(makeFiles: Jobs['makeFiles'], change: (work: Work) => Work = (work) => work) {
  const world = await openWorld();
  const { protocolId } = await aProtocol(world);
  const versionId = await aSubmittedVersion(world, protocolId);
  await bothConsent(world, versionId);
  await adopted(world, versionId);
  const heard: unknown[] = [];
  const listen = () => heard.push(world.house.publishing.of(versionId));
  const here = change(workHere({ makeFiles }));
  const work: Work = (boardId, name, input, tell) => {
    listen();
    return here(boardId, name, input, (told) => {
      tell?.(told);
      listen();
    });
  };
  const house: House = { ...world.house, work };
  const input = { versionId, revision: 4, ...twice(dates) };
  const outcome = await publishVersion.run(house, await world.person('board'), input).catch(String);
  const after = await succeed(world, getPublicationProgress, 'board', { versionId });
  await world.close();
  return { heard, outcome, after };
}

it('says what is done now and how many files are done, until it is over', async () => {
  const { heard, outcome, after } = await publish(async (_edition, tell) => {
    tell?.({ done: 1, of: 2 });
    return [page];
  });
  expect(outcome).toMatchObject({ ok: true });
  expect(heard).toEqual([
    { name: 'checking' },
    { name: 'making' },
    { name: 'making', told: { done: 1, of: 2 } },
    { name: 'compressing' },
    { name: 'compressing', told: { done: 0, of: 1 } },
    { name: 'compressing', told: { done: 1, of: 1 } },
  ]);
  expect(after).toEqual({ stage: null });
});

it('is over as well when it fails, whether that was expected or not', async () => {
  const broken = await publish(() => Promise.reject(new Error('disk full')));
  expect(broken).toMatchObject({ outcome: 'Error: disk full', after: { stage: null } });
  const busy: (work: Work) => Work = (work) => (boardId, name, input, tell) =>
    name === 'makeFiles' ? Promise.resolve(fail({ code: 'too_busy' })) : work(boardId, name, input, tell);
  const refused = await publish(async () => [page], busy);
  expect(refused).toMatchObject({ outcome: { failure: { code: 'too_busy' } }, after: { stage: null } });
});

it('can be asked by who reads the version while it is published, and counts what is made', async () => {
  const world = await openWorld();
  try {
    const { protocolId } = await aProtocol(world);
    const versionId = await aSubmittedVersion(world, protocolId);
    const doing = world.house.publishing.begin(versionId);
    doing.enter('making')({ done: 12, of: 31 });
    const stage = { name: 'making', told: { done: 12, of: 31 } };
    expect(await succeed(world, getPublicationProgress, 'gmrPo', { versionId })).toEqual({ stage });
  } finally {
    await world.close();
  }
});
