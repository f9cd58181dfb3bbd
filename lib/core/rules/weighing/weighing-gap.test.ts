import { expect, it } from 'vitest';
import { checkProtocol } from '@/lib/core/rules';
import { outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';
import { findingsOf, testDay } from '@/lib/testing/findings-of';
import type { Card, Exit } from '@/schemas/protocol-flow';
import type { Answer, QuestionKind, RouteKind } from '@/schemas/vocabulary';

const way = (to: string, ...answers: Answer[]) =>
  ({ to, answers, label: '' }) satisfies Partial<Omit<Exit, 'to'>> & { to: string };
const ask = (id: string, kind: QuestionKind, ways: ReturnType<typeof way>[]): Card =>
  question(id, 'col-a', ways, { questions: [kind] });
const inRoute = (cards: Card[], kind: RouteKind = 'home') =>
  protocolOf({ routes: [route('home', [step('step-1', cards)], { kind })] });
const end = outcome('c-end');

it('finds each decision that lacks yes or no', () => {
  const first = ask('c-1', 'report-needed', [way('c-2', 'yes'), way('c-2', 'doubt')]);
  const second = ask('c-2', 'help-possible', [way('c-end', 'no'), way('c-end', 'partly')]);
  expect(findingsOf('weighing-gap', inRoute([first, second, end]))).toEqual(['c-1', 'c-2']);
});

it('finds both when the lines say no answers at all', () => {
  const asked = ask('c-1', 'report-needed', [way('c-end'), way('c-end')]);
  expect(findingsOf('weighing-gap', inRoute([asked, end]))).toEqual(['c-1', 'c-1']);
});

it('says by which answers one comes there, and shows the way', () => {
  const first = ask('c-1', 'report-needed', [way('c-end', 'yes', 'doubt'), way('c-2', 'no')]);
  const second = ask('c-2', 'help-possible', [way('c-end', 'yes'), way('c-end', 'partly')]);
  const [finding] = checkProtocol(inRoute([first, second, end]), { on: testDay }).filter(
    ({ rule }) => rule === 'weighing-gap',
  );
  expect(finding?.message).toBe(
    'Kaart "Kaart c-2" heeft geen weg voor "nee", na "nee" op "Kaart c-1". Voeg een lijn met dat antwoord toe.',
  );
  expect(finding?.path).toEqual(['c-1', 'c-2']);
});

it('leaves a weighing of the home route to ML-10, and speaks of it on another route', () => {
  const asked = ask('c-1', 'weighing-2', [way('c-end', 'yes'), way('c-end', 'doubt')]);
  expect(findingsOf('weighing-gap', inRoute([asked, end]))).toEqual([]);
  expect(findingsOf('weighing-gap', inRoute([asked, end], 'acute'))).toEqual(['c-1']);
});

it('leaves a question with one line or none to the soundness rules', () => {
  const asked = ask('c-1', 'report-needed', [way('c-2', 'yes')]);
  expect(findingsOf('weighing-gap', inRoute([asked, ask('c-2', 'help-possible', [])]))).toEqual([]);
});
