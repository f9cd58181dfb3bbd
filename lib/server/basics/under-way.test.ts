import { expect, it } from 'vitest';
import { openUnderWay } from './under-way';

it('says of each thing how far it is, and nothing of what is over', () => {
  const underWay = openUnderWay<'first' | 'then'>();
  expect(underWay.of('a')).toBeUndefined();
  const doing = underWay.begin('a');
  const tell = doing.enter('first');
  expect(underWay.of('a')).toEqual({ name: 'first' });
  tell({ done: 1, of: 3 });
  expect(underWay.of('a')).toEqual({ name: 'first', told: { done: 1, of: 3 } });
  expect(underWay.of('b')).toBeUndefined();
  doing.enter('then');
  expect(underWay.of('a')).toEqual({ name: 'then' });
  doing.end();
  expect(underWay.of('a')).toBeUndefined();
});

it('keeps what began last, when the one before it ends', () => {
  const underWay = openUnderWay<'first'>();
  const [before, now] = [underWay.begin('a'), underWay.begin('a')];
  now.enter('first');
  before.end();
  expect(underWay.of('a')).toEqual({ name: 'first' });
  now.end();
  expect(underWay.of('a')).toBeUndefined();
});
