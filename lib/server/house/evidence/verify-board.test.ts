import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt } from '@/db/client';
import { loggedFolder, loggedKey } from '@/lib/testing/logged-house';
import { KEPT_HEAD, verifyBoard } from './verify-board';

let folder: string;
let boardId: string;
let head: string;
let rows: number;
beforeAll(async () => {
  ({ folder, boardId } = await loggedFolder());
  ({ head, rows } = await verify(join(folder, 'meldcode.db')));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const verify = (file: string, kept?: string) =>
  lookAt(file, (tx) => verifyBoard(tx, boardId, loggedKey, { head: kept }));

/** What somebody does with a copy of the file itself, with every guard taken down. */
async function tampered(statements: string, kept?: string) {
  const file = join(folder, 'tampered.db');
  copyFileSync(join(folder, 'meldcode.db'), file);
  const connection = new SQLite(file);
  const guards = connection.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all();
  for (const guard of guards) connection.exec(`DROP TRIGGER ${String(guard)}`);
  connection.pragma('foreign_keys = OFF');
  connection.exec(statements);
  connection.close();
  const { findings } = await verify(file, kept);
  rmSync(file);
  return findings.map(({ kind }) => kind);
}

const person = (email: string) => `(SELECT id FROM people WHERE email = '${email}@voorbeeld.example')`;
const membership = (email: string) => `(SELECT id FROM memberships WHERE person_id = ${person(email)})`;

describe('a board that nobody tampered with', () => {
  it('is as its log says, down to every file, answer, date and role', async () => {
    const verified = await verify(join(folder, 'meldcode.db'), head);
    expect(verified).toMatchObject({ findings: [], brokenAt: undefined, keptAt: rows });
    expect(head).toMatch(KEPT_HEAD);
  });

  it('knows an earlier head, also when only its beginning was kept', async () => {
    const file = new SQLite(join(folder, 'meldcode.db'), { readonly: true });
    const earlier = file.prepare('SELECT hash FROM audit WHERE seq = 3').pluck().get() as string;
    file.close();
    expect(await verify(join(folder, 'meldcode.db'), earlier.slice(0, 16))).toMatchObject({ keptAt: 3 });
  });
});

const kinds = [
  ['a row of the log is changed', "UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 4", 'chain_broken'],
  ['a row of the log becomes unreadable', "UPDATE audit SET detail = '{' WHERE action = 'consent'", 'chain_broken'],
  ['a row of the log is deleted', 'DELETE FROM audit WHERE seq = 7', 'chain_broken'],
  ['a row is put in', "INSERT INTO audit SELECT board_id, 1000, at, actor_id, action, subject, detail, hash, 'f' FROM audit ORDER BY seq DESC LIMIT 1", 'chain_broken'],
  ['two rows are swapped', 'UPDATE audit SET seq = -5 WHERE seq = 5; UPDATE audit SET seq = 5 WHERE seq = 6; UPDATE audit SET seq = 6 WHERE seq = -5', 'chain_broken'],
  ['the text of a version is changed', `UPDATE versions SET document = replace(document, 'Veilig Thuis', 'niemand')`, 'content_changed'],
  ['a version gets another text and the hash that fits it', `UPDATE versions SET document = '{}', content_hash = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'`, 'content_changed'],
  ['the motives of the board are changed', "UPDATE versions SET motives = 'Omdat het moest.'", 'words_changed'],
  ['an author is taken away', "UPDATE versions SET author_ids = '[]'", 'words_changed'],
  ['a file on the public site is changed', "UPDATE published_files SET body = x'00' WHERE path = ''", 'file_changed'],
  ['a file and its etag are changed', `UPDATE published_files SET body = x'00', etag = '"84f4f73f2afc0ee1f4fd8c48de6a4b7c"'`, 'file_changed'],
  ['a file is put beside them', `INSERT INTO published_files SELECT version_id, 'extra.html', content_type, body, etag FROM published_files WHERE path = ''`, 'file_changed'],
  ['a file is taken away', "DELETE FROM published_files WHERE path = 'protocol.json'", 'file_changed'],
  ['a consent becomes a refusal', `UPDATE council_requests SET answer = '{"status":"refused","decidedOn":"2026-10-30"}' WHERE position = 0`, 'answer_changed'],
  ['the wishes of a council disappear', `UPDATE council_requests SET answer = json_set(json_remove(answer, '$.wishes'), '$.status', 'consented') WHERE answer LIKE '%wishes%'`, 'answer_changed'],
  ['an answer is put to the name of another', `UPDATE council_requests SET recorded_by = ${person('bestuur')}`, 'answer_changed'],
  ['the request to a council disappears', 'DELETE FROM council_requests WHERE position = 1', 'answer_changed'],
  ['the day of adoption is changed', "UPDATE version_states SET adopted_on = '2026-01-01'", 'dates_changed'],
  ['the day of entry into force is changed', "UPDATE version_states SET entry_into_force = '2020-01-01'", 'dates_changed'],
  ['the status is changed', "UPDATE version_states SET status = 'adopted'", 'dates_changed'],
  ['a version is deleted', 'DELETE FROM version_states; DELETE FROM council_requests; DELETE FROM published_files; DELETE FROM versions', 'version_gone'],
  ['a version comes from nowhere', "INSERT INTO versions SELECT 'nieuw', protocol_id, 9, '9.0', document, content_hash, title, motives, consequences, measures, author_ids, submitted_at, submitted_by FROM versions; INSERT INTO version_states (version_id, revision, status, submitted_on) VALUES ('nieuw', 1, 'submitted', '2026-12-01')", 'version_outside_log'],
  ['a role is given outside the log', `INSERT INTO membership_roles VALUES (${membership('medewerker')}, 'board', '{"name":"board"}', NULL, NULL)`, 'roles_changed'],
  ['a role is made to wait, so that a second holder confirms it', `INSERT INTO membership_roles VALUES (${membership('medewerker')}, 'board', '{"name":"board"}', '2026-12-01', 'x')`, 'roles_changed'],
  ['a role is taken away outside the log', `DELETE FROM membership_roles WHERE membership_id = ${membership('gmr-po')}`, 'roles_changed'],
  ['somebody joins the board outside the log', `INSERT INTO people (id, name, email, created_at) VALUES ('nieuw', 'X', 'x@x.example', '2026-01-01'); INSERT INTO memberships SELECT 'nieuw', 'nieuw', board_id, since, NULL FROM memberships WHERE id = ${membership('af')}`, 'roles_changed'],
  ['an account disappears', `DELETE FROM membership_roles WHERE membership_id = ${membership('af')}; DELETE FROM memberships WHERE person_id = ${person('af')}; DELETE FROM identities WHERE person_id = ${person('af')}; DELETE FROM people WHERE email LIKE 'af@%'`, 'roles_changed'],
  ['somebody who is here is marked as gone', `UPDATE memberships SET until = 'now' WHERE id = ${membership('af')}`, 'roles_changed'],
  ['an edit of a draft is changed', "UPDATE draft_saves SET by = 'iemand' WHERE revision = 2", 'edits_changed'],
  ['the edits of a save are replaced', `UPDATE draft_saves SET operations = x'ab5600'`, 'edits_changed'],
  ['a save is taken out of the middle', 'DELETE FROM draft_saves WHERE revision = (SELECT max(revision) - 1 FROM draft_saves)', 'edits_changed'],
  ['the newest save is taken away', 'DELETE FROM draft_saves WHERE revision = (SELECT max(revision) FROM draft_saves)', 'draft_changed'],
  ['every save is taken away', 'DELETE FROM draft_saves', 'edits_changed'],
  ['the text of a draft is changed', `UPDATE drafts SET document = replace(document, 'Veilig Thuis', 'niemand')`, 'draft_changed'],
  ['the row of a stretch says another revision', `UPDATE audit SET detail = json_set(detail, '$.to', 1) WHERE action = 'edit_draft'`, 'chain_broken'],
  ['the tail is cut past what was published', "DELETE FROM audit WHERE seq >= (SELECT seq FROM audit WHERE action = 'publish_version')", 'dates_changed'],
] as const; // prettier-ignore

describe('somebody who changes the file itself is seen when', () => {
  it.each(kinds)('%s', async (_what, statements, kind) => {
    expect(await tampered(statements)).toContain(kind);
  });

  it('the tail is cut, even where it tells of no state, against a head that was kept elsewhere', async () => {
    const cut = `DELETE FROM audit WHERE seq = ${rows}`;
    expect(await tampered(cut)).toEqual([]);
    expect(await tampered(cut, head)).toEqual(['head_missing']);
  });

  it('an older copy of the data is put back, against a head that was kept since', async () => {
    // The older copy is whole in itself: nothing but a head of later can tell.
    expect(await tampered('', 'f'.repeat(64))).toEqual(['head_missing']);
  });

  it('the whole chain is written anew with another key', async ({ annotate }) => {
    const found = await lookAt(join(folder, 'meldcode.db'), (tx) =>
      verifyBoard(tx, boardId, Buffer.alloc(32, 8)),
    );
    expect(found.findings).toMatchObject([{ kind: 'chain_broken', seq: 1 }, { kind: 'edits_changed' }]);
    await annotate(`${kinds.length + 3} ways to tamper with the file itself: all found`, 'row 7');
  });
});
