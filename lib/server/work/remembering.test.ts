import { expect, it } from 'vitest';
import { readContent } from '@/lib/testing/read-content';
import { workHere } from '@/lib/testing/work-here';
import { fail } from '@/lib/core/result';
import { canonicalJson } from '@/lib/server/basics/content-hash';
import type { JobName, Work } from './jobs';
import { remembering } from './remembering';

const model = readContent('model-meldcode');
const text = canonicalJson(model);
const about = { people: {} };

/** Work that counts what is really done. */
function counted(memory?: number) {
  const done: JobName[] = [];
  const here = workHere();
  const work: Work = (boardId, name, input) => {
    done.push(name);
    return here(boardId, name, input);
  };
  return { work: remembering(work, memory), done };
}

it('checks, compares and measures a frozen text once, and says the same again', async () => {
  const { work, done } = counted();
  const report = { document: text, judging: { on: '2026-11-22' }, about };
  const texts = { before: text, after: text };
  const sheet = { document: text, sheet: { kind: 'infographic', paper: 'a3' } } as const;
  const all = async () => [
    await work('ours', 'report', report),
    await work('ours', 'compare', texts),
    await work('ours', 'legibility', sheet),
  ];
  const first = await all();
  expect(await all()).toEqual(first);
  expect(done).toEqual(['report', 'compare', 'legibility']);
});

it('does it again for anything that differs: the day, a name, the text, the part, the board', async () => {
  const { work, done } = counted();
  const report = { document: text, judging: { on: '2026-11-22' }, about };
  const other = canonicalJson({ ...model, title: 'Anders' });
  await work('ours', 'report', report);
  await work('ours', 'report', { ...report, judging: { on: '2026-11-23' } });
  await work('ours', 'report', { ...report, about: { people: { p: 'Kim' } } });
  await work('ours', 'report', { ...report, document: other });
  await work('theirs', 'report', report);
  await work('ours', 'compare', { before: text, after: other });
  await work('ours', 'compare', { before: text, after: other, part: 'r1' });
  await work('ours', 'compare', { before: other, after: text });
  expect(done).toHaveLength(8);
});

it('remembers nothing of a draft, of a failure, or past its memory', async () => {
  const draft = { document: model, judging: { on: '2026-11-22' }, about };
  const { work, done } = counted();
  await work('ours', 'report', draft);
  await work('ours', 'report', draft);
  expect(done).toHaveLength(2);
  const small = counted(1);
  for (let turn = 0; turn < 2; turn += 1) await small.work('ours', 'compare', { before: text, after: text });
  expect(small.done).toHaveLength(2);
  let tries = 0;
  const busy = remembering(async () => {
    tries += 1;
    return fail({ code: 'too_busy' });
  });
  for (let turn = 0; turn < 2; turn += 1) await busy('ours', 'compare', { before: text, after: text });
  expect(tries).toBe(2);
});
