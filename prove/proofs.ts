/** One thing that must be true of the house, and where that is shown. */
export interface Proof {
  row: number;
  goal: string;
  /** Test files of the unit tests and of the journeys. All of their tests must pass. */
  shownBy: string[];
}

/** A test says the figure it has shown by an annotation of this type. */
export const rowOf = (type: string) => /^row (\d+)$/.exec(type)?.[1];

/** The figure that an annotation says; none when it says something else. */
export function figuresIn(type: string, says = ''): { row: number; says: string }[] {
  const row = rowOf(type);
  return row ? [{ row: Number(row), says }] : [];
}

const server = 'lib/server';
const site = 'lib/public-site';

/**
 * The rows, with the numbers that the goals were given. 11 (a second factor), 18 (PostgreSQL) and Word files and zips in
 * 12 come with the parts of the product that they are about.
 */
export const proofs: readonly Proof[] = [
  {
    row: 1,
    goal: 'Nobody reaches another board or does what they may not',
    shownBy: [`${server}/permission-matrix.test.ts`, `${server}/doors.test.ts`, 'e2e/routes.spec.ts'],
  },
  {
    row: 2,
    goal: 'No acknowledged write is lost, nothing is half done',
    shownBy: [`${server}/crash.test.ts`, `${server}/torn-log.test.ts`],
  },
  {
    row: 3,
    goal: 'An upgrade loses nothing, whole or not at all',
    shownBy: ['db/released-data.test.ts', 'db/migrate.test.ts', `${server}/house/installation.test.ts`],
  },
  {
    row: 4,
    goal: 'A backup restores',
    shownBy: [
      `${server}/house/backup/backup.test.ts`,
      `${server}/house/backup/large-restore.test.ts`,
      'scripts/backup.test.ts',
    ],
  },
  {
    row: 5,
    goal: 'Text that is stored runs no script',
    shownBy: ['lib/core/render/html/hostile-text.test.ts', 'e2e/hostile-text.spec.ts'],
  },
  {
    row: 6,
    goal: 'What is published never changes',
    shownBy: [
      'db/immutable.test.ts',
      'lib/core/lifecycle/never-without-consent.test.ts',
      `${server}/versions/frozen-format.test.ts`,
    ],
  },
  {
    row: 7,
    goal: 'Tampering shows',
    shownBy: [
      `${server}/house/evidence/verify-board.test.ts`,
      `${server}/house/evidence/long-log.test.ts`,
      `${server}/door/audit-chain.test.ts`,
    ],
  },
  {
    row: 8,
    goal: 'Nothing about a child reaches the server',
    shownBy: [`${server}/typed-words.test.ts`, 'e2e/checklist.spec.ts'],
  },
  {
    row: 9,
    goal: 'A session ends at once',
    shownBy: [`${server}/people/sign-in.test.ts`, `${server}/people/people.test.ts`],
  },
  {
    row: 10,
    goal: 'Guessing passwords does not pay, and keeps nobody out',
    shownBy: [`${server}/people/sign-in-flood.test.ts`, `${server}/work/open-hashing.test.ts`],
  },
  {
    row: 12,
    goal: 'A hostile file (JSON) is refused, the server lives on',
    shownBy: [
      'lib/core/protocol/refuse-hostile-values.test.ts',
      `${server}/work/worst-letters.test.ts`,
      `${server}/work/open-work.test.ts`,
      `${site}/large-bodies.test.ts`,
    ],
  },
  {
    row: 13,
    goal: 'No step is skipped, no writer overwrites another in silence',
    shownBy: [
      'lib/core/lifecycle/never-without-consent.test.ts',
      'lib/core/lifecycle/transition.test.ts',
      `${server}/drafts/drafts.test.ts`,
      `${server}/drafts/killed.test.ts`,
      'lib/core/drafting/found-back.test.ts',
    ],
  },
  {
    row: 14,
    goal: 'Strict headers on every answer',
    shownBy: [`${site}/public-site.test.ts`, `${site}/public-listener.test.ts`, 'e2e/headers.spec.ts'],
  },
  {
    row: 15,
    goal: 'No change from elsewhere, nobody sent elsewhere, no call to elsewhere',
    shownBy: [
      `${server}/door/enter.test.ts`,
      `${site}/sent-elsewhere.test.ts`,
      `${site}/address-as-ours.test.ts`,
      'config/no-outbound.test.ts',
    ],
  },
  {
    row: 16,
    goal: 'It starts, stops and fails cleanly',
    shownBy: [
      `${site}/start-server.test.ts`,
      'db/locked.test.ts',
      'db/client.test.ts',
      'db/data-folder.test.ts',
      'scripts/or-say-why.test.ts',
      'scripts/launch.test.ts',
    ],
  },
  {
    row: 17,
    goal: 'A first start has no default account and no weak secret',
    shownBy: [
      `${server}/people/set-up.test.ts`,
      `${server}/basics/settings.test.ts`,
      `${server}/basics/weak-password.test.ts`,
    ],
  },
];
