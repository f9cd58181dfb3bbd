import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { Anchor, ThreadSubject } from '@/schemas/comments';
import { boards } from './boards';
import { people } from './people';

/** What is said at one place of what the subject names: a draft, by the id of its protocol. */
export const threads = sqliteTable(
  'threads',
  {
    id: text('id').primaryKey(),
    boardId: text('board_id')
      .notNull()
      .references(() => boards.id),
    subjectKind: text('subject_kind').$type<ThreadSubject['kind']>().notNull(),
    subjectId: text('subject_id').notNull(),
    anchor: text('anchor', { mode: 'json' }).$type<Anchor>().notNull(),
    /** What the thing it hangs on was called when it was last there. */
    thing: text('thing').notNull(),
    resolvedAt: text('resolved_at'),
    resolvedBy: text('resolved_by').references(() => people.id),
  },
  (table) => [index('threads_by_subject').on(table.subjectKind, table.subjectId)],
);

/** `place` counts from 1 within the thread. */
export const comments = sqliteTable(
  'comments',
  {
    id: text('id').primaryKey(),
    threadId: text('thread_id')
      .notNull()
      .references(() => threads.id),
    place: integer('place').notNull(),
    writtenAt: text('written_at').notNull(),
    writtenBy: text('written_by')
      .notNull()
      .references(() => people.id),
    /** Mentions as "@[id of a person]". Null: taken back, and something was said after it. */
    text: text('text'),
    editedAt: text('edited_at'),
  },
  (table) => [unique('comments_by_thread').on(table.threadId, table.place)],
);

/** Who is mentioned in a comment by somebody else, and when they read it. */
export const mentions = sqliteTable(
  'mentions',
  {
    commentId: text('comment_id')
      .notNull()
      .references(() => comments.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    readAt: text('read_at'),
  },
  (table) => [
    primaryKey({ columns: [table.commentId, table.personId] }),
    index('mentions_by_person').on(table.personId, table.readAt),
  ],
);
