import { describe, expect, it } from 'vitest';
import {
  action,
  column,
  handover,
  outcome,
  protocolOf,
  question,
  route,
  step,
  type Way,
} from '@/lib/testing/build-protocol';
import { foundBy, keysOf } from '@/lib/testing/findings-of';
import type { Card } from '@/schemas/protocol-flow';
import { beginning, deciding, invalid, no, valid, weighing, yes } from './ml-39-weighing-bypassed.fixture';

const open = (...to: string[]) =>
  question(
    'choice',
    'col-a',
    to.map((target, index) => ({ to: target, label: `${index}`, answers: ['other'] })),
  );
const severityOf = (...talk: Card[]) =>
  foundBy('ML-39', beginning(...talk)).map(({ key, severity }) => `${key.slice(6)} ${severity}`);

it('says where one comes without weighing, and draws the way', () => {
  expect(foundBy('ML-39', invalid)).toMatchObject([
    {
      key: 'ML-39:help:weighing-2',
      severity: 'blocks',
      exception: 'none',
      path: ['bad', 'plan', 'help'],
      message: expect.stringContaining('zonder afweging 2') as string,
    },
  ]);
  expect(keysOf('ML-39', valid)).toEqual([]);
});

describe('a way that ends without weighing 2', () => {
  it.each([
    ['help', outcome('end', [], { outcome: 'help' }), 'blocks'],
    ['help that leads on to the end of it', outcome('end', ['help'], { outcome: 'help' }), 'blocks'],
    ['help that leads on to itself', outcome('end', ['choice'], { outcome: 'help' }), 'blocks'],
    ['closing that leads on', outcome('end', ['w1']), 'blocks'],
    ['closing', outcome('end'), 'blocks'],
    ['another end', outcome('end', [], { outcome: 'other' }), 'blocks'],
    ['a hand-over inside the school after which nothing is said', handover('end', 'col-a'), 'blocks'],
    ['the matter given to another body', outcome('end', [], { outcome: 'transfer' }), 'warns'],
  ])('%s', (_what, end, severity) => {
    expect(severityOf(open('w1', 'end'), end)).toEqual([`end:weighing-2 ${severity}`]);
  });

  it('may begin with help that leads on to the weighing', () => {
    const found = foundBy('ML-39', beginning(open('w1', 'end'), outcome('end', ['w1'], { outcome: 'help' })));
    expect(found).toMatchObject([
      {
        key: 'ML-39:end:help-first',
        severity: 'advises',
        message: expect.stringMatching(/^Je komt bij "Kaart end" voordat er is gewogen. Dat mag/) as string,
        grounds: [{ kind: 'own-reading' }],
      },
    ]);
  });

  it.each<[string, Way]>([
    ['on news', { to: 'w1', tags: ['new-signals'] }],
    ['by a label that says when', { to: 'w1', label: 'als het niet helpt' }],
    ['by a label that says perhaps', { to: 'w1', label: 'eventueel' }],
    ['by a note that says when', { to: 'w1', note: 'Alleen als de zorgen blijven.' }],
    ['on an answer', { to: 'w1', answers: ['no'] }],
    ['for others', { to: 'w1', columnIds: ['col-b'] as never }],
  ])('blocks help that leads on to it only %s', (_when, way) => {
    const end = {
      ...outcome('end', [way], { outcome: 'help' }),
      parts: valid.routes[0]!.steps[0]!.cards[0]!.parts,
    };
    expect(severityOf(open('w1', 'end'), end)).toEqual(['end:weighing-2 blocks']);
  });

  it.each(['', 'daarna', 'en weeg dan', 'ga verder bij stap 4', 'weeg of melden nodig is'])(
    'lets help lead on by the label "%s"',
    (label) => {
      const end = outcome('end', [{ to: 'w1', label }], { outcome: 'help' });
      expect(severityOf(open('w1', 'end'), end)).toEqual(['end:help-first advises']);
    },
  );

  it.each([
    ['als de hulp niet werkt', 'end:weighing-2 blocks'],
    ['als er nog zorgen zijn', 'end:weighing-2 blocks'],
    ["als de IB'er dat wil", 'end:weighing-2 blocks'],
    ['als het kind ouder is dan 12', 'end:help-first advises'],
  ])('looks whether what follows on help is done at all: %s', (condition, found) => {
    const end = outcome('end', ['again'], { outcome: 'help' });
    const again = action('again', 'col-a', ['w1'], { condition });
    expect(severityOf(open('w1', 'end'), end, again)).toEqual([found]);
  });

  it('blocks help that leads on where the weighing itself stands under a condition', () => {
    const protocol = beginning(open('w1', 'end'), outcome('end', ['w1'], { outcome: 'help' }));
    const [home] = protocol.routes;
    const steps = home!.steps.map((one) => ({
      ...one,
      cards: one.cards.map((card) => (card.id === 'w2' ? { ...card, condition: 'bij letsel' } : card)),
    }));
    const found = keysOf('ML-39', { ...protocol, routes: [{ ...home!, steps }] });
    expect(found).toEqual(['end:weighing-2', 'w2:condition']);
  });

  it('warns of closing beside help that leads on to the weighing', () => {
    const split = action('a', 'col-a', ['end', 'c']);
    const end = outcome('end', ['w1'], { outcome: 'help' });
    expect(severityOf(split, end, outcome('c'))).toEqual(['end:help-first advises', 'c:beside warns']);
  });

  it('warns of a report in no haste, which may be made, and is silent about one in danger', () => {
    expect(severityOf(open('w1', 'report'))).toEqual(['report:report warns']);
    expect(foundBy('ML-39', beginning(open('w1', 'report')))).toMatchObject([
      {
        message: expect.stringContaining(
          'Melden mag zonder deze vragen als het nodig kan zijn om het geweld te stoppen',
        ) as string,
        grounds: [{ kind: 'own-reading', article: 'Wmo 2015 art. 5.2.6' }],
      },
    ]);
    const tagged = question('choice', 'col-a', [no('w1'), { ...(yes('report') as object), to: 'report' }], {
      tags: ['acute-unsafety'],
    });
    expect(severityOf(tagged)).toEqual([]);
  });

  it('warns when only weighing 1 is left out, and is content with help after a report', () => {
    expect(severityOf(open('w1', 'w2'))).toEqual(['help:weighing-1 warns']);
    const reported = outcome('early', ['plan'], { outcome: 'report', tags: ['speed-up'] });
    expect(severityOf(open('w1', 'early'), reported)).toEqual([]);
  });

  it('advises where the talk takes the worry away, and blocks where nobody talked', () => {
    const talk = action('talk', 'col-a', ['choice']);
    expect(severityOf(talk, open('w1', 'close'))).toEqual(['close:talk advises']);
    expect(severityOf(open('w1', 'close'))).toEqual(['close:weighing-2 blocks']);
  });
});

it('rests where it blocks on the framework, and on the Besluit only as background', () => {
  const [finding] = foundBy('ML-39', invalid);
  expect(finding!.grounds).toMatchObject([{ kind: 'norm' }, { kind: 'law', isBackground: true }]);
});

describe('what is no way past', () => {
  it('a hand-over, or a task that comes to nothing, beside the line that weighs', () => {
    const split = action('a', 'col-a', ['w1', 'c']);
    expect(severityOf(split, handover('c', 'col-a'))).toEqual([]);
    expect(severityOf(split, action('c', 'col-a', ['w1']))).toEqual([]);
    expect(severityOf(split, outcome('c', [], { outcome: 'report' }))).toEqual([]);
  });

  it('another route that weighs and leads back', () => {
    const home = route('thuis', [step('s1', [action('a', 'col-a', ['route:weegt'])]), step('s2', deciding)]);
    const other = route('weegt', [step('s3', weighing)], { kind: 'other' });
    expect(keysOf('ML-39', protocolOf({ routes: [home, other] }))).toEqual([]);
  });

  it('a route that asks no weighing', () => {
    const short = route('kort', [
      step('s', [action('a', 'col-a', ['b']), outcome('b', [], { outcome: 'help' })]),
    ]);
    expect(keysOf('ML-39', protocolOf({ routes: [short] }))).toEqual([]);
  });

  it('an answer that sends to a route for danger', () => {
    const acute = route('acuut', [step('s', [outcome('klaar')])], { kind: 'acute' });
    const with_ = beginning(open('w1', 'route:acuut'));
    expect(keysOf('ML-39', { ...with_, routes: [...with_.routes, acute] })).toEqual([]);
  });
});

describe('lines that go on at the same time', () => {
  const split = action('a', 'col-a', ['w1', 'c']);
  const waiting = (join: 'all' | 'any') => {
    const protocol = beginning(split, action('c', 'col-a', ['plan']));
    const [home] = protocol.routes;
    const steps = home!.steps.map((one) => ({
      ...one,
      cards: one.cards.map((card) => (card.id === 'plan' ? { ...card, join } : card)),
    }));
    return foundBy('ML-39', { ...protocol, routes: [{ ...home!, steps }] });
  };

  it.each([
    ['closes', outcome('c'), ['c:beside warns']],
    ['ends in another way', outcome('c', [], { outcome: 'other' }), ['c:beside warns']],
    [
      'decides',
      question('c', 'col-a', [yes('report'), no('help')], { questions: ['report-needed'] }),
      ['c:beside warns'],
    ],
    ['supports, and no more', outcome('c', [], { outcome: 'help' }), ['c:beside advises']],
    ['comes to the help behind the weighing', action('c', 'col-a', ['plan']), ['help:beside warns']],
  ])('are told where one of them %s while the other weighs', (_what, card, found) => {
    expect(severityOf(split, card).filter((one) => one.includes('beside'))).toEqual(found);
  });

  it.each([
    [outcome('c', [], { outcome: 'help' }), /Dat mag: hulp hoeft niet te wachten.*toch gewogen/],
    [action('c', 'col-a', ['plan']), /Hulp mag meteen beginnen/],
  ])('hold no help back', (card, says) => {
    const messages = foundBy('ML-39', beginning(split, card)).map(({ message }) => message);
    expect(messages).toEqual([expect.stringMatching(says)]);
    expect(messages.join()).not.toContain('Laat die lijn wachten');
  });

  it('are told by the card where they part, and not where the last one is waited for', () => {
    expect(waiting('any')).toMatchObject([
      { path: ['a', 'c', 'plan', 'help'], message: expect.stringContaining('Na "Kaart a"') as string },
    ]);
    expect(waiting('all')).toEqual([]);
  });
});

it('follows lines into another route and back, past the weighing', () => {
  const aside = route('zorg', [step('s', [action('a', 'col-a', ['plan'])])], { kind: 'other' });
  const around = beginning(open('w1', 'route:zorg'));
  expect(keysOf('ML-39', { ...around, routes: [...around.routes, aside] })).toEqual(['choice:weighing-2']);
});

it('asks weighing 2 beside help without a suspicion, and does not tell to close instead', () => {
  const [home] = valid.routes;
  const w1 = question('w1', 'col-a', [yes('w2'), no('help')], { questions: ['weighing-1'] });
  const steps = home!.steps.map((one) => ({
    ...one,
    cards: one.cards.map((card) => (card.id === 'w1' ? w1 : card)),
  }));
  const found = foundBy('ML-39', { ...valid, routes: [{ ...home!, steps }] });
  expect(found).toMatchObject([{ key: 'ML-39:help:no-suspicion', severity: 'warns' }]);
  expect(found[0]!.message).toContain('Hulp mag altijd: beantwoord ook afweging 2.');
});

it('looks at the line of each column where a signal begins', () => {
  const seen = action(
    'seen',
    ['col-a', 'col-b'],
    [
      { to: 'w1', columnIds: ['col-a'] as never },
      { to: 'help', columnIds: ['col-b'] as never },
    ],
  );
  const columns = [column('col-a'), column('col-b')];
  expect(keysOf('ML-39', { ...beginning(seen), columns })).toEqual(['help:weighing-2']);
});

it('warns when weighing 2 is asked under a condition', () => {
  const [home] = valid.routes;
  const steps = home!.steps.map((one) => ({
    ...one,
    cards: one.cards.map((card) => (card.id === 'w2' ? { ...card, condition: 'bij letsel' } : card)),
  }));
  expect(keysOf('ML-39', { ...valid, routes: [{ ...home!, steps }] })).toEqual(['w2:condition']);
});

it.each([
  ["als de IB'er dat wil", ['w1:condition']],
  ['alleen als de ouders niet meewerken', ['w1:condition']],
  ['als het team het nodig vindt', ['w1:condition']],
  ['als er geen acuut gevaar is', []],
  ['na het gesprek', []],
])('warns when somebody else says whether weighing 1 or decision 1 is asked: %s', (condition, found) => {
  const [home] = valid.routes;
  const steps = home!.steps.map((one) => ({
    ...one,
    cards: one.cards.map((card) => (card.id === 'w1' ? { ...card, condition } : card)),
  }));
  expect(keysOf('ML-39', { ...valid, routes: [{ ...home!, steps }] })).toEqual(found);
  const decision = steps.map((one) => ({
    ...one,
    cards: one.cards.map((card): Card =>
      card.id === 'w1' && card.kind === 'question' ? { ...card, questions: ['report-needed'] } : card,
    ),
  }));
  const keys = keysOf('ML-39', { ...valid, routes: [{ ...home!, steps: decision }] });
  expect(keys.filter((key) => key.endsWith('condition'))).toEqual(found);
});

it('warns of doubt at weighing 1 that waits and asks again, and of none that asks Veilig Thuis first', () => {
  const doubting = (...waits: Card[]) => {
    const protocol = beginning(action('talk', 'col-a', ['w1']), ...waits);
    const [home] = protocol.routes;
    const w1 = question('w1', 'col-a', [yes('w2'), no('close'), { to: 'wait', answers: ['doubt'] }], {
      questions: ['weighing-1'],
    });
    const steps = home!.steps.map((one) => ({
      ...one,
      cards: one.cards.map((card) => (card.id === 'w1' ? w1 : card)),
    }));
    return keysOf('ML-39', { ...protocol, routes: [{ ...home!, steps }] });
  };
  const wait = (to: string, title = 'Kijk het nog zes weken aan') => action('wait', 'col-a', [to], { title });
  expect(doubting(wait('w1'))).toEqual(['w1:doubt']);
  expect(doubting(wait('talk'))).toEqual(['w1:doubt']);
  expect(doubting(wait('w1', 'Vraag Veilig Thuis om advies'))).toEqual([]);
  expect(doubting(wait('ask'), action('ask', 'col-a', ['w1'], { tags: ['veilig-thuis-advice'] }))).toEqual(
    [],
  );
  expect(doubting(wait('w2'))).toEqual([]);
  const onNews = { to: 'w1', tags: ['new-signals' as const] };
  expect(doubting(action('wait', 'col-a', [onNews]))).toEqual([]);
});

it.each<[string, Card[], string[]]>([
  ['weighing 1 left out', [open('w1', 'w2')], ['norm']],
  [
    'a talk that takes the worry away',
    [action('talk', 'col-a', ['choice']), open('w1', 'close')],
    ['own-reading'],
  ],
  ['a line beside the weighing', [action('a', 'col-a', ['w1', 'c']), outcome('c')], ['norm']],
])('names no law for %s', (_what, talk, kinds) => {
  const found = foundBy('ML-39', beginning(...talk));
  expect(found).toHaveLength(1);
  expect(found[0]!.grounds?.map(({ kind }) => kind)).toEqual(kinds);
});
