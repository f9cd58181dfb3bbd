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

it('takes a sign that does not show for no name', () => {
  for (const blank of ['\u2800', '\u3164', '\uFFA0 ', '\u200B']) {
    expect(findingsOf('empty-title', protocolOf({ title: blank, routes: [route('home', [], { title: blank })] }))).toEqual(['title', 'home']); // prettier-ignore
  }
});
