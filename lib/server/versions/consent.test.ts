import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditOf } from '@/db/repositories/audit';
import { documentOf } from '@/db/repositories/versions';
import { inDutch } from '@/lib/core/failure';
import {
  adopted,
  aProtocol,
  aPublishedVersion,
  aSubmittedVersion,
  bothConsent,
  twice,
} from '@/lib/testing/consent-journey';
import { failureOf, openWorld, succeed, type World } from '@/lib/testing/world';
import { workHere } from '@/lib/testing/work-here';
import { contentHash } from '@/lib/server/basics/content-hash';
import { getDashboard } from './dashboard';
import { adoptVersion, consent, refuse, withdrawVersion } from './decisions';
import { applyOperations, getDraft } from '@/lib/server/drafts/drafts';
import { changeRoles, removePerson } from '@/lib/server/people/people';
import { confirmRole } from '@/lib/server/people/role-confirmations';
import { getProtocolOverview } from './protocol-overview';
import { findPublished } from './published';
import { publishVersion } from './publish';
import { submitVersion } from './submission';
import { getVersion } from './versions';
import { verifyAudit } from '@/lib/server/house/verify-audit';
import type { Sector } from '@/schemas/vocabulary';

let world: World;
beforeEach(async () => void (world = await openWorld()));
afterEach(() => world.close());

const rename = (title: string) => [{ kind: 'change_protocol' as const, patch: { title } }];
const words = { motives: 'm', consequences: 'c', measures: 'm' };
const day = '2026-12-09';
const po = { councilId: 'ours-gmr-po', decidedOn: day };
const vo = { councilId: 'ours-gmr-vo', decidedOn: day };

describe('from draft to in force', () => {
  it('goes through consent of both councils, adoption and publication', async () => {
    const { protocolId, versionId } = await aPublishedVersion(world);
    const overview = await succeed(world, getProtocolOverview, 'staff', { protocolId });
    expect(overview).toMatchObject({
      address: '/ours/meldcode',
      draft: undefined,
      versions: [
        { versionId, label: '1.0', standing: 'in_force', adoptedOn: day, evaluationBefore: '2030-12-09' },
      ],
    });
    expect(await succeed(world, verifyAudit, 'admin', {})).toMatchObject({ rows: 6, brokenAt: undefined });
  });

  it('tells each person what waits for them, and nobody else', async () => {
    const waiting = async (by: 'board' | 'editor' | 'gmrPo' | 'gmrVo' | 'staff') =>
      (await succeed(world, getDashboard, by, {})).waiting.map(({ kind }) => kind).join();
    const everyone = async () => [
      await waiting('board'), await waiting('editor'), await waiting('gmrPo'), await waiting('gmrVo'), await waiting('staff'),
    ]; // prettier-ignore
    expect(await everyone()).toEqual(['first_protocol', 'first_protocol', '', '', '']);
    const { protocolId } = await aProtocol(world);
    expect(await everyone()).toEqual(['', '', '', '', '']);
    const versionId = await aSubmittedVersion(world, protocolId);
    expect(await everyone()).toEqual(['', '', 'decide', 'decide', '']);
    await bothConsent(world, versionId);
    expect(await everyone()).toEqual(['adopt', '', '', '', '']);
    await adopted(world, versionId);
    expect(await everyone()).toEqual(['publish', 'publish', '', '', '']);
  });

  it('freezes what was submitted: the hash is of exactly that text, and later edits do not touch it', async () => {
    const { protocolId } = await aProtocol(world);
    const versionId = await aSubmittedVersion(world, protocolId);
    await succeed(world, applyOperations, 'editor', {
      protocolId,
      revision: 1,
      operations: rename('Anders'),
    });
    const version = await succeed(world, getVersion, 'gmrPo', { versionId });
    const text = await world.house.database.read((tx) => documentOf(tx, versionId));
    expect(version.title).toBe('Meldcode');
    expect(JSON.parse(text!)).toMatchObject({ title: 'Meldcode' });
    expect(version.contentHash).toBe(contentHash(text!));
    expect(await succeed(world, getDraft, 'editor', { protocolId })).toMatchObject({
      revision: 2,
      document: { title: 'Anders' },
    });
  });

  it('serves the files of every published version for ever, and of the one in force by its date', async () => {
    const { protocolId } = await aPublishedVersion(world);
    await succeed(world, applyOperations, 'editor', {
      protocolId,
      revision: 1,
      operations: rename('Tweede'),
    });
    const versionId = await aSubmittedVersion(world, protocolId, 2);
    await bothConsent(world, versionId);
    await adopted(world, versionId);
    const dates = { entryIntoForce: '2027-01-01', evaluationBefore: '2030-01-01' };
    await succeed(world, publishVersion, 'editor', { versionId, revision: 4, ...twice(dates) });
    const read = async (number: number | 'in_force') => {
      const address = { boardSlug: 'ours', protocolSlug: 'meldcode', number, path: '' };
      const file = await findPublished.run(world.house, { kind: 'anonymous' }, address);
      return file.ok
        ? [file.value.number, file.value.inForce, file.value.body.toString()]
        : file.failure.code;
    };
    expect(await read('in_force')).toEqual([1, 1, '<h1>Meldcode 1.0</h1>']);
    expect(await read(2)).toEqual([2, 1, '<h1>Tweede 2.0</h1>']);
    world.setTime('2026-12-31T23:30:00Z'); // half past midnight on 1 January in the Netherlands
    expect(await read('in_force')).toEqual([2, 2, '<h1>Tweede 2.0</h1>']);
    expect(await read(1)).toEqual([1, 2, '<h1>Meldcode 1.0</h1>']);
    expect(await read(3)).toBe('not_found');
  });
});

describe('a council that does not consent', () => {
  it('stops the version; the board answers with an adapted one, and both councils are asked again', async () => {
    const { protocolId } = await aProtocol(world);
    const versionId = await aSubmittedVersion(world, protocolId);
    await succeed(world, refuse, 'gmrPo', {
      versionId,
      revision: 1,
      ...po,
      reasons: 'De kindcheck is onduidelijk.',
    });
    expect((await succeed(world, getDashboard, 'board', {})).waiting).toMatchObject([
      { kind: 'answer_refusal', versionId },
    ]);
    const adopt = { versionId, revision: 2, adoptedOn: day };
    expect(await failureOf(world, adoptVersion, 'board', adopt)).toMatchObject({ code: 'not_possible_now' });
    expect(await failureOf(world, submitVersion, 'board', { protocolId, revision: 1, ...words })).toEqual({
      code: 'nothing_changed',
    });

    await succeed(world, applyOperations, 'editor', {
      protocolId,
      revision: 1,
      operations: rename('Aangepast'),
    });
    const second = await aSubmittedVersion(world, protocolId, 2);
    const first = await succeed(world, getVersion, 'gmrVo', { versionId });
    expect(first).toMatchObject({
      standing: 'adapted',
      councils: [
        { answer: { status: 'refused', reasons: 'De kindcheck is onduidelijk.' } },
        { answer: { status: 'void' } },
      ],
    });
    expect(await succeed(world, getVersion, 'gmrVo', { versionId: second })).toMatchObject({
      label: '2.0',
      councils: [{ answer: { status: 'pending' } }, { answer: { status: 'pending' } }],
      may: { decideFor: ['ours-gmr-vo'] },
    });
  });

  it('cannot be skipped: no adoption while one council is silent, whatever the date', async () => {
    const { protocolId } = await aProtocol(world);
    const versionId = await aSubmittedVersion(world, protocolId);
    await succeed(world, consent, 'gmrVo', {
      versionId,
      revision: 1,
      ...vo,
      wishes: 'Graag een instructie.',
    });
    world.setTime('2030-01-01T12:00:00Z');
    const adopt = { versionId, revision: 2, adoptedOn: '2030-01-01' };
    expect(await failureOf(world, adoptVersion, 'board', adopt)).toEqual({
      code: 'consent_missing',
      councilIds: ['ours-gmr-po'],
    });
  });

  it.each([{}, { reasons: '' }, { reasons: '  ' }])('needs no reasons (%j)', async (said) => {
    const { protocolId } = await aProtocol(world);
    const versionId = await aSubmittedVersion(world, protocolId);
    await succeed(world, refuse, 'gmrPo', { versionId, revision: 1, ...po, ...said });
    const version = await succeed(world, getVersion, 'board', { versionId });
    expect(version.standing).toBe('refused');
    expect(version.councils[0]!.answer).toEqual({ status: 'refused', decidedOn: day });
    const [row] = (await world.house.database.read((tx) => auditOf(tx, 'ours'))).slice(-1);
    expect(JSON.parse(row!.detail)).toMatchObject({ kind: 'refuse', decidedOn: day });
  });
});

describe('a member who helped to write the version', () => {
  const editorInCouncil = [
    { name: 'editor' as const },
    { name: 'council' as const, councilId: 'ours-gmr-po' },
  ];
  /** The editor of the version sits in the council, alone unless somebody else does. */
  async function written(by: 'alone' | 'with another') {
    await succeed(world, changeRoles, 'admin', { personId: 'ours-editor', roles: editorInCouncil });
    await succeed(world, confirmRole, 'gmrPo', { personId: 'ours-editor', role: editorInCouncil[1]! });
    if (by === 'alone') {
      const roles = [{ name: 'staff' as const }];
      await succeed(world, changeRoles, 'admin', { personId: 'ours-gmrPo', roles });
    }
    const { protocolId } = await aProtocol(world);
    return aSubmittedVersion(world, protocolId);
  }

  it('leaves the recording to another member, by a rule of the studio', async () => {
    const versionId = await written('with another');
    const failure = await failureOf(world, consent, 'editor', { versionId, revision: 1, ...po });
    expect(failure).toEqual({ code: 'wrote_for_board' });
    expect(inDutch(failure)).toContain('niet van de wet');
    expect((await succeed(world, getVersion, 'editor', { versionId })).may).toMatchObject({
      decideFor: [],
      leaveToOthers: ['ours-gmr-po'],
      isWriter: true,
    });
    await succeed(world, consent, 'gmrPo', { versionId, revision: 1, ...po });
    const [council] = (await succeed(world, getVersion, 'editor', { versionId })).councils;
    expect(council).toMatchObject({ answer: { status: 'consented' }, recordedByWriter: false });
  });

  it.each([
    ['consents', consent],
    ['refuses', refuse],
  ])('records that the council %s when there is no other member, for all to see', async (_what, act) => {
    const versionId = await written('alone');
    expect((await succeed(world, getDashboard, 'editor', {})).waiting).toMatchObject([{ kind: 'decide' }]);
    expect((await succeed(world, getVersion, 'editor', { versionId })).may).toMatchObject({
      decideFor: ['ours-gmr-po'],
      leaveToOthers: [],
      isWriter: true,
    });
    await succeed(world, act, 'editor', { versionId, revision: 1, ...po });
    const { councils } = await succeed(world, getVersion, 'board', { versionId });
    expect(councils.map(({ recordedByWriter }) => recordedByWriter)).toEqual([true, false]);
  });

  it('may record it after all once the other member has left', async () => {
    const versionId = await written('with another');
    await succeed(world, removePerson, 'admin', { personId: 'ours-gmrPo' });
    await succeed(world, consent, 'editor', { versionId, revision: 1, ...po });
  });

  it('is not said of a council whose request ended with the withdrawal of the board', async () => {
    const { protocolId } = await aProtocol(world);
    const versionId = await aSubmittedVersion(world, protocolId);
    await succeed(world, withdrawVersion, 'board', { versionId, revision: 1 });
    const { councils, withdrawnBecause } = await succeed(world, getVersion, 'board', { versionId });
    expect(councils.map(({ recordedByWriter }) => recordedByWriter)).toEqual([false, false]);
    expect(withdrawnBecause).toBeUndefined();
  });
});

describe('what the house refuses', () => {
  it('a decision by who laid the version before the councils, in another role later', async () => {
    const { protocolId } = await aProtocol(world);
    const versionId = await aSubmittedVersion(world, protocolId);
    const roles = [{ name: 'council' as const, councilId: 'ours-gmr-po' }];
    await succeed(world, changeRoles, 'admin', { personId: 'ours-board', roles });
    await succeed(world, confirmRole, 'gmrPo', { personId: 'ours-board', role: roles[0]! });
    expect(await failureOf(world, consent, 'board', { versionId, revision: 1, ...po })).toEqual({
      code: 'wrote_for_board',
    });
  });

  it('a day that is on no calendar', async () => {
    const { protocolId } = await aProtocol(world);
    const versionId = await aSubmittedVersion(world, protocolId);
    const impossible = { versionId, revision: 1, ...po, decidedOn: '2026-11-31' };
    expect(await failureOf(world, consent, 'gmrPo', impossible)).toMatchObject({
      code: 'invalid_input',
      problems: [{ place: 'decidedOn' }],
    });
  });

  it('a second decision on top of one that was not seen', async () => {
    const { protocolId } = await aProtocol(world);
    const versionId = await aSubmittedVersion(world, protocolId);
    await succeed(world, consent, 'gmrPo', { versionId, revision: 1, ...po });
    expect(await failureOf(world, consent, 'gmrVo', { versionId, revision: 1, ...vo })).toEqual({
      code: 'conflict',
      revision: 2,
    });
    expect(await failureOf(world, consent, 'gmrPo', { versionId, revision: 2, ...po })).toEqual({
      code: 'already_decided',
    });
  });

  it('a second proposal while one is open, and accepts it after withdrawal', async () => {
    const { protocolId } = await aProtocol(world);
    const versionId = await aSubmittedVersion(world, protocolId);
    const again = { protocolId, revision: 1, ...words };
    expect(await failureOf(world, submitVersion, 'board', again)).toEqual({
      code: 'version_open',
      number: 1,
    });
    await succeed(world, withdrawVersion, 'board', { versionId, revision: 1, because: 'eerst overleg' });
    expect(await succeed(world, submitVersion, 'board', again)).toMatchObject({ number: 2 });
  });

  it('a sector that has no council', async () => {
    const { protocolId } = await aProtocol(world);
    const operations = [
      { kind: 'change_protocol' as const, patch: { sectors: ['po' as const, 'vso' as const] } },
    ];
    await succeed(world, applyOperations, 'editor', { protocolId, revision: 1, operations });
    expect(await failureOf(world, submitVersion, 'board', { protocolId, revision: 2, ...words })).toEqual({
      code: 'sector_without_council',
      sectors: ['vso'],
    });
  });

  it('asks no council for the childcare part, and nobody for childcare alone', async () => {
    const { protocolId } = await aProtocol(world);
    const sectorsOf = (sectors: Sector[], revision: number) =>
      succeed(world, applyOperations, 'editor', {
        protocolId,
        revision,
        operations: [{ kind: 'change_protocol', patch: { sectors } }],
      });
    await sectorsOf(['po', 'ko'], 1);
    const mixed = await aSubmittedVersion(world, protocolId, 2);
    const asked = await succeed(world, getVersion, 'board', { versionId: mixed });
    expect(asked.councils.map(({ name }) => name)).toEqual(['GMR PO']);
    expect(asked.may.adopt).toBe(false);
    await succeed(world, withdrawVersion, 'board', {
      versionId: mixed,
      revision: 1,
      because: 'alleen opvang',
    });

    await sectorsOf(['ko'], 2);
    const versionId = await aSubmittedVersion(world, protocolId, 3);
    const alone = await succeed(world, getVersion, 'board', { versionId });
    expect(alone).toMatchObject({ councils: [], may: { adopt: true } });
    await succeed(world, adoptVersion, 'board', { versionId, revision: 1, adoptedOn: day });
    const dates = { entryIntoForce: day, evaluationBefore: '2030-12-09' };
    await succeed(world, publishVersion, 'board', { versionId, revision: 2, ...twice(dates) });
  });

  it('half a publication: when the files cannot be made, nothing is published', async () => {
    const { protocolId } = await aProtocol(world);
    const versionId = await aSubmittedVersion(world, protocolId);
    await bothConsent(world, versionId);
    await adopted(world, versionId);
    const makeFiles = () => Promise.reject(new Error('disk full'));
    const house = { ...world.house, work: workHere({ makeFiles }) };
    const dates = { entryIntoForce: day, evaluationBefore: '2030-01-01' };
    const input = { versionId, revision: 4, ...twice(dates) };
    await expect(publishVersion.run(house, await world.person('board'), input)).rejects.toThrow('disk full');
    expect(await succeed(world, getVersion, 'board', { versionId })).toMatchObject({
      standing: 'adopted',
      revision: 4,
    });
  });
});

it('writes down every change, once, with who did it', async () => {
  await aPublishedVersion(world);
  const rows = await world.house.database.read((tx) => auditOf(tx, 'ours'));
  expect(rows.map(({ action, actorId }) => `${action} by ${actorId}`)).toEqual([
    'create_protocol by ours-editor',
    'submit_version by ours-board',
    'consent by ours-gmrPo',
    'consent by ours-gmrVo',
    'adopt_version by ours-board',
    'publish_version by ours-board',
  ]);
});
