import { sql } from 'drizzle-orm';
import { index, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Role } from '@/schemas/people';
import { boards } from './boards';
import { people } from './people';

/** That a person works at a board. Who leaves keeps the row, so that the log can be read; who returns gets another. */
export const memberships = sqliteTable(
  'memberships',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    boardId: text('board_id')
      .notNull()
      .references(() => boards.id),
    since: text('since').notNull(),
    /** Set when they left: no roles there, and no session. */
    until: text('until'),
  },
  (table) => [
    uniqueIndex('memberships_now')
      .on(table.personId, table.boardId)
      .where(sql`until is null`),
    index('memberships_by_board').on(table.boardId),
  ],
);

/** What a person is at a board now: one row per distinct role. */
export const membershipRoles = sqliteTable(
  'membership_roles',
  {
    membershipId: text('membership_id')
      .notNull()
      .references(() => memberships.id),
    /** The role's name, followed by the council of a member, or the school of an aandachtsfunctionaris. */
    key: text('key').notNull(),
    role: text('role', { mode: 'json' }).$type<Role>().notNull(),
    /** Null: in force. Else the moment at which, and the person by whom it was given: a second holder is to confirm it. */
    givenAt: text('given_at'),
    givenBy: text('given_by'),
  },
  (table) => [primaryKey({ columns: [table.membershipId, table.key] })],
);
