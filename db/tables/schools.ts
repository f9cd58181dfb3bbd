import { sql } from 'drizzle-orm';
import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { SchoolContact } from '@/schemas/school';
import type { Sector } from '@/schemas/vocabulary';
import { boards } from './boards';
import { people } from './people';

/** A school of a board, or a location of one, with the informatiekaart that it puts on the board's protocol. */
export const schools = sqliteTable(
  'schools',
  {
    id: text('id').primaryKey(),
    boardId: text('board_id')
      .notNull()
      .references(() => boards.id),
    /** Part of its public address, for ever: printed codes lead there. */
    slug: text('slug').notNull(),
    /** "12AB" or "12AB00"; empty for childcare. */
    brin: text('brin').notNull(),
    name: text('name').notNull(),
    sector: text('sector').$type<Sector>().notNull(),
    street: text('street').notNull(),
    place: text('place').notNull(),
    contacts: text('contacts', { mode: 'json' }).$type<SchoolContact[]>().notNull(),
    contactsChangedAt: text('contacts_changed_at'),
    /** When somebody who answers for the informatiekaart last said that it is right. */
    contactsConfirmedAt: text('contacts_confirmed_at'),
    contactsConfirmedBy: text('contacts_confirmed_by').references(() => people.id),
    /** Goes up with every change, also when it is removed and put back. */
    revision: integer('revision').notNull(),
    createdAt: text('created_at').notNull(),
    /** Set while it is removed: it has no public pages, and can be put back. */
    removedAt: text('removed_at'),
  },
  (table) => [
    uniqueIndex('schools_by_slug').on(table.boardId, table.slug),
    uniqueIndex('schools_by_brin')
      .on(table.boardId, table.brin)
      .where(sql`removed_at is null and brin <> ''`),
  ],
);
