import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { boards } from './boards';

/** What happened at a board, in order. Each row seals the one before it; triggers refuse every change. */
export const audit = sqliteTable(
  'audit',
  {
    boardId: text('board_id')
      .notNull()
      .references(() => boards.id),
    seq: integer('seq').notNull(),
    at: text('at').notNull(),
    /** A person's id, or null for somebody who was not signed in yet. */
    actorId: text('actor_id'),
    action: text('action').notNull(),
    /** The id of what it was done to. */
    subject: text('subject').notNull(),
    /** JSON text, sealed as it stands. */
    detail: text('detail').notNull(),
    prevHash: text('prev_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.boardId, table.seq] }),
    index('audit_by_subject').on(table.boardId, table.subject, table.seq),
  ],
);
