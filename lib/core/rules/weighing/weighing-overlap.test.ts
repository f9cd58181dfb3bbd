import { expect, it } from 'vitest';
import { checkProtocol } from '@/lib/core/rules';
import { action, handover, outcome, protocolWithSteps, question } from '@/lib/testing/build-protocol';
import { findingsOf, testDay } from '@/lib/testing/findings-of';
import type { Card } from '@/schemas/protocol-flow';
import type { OutcomeKind } from '@/schemas/vocabulary';

const asked = question(
  'c-1',
  'col-a',
  [
    { to: 'c-2', label: 'ja of twijfel', answers: ['yes', 'doubt'] },
    { to: 'c-end', label: 'nee', answers: ['no'] },
  ],
  { questions: ['report-needed'] },
);
const parting = (...to: string[]) => action('c-2', 'col-a', to);
const ending = (id: string, kind: OutcomeKind) => outcome(id, [], { outcome: kind });
const protocolWith = (...cards: Card[]) => protocolWithSteps([asked, ...cards, ending('c-end', 'close')]);

it('finds the card that leads to reporting and to closing at once, with the combination and the way', () => {
  const protocol = protocolWith(parting('c-report', 'c-end'), ending('c-report', 'report'));
  const found = checkProtocol(protocol, { on: testDay }).filter(({ rule }) => rule === 'weighing-overlap');
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ where: { cardId: 'c-2' }, path: ['c-1', 'c-2', 'c-report', 'c-end'] });
  expect(found[0]?.message).toBe(
    'Kaart "Kaart c-2" leidt bij "ja of twijfel" op "Kaart c-1" tegelijk naar "Kaart c-report" en "Kaart c-end". Laat één uitkomst over.',
  );
});

it('tells one card once, however many combinations lead there', () => {
  const later = question('c-3', 'col-a', ['c-report', 'c-help']);
  const protocol = protocolWith(
    parting('c-3', 'c-end'),
    later,
    ending('c-report', 'report'),
    ending('c-help', 'help'),
  );
  expect(findingsOf('weighing-overlap', protocol)).toEqual(['c-2']);
});

it('lets reporting and helping, or a hand-over beside them, go together', () => {
  const ends = [ending('c-report', 'report'), ending('c-help', 'help'), handover('c-given', 'col-a')];
  expect(
    findingsOf('weighing-overlap', protocolWith(parting('c-report', 'c-help', 'c-given'), ...ends)),
  ).toEqual([]);
});

it('lets lines that part meet again', () => {
  const cards = [
    parting('c-3', 'c-4'),
    action('c-3', 'col-a', ['c-5']),
    action('c-4', 'col-a', ['c-5']),
    action('c-5', 'col-a', ['c-report']),
  ];
  expect(findingsOf('weighing-overlap', protocolWith(...cards, ending('c-report', 'report')))).toEqual([]);
});

it('leaves one answer on two lines to same-answer-twice', () => {
  const both = question(
    'c-2',
    'col-a',
    [
      { to: 'c-report', label: 'ja', answers: ['yes'] },
      { to: 'c-end', label: 'jawel', answers: ['yes', 'no'] },
    ],
    { questions: ['help-possible'] },
  );
  const protocol = protocolWith(both, ending('c-report', 'report'));
  expect(findingsOf('weighing-overlap', protocol)).toEqual([]);
  expect(findingsOf('same-answer-twice', protocol)).toEqual(['c-2']);
});
