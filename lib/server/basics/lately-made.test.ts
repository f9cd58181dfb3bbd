import { expect, it } from 'vitest';
import { fail, ok } from '@/lib/core/result';
import { latelyMade } from './lately-made';

function counting() {
  const made: string[] = [];
  const keep = latelyMade<string>(2);
  const ask = (key: string) =>
    keep(key, async () => {
      made.push(key);
      return ok(`${key} ${made.length}`);
    });
  return { made, keep, ask };
}

it('makes once what is asked for many times, also while it is being made', async () => {
  const { made, ask } = counting();
  const answers = await Promise.all([ask('a'), ask('a'), ask('a')]);
  expect([...answers, await ask('a')]).toEqual(Array(4).fill(ok('a 1')));
  expect(made).toEqual(['a']);
});

it('lets go of what was used longest ago', async () => {
  const { made, ask } = counting();
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

it('keeps no failure and no bug', async () => {
  const { made, keep, ask } = counting();
  expect(await keep('a', async () => fail({ code: 'too_busy' }))).toEqual(fail({ code: 'too_busy' }));
  await expect(keep('a', () => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');
  expect(await ask('a')).toEqual(ok('a 1'));
  expect(made).toEqual(['a']);
});

it('shares nothing with another house', async () => {
  const [one, other] = [counting(), counting()];
  await one.ask('a');
  await other.ask('a');
  expect([one.made, other.made]).toEqual([['a'], ['a']]);
});
