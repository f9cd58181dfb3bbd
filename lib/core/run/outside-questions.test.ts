import { describe, expect, it } from 'vitest';
import {
  action,
  column,
  handover,
  outcome,
  protocolOf,
  question,
  route,
  schoolFunction,
  step,
} from '@/lib/testing/build-protocol';
import type { Card } from '@/schemas/protocol-flow';
import type { FunctionId } from '@/schemas/ids';
import { walk } from './index';

const protocolWith = (...cards: Card[]) =>
  protocolOf({
    functions: [
      schoolFunction('lk', { name: 'Leerkracht' }),
      schoolFunction('di', { name: 'Directeur' }),
      schoolFunction('ib', { name: 'IB’er' }),
      schoolFunction('vt', { name: 'Veilig Thuis', kind: 'external' }),
      schoolFunction('co', { name: 'Conciërge' }),
    ],
    columns: [
      column('k-lk', ['lk']),
      column('k-di', ['di', 'ib']),
      column('k-vt', ['vt'], { responsibility: 'outside' }),
    ],
    routes: [route('thuis', [step('1', cards)])],
  });

function walked(cards: Card[], functionId: string, ...answers: string[]) {
  const steps = walk(protocolWith(...cards), { functionId: functionId as FunctionId, answers });
  if (!steps.ok) throw new Error(JSON.stringify(steps.failure));
  return steps.value;
}
const idsOf = (...given: Parameters<typeof walked>) => walked(...given).flatMap(({ cardId }) => cardId ?? []);

const ways = [
  { to: 'join', label: 'Onderzoek' },
  { to: 'help', label: 'Advies, geen onderzoek' },
  { to: 'end', label: 'Niets' },
];
const asked = question('ask', 'k-vt', ways, { title: 'Wat doet Veilig Thuis?' });
const after = [
  action('join', 'k-di', ['follow']),
  action('help', 'k-lk', ['follow']),
  action('follow', 'k-lk', ['end']),
  outcome('end'),
];

describe('a question of an outside body behind the work of a colleague', () => {
  const cards = [action('call', 'k-di', ['ask']), asked, ...after];

  it('is named to who waits, with who answers and where each answer leads', () => {
    const [only, ...more] = walked(cards, 'lk');
    expect(more).toEqual([]);
    expect(only).toMatchObject({ kind: 'waiting', title: 'Nu zijn aan zet: Directeur en IB’er' });
    expect(only?.notes).toEqual(
      expect.arrayContaining([
        'Wat doet Veilig Thuis?',
        expect.stringContaining('Dit beantwoordt: Veilig Thuis.'),
      ]),
    );
    expect(only?.choices?.map(({ label }) => label)).toEqual([
      'Onderzoek',
      'Advies, geen onderzoek',
      'Niets',
    ]);
  });

  it('is gone past with the answer that was heard', () => {
    expect(idsOf(cards, 'lk', 'Onderzoek')).toEqual(['follow', 'end']);
    expect(idsOf(cards, 'lk', 'advies', 'geen onderzoek')).toEqual(['help', 'follow', 'end']);
    expect(idsOf(cards, 'lk', 'niets')).toEqual(['end']);
  });

  it('is not waited for by who has work that does not hang on it', () => {
    const own = [action('call', 'k-di', ['ask', 'own']), action('own', 'k-lk'), asked, ...after];
    expect(idsOf(own, 'lk')[0]).toBe('own');
  });

  it('is asked one after the other where there are two', () => {
    const second = question('more', 'k-vt', ['help', 'end'], { title: 'Is hulp nodig?' });
    const first = { ...asked, exits: asked.exits.map((exit) => ({ ...exit, to: { cardId: second.id } })) };
    const [only] = walked([action('call', 'k-di', ['ask']), first, second, ...after], 'lk');
    expect(only?.notes).not.toContain('Is hulp nodig?');
    expect(
      idsOf([action('call', 'k-di', ['ask']), first, second, ...after], 'lk', 'niets', 'more-x1'),
    ).toEqual(['help', 'follow', 'end']);
  });
});

it('asks a function without a card in the route nothing, and sends it to who acts in the school', () => {
  const [only, ...more] = walked([asked, ...after], 'co');
  expect(more).toEqual([]);
  expect(only).toMatchObject({ kind: 'sent_on' });
  expect(only?.notes).toEqual([
    'Ga naar: Leerkracht, Directeur of IB’er.',
    'Wat doet Veilig Thuis? Dit beantwoordt: Veilig Thuis',
  ]);
  expect(only?.choices).toBeUndefined();
});

it('goes on after waiting at the card that is named, and says where', () => {
  const cards = [
    question('decide', 'k-di', ['report', 'help'], { title: 'Melden?' }),
    action('report', 'k-di', ['follow']),
    ...after.slice(1),
  ];
  expect(walked(cards, 'lk')[0]).toMatchObject({ goesOnAt: 'Kaart help' });
  expect(walked(cards, 'lk', 'kaart FOLLOW')[0]).toMatchObject({ goesOnAt: 'Kaart follow' });
  expect(idsOf(cards, 'lk', 'follow')).toEqual(['follow', 'end']);
});

it('names of a hand-over to several only who stand where it leads', () => {
  const cards = [
    action('start', 'k-lk', ['give']),
    handover('give', 'k-lk', ['take'], { toFunctionIds: ['co', 'di', 'vt'] as FunctionId[] }),
    action('take', 'k-di', ['back']),
    action('back', 'k-lk', ['end']),
    outcome('end'),
  ];
  const waiting = walked(cards, 'lk').find(({ kind }) => kind === 'waiting');
  expect(waiting).toMatchObject({ title: 'Nu is aan zet: Directeur' });
  expect(waiting?.notes[0]).toBe('Kaart take. Door: Directeur');
});

describe('a card that was handed over to somebody of my column, and not to me', () => {
  const cards = (...toFunctionIds: string[]) => [
    action('start', 'k-lk', ['give']),
    handover('give', 'k-lk', ['take'], { toFunctionIds: toFunctionIds as FunctionId[] }),
    action('take', 'k-di', ['end']),
    outcome('end'),
  ];
  const said = (functionId: string, ...to: string[]) =>
    walked(cards(...to), functionId).find(({ cardId }) => cardId === 'take')?.part;

  it('says to whom it went', () => {
    const words = 'Dit is overgedragen aan Directeur. Doe het alleen als jullie dat afspreken';
    expect(said('ib', 'di')).toBe(words);
    expect(said('ib', 'di', 'vt')).toBe(words);
  });

  it.each([
    ['who is named', 'di', ['di']],
    ['both when both are named', 'ib', ['di', 'ib']],
    ['anybody of the column when nobody of it is named', 'ib', ['vt']],
    ['anybody of the column when nobody is named', 'ib', []],
  ])('is for %s', (_who, functionId, to) => {
    expect(said(functionId, ...to)).toBe('Jij doet dit');
  });

  it('is for anybody of the column when there is another way to it', () => {
    const other = [
      ...cards('di').slice(0, 2),
      action('take', 'k-di', ['again']),
      action('again', 'k-di', ['take']),
    ];
    expect(walked([...other, outcome('end')], 'ib').find(({ cardId }) => cardId === 'take')?.part).toBe(
      'Jij doet dit',
    );
  });
});
