import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { publicListener } from '@/lib/public-site/public-listener';
import { openPublicSite } from '@/lib/public-site/public-site';
import { startServer } from '@/lib/public-site/start-server';
import { openInstallation, type Installation } from '@/lib/server/house/installation';
import { signIn } from '@/lib/server/people/sign-in';
import { formsHere } from '@/lib/testing/forms-here';
import { heavyProtocol } from '@/lib/testing/heavy-protocol';
import type { BenchRow } from './bench-row';

const baseUrl = 'http://127.0.0.1:4320';
const page = Buffer.from(`<!doctype html><p>${'lezen '.repeat(5000)}</p>`);

/** Asks at a steady rate, in a thread of its own: it goes on asking while the server does something else. */
const reader = `
const autocannon = require('autocannon');
const { parentPort, workerData } = require('node:worker_threads');
const times = [];
const done = autocannon(workerData, () => {
  times.sort((a, b) => a - b);
  parentPort.postMessage(times[Math.floor(times.length * 0.95)] ?? Infinity);
});
done.on('response', (client, status, bytes, milliseconds) => times.push(milliseconds));
`;

/** p95 of a public page in milliseconds. */
async function reading(): Promise<number> {
  const shared = { url: `${baseUrl}/bestuur/meldcode`, connections: 10, overallRate: 400 };
  const read = async (duration: number) => {
    const thread = new Worker(reader, { eval: true, workerData: { ...shared, duration } });
    const said: unknown[] = await once(thread, 'message');
    return Number(said[0]);
  };
  // The start is not counted.
  await read(2);
  return read(8);
}

/** The same, while `work` is done again and again by so many at once. */
async function readingWhile(work: (turn: number) => Promise<unknown>, atOnce: number) {
  let goesOn = true;
  let turn = 0;
  const worker = async () => {
    while (goesOn) {
      await work((turn += 1));
      // The next one comes over the line, as a request does.
      await new Promise((come) => setTimeout(come, 5));
    }
  };
  const workers = Array.from({ length: atOnce }, worker);
  const p95 = await reading();
  goesOn = false;
  await Promise.all(workers);
  return { p95, turns: turn };
}

function row(what: string, quiet: number, busy: { p95: number; turns: number }): BenchRow {
  return {
    what,
    ours: `p95 ${busy.p95.toFixed(1)} ms, ${busy.turns} keer gevraagd`,
    peer: `in rust ${quiet.toFixed(1)} ms`,
    goal: 'hoogstens verdubbeld (of 10 ms)',
    met: busy.p95 <= Math.max(2 * quiet, 10),
  };
}

async function rows({ house }: Installation): Promise<BenchRow[]> {
  // The first reading warms the server.
  await reading();
  const quiet = await reading();
  const guess = (turn: number) =>
    signIn.run(
      house,
      { kind: 'anonymous' },
      { email: `${turn}@school.nl`, password: 'gok', source: `bot ${turn}` },
    );
  const on = '2026-11-29';
  const upload = JSON.stringify(heavyProtocol(12, 200));
  const full = heavyProtocol(5, 199);
  const report = { document: full, judging: { on }, about: { people: {} } };
  const began = performance.now();
  const frozen = await house.work('bestuur', 'freeze', { document: full, judging: { on } });
  const took = performance.now() - began;
  return [
    row('Lezen terwijl 30 tegelijk wachtwoorden raden', quiet, await readingWhile(guess, 30)),
    row(
      'Lezen terwijl een bestuur 12 routes van 200 vragen inleest',
      quiet,
      await readingWhile(() => house.work('bestuur', 'readStart', { text: upload, own: {} }), 4),
    ),
    row(
      'Lezen terwijl een vol concept wordt getoetst',
      quiet,
      await readingWhile(() => house.work('bestuur', 'report', report), 4),
    ),
    {
      what: 'Een vol concept (1.000 kaarten) voorleggen',
      ours: frozen.ok ? `${(took / 1000).toFixed(1)} s` : frozen.failure.code,
      goal: 'binnen de grens van 40 s',
      met: frozen.ok,
    },
  ];
}

/** What reading costs while others ask heavy things, over real HTTP. */
export async function run(): Promise<BenchRow[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'meldcode-bench-'));
  const installation = await openInstallation({ dataFolder, baseUrl, sessionSecret: undefined });
  const site = openPublicSite({
    find: {
      state: async () => '',
      about: async () => ({ contentType: 'text/html; charset=utf-8', seal: 'page' }),
      versions: async () => [{ number: 1, label: '1.0', entryIntoForce: '2026-01-01' }],
      withdrawn: async () => [],
      file: async () => ({ contentType: 'text/html; charset=utf-8', body: page }),
    },
    forms: formsHere(),
    today: () => '2026-06-01',
    moment: () => performance.now(),
  });
  const listener = publicListener(
    () => undefined,
    site,
    async () => undefined,
  );
  const server = await startServer(listener, 4320, '127.0.0.1');
  try {
    return await rows(installation);
  } finally {
    await server.stop();
    await installation.close();
    rmSync(dataFolder, { recursive: true });
  }
}
