import type { BenchRow } from './bench-row';

/** Prints the figures of docs; `npm run bench -- layout` runs one part. A missed goal is printed, not hidden. */
const parts: Record<string, () => Promise<{ run: () => Promise<BenchRow[]> }>> = {
  layout: () => import('./layout'),
  legibility: () => import('./legibility'),
  check: () => import('./check'),
  public: () => import('./public'),
  editor: () => import('./editor'),
  together: () => import('./together'),
  'on-screen': () => import('./on-screen'),
  presence: () => import('./presence'),
  flood: () => import('./flood'),
  growth: () => import('./growth'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts[name]);
if (unknown.length) {
  console.error(`Onbekend onderdeel: ${unknown.join(', ')}. Kies uit: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const rows: BenchRow[] = [];
for (const name of asked.length ? asked : Object.keys(parts)) {
  console.log(`meten: ${name} …`);
  rows.push(...(await (await parts[name]!()).run()));
}

const columns = ['what', 'ours', 'peer', 'goal', 'met'] as const;
const cells = [
  { what: 'Wat', ours: 'Wij', peer: 'Vergelijking', goal: 'Doel', met: 'Gehaald' },
  ...rows.map((row) => ({ ...row, peer: row.peer ?? '', met: row.met ? 'ja' : 'NEE' })),
];
const width = (key: (typeof columns)[number]) => Math.max(...cells.map((cell) => cell[key].length));
for (const cell of cells) console.log(columns.map((key) => cell[key].padEnd(width(key))).join('  '));

const failed = rows.flatMap(({ fails }) => fails ?? []);
for (const words of failed) console.error(`Niet gehaald: ${words}.`);
if (failed.length > 0) process.exitCode = 1;
