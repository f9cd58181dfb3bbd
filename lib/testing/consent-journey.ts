import { consent, adoptVersion } from '@/lib/server/versions/decisions';
import { applyOperations } from '@/lib/server/drafts/drafts';
import { createProtocol } from '@/lib/server/drafts/create-protocol';
import { publishVersion } from '@/lib/server/versions/publish';
import { submitVersion } from '@/lib/server/versions/submission';
import { succeed, type World } from './world';

/** Days of publication as the form sends them: each was asked twice. */
export const twice = <D extends object>(days: D): D & { again: D } => ({ ...days, again: days });

const words = {
  motives: 'Nieuwe wet.',
  consequences: 'Een vaste aandachtsfunctionaris.',
  measures: 'Instructie.',
};

/** A protocol of our board, made from the model by the editor. */
export async function aProtocol(world: World): Promise<{ protocolId: string }> {
  return succeed(world, createProtocol, 'editor', {
    title: 'Meldcode',
    start: 'model',
    sectors: ['po', 'vo'],
  });
}

/** Laid before both councils by the board; `revision` is that of the draft. */
export async function aSubmittedVersion(world: World, protocolId: string, revision = 1): Promise<string> {
  return (await succeed(world, submitVersion, 'board', { protocolId, revision, ...words })).versionId;
}

/** Both councils consent on 9 December. */
export async function bothConsent(world: World, versionId: string): Promise<void> {
  const decidedOn = '2026-12-09';
  await succeed(world, consent, 'gmrPo', { versionId, revision: 1, councilId: 'ours-gmr-po', decidedOn });
  await succeed(world, consent, 'gmrVo', { versionId, revision: 2, councilId: 'ours-gmr-vo', decidedOn });
}

export async function adopted(world: World, versionId: string): Promise<void> {
  await succeed(world, adoptVersion, 'board', { versionId, revision: 3, adoptedOn: '2026-12-09' });
}

/** From a fresh protocol to a version that is in force the same day. */
export async function aPublishedVersion(world: World): Promise<{ protocolId: string; versionId: string }> {
  const { protocolId } = await aProtocol(world);
  const versionId = await aSubmittedVersion(world, protocolId);
  await bothConsent(world, versionId);
  await adopted(world, versionId);
  const dates = { entryIntoForce: '2026-12-09', evaluationBefore: '2030-12-09' };
  await succeed(world, publishVersion, 'board', { versionId, revision: 4, ...twice(dates) });
  return { protocolId, versionId };
}

/** The version after it, with another title, laid before both councils. */
export async function aNextVersion(world: World, protocolId: string): Promise<string> {
  const operations = [{ kind: 'change_protocol' as const, patch: { title: 'Meldcode 2' } }];
  const { revision } = await succeed(world, applyOperations, 'editor', {
    protocolId,
    revision: 1,
    operations,
  });
  return aSubmittedVersion(world, protocolId, revision);
}
