import { afterAll, describe, expect, it, vi } from 'vitest';
import { wideLogo } from '@/lib/testing/example-logos';
import { heavyProtocol } from '@/lib/testing/heavy-protocol';
import { readContent } from '@/lib/testing/read-content';
import { jobs } from './jobs';
import { openWork, workLimits } from './open-work';
import { workerCode } from './worker-code';

const code = await workerCode();
const desk = openWork(async () => code);
afterAll(() => desk.close());

/** A program that does, instead of its jobs, what it is told as its input. */
const obedient = `process.on('message', ({ input }) => {
  if (input === 'hang') for (;;);
  const eaten = []; while (input === 'eat') eaten.push(new Array(1e5).fill(input + eaten.length));
  if (input === 'gulp') new Array(4e8).fill(0).map((_, i) => [i]);
  if (input === 'fall') process.exit(3);
  if (input === 'throw') return process.send({ done: false, stack: 'Error: a bug' });
  if (input === 'count') process.send({ done: 'partly', told: { done: 1, of: 2 } });
  setTimeout(() => process.send({ done: true, value: [process.pid, process.env.MELDCODE_SECRET] }), 20);
});
process.send({ done: true });`;
const small = { ...workLimits, milliseconds: 1500, megabytes: 64, perBoard: 3 };
const obey = openWork(async () => obedient, small);
afterAll(() => obey.close());
const tell = (what: string, board = 'ours') => obey.work(board, 'compare', what as never);

describe('work', () => {
  it('gives what the same job gives here', async () => {
    const text = JSON.stringify(readContent('kalisto'));
    const own = { title: 'Anders' };
    const start = await desk.work('ours', 'readStart', { text, own });
    expect(start).toEqual({ ok: true, value: jobs.readStart({ text, own }) });
    const document = readContent('kalisto');
    const input = { document, judging: { on: '2026-12-09' }, about: { people: {} } };
    expect(await desk.work('ours', 'report', input)).toEqual({ ok: true, value: jobs.report(input) });
    const printed = await desk.work('ours', 'printReport', input);
    const written = await desk.work('ours', 'writeLogo', wideLogo.data);
    expect(written).toEqual({ ok: true, value: await jobs.writeLogo(wideLogo.data) });
    expect(written).toMatchObject({ value: { ok: true, value: { width: wideLogo.width } } });
    expect(printed.ok && Buffer.from(printed.value).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('leaves the server free while it lasts', async () => {
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const document = heavyProtocol(4, 100);
    const began = performance.now();
    expect(
      await desk.work('ours', 'report', { document, judging: { on: '2026-12-09' }, about: { people: {} } }),
    ).toMatchObject({ ok: true });
    clearInterval(beat);
    expect(longest).toBeLessThan((performance.now() - began) / 2);
  });
});

describe('work that meets a limit', () => {
  const said = () => vi.spyOn(process.stderr, 'write').mockReturnValue(true);

  it.each(['hang', 'eat', 'gulp'])(
    'of time or memory (%s) is stopped, and the next is done',
    async (what) => {
      const lines = said();
      expect(await tell(what)).toEqual({ ok: false, failure: { code: 'too_much_work' } });
      expect(lines).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('met its limit'));
      expect(await tell('go')).toMatchObject({ ok: true });
    },
  );

  it('is refused while the board already has as much as it may', async () => {
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((what) => tell(what)));
    expect(answers.filter(({ ok }) => !ok)).toEqual(
      Array(2).fill({ ok: false, failure: { code: 'too_busy' } }),
    );
    expect(await tell('again')).toMatchObject({ ok: true });
  });

  it('keeps no other board waiting', async () => {
    const lines = said();
    const order: string[] = [];
    const hanging = tell('hang').finally(() => order.push('ours'));
    // Started at the same moment; the one that hangs has its whole time.
    expect(await tell('go', 'theirs').finally(() => order.push('theirs'))).toMatchObject({ ok: true });
    expect(await hanging).toMatchObject({ ok: false });
    expect(order).toEqual(['theirs', 'ours']);
    expect(lines).toHaveBeenCalledOnce();
  });
});

describe('a worker', () => {
  it('is used again, and knows no secret of the house', async () => {
    vi.stubEnv('MELDCODE_SECRET', 'nobody may know');
    const fresh = openWork(async () => obedient, small);
    const told = (what: string) => fresh.work('ours', 'compare', what as never);
    const first = await told('go');
    expect(first).toMatchObject({ ok: true, value: [expect.any(Number), undefined] });
    expect(await told('go')).toEqual(first);
    vi.unstubAllEnvs();
    fresh.close();
  });

  it('tells who asked, and nobody else, how far it is', async () => {
    const fresh = openWork(async () => obedient, small);
    const told: unknown[] = [];
    const hear = (one: unknown) => told.push(one);
    expect(await fresh.work('ours', 'compare', 'count' as never, hear)).toMatchObject({ ok: true });
    expect(told).toEqual([{ done: 1, of: 2 }]);
    expect(await fresh.work('ours', 'compare', 'count' as never)).toMatchObject({ ok: true });
    expect(told).toHaveLength(1);
    fresh.close();
  });

  it.each(['throw', 'fall'])('that meets a bug (%s) says so as a bug', async (what) => {
    await expect(tell(what)).rejects.toThrow(what === 'throw' ? 'a bug' : 'code 3');
    expect(await tell('go')).toMatchObject({ ok: true });
  });
});
