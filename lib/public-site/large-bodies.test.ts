import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '@/lib/core/result';
import { bodyLimits, largeBodiesInTurn, type FindSender } from './large-bodies';
import { startServer, type Listening } from './start-server';

const large = 'x'.repeat(200_000);
const limits = { ...bodyLimits, time: 400 };
let listening: Listening;
/** What was read by who stands behind it, and how many bodies at the same time at most. */
let read: number[];
let atOnce: number;
let now: number;
let thought: Promise<unknown>;

/** As Next does: reads the body whole, and thinks a while. */
async function readWhole(request: IncomingMessage, response: ServerResponse): Promise<void> {
  now += 1;
  atOnce = Math.max(atOnce, now);
  response.once('close', () => (now -= 1));
  let length = 0;
  for await (const chunk of request) length += (chunk as Buffer).length;
  await thought;
  read.push(length);
  response.end('gelezen');
}

async function listen(findSender: FindSender) {
  const behind = (request: IncomingMessage, response: ServerResponse) =>
    void readWhole(request, response).catch(() => undefined);
  listening = await startServer(largeBodiesInTurn(behind, findSender, {}, limits), 0, '127.0.0.1');
}
beforeEach(() => {
  read = [];
  atOnce = 0;
  now = 0;
  thought = new Promise((go) => setTimeout(go, 5));
});
afterEach(() => listening.stop());

const send = (body: string, headers: Record<string, string> = {}) =>
  fetch(listening.address, { method: 'POST', body, headers });
const nobody: FindSender = async () => fail({ code: 'not_signed_in' });
const sender: FindSender = async ({ headers }) => ok(String(headers['x-sender'] ?? 'editor'));

describe('a large body', () => {
  it('is refused unread for who is not signed in, in words that reach the person', async () => {
    await listen(nobody);
    const answer = await send('x'.repeat(5_700_000));
    const words = await answer.text();
    expect(answer.status).toBe(401);
    expect(answer.headers.get('content-type')).toBe('text/plain');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(words).toBe('Niet aangenomen. Je bent niet (meer) ingelogd. Log opnieuw in.');
    expect({ read, atOnce }).toEqual({ read: [], atOnce: 0 });
  });

  it('is refused for everybody when it is larger than any protocol', async () => {
    await listen(sender);
    expect((await send('x'.repeat(limits.large + 1))).status).toBe(413);
    expect(read).toEqual([]);
  });

  it('is refused when it does not say how long it is, as a small one is', async () => {
    await listen(sender);
    const line = connect(Number(new URL(listening.address).port), '127.0.0.1');
    line.write('POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n');
    const heard = await new Promise((resolve) => line.once('data', (chunk) => resolve(String(chunk))));
    line.destroy();
    expect(heard).toContain('HTTP/1.1 411');
    expect(read).toEqual([]);
  });

  it('is read one at a time, however many people send one', async () => {
    await listen(sender);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) => send(large, { 'x-sender': `person ${i}` })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect({ read, atOnce }).toEqual({ read: Array(8).fill(large.length), atOnce: 1 });
  });

  it('waits behind one other of the same person; a third is told to come back', async () => {
    await listen(sender);
    let goOn = () => {};
    thought = new Promise<void>((go) => (goOn = go));
    const five = Array.from({ length: 5 }, () => send(large));
    let refused = 0;
    for (const one of five) void one.then(() => (refused += 1) === 3 && goOn());
    const answers = await Promise.all(five);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 503, 503, 503]);
    expect((await send(large)).status).toBe(200);
  });

  it('that does not come holds nobody up for ever', async () => {
    await listen(sender);
    const line = connect(Number(new URL(listening.address).port), '127.0.0.1');
    line.on('error', () => undefined);
    line.write(`POST / HTTP/1.1\r\nHost: x\r\nX-Sender: slow\r\nContent-Length: ${large.length}\r\n\r\nabc`);
    await new Promise((go) => setTimeout(go, 50));
    expect((await send(large)).status).toBe(200);
    line.destroy();
  });

  it('lets small ones and pages pass meanwhile, without asking who sends them', async () => {
    await listen(async () => Promise.reject(new Error('never asked')));
    expect((await send('x'.repeat(limits.small))).status).toBe(200);
    expect((await fetch(listening.address)).status).toBe(200);
  });
});
