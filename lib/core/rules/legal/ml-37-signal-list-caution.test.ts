import { expect, it } from 'vitest';
import { richTextFrom } from '@/lib/core/rich-text';
import { annex, chapter, signalList } from '@/lib/testing/build-entries';
import { protocolOf } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';
import { invalid, valid } from './ml-37-signal-list-caution.fixture';

const tags = ['signal-list-caution' as const];
const two = [signalList('jong', ['is bang']), signalList('ouder', ['spijbelt'])];

it('wants at each list what a signal is worth', () => {
  expect(findingsOf('ML-37', valid)).toEqual([]);
  expect(findingsOf('ML-37', invalid)).toEqual(['lijst-4-12']);
  expect(findingsOf('ML-37', protocolOf({ signalLists: two }))).toEqual(['jong', 'ouder']);
});

it('takes a chapter or an annex that says it for all lists', () => {
  const text = 'Een signaal bewijst niets.';
  expect(
    findingsOf('ML-37', protocolOf({ signalLists: two, chapters: [chapter('h', text, { tags })] })),
  ).toEqual([]);
  expect(
    findingsOf('ML-37', protocolOf({ signalLists: two, annexes: [annex('b', text, { tags })] })),
  ).toEqual([]);
});

it('does not take a caution without words, nor the mark without the words', () => {
  const empty = signalList('leeg', ['is bang'], { caution: richTextFrom(' ') });
  const marked = signalList('merk', ['is bang'], { tags });
  expect(findingsOf('ML-37', protocolOf({ signalLists: [empty, marked] }))).toEqual(['leeg', 'merk']);
});

it('leaves a list without signals alone', () => {
  expect(findingsOf('ML-37', protocolOf({ signalLists: [signalList('leeg', [])] }))).toEqual([]);
});
