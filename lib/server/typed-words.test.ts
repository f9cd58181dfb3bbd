import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { auditOf } from '@/db/repositories/audit';
import { databaseFile } from '@/db/client';
import { wideLogo } from '@/lib/testing/example-logos';
import { readPdfText } from '@/lib/testing/read-pdf-text';
import { openWorld, type CastName, type World } from '@/lib/testing/world';
import { twice } from '@/lib/testing/consent-journey';
import { workHere } from '@/lib/testing/work-here';
import { makeBackup } from './house/backup/make-backup';
import type { Door } from './door/command';
import { enter } from './door/enter';
import { doors } from './doors';

/**
 * A mark in everything that a person can type: where it may come to stand, and nowhere else. Somebody will once type a
 * child's name where it does not belong; then it is in no log, in no file on the public site that does not show it to
 * the board first, and what was refused is nowhere.
 */
type Place = 'database' | 'backup' | 'history' | 'public' | 'log';
const kept: Place[] = ['database', 'backup'];
/** `history` is the sealed log: nothing ever leaves it. */
const expected: Record<string, Place[]> = {
  title: [...kept, 'history', 'public'],
  task: [...kept, 'public'],
  posterText: [...kept, 'public'],
  logo: [...kept, 'public'],
  chapter: [...kept, 'public'],
  comment: kept,
  answer: kept,
  motives: kept,
  consequences: kept,
  measures: kept,
  wishes: [...kept, 'history'],
  refusal: [...kept, 'history'],
  withdrawal: [...kept, 'history'],
  takenBack: [...kept, 'history'],
  invitedName: kept,
  invitedAddress: kept,
  password: [],
  wrongPassword: [],
  strangeAddress: [],
  badUpload: [],
  tooLongTitle: [],
  unknownField: [],
  lostInFailure: [],
};
const mark = (field: string) => `Kenmerk${createHash('sha256').update(field).digest('hex').slice(0, 12)}x`;

const hashed = (password: string) => createHash('sha256').update(password).digest('hex');
const passwords = {
  hash: async (password: string) => hashed(password),
  verify: async (hash: string | undefined, password: string) => hash === hashed(password),
  isFull: () => false,
};

let world: World;
const log: string[] = [];
const found: Record<string, Place[]> = {};
beforeAll(async () => {
  const listen = (stream: NodeJS.WriteStream) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => log.push(String(text)) > 0);
  const streams = [process.stdout, process.stderr].map(listen);
  world = await openWorld({ work: workHere(), passwords });
  await typeEverywhere();
  writeFileSync(join(world.folder, 'audit.key'), world.house.auditKey.toString('hex'));
  const { folder: backup } = await makeBackup(world.folder, join(world.folder, 'copy'), world.house.now());
  streams.forEach((stream) => stream.mockRestore());
  const history = await world.house.database.read((tx) => auditOf(tx, 'ours'));
  const files = new SQLite(databaseFile(world.folder), { readonly: true });
  const rows = files.prepare('SELECT path, body FROM published_files').all() as {
    path: string;
    body: Buffer;
  }[];
  files.close();
  const everywhere: Record<Place, string> = {
    database: bytesOf(world.folder, (name) => name.startsWith('meldcode.db')),
    backup: bytesOf(backup, () => true),
    history: history.map(({ detail, subject }) => `${subject} ${detail}`).join('\n'),
    public: rows.map(({ path, body }) => textOf(path, body)).join('\n'),
    log: log.join(''),
  };
  for (const field of Object.keys(expected)) {
    found[field] = (Object.keys(everywhere) as Place[]).filter((place) =>
      everywhere[place].toLowerCase().includes(mark(field).toLowerCase()),
    );
  }
}, 120_000);
afterAll(() => world.close());

it.each(Object.entries(expected))('what is typed as %s stands in %j', (field, places) => {
  expect(found[field]?.toSorted()).toEqual(places.toSorted());
});

it('writes a line in the log for what fails, so that the log is no empty promise', async ({ annotate }) => {
  expect(log.join('')).toMatch(/create_protocol failed: .*planted failure/);
  const fields = Object.keys(expected).length;
  await annotate(
    `a mark in ${fields} typed fields: each only where it may be (database, backup, log, files)`,
    'row 8',
  );
});

const as = async <I, O>(by: CastName | 'nobody', door: Door<I, O>, input: I) => {
  const actor = async () => (by === 'nobody' ? ({ kind: 'anonymous' } as const) : world.person(by));
  return enter(world.house, door, input, { origin: world.house.baseUrl, actor });
};
const done = async <I, O>(by: CastName | 'nobody', door: Door<I, O>, input: I): Promise<O> => {
  const result = await as(by, door, input);
  if (!result.ok) throw new Error(`${door.name}: ${JSON.stringify(result.failure)}`);
  return result.value;
};

async function typeEverywhere(): Promise<void> {
  const first = await published('');
  const coming = await published('-later', '2027-03-01');
  const because = mark('takenBack');
  await done('board', doors.withdrawPublication, { versionId: coming.versionId, revision: 5, because });
  const refused = await submitted('-geweigerd');
  const refusal = { versionId: refused.versionId, revision: 1, councilId: 'ours-gmr-po', decidedOn: '2026-12-09' };
  await done('gmrPo', doors.refuse, { ...refusal, reasons: mark('refusal') });
  await done('board', doors.withdrawVersion, { versionId: refused.versionId, revision: 2, because: mark('withdrawal') });
  await typeAtTheDoor();
  await typeWhatIsRefused(first.protocolId);
} // prettier-ignore

async function submitted(suffix: string) {
  const start = { title: `${mark('title')}${suffix}`, start: 'model', sectors: ['po', 'vo'] } as const;
  const { protocolId } = await done('editor', doors.createProtocol, { ...start, sectors: ['po', 'vo'] });
  const { document } = await done('editor', doors.getDraft, { protocolId });
  const card = document.routes.flatMap(({ steps }) => steps.flatMap(({ cards }) => cards))[0]!;
  const chapter = document.chapters[0]!;
  const operations = [
    { kind: 'change_card' as const, cardId: card.id, patch: { title: mark('task'), posterText: mark('posterText') } },
    { kind: 'change_protocol' as const, patch: { face: { logo: { ...wideLogo, alt: mark('logo') } } } },
    {
      kind: 'replace_entry' as const,
      collection: 'chapters' as const,
      entry: { ...chapter, title: mark('chapter') },
    },
  ];
  const { revision } = await done('editor', doors.applyOperations, { protocolId, revision: 1, operations });
  const remark = { protocolId, commentId: `opmerking${suffix || '-eerst'}`, anchor: { on: 'card' as const, cardId: card.id } };
  const { threadId } = await done('commenter', doors.startThread, { ...remark, thing: card.title, text: mark('comment') });
  await done('board', doors.replyInThread, { threadId, commentId: `antwoord${suffix || '-eerst'}`, text: mark('answer') });
  const words = { motives: mark('motives'), consequences: mark('consequences'), measures: mark('measures') };
  const { versionId } = await done('board', doors.submitVersion, { protocolId, revision, ...words });
  return { protocolId, versionId };
} // prettier-ignore

async function published(suffix: string, entryIntoForce = '2026-12-09') {
  const { protocolId, versionId } = await submitted(suffix);
  const decision = { versionId, decidedOn: '2026-12-09' };
  await done('gmrPo', doors.consent, { ...decision, revision: 1, councilId: 'ours-gmr-po', wishes: mark('wishes') });
  await done('gmrVo', doors.consent, { ...decision, revision: 2, councilId: 'ours-gmr-vo' });
  await done('board', doors.adoptVersion, { versionId, revision: 3, adoptedOn: '2026-12-09' });
  const dates = twice({ entryIntoForce, evaluationBefore: '2030-12-09' });
  await done('board', doors.publishVersion, { versionId, revision: 4, ...dates });
  return { protocolId, versionId };
} // prettier-ignore

async function typeAtTheDoor(): Promise<void> {
  const email = `${mark('invitedAddress')}@ours.example`;
  const invitation = { name: mark('invitedName'), email, roles: [{ name: 'staff' as const }] };
  const { link } = await done('admin', doors.invitePerson, invitation);
  const password = `vier gele ${mark('password')}`;
  await done('nobody', doors.acceptInvitation, { token: link.split('/').at(-1)!, password });
  await done('nobody', doors.signIn, { email, password });
  await as('nobody', doors.signIn, { email, password: `vier gele ${mark('wrongPassword')}` });
  await as('nobody', doors.signIn, { email: `${mark('strangeAddress')}@elders.example`, password });
}

async function typeWhatIsRefused(protocolId: string): Promise<void> {
  const start = { title: 'Nog een', start: 'file', sectors: ['po'] } as const;
  const file = JSON.stringify({ formatVersion: 2, title: mark('badUpload') });
  const refused = [
    await as('editor', doors.createProtocol, { ...start, sectors: ['po'], file }),
    await as('editor', doors.createProtocol, { title: mark('tooLongTitle').repeat(20), start: 'empty', sectors: ['po'] }),
    await as('editor', doors.getDraft, { protocolId, extra: mark('unknownField') } as never),
    await failing('drafts', () => as('editor', doors.createProtocol, { title: mark('lostInFailure'), start: 'empty', sectors: ['po'] })),
  ];
  expect(refused.map(({ ok }) => ok)).toEqual([false, false, false, false]);
} // prettier-ignore

/** While it lasts, the database refuses what is written in that table. */
async function failing<T>(table: string, act: () => Promise<T>): Promise<T> {
  const say = (statement: string) => {
    const connection = new SQLite(databaseFile(world.folder));
    connection.exec(statement);
    connection.close();
  };
  say(`CREATE TRIGGER planted BEFORE INSERT ON ${table} BEGIN SELECT RAISE(ABORT, 'planted failure'); END`);
  const result = await act();
  say('DROP TRIGGER planted');
  return result;
}

function bytesOf(folder: string, isWanted: (name: string) => boolean): string {
  return readdirSync(folder)
    .filter((name) => isWanted(name) && statSync(join(folder, name)).isFile())
    .map((name) => readFileSync(join(folder, name)).toString('latin1'))
    .join('\n');
}

function textOf(path: string, body: Buffer): string {
  if (!path.endsWith('.pdf')) return body.toString('utf8');
  // A line may break anywhere.
  return readPdfText(body).join('').replaceAll(/\s/g, '');
}
