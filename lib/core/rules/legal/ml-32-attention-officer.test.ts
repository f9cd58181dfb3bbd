import { expect, it } from 'vitest';
import { column, protocolOf, schoolFunction } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';
import { invalid, valid } from './ml-32-attention-officer.fixture';

const officer = schoolFunction('af', { tags: ['attention-officer'] });

it('asks who replaces the attention officer', () => {
  expect(findingsOf('ML-32', valid)).toEqual([]);
  expect(findingsOf('ML-32', invalid)).toEqual(['af']);
});

it('asks for an attention officer, and then not for a deputy as well', () => {
  const deputy = schoolFunction('ib', { tags: ['attention-officer-deputy'] });
  expect(findingsOf('ML-32', protocolOf({}))).toEqual(['protocol']);
  expect(findingsOf('ML-32', protocolOf({ functions: [deputy] }))).toEqual(['protocol']);
  expect(
    findingsOf('ML-32', protocolOf({ functions: [schoolFunction('x', { ...officer, name: ' ' })] })),
  ).toEqual(['protocol']);
});

it('lets two attention officers replace each other', () => {
  const second = schoolFunction('af-2', { tags: ['attention-officer'] });
  expect(findingsOf('ML-32', protocolOf({ functions: [officer, second] }))).toEqual([]);
});

it('does not take the attention officer of the board, who sees no cases, for a replacement', () => {
  const ofBoard = schoolFunction('iaf', { tags: ['board-attention-officer'] });
  expect(findingsOf('ML-32', protocolOf({ functions: [officer, ofBoard] }))).toEqual(['af']);
});

it('points at the column of who acts, where an attention officer belongs', () => {
  const columns = [column('zien'), column('doen', [], { responsibility: 'act' })];
  expect(findingsOf('ML-32', protocolOf({ columns }))).toEqual(['doen']);
});
