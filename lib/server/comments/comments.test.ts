import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditOf } from '@/db/repositories/audit';
import { aProtocol, aSubmittedVersion } from '@/lib/testing/consent-journey';
import { failureOf, openWorld, succeed, type CastName, type World } from '@/lib/testing/world';
import { commentLimits, type Anchor } from '@/schemas/comments';
import type { CardId, EntryId } from '@/schemas/ids';
import { downloadVersion } from '@/lib/server/versions/downloads';
import { applyOperations, getDraft } from '../drafts/drafts';
import { changeRoles, removePerson } from '../people/people';
import { deleteComment, editComment } from './change-comment';
import { listThreads } from './list-threads';
import { listMentions, readMentions } from './mentions';
import { replyInThread, startThread } from './say';
import { reopenThread, resolveThread } from './settle-thread';

let world: World;
let protocolId: string;
let cardId: CardId;
let anchor: Anchor;
beforeEach(async () => {
  world = await openWorld();
  ({ protocolId } = await aProtocol(world));
  const { document } = await succeed(world, getDraft, 'editor', { protocolId });
  cardId = document.routes[0]!.steps[0]!.cards[0]!.id;
  anchor = { on: 'card', cardId };
});
afterEach(() => world.close());

let count = 0;
const fresh = () => `comment-${String((count += 1)).padStart(4, '0')}`;
const start = (by: CastName, text: string, commentId = fresh()) =>
  succeed(world, startThread, by, { protocolId, commentId, anchor, thing: 'Een kaart', text });
const reply = (by: CastName, threadId: string, text: string, commentId = fresh()) =>
  succeed(world, replyInThread, by, { threadId, commentId, text });
const list = (by: CastName = 'editor') => succeed(world, listThreads, by, { protocolId });
const only = async () => (await list()).threads[0]!;

describe('a thread', () => {
  it('C4 is started, answered, resolved and opened again by whoever may see the draft', async () => {
    const { threadId } = await start('commenter', 'Wie bepaalt of het veilig is?');
    await reply('iaf', threadId, 'De aandachtsfunctionaris.');
    await succeed(world, resolveThread, 'board', { threadId });
    expect(await only()).toMatchObject({
      anchor,
      thing: 'Een kaart',
      comments: [
        { by: 'ours-commenter', text: 'Wie bepaalt of het veilig is?' },
        { by: 'ours-iaf', text: 'De aandachtsfunctionaris.' },
      ],
      resolved: { by: 'ours-board', at: '2026-12-09T11:00:00.000Z' },
    });
    expect((await list()).names).toMatchObject({ 'ours-commenter': 'commenter', 'ours-board': 'board' });
    await succeed(world, reopenThread, 'commenter', { threadId });
    expect((await only()).resolved).toBeNull();
  });

  it('C6 keeps who resolved it first, and is opened again by an answer', async () => {
    const { threadId } = await start('editor', 'Klopt dit?');
    await succeed(world, resolveThread, 'board', { threadId });
    world.passMinutes(5);
    await succeed(world, resolveThread, 'iaf', { threadId });
    expect((await only()).resolved).toEqual({ by: 'ours-board', at: '2026-12-09T11:00:00.000Z' });
    await reply('commenter', threadId, 'Toch niet.');
    expect((await only()).resolved).toBeNull();
  });

  it('C7 is there once when the page sends it twice', async () => {
    const { threadId } = await start('editor', 'Een', 'comment-same');
    expect(await start('editor', 'Een', 'comment-same')).toEqual({ protocolId, threadId });
    await reply('editor', threadId, 'Twee', 'answer-same');
    await reply('editor', threadId, 'Twee', 'answer-same');
    expect((await only()).comments.map(({ text }) => text)).toEqual(['Een', 'Twee']);
    const stolen = { threadId, commentId: 'answer-same', text: 'Van een ander' };
    expect(await failureOf(world, replyInThread, 'board', stolen)).toEqual({ code: 'not_found' });
  });

  it('V4 is not said in the name of somebody else who signed in meanwhile', async () => {
    const { threadId } = await start('editor', 'Van mij');
    const typed = { commentId: fresh(), text: 'Getypt door het bestuur', author: 'ours-board' };
    const begun = { ...typed, protocolId, anchor, thing: 'Een kaart' };
    for (const refused of [
      await failureOf(world, startThread, 'editor', begun),
      await failureOf(world, replyInThread, 'editor', { ...typed, threadId }),
    ])
      expect(refused).toEqual({ code: 'other_person' });
    await succeed(world, replyInThread, 'board', { ...typed, threadId });
    expect((await only()).comments).toHaveLength(2);
  });

  it('is kept as other typed text is: cleaned, and never empty', async () => {
    await start('editor', '  Eerst\r\n\u202Edit\u200B  ');
    expect((await only()).comments[0]?.text).toBe('Eerst\ndit');
    const empty = { protocolId, commentId: fresh(), anchor, thing: 'Een kaart', text: ' \u200B ' };
    expect(await failureOf(world, startThread, 'editor', empty)).toMatchObject({
      problems: [{ message: '"Reactie" is leeg. Vul dit in.' }],
    });
  });

  it('C9 is full at some time, and says so', async () => {
    const { threadId } = await start('editor', '1');
    for (let n = 2; n <= commentLimits.commentsOfThread; n += 1) await reply('editor', threadId, `${n}`);
    const more = { threadId, commentId: fresh(), text: 'Nog een' };
    expect(await failureOf(world, replyInThread, 'editor', more)).toEqual({
      code: 'comments_full',
      of: 'thread',
      most: commentLimits.commentsOfThread,
    });
    for (let n = 1; n < commentLimits.threads; n += 1) await start('editor', 'x');
    const another = { protocolId, commentId: fresh(), anchor, thing: 'Een kaart', text: 'x' };
    expect(await failureOf(world, startThread, 'editor', another)).toMatchObject({ of: 'threads' });
  }, 60_000);
});

describe('an own comment', () => {
  it('C4 is changed, and taken back; a colleague’s is not', async () => {
    const { threadId } = await start('commenter', 'Fout');
    const commentId = threadId;
    expect(await failureOf(world, editComment, 'board', { commentId, text: 'Anders' })).toEqual({
      code: 'forbidden',
    });
    expect(await failureOf(world, deleteComment, 'board', { commentId })).toEqual({ code: 'forbidden' });
    await succeed(world, editComment, 'commenter', { commentId, text: 'Goed' });
    expect((await only()).comments).toMatchObject([{ text: 'Goed', editedAt: '2026-12-09T11:00:00.000Z' }]);
    await succeed(world, deleteComment, 'commenter', { commentId });
    expect((await list()).threads).toEqual([]);
  });

  it('C4 leaves its place where something was said after it, until that goes too', async () => {
    const { threadId } = await start('editor', 'Een');
    const [second, third] = [fresh(), fresh()];
    await reply('board', threadId, 'Twee', second);
    await reply('editor', threadId, 'Drie', third);
    await succeed(world, deleteComment, 'board', { commentId: second });
    expect((await only()).comments.map(({ text }) => text)).toEqual(['Een', null, 'Drie']);
    await succeed(world, deleteComment, 'editor', { commentId: third });
    expect((await only()).comments.map(({ text }) => text)).toEqual(['Een']);
  });
});

describe('a mention', () => {
  it('costs no more where a comment is full of what only looks like one', async () => {
    const looks = (from: number) =>
      Array.from({ length: 250 }, (_, n) => `@[${(from * 250 + n).toString(36).padStart(4, 'x')}]`).join('');
    for (let n = 0; n < 140; n += 1) await start('commenter', looks(n));
    expect((await list()).names).toEqual({ 'ours-commenter': 'commenter' });
  }, 30_000);

  it('C5 tells who it is about until they have read it', async () => {
    const { threadId } = await start('commenter', 'Weet jij dit, @[ours-editor]? @[ours-commenter]');
    expect(await succeed(world, listMentions, 'editor', {})).toEqual({
      count: 1,
      first: { protocolId, threadId },
    });
    expect((await list()).unread).toEqual([threadId]);
    expect((await list('commenter')).unread).toEqual([]);
    await succeed(world, readMentions, 'editor', { threadId });
    expect(await succeed(world, listMentions, 'editor', { protocolId })).toEqual({ count: 0 });
    await succeed(world, editComment, 'commenter', { commentId: threadId, text: 'En @[ours-board]?' });
    expect((await succeed(world, listMentions, 'board', {})).count).toBe(1);
    await succeed(world, deleteComment, 'commenter', { commentId: threadId });
    expect((await succeed(world, listMentions, 'board', {})).count).toBe(0);
  });

  it('C5 is of somebody who can read it; elsewhere it is words', async () => {
    const said = { protocolId, commentId: fresh(), anchor, thing: 'Een kaart' };
    expect(
      await failureOf(world, startThread, 'editor', { ...said, text: 'Hoi @[ours-staff]' }),
    ).toMatchObject({
      problems: [{ message: expect.stringContaining('staff mag dit concept niet zien') as string }],
    });
    await start('editor', 'Hoi @[theirs-editor] en @[niemand]');
    expect((await list()).names).toEqual({ 'ours-editor': 'editor' });
    expect((await list()).readers.map(({ id }) => id)).toEqual([
      'ours-board',
      'ours-commenter',
      'ours-editor',
      'ours-iaf',
    ]);
  });

  it('C8 keeps a name when somebody leaves, and tells nobody who may no longer see the draft', async () => {
    await start('commenter', 'Kijk, @[ours-iaf]');
    await succeed(world, changeRoles, 'admin', { personId: 'ours-iaf', roles: [{ name: 'staff' }] });
    expect((await succeed(world, listMentions, 'iaf', {})).count).toBe(0);
    await succeed(world, removePerson, 'admin', { personId: 'ours-commenter' });
    expect((await list()).names).toEqual({ 'ours-commenter': 'commenter', 'ours-iaf': 'iaf' });
  });
});

describe('what a thread hangs on', () => {
  it('C3 is remembered by the name it had when it went, and found again when it comes back', async () => {
    await start('commenter', 'Waarom zo?');
    const save = (revision: number, ...operations: never[]) =>
      succeed(world, applyOperations, 'editor', { protocolId, revision, operations });
    const rename = { kind: 'change_card', cardId, patch: { title: 'Zoals zij later heette' } };
    await save(1, rename as never);
    expect((await only()).thing).toBe('Een kaart');
    await save(2, { kind: 'remove_card', cardId } as never);
    expect(await only()).toMatchObject({ anchor, thing: 'Zoals zij later heette' });
  });

  it('C1 need not be there yet: the page may be ahead of what was saved', async () => {
    anchor = { on: 'entry', collection: 'chapters', entryId: 'nog-niet-bewaard' as EntryId };
    await start('editor', 'Alvast');
    expect((await only()).anchor).toEqual(anchor);
  });
});

describe('what is said', () => {
  it('C8 stands in no version and not in the log, which has who did what', async () => {
    const { threadId } = await start('commenter', 'Kenmerkwoord');
    await reply('board', threadId, 'Kenmerkwoord');
    const versionId = await aSubmittedVersion(world, protocolId);
    const file = await succeed(world, downloadVersion, 'board', { versionId });
    expect(JSON.stringify(file)).not.toContain('Kenmerkwoord');
    const rows = await world.house.database.read((tx) => auditOf(tx, 'ours'));
    expect(JSON.stringify(rows)).not.toContain('Kenmerkwoord');
    expect(rows).toContainEqual(
      expect.objectContaining({ action: 'start_thread', actorId: 'ours-commenter', subject: protocolId }),
    );
  });

  it('C8 does not make somebody an author of the draft', async () => {
    await start('commenter', 'Goed zo');
    const { revision } = await succeed(world, getDraft, 'editor', { protocolId });
    expect(revision).toBe(1);
  });

  it('is told at once to whoever has the draft open, without the words', async () => {
    const heard: string[] = [];
    const listener = { hear: (message: string) => heard.push(message), end: () => undefined };
    world.house.live.listen(`draft ${protocolId}`, 'x', listener);
    const { threadId } = await start('commenter', 'Kenmerkwoord');
    await succeed(world, resolveThread, 'editor', { threadId });
    expect(heard.map((message) => JSON.parse(message) as unknown)).toEqual([
      { thread: threadId },
      { thread: threadId },
    ]);
  });
});
