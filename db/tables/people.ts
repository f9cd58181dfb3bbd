import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Role } from '@/schemas/people';
import { boards } from './boards';

/** An account. `email` is kept in lower case. `passwordHash` is an argon2id string. */
export const people = sqliteTable(
  'people',
  {
    id: text('id').primaryKey(),
    boardId: text('board_id')
      .notNull()
      .references(() => boards.id),
    name: text('name').notNull(),
    email: text('email').notNull(),
    passwordHash: text('password_hash').notNull(),
    createdAt: text('created_at').notNull(),
    /** Set when somebody has left: no sign-in, no roles; the log keeps the id. Who returns is a new person. */
    leftAt: text('left_at'),
  },
  (table) => [
    uniqueIndex('people_by_email')
      .on(table.email)
      .where(sql`left_at is null`),
  ],
);

export const memberships = sqliteTable(
  'memberships',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    /** The role's name, followed by the council's id for a council member: one row per distinct role. */
    key: text('key').notNull(),
    role: text('role', { mode: 'json' }).$type<Role>().notNull(),
    /** Null: in force. Else the moment at which, and the person by whom it was given: a second holder is to confirm it. */
    givenAt: text('given_at'),
    givenBy: text('given_by'),
  },
  (table) => [primaryKey({ columns: [table.personId, table.key] })],
);

/** One signed-in browser. The cookie carries the id; without this row the cookie is worth nothing. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    startedAt: text('started_at').notNull(),
    seenAt: text('seen_at').notNull(),
    expiresAt: text('expires_at').notNull(),
  },
  (table) => [index('sessions_by_person').on(table.personId)],
);

/** One check of a password. `account` is a hash of the e-mail address, so unknown addresses are not kept. */
export const signInAttempts = sqliteTable(
  'sign_in_attempts',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    account: text('account').notNull(),
    at: text('at').notNull(),
  },
  (table) => [index('sign_in_attempts_by_account').on(table.account, table.at)],
);
