import { expect, it } from 'vitest';
import {
  action,
  column,
  outcome,
  protocolOf,
  route,
  schoolFunction,
  step,
} from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';

it('finds everything that has no name yet', () => {
  const cards = [action('c-1', 'col-a', ['c-2'], { title: ' ' }), outcome('c-2', [], { title: '' })];
  const protocol = protocolOf({
    title: '',
    functions: [schoolFunction('f-1', { name: '' })],
    columns: [column('col-a', [], { label: '' })],
    routes: [route('home', [step('s-1', cards, { title: '' })], { title: '' })],
  });
  expect(findingsOf('empty-title', protocol)).toEqual(['title', 'f-1', 'col-a', 'home', 's-1', 'c-1', 'c-2']);
});

it('is content when all have one', () => {
  expect(
    findingsOf('empty-title', protocolOf({ routes: [route('home', [step('s-1', [outcome('c-1')])])] })),
  ).toEqual([]);
});
