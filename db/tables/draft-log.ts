import { blob, index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { SessionKind, Touched } from '@/schemas/draft-history';
import { boards } from './boards';
import { protocols, type Replacement } from './protocols';

const ofProtocol = () =>
  text('protocol_id')
    .notNull()
    .references(() => protocols.id);

/**
 * Every save of a draft: who, when, and the edits that made this revision out of the one before it. Each row seals the
 * one before it; old ones are forgotten, from the oldest on (lib/server/drafts/thin-out.ts).
 */
export const draftSaves = sqliteTable(
  'draft_saves',
  {
    protocolId: ofProtocol(),
    revision: integer('revision').notNull(),
    at: text('at').notNull(),
    by: text('by').notNull(),
    /** What the browser called this save. */
    saveId: text('save_id'),
    kind: text('kind').$type<Replacement>().notNull(),
    /** How many edits of each kind, as JSON text. */
    kinds: text('kinds').notNull(),
    /** The edits as JSON text, deflated, and the SHA-256 of that text. */
    operations: blob('operations', { mode: 'buffer' }).notNull(),
    digest: text('digest').notNull(),
    /** SHA-256 of the document that came of it, as its row holds it. */
    document: text('document').notNull(),
    /** The seals of the reasons that came with it, as JSON text; null for none. */
    reasons: text('reasons'),
    prevSeal: text('prev_seal').notNull(),
    seal: text('seal').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.protocolId, table.revision] }),
    unique('draft_saves_by_save_id').on(table.protocolId, table.by, table.saveId),
  ],
);

/** A stretch of edits of one person that has no row in the audit yet: one a draft. */
export const openStretches = sqliteTable('open_stretches', {
  protocolId: ofProtocol().primaryKey(),
  boardId: text('board_id')
    .notNull()
    .references(() => boards.id),
  personId: text('person_id').notNull(),
  firstRevision: integer('first_revision').notNull(),
  since: text('since').notNull(),
  until: text('until').notNull(),
});

/** The sessions of a draft: together they hold each of its revisions once. */
export const draftSessions = sqliteTable(
  'draft_sessions',
  {
    protocolId: ofProtocol(),
    first: integer('first').notNull(),
    last: integer('last').notNull(),
    kind: text('kind').$type<SessionKind>().notNull(),
    since: text('since').notNull(),
    until: text('until').notNull(),
    people: text('people', { mode: 'json' }).$type<string[]>().notNull(),
    touched: text('touched', { mode: 'json' }).$type<Touched[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.protocolId, table.first] })],
);

/** Revisions that somebody gave a name: their texts are never forgotten. */
export const draftPoints = sqliteTable(
  'draft_points',
  {
    id: text('id').primaryKey(),
    protocolId: ofProtocol(),
    revision: integer('revision').notNull(),
    name: text('name').notNull(),
    at: text('at').notNull(),
    by: text('by').notNull(),
  },
  (table) => [index('draft_points_by_revision').on(table.protocolId, table.revision)],
);
