import { afterEach, beforeEach, expect, it } from 'vitest';
import { insertVersion } from '@/db/repositories/versions';
import { compareProtocols } from '@/lib/core/compare';
import { aProtocol } from '@/lib/testing/consent-journey';
import { inFormat1 } from '@/lib/testing/in-format-1';
import { openWorld, succeed, type World } from '@/lib/testing/world';
import { canonicalJson, contentHash } from '@/lib/server/basics/content-hash';
import { downloadVersion } from './downloads';
import { getDraft } from '@/lib/server/drafts/drafts';
import { getVersionPreview } from './version-preview';
import { getVersion } from './versions';
import { readFrozen } from '@/lib/server/work/read-frozen';

let world: World;
beforeEach(async () => void (world = await openWorld()));
afterEach(() => world.close());

const day = '2026-12-09';

/** A version that was adopted while the program still wrote format 1. */
async function anOldVersion() {
  const { protocolId } = await aProtocol(world);
  const { document } = await succeed(world, getDraft, 'editor', { protocolId });
  const text = canonicalJson(inFormat1(document));
  const version = {
    id: 'oude-versie',
    protocolId,
    number: 1,
    label: '1.0',
    document: text,
    contentHash: contentHash(text),
    title: document.title,
    motives: 'm',
    consequences: 'c',
    measures: 'm',
    authorIds: ['ours-editor'],
    submittedAt: `${day}T10:00:00.000Z`,
    submittedBy: 'ours-board',
  };
  const state = { status: 'adopted' as const, submittedOn: day, requests: [], adoptedOn: day };
  await world.house.database.transaction((tx) => insertVersion(tx, version, state));
  return { document, text, versionId: version.id };
}

it('reads a version frozen in format 1 as one of today, and does not tell the format as a change', async () => {
  const { document, versionId } = await anOldVersion();
  const { text } = await succeed(world, downloadVersion, 'board', { versionId });
  expect(readFrozen(text)).toEqual(document);
  expect(compareProtocols(readFrozen(text), document)).toEqual([]);
});

it('gives the frozen text itself, as it was hashed', async () => {
  const { text, versionId } = await anOldVersion();
  const file = await succeed(world, downloadVersion, 'board', { versionId });
  expect(file.text).toBe(text);
  const version = await succeed(world, getVersion, 'board', { versionId });
  expect(version.contentHash).toBe(contentHash(file.text));
});

it('shows it as it will be published', async () => {
  const { versionId } = await anOldVersion();
  const page = await succeed(world, getVersionPreview, 'board', { versionId, path: [], paper: 'a3' });
  expect(Buffer.from(page.body).toString('utf8')).toContain('Meldcode 1.0');
});
