import { expect, it } from 'vitest';
import type { DecisionRow } from '@/lib/core/weighing';
import { outcome, protocolWithSteps, question } from '@/lib/testing/build-protocol';
import type { CardId, ExitId } from '@/schemas/ids';
import { answerInWords, outcomeInWords, questionInWords, tableInWords } from './row-words';

const q1 = 'q1' as CardId;
const protocol = protocolWithSteps([
  question('q1', 'col-a', [{ to: 'o1', label: 'eerst bellen', answers: ['other'] }], {
    questions: ['weighing-1'],
    title: 'Is er een vermoeden?',
  }),
  outcome('o1', [], { outcome: 'report', title: 'Meld' }),
]);
const row = (more: Partial<DecisionRow>): DecisionRow => ({
  ...{ answers: [], verdicts: [], reports: false, path: [q1] },
  ...more,
});
const ends = (kind: 'report' | 'close') =>
  ({ kind: 'outcome', outcome: kind, cardId: 'o1' as CardId }) as const;

it('names a weighing question by its number, another by its title', () => {
  expect(questionInWords(protocol, { cardId: q1, kinds: ['weighing-1'] })).toEqual({
    name: 'Afweging 1',
    about: 'is er een vermoeden?',
  });
  expect(questionInWords(protocol, { cardId: q1, kinds: ['triage', 'weighing-1', 'weighing-2'] }).name).toBe(
    'Afweging 1 en afweging 2',
  );
  expect(questionInWords(protocol, { cardId: q1, kinds: ['other'] }).name).toBe('Is er een vermoeden?');
});

it('says the answers that take one line together, and one of its own by its label', () => {
  const together = row({ answers: [{ cardId: q1, answers: ['yes', 'doubt'], exitIds: [] }] });
  expect(answerInWords(protocol, together, q1)).toBe('ja of twijfel');
  const own = row({ answers: [{ cardId: q1, answers: ['other'], exitIds: ['q1-x1' as ExitId] }] });
  expect(answerInWords(protocol, own, q1)).toBe('eerst bellen');
  expect(answerInWords(protocol, row({}), q1)).toBe('');
});

it('says where it ends, and that a report comes before it', () => {
  expect(outcomeInWords(protocol, row({ verdicts: [ends('report')], reports: true }))).toBe('Melden');
  expect(outcomeInWords(protocol, row({ verdicts: [ends('close')], reports: true }))).toBe(
    'Melden, daarna afsluiten en vastleggen',
  );
  expect(outcomeInWords(protocol, row({}))).toBe('Geen uitkomst');
  expect(outcomeInWords(protocol, row({ verdicts: [ends('report'), ends('close')] }))).toBe(
    'Melden en afsluiten en vastleggen',
  );
});

it('counts the combinations that are not in order', () => {
  const table = { routeId: protocol.routes[0]!.id, questions: [], capped: false };
  expect(tableInWords({ ...table, rows: [row({})] })).toBe('1 combinatie, elk met precies één uitkomst.');
  expect(tableInWords({ ...table, capped: true, rows: [row({ flaw: 'gap' }), row({})] })).toBe(
    '2 combinaties, waarvan 1 niet in orde. Er zijn er meer dan hier passen.',
  );
});
