import { z } from 'zod';
import { commentsOf, unreadMentionsOf, type CommentRow } from '@/db/repositories/comments';
import { everAt } from '@/db/repositories/memberships';
import { findThread, threadsAbout, type ThreadRow } from '@/db/repositories/threads';
import type { Reader } from '@/db/client';
import { can } from '@/lib/core/access';
import { mentionedIn } from '@/lib/core/comments';
import { ok } from '@/lib/core/result';
import type { Comment, Thread } from '@/schemas/comments';
import { query } from '@/lib/server/door/command';
import { readersOf } from './readers';
import { findSubject, type SubjectRecord } from './thread-record';

const id = z.string().min(1).max(64);

/** What is said about a draft, everywhere or in one thread; who can be mentioned, and what people in it are called. */
export const listThreads = query({
  name: 'list_threads',
  input: z.strictObject({ protocolId: id, threadId: id.optional() }),
  find: ({ tx }, { protocolId }) => findSubject(tx, { kind: 'draft', protocolId }),
  may: (person, about) => can(person, 'see_draft', about.resource),
  do: async ({ tx, actor }, { protocolId, threadId }, about) => {
    const rows =
      threadId === undefined ? await threadsAbout(tx, about.subject) : await one(tx, about, threadId);
    const comments = await commentsOf(
      tx,
      rows.map((row) => row.id),
    );
    const unread = await unreadMentionsOf(tx, actor.personId, about.boardId);
    return ok({
      threads: threadsFrom(rows, comments),
      names: await namesIn(tx, about.boardId, rows, comments),
      readers: await readersOf(tx, about),
      /** The threads in which somebody says something to this person that they have not read. */
      unread: [
        ...new Set(unread.filter(({ subjectId }) => subjectId === protocolId).map((row) => row.threadId)),
      ],
    });
  },
});

async function one(tx: Reader, { subject }: SubjectRecord, threadId: string): Promise<ThreadRow[]> {
  const found = await findThread(tx, threadId);
  return found?.subject.protocolId === subject.protocolId ? [found] : [];
}

function threadsFrom(rows: readonly ThreadRow[], comments: readonly CommentRow[]): Thread[] {
  const said = new Map<string, Comment[]>(rows.map((row) => [row.id, []]));
  for (const { id: commentId, threadId, writtenBy, writtenAt, text, editedAt } of comments)
    said.get(threadId)?.push({ id: commentId, by: writtenBy, at: writtenAt, text, editedAt });
  return rows.map(({ id: threadId, anchor, thing, resolvedAt, resolvedBy }) => ({
    id: threadId,
    anchor,
    thing,
    comments: said.get(threadId) ?? [],
    resolved: resolvedAt === null ? null : { at: resolvedAt, by: resolvedBy ?? '' },
  }));
}

/**
 * Of who wrote, resolved or is mentioned, also when they have left since: as the log has it. Looked up among the people of
 * the board: a comment can be full of what looks like mentions.
 */
async function namesIn(
  tx: Reader,
  boardId: string,
  rows: readonly ThreadRow[],
  comments: readonly CommentRow[],
): Promise<Record<string, string>> {
  const ids = new Set([
    ...rows.flatMap(({ resolvedBy }) => resolvedBy ?? []),
    ...comments.flatMap(({ writtenBy, text }) => [writtenBy, ...mentionedIn(text ?? '')]),
  ]);
  const people = await everAt(tx, boardId);
  return Object.fromEntries(
    people.filter((person) => ids.has(person.id)).map(({ id: personId, name }) => [personId, name]),
  );
}
