import { blob, index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { CouncilAnswer, VersionStatus } from '@/schemas/version-state';
import { councils } from './boards';
import { protocols } from './protocols';

/** A frozen version, as it was submitted. Triggers refuse every change; see the migration `immutable`. */
export const versions = sqliteTable(
  'versions',
  {
    id: text('id').primaryKey(),
    protocolId: text('protocol_id')
      .notNull()
      .references(() => protocols.id),
    number: integer('number').notNull(),
    /** What people see: "1.0". */
    label: text('label').notNull(),
    /** The document as canonical JSON text: `contentHash` is the SHA-256 of exactly these bytes. */
    document: text('document').notNull(),
    contentHash: text('content_hash').notNull(),
    title: text('title').notNull(),
    motives: text('motives').notNull(),
    consequences: text('consequences').notNull(),
    measures: text('measures').notNull(),
    authorIds: text('author_ids', { mode: 'json' }).$type<string[]>().notNull(),
    submittedAt: text('submitted_at').notNull(),
    submittedBy: text('submitted_by').notNull(),
  },
  (table) => [
    unique('versions_by_number').on(table.protocolId, table.number),
    // What lists say of a version: its row has a whole document in the middle, which SQLite would read past.
    index('versions_in_short').on(
      table.protocolId,
      table.number,
      table.id,
      table.label,
      table.title,
      table.authorIds,
    ),
  ],
);

/** Where a version stands: the part that moves. Days are calendar days in the Netherlands. */
export const versionStates = sqliteTable('version_states', {
  versionId: text('version_id')
    .primaryKey()
    .references(() => versions.id),
  revision: integer('revision').notNull(),
  status: text('status').$type<VersionStatus>().notNull(),
  submittedOn: text('submitted_on').notNull(),
  adoptedOn: text('adopted_on'),
  entryIntoForce: text('entry_into_force'),
  evaluationBefore: text('evaluation_before'),
  withdrawnBecause: text('withdrawn_because'),
});

/** A publication that the board took back before the day it would come into force. Never changes (triggers). */
export const withdrawnPublications = sqliteTable('withdrawn_publications', {
  versionId: text('version_id')
    .primaryKey()
    .references(() => versions.id),
  withdrawnOn: text('withdrawn_on').notNull(),
  /** What the public site says at its address. */
  because: text('because').notNull(),
});

export const councilRequests = sqliteTable(
  'council_requests',
  {
    versionId: text('version_id')
      .notNull()
      .references(() => versions.id),
    councilId: text('council_id')
      .notNull()
      .references(() => councils.id),
    /** Order in which the councils were asked. */
    position: integer('position').notNull(),
    answer: text('answer', { mode: 'json' }).$type<CouncilAnswer>().notNull(),
    recordedBy: text('recorded_by'),
    recordedAt: text('recorded_at'),
  },
  (table) => [
    primaryKey({ columns: [table.versionId, table.councilId] }),
    index('council_requests_by_council').on(table.councilId),
  ],
);

/** What the public site serves for a version: made once, never changed (triggers). */
export const publishedFiles = sqliteTable(
  'published_files',
  {
    versionId: text('version_id')
      .notNull()
      .references(() => versions.id),
    path: text('path').notNull(),
    contentType: text('content_type').notNull(),
    body: blob('body', { mode: 'buffer' }).notNull(),
    etag: text('etag').notNull(),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.path] })],
);
