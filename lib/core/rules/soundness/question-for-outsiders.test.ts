import { expect, it } from 'vitest';
import {
  column,
  outcome,
  protocolOf,
  question,
  route,
  schoolFunction,
  step,
} from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';
import type { PartOfColumn, SchoolFunction } from '@/schemas/protocol-flow';

const functions: SchoolFunction[] = [
  schoolFunction('teacher'),
  schoolFunction('body', { kind: 'external' }),
  schoolFunction('bodies', { kind: 'team', memberIds: ['body'] as never }),
];
const columns = [
  column('in', ['teacher']),
  column('out', ['body']),
  column('outs', ['bodies']),
  column('mixed', ['body', 'teacher']),
];
const answeredBy = (...all: [string, PartOfColumn['part']][]) => {
  const asked = question(
    'q',
    [],
    [
      { to: 'end', label: 'ja', answers: ['yes'] },
      { to: 'end', label: 'nee', answers: ['no'] },
    ],
  );
  const parts = all.map(([columnId, part]) => ({ columnId, part })) as PartOfColumn[];
  const cards = [{ ...asked, parts }, outcome('end')];
  return findingsOf(
    'question-for-outsiders',
    protocolOf({ functions, columns, routes: [route('r', [step('s', cards)])] }),
  );
};

it.each<[string, [string, PartOfColumn['part']][]]>([
  ['an outside body', [['out', 'decides']]],
  ['a team of outside bodies', [['outs', 'does']]],
  [
    'an outside body, while the school only hears or advises',
    [
      ['out', 'decides'],
      ['in', 'informed'],
    ],
  ],
])('finds a question that is answered by %s', (_what, parts) => {
  expect(answeredBy(...parts)).toEqual(['q']);
});

it.each<[string, [string, PartOfColumn['part']][]]>([
  [
    'somebody of the school decides too',
    [
      ['out', 'decides'],
      ['in', 'decides'],
    ],
  ],
  [
    'somebody of the school joins',
    [
      ['out', 'decides'],
      ['in', 'joins'],
    ],
  ],
  ['the column also holds somebody of the school', [['mixed', 'decides']]],
  [
    'an outside body advises who decides',
    [
      ['in', 'decides'],
      ['out', 'advises'],
    ],
  ],
  ['nobody is named yet', []],
])('is silent when %s', (_what, parts) => {
  expect(answeredBy(...parts)).toEqual([]);
});
