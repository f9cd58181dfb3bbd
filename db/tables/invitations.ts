import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Role } from '@/schemas/people';
import { boards } from './boards';

/** A link by which somebody joins a board. Only the hash of its token is kept. */
export const invitations = sqliteTable(
  'invitations',
  {
    id: text('id').primaryKey(),
    boardId: text('board_id')
      .notNull()
      .references(() => boards.id),
    name: text('name').notNull(),
    email: text('email').notNull(),
    roles: text('roles', { mode: 'json' }).$type<Role[]>().notNull(),
    /** A person's id; null only where an earlier program made the link and its log does not say it. */
    invitedBy: text('invited_by'),
    tokenHash: text('token_hash').notNull().unique(),
    createdAt: text('created_at').notNull(),
    expiresAt: text('expires_at').notNull(),
    usedAt: text('used_at'),
  },
  (table) => [index('invitations_by_board').on(table.boardId)],
);

/** The one-time link by which an empty installation is set up. Only the hash of its token is kept. */
export const setUpTokens = sqliteTable('set_up_tokens', {
  tokenHash: text('token_hash').primaryKey(),
  createdAt: text('created_at').notNull(),
});
