import { describe, expect, it } from 'vitest';
import { action, handover, outcome, question, step } from '@/lib/testing/build-protocol';
import { foundBy, keysOf } from '@/lib/testing/findings-of';
import type { ColumnId, PartId } from '@/schemas/ids';
import type { CardPart } from '@/schemas/vocabulary';
import {
  accepted,
  deciding,
  help,
  invalid,
  no,
  report,
  result,
  valid,
  yes,
} from './ml-40-result-before-help.fixture';

it('warns where the result is asked first, and draws the way', () => {
  expect(foundBy('ML-40', invalid)).toMatchObject([
    { key: 'ML-40:w5', severity: 'warns', path: ['w4', 'w5'] },
  ]);
  expect(keysOf('ML-40', valid)).toEqual([]);
});

it('warns where help was never weighed nor given', () => {
  const asks = question('start', 'col-a', [yes('report'), no('w5')], { questions: ['weighing-2'] });
  expect(keysOf('ML-40', deciding(asks, result('help'), help, report))).toEqual(['w5']);
});

it('warns where weighing 3 or 4 comes after the result', () => {
  const first = question('choice', 'col-a', [yes('w5'), no('report')]);
  expect(keysOf('ML-40', deciding(first, result('w4'), accepted('help'), help, report))).toEqual(['w5']);
});

it('counts a question marked "opnieuw melden" as one about the result', () => {
  const again = question('again', 'col-a', [yes('report'), no('help')], { tags: ['report-again'] });
  expect(keysOf('ML-40', deciding(again, help, report))).toEqual(['again']);
  expect(keysOf('ML-40', deciding(action('plan', 'col-a', ['again']), again, help, report))).toEqual([]);
});

it('counts help of any kind: a hand-over, an outcome that leads on, a report', () => {
  const ways = [
    handover('plan', 'col-a', ['w5']),
    ...(['help', 'report'] as const).map((kind) => outcome('plan', ['w5'], { outcome: kind })),
  ];
  for (const plan of ways)
    expect(keysOf('ML-40', deciding(accepted('plan'), plan, result('help'), help, report))).toEqual([]);
});

it('only advises a card for accepted help that has none', () => {
  expect(foundBy('ML-40', deciding(accepted('w5'), result('help'), help, report))).toMatchObject([
    {
      key: 'ML-40:w5:no-help-card',
      severity: 'advises',
      grounds: [{ kind: 'practice' }],
      path: ['w4', 'w5'],
    },
  ]);
});

describe('help that is written out', () => {
  const given = (part: CardPart, title = 'Bied hulp en volg het kind', more: object = {}) =>
    foundBy(
      'ML-40',
      deciding(
        accepted('plan'),
        action('plan', 'col-a', ['w5'], {
          title,
          parts: [{ columnId: 'col-a' as ColumnId, part }],
          ...more,
        }),
        result('help'),
        help,
        report,
      ),
    ).map(({ key, severity }) => `${key.slice('ML-40:'.length)} ${severity}`);

  it.each([
    'Bied hulp en volg het kind',
    'Maak een hulpplan',
    'Steun het gezin',
    'Begeleiding door de maatschappelijk werker',
  ])('is given by somebody: %s', (title) => {
    for (const part of ['informed', 'advises'] as const)
      expect(given(part, title), part).toEqual(['plan:help-of-nobody warns']);
    for (const part of ['does', 'joins'] as const) expect(given(part, title), part).toEqual([]);
  });

  it('is not what one only hears of', () => {
    for (const title of ['Je hoort wat er is besloten', 'De leerkracht weet het besluit'])
      expect(given('informed', title)).toEqual(['w5:no-help-card advises']);
  });
});

it('takes help on one of the lines that meet as help', () => {
  const cards = [
    action('start', 'col-a', ['plan', 'wait']),
    action('plan', 'col-a', ['w5']),
    question('wait', 'col-a', ['w5', 'w5']),
    { ...result('help'), join: 'all' as const },
  ];
  const weigh = step('step-4', [
    question('w3', 'col-a', [yes('start'), no('report')], { questions: ['weighing-3'] }),
  ]);
  const { routes, ...rest } = deciding(...cards, help, report);
  const [home] = routes;
  const joined = {
    ...rest,
    routes: [{ ...home!, startCardId: weigh.cards[0]!.id, steps: [weigh, ...home!.steps] }],
  };
  expect(keysOf('ML-40', joined)).toEqual([]);
});

describe('what stands between "ja, aanvaard" and the question', () => {
  const between = (title: string, more: object = {}) =>
    keysOf(
      'ML-40',
      deciding(
        accepted('plan'),
        action('plan', 'col-a', ['w5'], { title, ...more }),
        result('help'),
        help,
        report,
      ),
    );

  it.each([
    'Plan een vergadering',
    'Leg de afspraken over hulp vast',
    'Werk het dossier bij',
    'Maak een verslag van het gesprek',
    'Wacht zes weken',
    'Schrijf het hulpplan op',
    'Organiseer een MDO',
    'Mail het team',
  ])('is no help when it is plainly administrative: %s', (title) => {
    expect(between(title)).toEqual(['w5']);
  });

  it.each([
    'Bied hulp en volg het kind',
    'Maak een plan voor veiligheid en hulp',
    'Leg vast en bied hulp',
    'Verwijs naar het wijkteam',
    'Organiseer hulp en leg die vast',
    'Kaart 12',
    'Maatjesproject',
  ])('is help otherwise: %s', (title) => {
    expect(between(title)).toEqual([]);
  });

  it('is help when a task does it, and not when nobody does', () => {
    const tasks = { ordered: false, items: [{ id: 't' as PartId, text: 'Zet de hulp in gang' }] };
    expect(between('Plan een overleg', { tasks })).toEqual([]);
    const after = action('doe', 'col-a', ['help'], { title: 'Bied hulp' });
    const filler = action('plan', 'col-a', ['w5'], {
      parts: [{ columnId: 'col-a' as ColumnId, part: 'informed' }],
    });
    expect(keysOf('ML-40', deciding(accepted('plan'), filler, result('doe'), after, help, report))).toEqual([
      'w5',
    ]);
  });

  it('is no help when it is a note, and no filler either', () => {
    const note = { ...action('plan', 'col-a', ['w5']), kind: 'note' as const };
    const after = action('doe', 'col-a', ['help']);
    expect(keysOf('ML-40', deciding(accepted('plan'), note, result('help'), help, report))).toEqual([
      'w5:no-help-card',
    ]);
    expect(keysOf('ML-40', deciding(accepted('plan'), note, result('doe'), after, help, report))).toEqual([
      'w5',
    ]);
  });
});

it.each([
  ['administration', action('slow', 'col-a', ['w5'], { title: 'Leg alles vast' }), 'w5'],
  [
    'help that nobody gives',
    action('slow', 'col-a', ['w5'], {
      title: 'Bied hulp',
      parts: [{ columnId: 'col-a' as ColumnId, part: 'informed' }],
    }),
    'slow:help-of-nobody',
  ],
])('warns of a longer way that is only %s, also where a shorter one is only advised', (_what, slow, key) => {
  const choice = question('choice', 'col-a', [yes('w5'), no('slow')]);
  const cards = [accepted('choice'), choice, slow, result('help'), help, report];
  expect(foundBy('ML-40', deciding(...cards))).toMatchObject([{ key: `ML-40:${key}`, severity: 'warns' }]);
});
