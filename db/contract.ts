import type SQLite from 'better-sqlite3';

/** What we count on from SQLite. Set on every connection, and read back: a pragma that is not known is silently ignored. */
const pragmas: [name: string, value: string | number, readBack: unknown][] = [
  // Waiting inside SQLite stops the whole process: db/begin.ts waits outside it.
  ['busy_timeout', 0, 0],
  ['foreign_keys', 'ON', 1],
  // Else REPLACE INTO walks past the triggers that guard what cannot change.
  ['recursive_triggers', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  // better-sqlite3 builds with NORMAL in WAL: a power cut could undo an approval that was already shown.
  ['synchronous', 'FULL', 2],
  ['journal_size_limit', 67_108_864, 67_108_864],
];

/** Sets the contract on a connection. Throws when the database does not keep to it. */
export function keepContract(connection: SQLite.Database): void {
  if (!connection.readonly) connection.pragma('journal_mode = WAL');
  if (connection.pragma('journal_mode', { simple: true }) !== 'wal')
    throw new Error('the database is not in WAL mode');
  for (const [name, value, readBack] of pragmas) {
    connection.pragma(`${name} = ${value}`);
    const is = connection.pragma(name, { simple: true });
    if (is !== readBack)
      throw new Error(`the database does not keep to ${name} = ${value}: it says ${String(is)}`);
  }
}

const guards = [
  'versions_no_update',
  'versions_no_delete',
  'version_states_no_update_after_end',
  'version_states_no_delete',
  'council_requests_no_update_after_answer',
  'council_requests_no_delete',
  'published_files_only_at_publication',
  'published_files_no_update',
  'published_files_no_delete',
  'draft_revisions_no_update',
  'draft_revisions_named_stay',
  'draft_saves_no_update',
  'draft_saves_newest_stays',
  'draft_points_no_update',
  'draft_points_no_delete',
  'withdrawn_publications_only_before_force',
  'withdrawn_publications_no_update',
  'withdrawn_publications_no_delete',
  'audit_in_order',
  'audit_no_update',
  'audit_no_delete',
];

/** A migration that rebuilds a table drops its triggers without a word. Throws when a guard is gone. */
export function checkGuards(connection: SQLite.Database): void {
  const present = connection.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all();
  const gone = guards.filter((guard) => !present.includes(guard));
  if (gone.length > 0) throw new Error(`the database has lost its guards: ${gone.join(', ')}`);
}
