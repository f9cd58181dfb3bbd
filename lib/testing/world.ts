import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database, type Writer } from '@/db/client';
import { insertBoard, insertCouncil } from '@/db/repositories/boards';
import { rolesOf } from '@/db/repositories/roles';
import type { Person } from '@/lib/core/access';
import type { Failure } from '@/lib/core/failure';
import { openLive } from '@/lib/server/basics/live';
import { openPresence } from '@/lib/server/basics/presence';
import { latelyMade } from '@/lib/server/basics/lately-made';
import { openUnderWay } from '@/lib/server/basics/under-way';
import { passwordCheck } from '@/lib/server/basics/check-password';
import type { Door } from '@/lib/server/door/command';
import type { House } from '@/lib/server/door/context';
import type { Jobs } from '@/lib/server/work/jobs';
import type { Passwords } from '@/lib/server/basics/passwords';
import type { Role } from '@/schemas/people';
import { formsHere } from './forms-here';
import { plantPerson } from './plant-person';
import { workHere } from './work-here';

/** The people of each board in the world, by what they are. */
const cast: Record<string, (board: string) => Role[]> = {
  admin: () => [{ name: 'admin' }],
  board: () => [{ name: 'board' }],
  editor: () => [{ name: 'editor' }],
  gmrPo: (board) => [{ name: 'council', councilId: `${board}-gmr-po` }],
  gmrVo: (board) => [{ name: 'council', councilId: `${board}-gmr-vo` }],
  af: () => [{ name: 'attention-officer' }],
  iaf: () => [{ name: 'board-attention-officer' }],
  commenter: () => [{ name: 'commenter' }],
  staff: () => [{ name: 'staff' }],
};
export type CastName =
  'admin' | 'board' | 'editor' | 'gmrPo' | 'gmrVo' | 'af' | 'iaf' | 'commenter' | 'staff';

/** Cheap stand-in for argon2, which passwords.test.ts tests itself. */
const plainPasswords: Passwords = {
  hash: async (password) => `plain:${password}`,
  verify: async (hash, password) => hash === `plain:${password}`,
  isFull: () => false,
};
/** Small stand-in for the posters and pages, which have tests of their own. */
export const plainFiles: Jobs['makeFiles'] = async ({ label, contentHash, frozenText }) => [
  {
    path: '',
    contentType: 'text/html; charset=utf-8',
    body: Buffer.from(`<h1>${(JSON.parse(frozenText) as { title: string }).title} ${label}</h1>`),
  },
  {
    path: 'protocol.json',
    contentType: 'application/json',
    body: Buffer.from(JSON.stringify({ contentHash })),
  },
];

const noon = Date.parse('2026-12-09T12:00:00+01:00');

/** A house on this database, with a clock that stands still and ids and tokens that count up. */
export function houseOn(database: Database, services: Partial<House> = {}): House {
  let count = 0;
  const next = (what: string) => `${what}${String((count += 1)).padStart(4, '0')}`;
  const now = services.now ?? (() => new Date(noon));
  const passwords = services.passwords ?? plainPasswords;
  const live = services.live ?? openLive();
  return {
    database,
    now,
    newId: () => next('i'),
    newToken: () => next('token-'),
    passwords,
    checkPassword: passwordCheck({ database, now, passwords }),
    work: workHere({ makeFiles: plainFiles }),
    previews: latelyMade(4),
    schoolFiles: latelyMade(50, 2),
    live,
    presence: openPresence({
      tell: live.tell,
      newId: () => next('page'),
      now: () => now().getTime(),
      after: () => {},
    }),
    publishing: openUnderWay(),
    forms: formsHere(),
    isDiskFull: () => database.isFull(),
    readContent: (start) => readFile(`content/${start === 'model' ? 'model-meldcode' : start}.json`, 'utf8'),
    baseUrl: 'https://meldcode.example',
    auditKey: Buffer.alloc(32, 7),
    ...services,
  };
}

/**
 * A house on a real database with two boards, "ours" and "theirs" (PO and VO, a council each), and a person for every
 * role at both. The clock stands at noon on 9 December 2026 until it is told otherwise; ids and tokens count up.
 */
export async function openWorld(services: Partial<House> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'meldcode-world-'));
  const database = openDatabase(folder);
  let moment = noon;
  const house = houseOn(database, { now: () => new Date(moment), ...services });
  const passwordHash = await house.passwords.hash('een lang wachtwoord');
  await database.transaction(async (tx) => {
    for (const board of ['ours', 'theirs']) await plantBoard(tx, board, passwordHash);
  });

  return {
    house,
    folder,
    /** Somebody of a board, with their roles as they are now. */
    person: async (name: CastName, board: 'ours' | 'theirs' = 'ours'): Promise<Person> => {
      const at = { personId: `${board}-${name}`, boardId: board };
      const roles = await database.read((tx) => rolesOf(tx, at));
      return { kind: 'person', ...at, roles };
    },
    setTime: (iso: string) => (moment = Date.parse(iso)),
    passMinutes: (minutes: number) => (moment += minutes * 60_000),
    close: async () => {
      await database.close();
      rmSync(folder, { recursive: true });
    },
  };
}
export type World = Awaited<ReturnType<typeof openWorld>>;

/** Does it, and gives the value; throws when it fails. */
export async function succeed<I, O>(world: World, door: Door<I, O>, by: CastName, input: I): Promise<O> {
  const result = await door.run(world.house, await world.person(by), input);
  if (!result.ok) throw new Error(`${door.name} by ${by}: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** Tries it, and gives the failure; throws when it succeeds. */
export async function failureOf<I, O>(
  world: World,
  door: Door<I, O>,
  by: CastName,
  input: I,
): Promise<Failure> {
  const result = await door.run(world.house, await world.person(by), input);
  if (result.ok) throw new Error(`${door.name} by ${by} should have failed`);
  return result.failure;
}

async function plantBoard(tx: Writer, board: string, passwordHash: string): Promise<void> {
  const createdAt = '2026-01-01T00:00:00.000Z';
  await insertBoard(tx, {
    id: board,
    slug: board,
    name: `Stichting ${board}`,
    sectors: ['po', 'vo'],
    createdAt,
  });
  for (const sector of ['po', 'vo'] as const) {
    const name = `GMR ${sector.toUpperCase()}`;
    await insertCouncil(tx, { id: `${board}-gmr-${sector}`, boardId: board, name, sectors: [sector] });
  }
  for (const [name, roles] of Object.entries(cast)) {
    const id = `${board}-${name}`;
    const email = `${name.toLowerCase()}@${board}.example`;
    await plantPerson(tx, { id, boardId: board, name, email, passwordHash, createdAt }, roles(board));
  }
}
