import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { BenchRow } from './bench-row';

/** Where the server stands that is read from. */
export const readFrom = { port: 4320, baseUrl: 'http://127.0.0.1:4320', path: '/bestuur/meldcode' };

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
export async function reading(): Promise<number> {
  const shared = { url: readFrom.baseUrl + readFrom.path, connections: 10, overallRate: 400 };
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
export async function readingWhile(work: (turn: number) => Promise<unknown>, atOnce: number) {
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

export function row(what: string, quiet: number, busy: { p95: number; turns: number }): BenchRow {
  return {
    what,
    ours: `p95 ${busy.p95.toFixed(1)} ms, ${busy.turns} keer gevraagd`,
    peer: `in rust ${quiet.toFixed(1)} ms`,
    goal: 'hoogstens verdubbeld (of 10 ms)',
    met: busy.p95 <= Math.max(2 * quiet, 10),
  };
}
