import {
  column,
  outcome,
  protocolOf,
  question,
  route,
  schoolFunction,
  step,
} from '@/lib/testing/build-protocol';
import type { Card, PartOfColumn } from '@/schemas/protocol-flow';

export const functions = [schoolFunction('teacher'), schoolFunction('head', { decidesOnReport: true })];
export const columns = [column('col-teacher', ['teacher']), column('col-head', ['head'])];
export const parts = (...all: [string, PartOfColumn['part']][]) =>
  all.map(([columnId, part]) => ({ columnId, part })) as PartOfColumn[];

const asks = (parted: PartOfColumn[]): Card => ({
  ...question(
    'needed',
    [],
    [
      { to: 'report', label: 'ja', answers: ['yes'] },
      { to: 'close', label: 'nee', answers: ['no'] },
    ],
    { questions: ['report-needed'] },
  ),
  parts: parted,
});
export const decidedBy = (...all: [string, PartOfColumn['part']][]) =>
  protocolOf({
    functions,
    columns,
    routes: [
      route('thuis', [
        step(
          'step-5',
          [asks(parts(...all)), outcome('report', [], { outcome: 'report' }), outcome('close')],
          {
            kinds: ['decide'],
          },
        ),
      ]),
    ],
  });

export const valid = decidedBy(['col-teacher', 'joins'], ['col-head', 'decides']);
export const invalid = decidedBy(['col-teacher', 'decides'], ['col-head', 'joins']);
