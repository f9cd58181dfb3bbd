import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { boards } from './boards';

/** Who signs in, at whatever boards they work (memberships.ts). `email` is kept in lower case. */
export const people = sqliteTable(
  'people',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    createdAt: text('created_at').notNull(),
    /** Where they worked last: there they come when they sign in. */
    lastBoardId: text('last_board_id').references(() => boards.id),
    /** Set where an earlier program made a new account for who came back: this one opens nothing any more. */
    closedAt: text('closed_at'),
  },
  (table) => [
    uniqueIndex('people_by_email')
      .on(table.email)
      .where(sql`closed_at is null`),
  ],
);

/** By what somebody shows who they are. */
export const identities = sqliteTable(
  'identities',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    provider: text('provider').$type<'password'>().notNull(),
    /** Who they are to the provider; to a password the person's own id. */
    subject: text('subject').notNull(),
    /** Of a password an argon2id string. */
    secret: text('secret').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.provider, table.subject] }),
    index('identities_by_person').on(table.personId),
  ],
);

/** One signed-in browser, at the board it works in. The cookie carries the id; without this row it is worth nothing. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    boardId: text('board_id')
      .notNull()
      .references(() => boards.id),
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
