import { expect, it } from 'vitest';
import { atMost } from './at-most';

it('lets two go on at once, in the order they came, also when one fails', async () => {
  const inTurn = atMost(2);
  const order: number[] = [];
  let busy = 0;
  let most = 0;
  const work = (n: number) => async () => {
    order.push(n);
    most = Math.max(most, (busy += 1));
    await new Promise((resolve) => setTimeout(resolve, 5));
    busy -= 1;
    if (n === 1) throw new Error('fails');
    return n;
  };
  const all = await Promise.allSettled([0, 1, 2, 3, 4, 5].map((n) => inTurn(work(n))));
  expect(most).toBe(2);
  expect(order).toEqual([0, 1, 2, 3, 4, 5]);
  expect(all.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    ...Array<string>(4).fill('fulfilled'),
  ]);
  expect(await inTurn(async () => 'free again')).toBe('free again');
});
