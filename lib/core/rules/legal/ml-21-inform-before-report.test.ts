import { expect, it } from 'vitest';
import { richTextFrom } from '@/lib/core/rich-text';
import { checkProtocol } from '@/lib/core/rules';
import { action, protocolWithSteps, question } from '@/lib/testing/build-protocol';
import { testDay } from '@/lib/testing/findings-of';
import type { EntryId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { QuestionKind } from '@/schemas/vocabulary';
import { deciding, invalid, report, safe, tell, valid } from './ml-21-inform-before-report.fixture';

const found = (protocol: Protocol) =>
  checkProtocol(protocol, { on: testDay }).filter(({ rule }) => rule === 'ML-21');

it('misses it at the step to decide', () => {
  expect(found(invalid)).toMatchObject([{ severity: 'warns', where: { stepId: 'stap-5' } }]);
  expect(found(invalid)[0]!.message).toContain('alleen als dat veilig is');
  expect(found(deciding())).toHaveLength(1);
});

it('takes a question before the card for the exception', () => {
  expect(found(valid)).toEqual([]);
});

it('asks for the exception when nothing says it', () => {
  expect(found(deciding(tell, report))).toMatchObject([
    { key: 'ML-21:vertellen:exception', where: { cardId: 'vertellen' } },
  ]);
});

it.each([
  ['a condition', { condition: 'als het veilig is' }],
  ['the tag', { tags: ['inform-before-report', 'skip-talk'] as const }],
  [
    'a task',
    { tasks: { ordered: false, items: [{ id: 't' as never, text: 'Sla over', condition: 'bij gevaar' }] } },
  ],
])('takes %s for the exception', (_what, more) => {
  expect(
    found(deciding({ ...tell, ...more, tags: [...(('tags' in more && more.tags) || tell.tags)] }, report)),
  ).toEqual([]);
});

it('takes a chapter that tells both for the exception', () => {
  const chapter = {
    id: 'afzien' as EntryId,
    title: 'Wanneer niet',
    level: 1 as const,
    body: richTextFrom('Bij gevaar vertel je het niet vooraf.'),
    functionIds: [],
    tags: ['skip-talk' as const, 'inform-before-report' as const],
  };
  expect(found({ ...deciding(tell, report), chapters: [chapter] })).toEqual([]);
});

const askedFirst = (kind: QuestionKind) =>
  deciding(
    question(
      'eerst',
      'col-a',
      [
        { to: 'melden', label: 'ja of twijfel', answers: ['yes', 'doubt'] },
        { to: 'veilig', label: 'nee', answers: ['no'] },
      ],
      { questions: [kind] },
    ),
    safe,
    tell,
    report,
  );

it('finds a report one comes to without having told', () => {
  expect(found(askedFirst('report-needed'))).toMatchObject([
    { severity: 'warns', where: { cardId: 'melden' } },
  ]);
});

it('gives advice only when acute or structural unsafety leads there at once', () => {
  expect(found(askedFirst('weighing-2'))).toMatchObject([
    { severity: 'advises', where: { cardId: 'melden' } },
  ]);
});

it('takes telling afterwards for not telling', () => {
  const first = { ...report, exits: tell.exits.map((exit) => ({ ...exit, to: { cardId: tell.id } })) };
  const last = { ...tell, condition: 'als het kan', exits: [] };
  expect(found(deciding(first, last))).toMatchObject([{ where: { cardId: 'melden' } }]);
});

it('lets a report card tell first itself', () => {
  const itself = { ...report, tags: ['inform-before-report' as const], condition: 'als het veilig is' };
  expect(found(deciding(action('beslissen', 'col-a', ['melden']), itself))).toEqual([]);
});

it('leaves a card nobody comes to, and a missing step to decide, to other rules', () => {
  const past = deciding(action('beslissen', 'col-a', ['melden']), safe, tell, report);
  expect(found(past)).toEqual([]);
  expect(found(protocolWithSteps([report]))).toEqual([]);
});
