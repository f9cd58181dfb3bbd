import { describe, expect, it } from 'vitest';
import { action, handover, outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';
import { readContent } from '@/lib/testing/read-content';
import type { Card, Step } from '@/schemas/protocol-flow';
import type { Answer, QuestionKind } from '@/schemas/vocabulary';
import { decisionTable } from './index';
import type { DecisionRow } from './index';

const ask = (id: string, kind: QuestionKind, ...ways: [string, ...Answer[]][]): Card =>
  question(
    id,
    'col-a',
    ways.map(([to, ...answers]) => ({ to, answers })),
    { questions: [kind] },
  );
const close = outcome('c-close');
const report = outcome('c-report', [], { outcome: 'report' });

function tableOf(cards: Card[], more: Partial<Step> = {}) {
  const one = route('home', [step('step-1', cards, more)]);
  return decisionTable(protocolOf({ routes: [one] }), one)!;
}
const inShort = ({ answers, verdicts, flaw, flawAt }: DecisionRow) => {
  const given = answers.map(({ cardId, answers: said }) => `${cardId}=${said.join('|')}`).join(' ');
  const ends = verdicts.map((verdict) =>
    verdict.kind === 'route' ? verdict.routeId : `${verdict.kind} ${verdict.cardId}`,
  );
  return [given, ...ends, ...(flaw ? [`${flaw} ${flawAt}`] : [])].join(', ');
};
const rowsOf = (cards: Card[], more?: Partial<Step>) => tableOf(cards, more).rows.map(inShort);

describe('the decision table', () => {
  it('has one row for every combination, from the first weighing question on', () => {
    const table = tableOf([
      question('c-0', 'col-a', ['c-1', 'c-close']),
      ask('c-1', 'weighing-1', ['c-2', 'yes', 'doubt'], ['c-close', 'no']),
      ask('c-2', 'weighing-2', ['c-report', 'yes', 'doubt'], ['c-3', 'no']),
      question('c-3', 'col-a', ['c-close', 'c-close']),
      close,
      report,
    ]);
    expect(table.questions.map(({ cardId }) => cardId)).toEqual(['c-1', 'c-2', 'c-3']);
    expect(table.rows.map(inShort)).toEqual([
      'c-1=yes|doubt c-2=yes|doubt, outcome c-report',
      'c-1=yes|doubt c-2=no c-3=other, outcome c-close',
      'c-1=yes|doubt c-2=no c-3=other, outcome c-close',
      'c-1=no, outcome c-close',
    ]);
    expect(table.rows[0]?.path).toEqual(['c-1', 'c-2', 'c-report']);
  });

  it('is absent where nothing is weighed', () => {
    const one = route('home', [step('step-1', [question('c-1', 'col-a', ['c-close']), close])]);
    expect(decisionTable(protocolOf({ routes: [one] }), one)).toBeUndefined();
    expect(decisionTable(protocolOf({}), route('leeg', []))).toBeUndefined();
  });

  it('shows an answer without a line, and a way that stops, as a gap', () => {
    const asked = ask('c-1', 'report-needed', ['c-2', 'yes'], ['c-close', 'doubt']);
    expect(rowsOf([asked, action('c-2', 'col-a'), close])).toEqual([
      'c-1=yes, gap c-2',
      'c-1=doubt, outcome c-close, contradiction c-1',
      'c-1=no, gap c-1',
    ]);
  });

  it('follows every line of a card that is no question, and says where two ends part', () => {
    const asked = ask('c-1', 'help-possible', ['c-2', 'yes'], ['c-3', 'no']);
    const both = action('c-2', 'col-a', ['c-report', 'c-close']);
    const meeting = [
      action('c-3', 'col-a', ['c-4', 'c-5']),
      action('c-4', 'col-a', ['c-report']),
      action('c-5', 'col-a', ['c-report']),
    ];
    expect(rowsOf([asked, both, ...meeting, close, report])).toEqual([
      'c-1=yes, outcome c-report, outcome c-close, overlap c-2',
      'c-1=no, outcome c-report',
    ]);
  });

  it('stops at another route, at a card passed before, and at the start of it all', () => {
    const start = action('c-0', 'col-a', ['c-1']);
    const asked = ask('c-1', 'weighing-1', ['route:acute', 'yes'], ['c-2', 'no'], ['c-0', 'doubt']);
    expect(rowsOf([start, asked, action('c-2', 'col-a', ['c-1'])])).toEqual([
      'c-1=yes, acute',
      'c-1=no, again c-1',
      'c-1=doubt, again c-0',
    ]);
  });

  it.each(['follow', 'evaluate'] as const)(
    'stops at a question in a step to %s, but not at a weighing in the same step',
    (kind) => {
      const asked = ask('c-1', 'weighing-5', ['c-2', 'yes'], ['c-report', 'no']);
      const looksBack = question('c-2', 'col-a', ['c-1', 'c-close']);
      expect(rowsOf([asked, looksBack, close, report], { kinds: [kind] })).toEqual([
        'c-1=yes, follow c-2',
        'c-1=no, outcome c-report',
      ]);
    },
  );

  it('ends at a hand-over after which nothing is said', () => {
    const asked = ask('c-1', 'weighing-1', ['c-2', 'yes'], ['c-close', 'no']);
    expect(rowsOf([asked, handover('c-2', 'col-a'), close])[0]).toBe('c-1=yes, handover c-2');
  });

  it('begins with the first in reading order while the draft has no start', () => {
    const one = route('home', [step('step-1', [ask('c-1', 'weighing-1', ['c-close', 'yes', 'no']), close])], {
      startCardId: null,
    });
    expect(decisionTable(protocolOf({ routes: [one] }), one)?.rows).toHaveLength(1);
  });

  it('holds at most 400 rows', () => {
    const many = Array.from({ length: 10 }, (_, index) =>
      question(`c-${index + 1}`, 'col-a', [`c-${index + 2}`, `c-${index + 2}`]),
    );
    const first = ask('c-1', 'weighing-1', ['c-2', 'yes'], ['c-2', 'no']);
    const table = tableOf([first, ...many.slice(1), outcome('c-11')]);
    expect([table.rows.length, table.capped]).toEqual([400, true]);
  });

  it('is plain data', () => {
    const table = tableOf([ask('c-1', 'weighing-1', ['c-close', 'yes', 'no']), close]);
    expect(JSON.parse(JSON.stringify(table))).toEqual(table);
  });
});

describe('the model meldcode', () => {
  const model = readContent('model-meldcode');
  const tables = model.routes.flatMap((one) => decisionTable(model, one) ?? []);

  it('weighs in at most forty rows, without a flaw, each with one end', () => {
    expect(tables.map(({ routeId }) => routeId)).toContain('route-thuis');
    for (const { rows, capped } of tables) {
      expect(capped).toBe(false);
      expect(rows.length).toBeLessThanOrEqual(40);
      expect(rows.filter(({ flaw, verdicts }) => flaw !== undefined || verdicts.length !== 1)).toEqual([]);
    }
  });
});
