import { blob, index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { Protocol } from '@/schemas/protocol';
import { boards } from './boards';

export const protocols = sqliteTable(
  'protocols',
  {
    id: text('id').primaryKey(),
    boardId: text('board_id')
      .notNull()
      .references(() => boards.id),
    slug: text('slug').notNull(),
    createdAt: text('created_at').notNull(),
  },
  (table) => [unique('protocols_by_slug').on(table.boardId, table.slug)],
);

/** The one draft of a protocol. `revision` grows by one with every change. */
export const drafts = sqliteTable(
  'drafts',
  {
    protocolId: text('protocol_id')
      .primaryKey()
      .references(() => protocols.id),
    revision: integer('revision').notNull(),
    /** The title in the document, so that a list need not read all of it. */
    title: text('title').notNull().default(''),
    document: text('document', { mode: 'json' }).$type<Protocol>().notNull(),
    changedAt: text('changed_at').notNull(),
    changedBy: text('changed_by').notNull(),
    /** Everybody who ever changed it: another member of the council records its decision, where there is one. */
    authorIds: text('author_ids', { mode: 'json' }).$type<string[]>().notNull(),
  },
  // What lists say of a draft, without reading past its document.
  (table) => [
    index('drafts_in_short').on(
      table.protocolId,
      table.revision,
      table.changedAt,
      table.changedBy,
      table.authorIds,
      table.title,
    ),
  ],
);

/** Earlier texts of a draft: each save puts the one it replaces here. Old ones are thinned out, see lib/server/drafts. */
export const draftRevisions = sqliteTable(
  'draft_revisions',
  {
    protocolId: text('protocol_id')
      .notNull()
      .references(() => protocols.id),
    revision: integer('revision').notNull(),
    title: text('title').notNull(),
    /** The document as JSON text, deflated: a tenth of the size. */
    document: blob('document', { mode: 'buffer' }).notNull(),
    /** When and by whom this text was saved. */
    changedAt: text('changed_at').notNull(),
    changedBy: text('changed_by').notNull(),
    /** When another text took its place, and what that was: an edit, an uploaded file, an earlier text put back. */
    replacedAt: text('replaced_at').notNull(),
    replacedBy: text('replaced_by').$type<Replacement>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.protocolId, table.revision] }),
    index('draft_revisions_by_time').on(table.protocolId, table.replacedAt),
  ],
);

export type Replacement = 'edit' | 'upload' | 'restore';
