import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Sector } from '@/schemas/vocabulary';

/** A school board: everything else hangs below one. Times are ISO instants, days ISO days. */
export const boards = sqliteTable('boards', {
  id: text('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  sectors: text('sectors', { mode: 'json' }).$type<Sector[]>().notNull(),
  createdAt: text('created_at').notNull(),
});

/** A (G)MR: one per education law (Wms 4.1), so it speaks for one or more sectors. */
export const councils = sqliteTable('councils', {
  id: text('id').primaryKey(),
  boardId: text('board_id')
    .notNull()
    .references(() => boards.id),
  name: text('name').notNull(),
  sectors: text('sectors', { mode: 'json' }).$type<Sector[]>().notNull(),
});
