import { describe, expect, it } from 'vitest';
import { action, outcome, question, type Way } from '@/lib/testing/build-protocol';
import { foundBy, keysOf } from '@/lib/testing/findings-of';
import type { Card } from '@/schemas/protocol-flow';
import type { Answer, QuestionKind } from '@/schemas/vocabulary';
import { deciding, help, report } from './ml-25-report-again.fixture';

const way = (to: string, label: string, ...answers: Answer[]): Way => ({ to, label, answers });
const fifth = (third: Way) =>
  question('w5', 'col-a', [way('afronden', 'ja', 'yes'), way('melden', 'nee', 'no'), third], {
    questions: ['weighing-5'],
  });
const plan = (...to: string[]) => action('plan', 'col-a', to, { title: 'Bied hulp' });
const found = (third: Way, ...cards: Card[]) =>
  keysOf('ML-25', deciding(plan('w5'), fifth(third), ...cards, report, { ...help, tags: ['new-signals'] }));
const asked = (kind: QuestionKind, ...to: string[]) => question('vraag', 'col-a', to, { questions: [kind] });

describe('help that works in part', () => {
  it.each<[string, Way, Card[]]>([
    ['to the help itself', way('plan', 'deels', 'partly'), []],
    ['to other help first', way('meer', 'deels', 'partly'), [action('meer', 'col-a', ['plan'])]],
    ['to an end', way('afronden', 'deels', 'partly'), []],
    ['to closing by way of a card', way('weg', 'deels', 'partly'), [action('weg', 'col-a', ['afronden'])]],
    ['by an answer of its own words', way('plan', 'nog niet, geef het meer tijd', 'other'), []],
    [
      'past a question of which no answer reports',
      way('vraag', 'deels', 'partly'),
      [asked('other', 'plan', 'afronden')],
    ],
  ])('may not go round or stop without a report: %s', (_where, third, cards) => {
    expect(found(third, ...cards)).toEqual(['w5/w5-x3:partly']);
  });

  it.each<[string, Way, Card[]]>([
    ['to the report', way('melden', 'deels', 'partly'), []],
    ['to weighing anew', way('vraag', 'deels', 'partly'), [asked('weighing-2', 'melden', 'plan')]],
    [
      'to the question whether to report',
      way('vraag', 'deels', 'partly'),
      [asked('report-needed', 'melden', 'plan')],
    ],
    [
      'to a question of which an answer reports',
      way('vraag', 'deels', 'partly'),
      [asked('weighing-3', 'plan', 'melden')],
    ],
    [
      'past Veilig Thuis',
      way('vt', 'deels', 'partly'),
      [action('vt', 'col-a', ['plan'], { tags: ['veilig-thuis-advice'] })],
    ],
    [
      'past Veilig Thuis in words',
      way('vt', 'deels', 'partly'),
      [action('vt', 'col-a', ['plan'], { title: 'Bel Veilig Thuis' })],
    ],
    ['once only', way('plan', 'deels: nog één keer hulp', 'partly'), []],
    ['to an end in its own words', way('weg', 'het gezin is verhuisd', 'other'), [outcome('weg')]],
  ])('is fine: %s', (_where, third, cards) => {
    expect(found(third, ...cards)).toEqual([]);
  });

  it('is left to weighing-contradiction where it is doubt', () => {
    expect(found(way('plan', 'twijfel', 'doubt'))).toEqual([]);
  });

  it('warns and says what to do', () => {
    const protocol = deciding(plan('w5'), fifth(way('plan', 'deels', 'partly')), report, help);
    expect(foundBy('ML-25', protocol)[0]).toMatchObject({
      severity: 'warns',
      exception: 'reason',
      message: expect.stringMatching(/steeds weer naar dezelfde vraag.*weeg eerst opnieuw/) as string,
    });
  });
});
