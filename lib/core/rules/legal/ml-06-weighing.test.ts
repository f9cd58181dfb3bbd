import { describe, expect, it } from 'vitest';
import { action, outcome, protocolOf, question, route, step, type Way } from '@/lib/testing/build-protocol';
import { foundBy, keysOf } from '@/lib/testing/findings-of';
import { checkProtocol } from '../check-protocol';
import { richTextFrom } from '@/lib/core/rich-text';
import type { GlobalExit, Protocol } from '@/schemas/protocol';
import type { Card, Route } from '@/schemas/protocol-flow';
import { invalid, valid } from './ml-06-weighing.fixture';

const advice = { id: 'advice', kind: 'advice', label: 'Advies', text: '', contactIds: [] };
const doubtExit = { ...advice, tags: ['doubt-veilig-thuis'] } as unknown as GlobalExit;

it('misses what is weighed, which blocks by law, and what to do in doubt, which warns by the norm', () => {
  const found = foundBy('ML-06', invalid);
  expect(found).toMatchObject([
    { key: 'ML-06:thuis/step-4:risk-nature-severity', severity: 'blocks', exception: 'none' },
    { key: 'ML-06:thuis/step-4:doubt-veilig-thuis', severity: 'warns', exception: 'reason' },
  ]);
  expect(found[1]?.grounds?.map(({ kind }) => kind)).toEqual(['norm']);
});

it.each([
  ['2018-12-31', 'blocks', 'none', 'Besluit verplichte meldcode art. 2 lid 2 onder d'],
  [
    '2019-01-01',
    'warns',
    'reason',
    'Afwegingskader meldcode onderwijs (2018, geldt sinds 2019): bij twijfel altijd Veilig Thuis',
  ],
])('blocks what to do in doubt only as long as it was law: %s %s', (on, severity, exception, article) => {
  const found = checkProtocol(invalid, { on }).find(({ key }) => key.endsWith(':doubt-veilig-thuis'));
  expect(found).toMatchObject({ severity, exception, grounds: [{ article }] });
});

it('names no norm about doubt where it is about what one weighs', () => {
  const articles = foundBy('ML-06', invalid)[0]!.grounds!.map(({ kind, article }) => `${kind} ${article}`);
  expect(articles).toEqual(['law Besluit verplichte meldcode art. 2 lid 1 onder b en lid 2 onder d']);
});

describe('what one weighs, said outside the step', () => {
  const body = richTextFrom('Weeg het risico, de aard en de ernst.');
  const tags = ['risk-nature-severity'];
  const entry = { id: 'kader', title: 'Het afwegingskader', body, tags } as never;
  const form = {
    id: 'kader',
    title: 'Weegformulier',
    intro: body,
    fields: [{ id: 'f', label: 'Ernst' }],
    tags,
  };
  const places: readonly [string, Partial<Protocol>][] = [
    ['an annex', { annexes: [entry] }],
    ['a chapter', { chapters: [entry] }],
    ['a form', { forms: [form as never] }],
  ];
  const keyOfWeighing = 'ML-06:thuis/step-4:risk-nature-severity';
  const foundOn = (on: string, protocol: Protocol) =>
    checkProtocol(protocol, { on }).filter(({ key }) => key === keyOfWeighing);
  const pointing = (more: Partial<Card>): Protocol => {
    const [home] = invalid.routes;
    const cards = home!.steps[0]!.cards.map((card) => ({ ...card, ...more }) as Card);
    return { ...invalid, routes: [{ ...home!, steps: [{ ...home!.steps[0]!, cards }] }] };
  };

  it.each(places)('warns by our own reading where it stands in %s', (_where, more) => {
    expect(foundOn('2019-01-01', { ...invalid, ...more })).toMatchObject([
      { severity: 'warns', exception: 'reason', grounds: [{ kind: 'own-reading' }] },
    ]);
  });

  it.each(places)('blocks as before for a day before 2019: %s', (_where, more) => {
    expect(foundOn('2018-12-31', { ...invalid, ...more })).toMatchObject([
      { severity: 'blocks', exception: 'none' },
    ]);
  });

  it.each<[string, Partial<Card>, Partial<Protocol>]>([
    ['a tool', { tools: [{ id: 't', label: 'Kader', entryId: 'kader' }] as never }, { annexes: [entry] }],
    ['a form', { formIds: ['kader'] as never }, { forms: [form as never] }],
    ['its title', { body: richTextFrom('Gebruik Het afwegingskader (bijlage 2).') }, { chapters: [entry] }],
  ])('is silent where the step sends there by %s', (_how, card, more) => {
    expect(foundOn('2019-01-01', { ...pointing(card), ...more })).toEqual([]);
  });

  it('does not take an empty annex for saying it', () => {
    const empty = { ...(entry as object), body: richTextFrom('-') } as never;
    expect(foundOn('2019-01-01', { ...invalid, annexes: [empty] })).toMatchObject([{ severity: 'blocks' }]);
  });
});

it('is content with both on a card of the step', () => {
  expect(keysOf('ML-06', valid)).toEqual([]);
});

it('takes doubt from a line, or from a way out that is always open', () => {
  const asks = question('weigh', 'col-a', [{ to: 'weigh', tags: ['doubt-veilig-thuis'] }], {
    tags: ['risk-nature-severity'],
  });
  const byLine = protocolOf({ routes: [route('thuis', [step('step-4', [asks], { kinds: ['weigh'] })])] });
  expect(keysOf('ML-06', byLine)).toEqual([]);
  expect(keysOf('ML-06', { ...invalid, globalExits: [doubtExit] })).toEqual([
    'thuis/step-4:risk-nature-severity',
  ]);
});

it('takes neither from another route, nor the weighing from another step', () => {
  const card = action('elsewhere', 'col-a', [], { tags: ['risk-nature-severity', 'doubt-veilig-thuis'] });
  const withRoute = (more: Partial<Route>) =>
    keysOf('ML-06', { ...invalid, routes: [...invalid.routes, route('ander', [step('s', [card])], more)] });
  expect(withRoute({ kind: 'honour' })).toHaveLength(2);
  const [home] = invalid.routes;
  const inStep1 = { ...home!, steps: [step('step-1', [card], { kinds: ['signal'] }), ...home!.steps] };
  expect(keysOf('ML-06', { ...invalid, routes: [inStep1] })).toEqual(['thuis/step-4:risk-nature-severity']);
});

it('takes steps over which the weighing is cut together', () => {
  const [home] = valid.routes;
  const more = step('step-4b', [action('more', 'col-a', ['weigh'])], { kinds: ['weigh'] });
  expect(keysOf('ML-06', { ...valid, routes: [{ ...home!, steps: [more, ...home!.steps] }] })).toEqual([]);
});

it('leaves a missing step to ML-02', () => {
  expect(keysOf('ML-06', protocolOf({}))).toEqual([]);
});

describe('help before the weighing step', () => {
  const helping = (...ways: Way[]) => {
    const weigh = action('weigh', 'col-a', ['done'], {
      tags: ['risk-nature-severity', 'doubt-veilig-thuis'],
    });
    const choice = question('choice', 'col-a', [
      { to: 'weigh', label: 'ja', answers: ['yes'] },
      { to: 'help', label: 'nee', answers: ['no'] },
    ]);
    return protocolOf({
      routes: [
        route('thuis', [
          step('step-3', [choice, outcome('help', ways, { outcome: 'help' })]),
          step('step-4', [weigh], { kinds: ['weigh'] }),
          step('step-5', [outcome('done')]),
        ]),
      ],
    });
  };

  it.each<[string, Way[], string]>([
    ['one stops at', [], 'warns'],
    ['comes to the end', ['done'], 'warns'],
    ['goes round', ['choice'], 'warns'],
    ['comes to the weighing only at new signals', [{ to: 'weigh', tags: ['new-signals'] }], 'warns'],
    ['leads on to the weighing', ['weigh'], 'advises'],
  ])('may begin at once, and asks to weigh as well where it %s', (_what, ways, severity) => {
    const found = foundBy('ML-06', helping(...ways));
    expect(found).toMatchObject([
      { key: 'ML-06:help:passed-by', severity, grounds: [{ kind: 'own-reading' }] },
    ]);
    expect(found[0]!.message).toContain('Hulp mag meteen beginnen; zorg dat er ook gewogen wordt');
  });
});
