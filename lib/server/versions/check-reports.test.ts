import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adopted, aProtocol, aSubmittedVersion, bothConsent, twice } from '@/lib/testing/consent-journey';
import { readPdfText } from '@/lib/testing/read-pdf-text';
import { dropRightToReport } from '@/lib/testing/unexplained-right';
import { failureOf, openWorld, succeed, type World } from '@/lib/testing/world';
import type { EntryId } from '@/schemas/ids';
import { checkProtocol, type VersionRecord } from '@/lib/core/rules';
import type { Protocol } from '@/schemas/protocol';
import {
  downloadDraftReport,
  downloadVersionReport,
  getDraftReport,
  getVersionReport,
} from './check-reports';
import { applyOperations, getDraft } from '@/lib/server/drafts/drafts';
import { publishVersion } from './publish';
import { submitVersion } from './submission';
import { recordBlockIsComplete, recordOf } from './version-record';

let world: World;
let protocolId: string;
beforeEach(async () => {
  world = await openWorld();
  ({ protocolId } = await aProtocol(world));
});
afterEach(() => world.close());

const words = { motives: 'm', consequences: 'c', measures: 'm' };
const because = 'Dat staat in ons veiligheidsplan.';

/** The draft with one warning in it; revision 2. */
async function aWarning(): Promise<void> {
  const { document } = await succeed(world, getDraft, 'editor', { protocolId });
  const operations = dropRightToReport(document);
  await succeed(world, applyOperations, 'editor', { protocolId, revision: 1, operations });
}

/** A reason of the editor for it; revision 3. */
async function aReason(): Promise<void> {
  const { report } = await succeed(world, getDraftReport, 'editor', { protocolId });
  const [finding] = report.open.warns;
  const entry = {
    id: 'reden-1' as EntryId,
    finding: finding?.key ?? '',
    reason: because,
    authorId: 'ours-editor',
    givenOn: '2026-12-09',
  };
  const operations = [{ kind: 'add_entry' as const, collection: 'exceptions' as const, index: 0, entry }];
  await succeed(world, applyOperations, 'editor', { protocolId, revision: 2, operations });
}

describe('laying a draft before the councils', () => {
  it('waits for a reason for every warning, and loses nothing of the draft', async () => {
    await aWarning();
    const before = await succeed(world, getDraft, 'board', { protocolId });
    expect(
      await failureOf(world, submitVersion, 'board', { protocolId, revision: 2, ...words }),
    ).toMatchObject({
      code: 'warnings_without_reason',
      findings: [{ rule: 'ML-19' }],
    });
    expect(await succeed(world, getDraft, 'board', { protocolId })).toEqual(before);
    await aReason();
    expect(await succeed(world, submitVersion, 'board', { protocolId, revision: 3, ...words })).toMatchObject(
      {
        number: 1,
      },
    );
  });

  it('is stopped by what blocks, whatever was said about it', async () => {
    const operations = [{ kind: 'change_protocol' as const, patch: { competentAuthority: '' } }];
    await succeed(world, applyOperations, 'editor', { protocolId, revision: 1, operations });
    const submit = { protocolId, revision: 2, ...words };
    const failure = await failureOf(world, submitVersion, 'board', submit);
    expect(failure).toMatchObject({ code: 'blocking_findings', findings: [{ rule: 'ML-01' }] });
  });

  it('is not stopped by advice', async () => {
    const { document } = await succeed(world, getDraft, 'editor', { protocolId });
    const [chapter] = document.chapters;
    const entry = { ...chapter!, title: 'Vraag het AMK' };
    const operations = [{ kind: 'replace_entry' as const, collection: 'chapters' as const, entry }];
    await succeed(world, applyOperations, 'editor', { protocolId, revision: 1, operations });
    const { report } = await succeed(world, getDraftReport, 'editor', { protocolId });
    expect(report.open.advises.map(({ rule }) => rule)).toEqual(['ML-30']);
    await aSubmittedVersion(world, protocolId, 2);
  });
});

describe('the report', () => {
  it('of the version has the reasons, with their author, for the council that decides', async () => {
    await aWarning();
    await aReason();
    const versionId = await aSubmittedVersion(world, protocolId, 3);
    const { report } = await succeed(world, getVersionReport, 'gmrPo', { versionId });
    expect(report).toMatchObject({
      on: '2026-12-09',
      version: { label: '1.0' },
      open: { blocks: [], warns: [] },
      answered: [{ rule: 'ML-19', reason: { text: because, by: 'editor', on: '2026-12-09' } }],
    });
    const { body, fileName } = await succeed(world, downloadVersionReport, 'gmrVo', { versionId });
    expect(fileName).toBe('toetsrapport-versie-1.0.pdf');
    const text = readPdfText(body).join(' ').replace(/\s+/g, ' ');
    for (const part of [because, 'editor, 9 december 2026', 'geen garantie', 'Pagina 1 van '])
      expect(text).toContain(part);
  });

  it('of a version stays on the law of its day; that of the draft moves with the calendar', async () => {
    const versionId = await aSubmittedVersion(world, protocolId);
    world.setTime('2031-01-02T12:00:00Z');
    expect((await succeed(world, getVersionReport, 'board', { versionId })).report.on).toBe('2026-12-09');
    expect((await succeed(world, getDraftReport, 'board', { protocolId })).report.on).toBe('2031-01-02');
    const { fileName } = await succeed(world, downloadDraftReport, 'board', { protocolId });
    expect(fileName).toBe('toetsrapport-meldcode-concept.pdf');
  });

  it('judges the record block from publication on', async () => {
    const versionId = await aSubmittedVersion(world, protocolId);
    const later = async () =>
      (await succeed(world, getVersionReport, 'board', { versionId })).report.atPublication.map(
        ({ id }) => id,
      );
    expect(await later()).toEqual(['ML-31']);
    await bothConsent(world, versionId);
    await adopted(world, versionId);
    const dates = { entryIntoForce: '2026-12-09', evaluationBefore: '2030-12-09' };
    await succeed(world, publishVersion, 'board', { versionId, revision: 4, ...twice(dates) });
    expect(await later()).toEqual([]);
  });
});

describe('publication', () => {
  const state = {
    status: 'published' as const,
    submittedOn: '2026-12-01',
    requests: [{ councilId: 'po', answer: { status: 'consented' as const, decidedOn: '2026-12-09' } }],
    adoptedOn: '2026-12-10',
    entryIntoForce: '2027-01-01',
    evaluationBefore: '2030-01-01',
  };
  const councils = [{ id: 'po', boardId: 'ours', name: 'GMR PO', sectors: ['po' as const] }];
  const document = async (): Promise<Protocol> =>
    (await succeed(world, getDraft, 'editor', { protocolId })).document;

  const judged = (of: Protocol, record: VersionRecord) =>
    recordBlockIsComplete(checkProtocol(of, { on: '2026-12-10', record }));

  it('wants the consent in the record block, and leaves what practice asks to advice', async () => {
    const complete = recordOf('1.0', state, councils);
    expect(judged(await document(), complete)).toEqual({
      ok: true,
      value: true,
    });
    for (const missing of [{ evaluationBefore: undefined }, { adoptedOn: undefined }])
      expect(judged(await document(), { ...complete, ...missing })).toEqual({
        ok: true,
        value: true,
      });
    for (const missing of [{ consents: [] }]) {
      const refused = judged(await document(), { ...complete, ...missing });
      expect(refused).toMatchObject({
        ok: false,
        failure: { code: 'blocking_findings', findings: [{ rule: 'ML-31' }] },
      });
    }
  });

  it('does not stop an adopted version for anything else the check finds', async () => {
    const broken = { ...(await document()), competentAuthority: '', routes: [] };
    const complete = recordOf('1.0', state, councils);
    expect(judged(broken, complete)).toEqual({ ok: true, value: true });
  });
});
