import { describe, expect, it } from 'vitest';
import { richTextFrom } from '@/lib/core/rich-text';
import { action, outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';
import { foundBy, keysOf } from '@/lib/testing/findings-of';
import type { EntryId, PartId } from '@/schemas/ids';
import type { Chapter, Contact, GlobalExit } from '@/schemas/protocol';
import type { Card, Route } from '@/schemas/protocol-flow';
import type { Tag } from '@/schemas/vocabulary';
import { home, invalid, valid } from './ml-13-special-forms.fixture';

const plain = home(action('consult', 'col-a', ['talk']));
const consults = (tags: Tag[], more: object = {}) =>
  protocolOf({ routes: [home(action('consult', 'col-a', ['talk'], { tags, ...more }))] });
const chapter = (...tags: Tag[]): Chapter => ({
  id: 'h-bijzonder' as EntryId,
  title: 'Bijzondere vormen',
  level: 1,
  body: richTextFrom('Bel eerst.'),
  functionIds: [],
  tags,
});

it('misses special forms altogether, unless they do not apply', () => {
  expect(foundBy('ML-13', invalid)).toMatchObject([
    { key: 'ML-13:chapters:special-forms', severity: 'blocks', exception: 'not-applicable' },
  ]);
});

it('is content with an expert before the talk, and haste', () => {
  expect(keysOf('ML-13', valid)).toEqual([]);
});

it('misses whom to call, and that it may have to go fast', () => {
  expect(keysOf('ML-13', consults(['special-forms']))).toEqual(['consult:expert', 'consult:speed-up']);
});

it('takes a contact who knows these forms for the expert', () => {
  const expert = { id: 'lkha', name: 'LKHA', kind: 'expert', routeIds: [] } as unknown as Contact;
  const calls = consults(['special-forms', 'speed-up'], { contactIds: ['lkha'] });
  expect(keysOf('ML-13', { ...calls, contacts: [expert] })).toEqual([]);
  expect(keysOf('ML-13', { ...calls, contacts: [{ ...expert, kind: 'school' }] })).toEqual([
    'consult:expert',
  ]);
});

it('finds an expert who is called only after the talk', () => {
  const late = action('expert', 'col-a', ['end'], {
    tags: ['special-forms', 'veilig-thuis-advice', 'speed-up'],
  });
  const talks = action('talk', 'col-a', ['expert']);
  const { steps, ...more } = home(action('consult', 'col-a', ['talk']), talks);
  const routes: Route[] = [
    { ...more, steps: [...steps.slice(0, 2), step('step-4', [late]), ...steps.slice(2)] },
  ];
  expect(keysOf('ML-13', protocolOf({ routes }))).toEqual(['expert:parents']);
});

it.each([
  ['at once', { deadline: { term: { kind: 'direct' } } }],
  ['within an hour', { deadline: { term: { kind: 'within', amount: 1, unit: 'hour' } } }],
  ['within half an hour', { deadline: { term: { kind: 'within', amount: 30, unit: 'minute' } } }],
  ['sooner in acute danger', { deadline: { term: { kind: 'same-day' }, acute: { kind: 'direct' } } }],
])('takes a term for haste: %s', (_words, more) => {
  expect(keysOf('ML-13', consults(['special-forms', 'veilig-thuis-advice'], more))).toEqual([]);
});

it.each([
  ['two hours', { term: { kind: 'within', amount: 2, unit: 'hour' } }],
  [
    'a week in acute danger',
    { term: { kind: 'same-day' }, acute: { kind: 'within', amount: 1, unit: 'week' } },
  ],
] as const)('does not take %s for haste', (_words, deadline) => {
  expect(keysOf('ML-13', consults(['special-forms', 'veilig-thuis-advice'], { deadline }))).toEqual([
    'consult:speed-up',
  ]);
});

it('takes a line to the acute route for haste', () => {
  const asks = question('consult', 'col-a', ['talk', 'route:acuut'], {
    tags: ['special-forms', 'veilig-thuis-advice'],
  });
  const acute = route('acuut', [step('a', [outcome('a-end')])], { kind: 'acute' });
  expect(keysOf('ML-13', protocolOf({ routes: [home(asks), acute] }))).toEqual([]);
});

describe('in a text or a way out that is always open', () => {
  it('the tags tell the same', () => {
    const chapters = (...tags: Tag[]) =>
      keysOf('ML-13', protocolOf({ routes: [plain], chapters: [chapter(...tags)] }));
    expect(chapters('special-forms', 'veilig-thuis-advice', 'speed-up')).toEqual([]);
    expect(chapters('special-forms')).toEqual([
      'chapters/h-bijzonder:expert',
      'chapters/h-bijzonder:speed-up',
    ]);
  });

  it('a number to call is an expert', () => {
    const exit = {
      id: 'eer',
      kind: 'other',
      label: 'Eer',
      text: '',
      contactIds: ['vt'],
      tags: ['special-forms', 'speed-up'],
    } as unknown as GlobalExit;
    expect(keysOf('ML-13', protocolOf({ routes: [plain], globalExits: [exit] }))).toEqual([]);
    expect(
      keysOf('ML-13', protocolOf({ routes: [plain], globalExits: [{ ...exit, contactIds: [] }] })),
    ).toEqual(['globalExits/eer:expert']);
  });
});

describe('a route for it', () => {
  const honour = (...cards: Card[]) =>
    route(
      'eer',
      [
        step('e-2', cards.slice(0, 1), { kinds: ['consult'] }),
        step('e-3', [...cards.slice(1), outcome('e-end', [], { outcome: 'report' })], { kinds: ['talk'] }),
      ],
      { kind: 'honour', tags: ['special-forms'] },
    );

  it('is where it is judged, whatever stands elsewhere', () => {
    const silent = honour(action('e-1', 'col-a', ['e-end']));
    expect(
      keysOf(
        'ML-13',
        protocolOf({ routes: [...valid.routes, silent], chapters: [chapter('special-forms')] }),
      ),
    ).toEqual(['eer:expert', 'eer:speed-up']);
  });

  it('may not begin with the talk', () => {
    const expert = action('expert', 'col-a', ['talk'], { tags: ['veilig-thuis-advice', 'speed-up'] });
    const talks = action('talk', 'col-a', ['e-end'], {});
    expect(keysOf('ML-13', protocolOf({ routes: [honour(expert, talks)] }))).toEqual([]);
    const begins = {
      ...honour({ ...expert, exits: [] }, action('talk', 'col-a', ['expert'])),
      startCardId: talks.id,
    };
    expect(keysOf('ML-13', protocolOf({ routes: [begins] }))).toEqual(['eer:parents']);
  });

  const plainStep = (id: string, kind: 'home' | 'honour', ...cards: Card[]) =>
    route(id, [step(`${id}-stap`, cards)], { kind });
  const expert = (...to: string[]) =>
    action('expert', 'col-a', to, { tags: ['special-forms', 'veilig-thuis-advice', 'speed-up'] });
  const meld = outcome('meld', [], { outcome: 'report' });
  const first = (more: object) => {
    const cards = [action('first', 'col-a', ['expert'], more), expert('meld'), meld];
    return keysOf('ML-13', protocolOf({ routes: [plainStep('eer', 'honour', ...cards)] }));
  };

  it.each([
    'Nodig de familie uit',
    'Stuur de ouders een brief over je zorgen',
    'Mail de ouders',
    'Geef het kind een uitnodiging mee voor thuis',
    'Vertel de oom dat er zorgen zijn',
    'Familiegesprek',
    'Ga op huisbezoek',
    'Plan een gesprek met de familie',
  ])('lets the family hear nothing before the expert, in a step of any kind: %s', (words) => {
    expect(first({ title: words })).toEqual(['first:parents']);
    const items = [{ id: 'taak' as PartId, text: words }];
    expect(first({ tasks: { ordered: false, items } })).toEqual(['first:parents']);
    expect(first({ body: richTextFrom(`Schrijf het op. ${words}.`) })).toEqual(['first:parents']);
  });

  it.each([
    'Neem het serieus; ga niet naar de familie',
    'Zeg niets tegen ouders of familie',
    'Vertel het de leerling, niet de familie',
    'Praat met de leerling over de familie',
    'Bel de deskundige voordat je met de familie praat',
    'Schrijf op wat de ouders vertellen',
    'Stel vast of er broers of zussen zijn',
  ])('is silent about: %s', (words) => {
    expect(first({ title: words })).toEqual([]);
  });

  it('does not end before an expert was called, in whichever route for honour', () => {
    const af = (id: string) => outcome(id, [], { outcome: 'help' });
    const asks = question('dreigt', 'col-a', ['expert', 'af']);
    const early = plainStep('eer', 'honour', asks, expert('meld'), meld, af('af'));
    expect(keysOf('ML-13', protocolOf({ routes: [early] }))).toEqual(['af:expert']);
    const late = plainStep('eer', 'honour', expert('meld'), meld);
    const second = plainStep('eer-2', 'honour', action('praat', 'col-a', ['af-2']), af('af-2'));
    expect(keysOf('ML-13', protocolOf({ routes: [late, second] }))).toEqual(['af-2:expert']);
  });

  it('without a beginning is for the rule that says so', () => {
    const expert = action('expert', 'col-a', ['e-end'], { tags: ['veilig-thuis-advice', 'speed-up'] });
    expect(keysOf('ML-13', protocolOf({ routes: [{ ...honour(expert), startCardId: null }] }))).toEqual([]);
  });

  it('without cards does not count', () => {
    const empty = route('eer', [step('e-1', [])], { kind: 'honour' });
    expect(keysOf('ML-13', protocolOf({ routes: [...valid.routes, empty] }))).toEqual([]);
  });
});

it('leaves it at texts while there is no route', () => {
  expect(keysOf('ML-13', protocolOf({ chapters: [chapter('special-forms')] }))).toEqual([]);
});

describe('the ground of a finding', () => {
  const kindsOf = (protocol: Parameters<typeof foundBy>[1]) =>
    foundBy('ML-13', protocol).map(({ key, severity, grounds }) => [
      key.slice('ML-13:'.length),
      severity,
      [...new Set((grounds ?? []).map(({ kind }) => kind))].join(),
    ]);

  it('is the law where nothing is said, and own reading or practice for the rest', () => {
    expect(kindsOf(protocolOf({ routes: [plain] }))).toEqual([
      ['chapters:special-forms', 'blocks', 'law,practice'],
    ]);
    expect(foundBy('ML-13', protocolOf({ routes: [plain] }))[0]!.message).toContain(
      'niet eerst naar de familie gaat (praktijk)',
    );
    expect(kindsOf(consults(['special-forms']))).toEqual([
      ['consult:expert', 'blocks', 'own-reading'],
      ['consult:speed-up', 'warns', 'practice'],
    ]);
  });

  it('is practice where the talk comes first, which still blocks and says why', () => {
    const late = action('expert', 'col-a', ['end'], {
      tags: ['special-forms', 'veilig-thuis-advice', 'speed-up'],
    });
    const { steps, ...more } = home(
      action('consult', 'col-a', ['talk']),
      action('talk', 'col-a', ['expert']),
    );
    const routes: Route[] = [
      { ...more, steps: [...steps.slice(0, 2), step('step-4', [late]), ...steps.slice(2)] },
    ];
    expect(kindsOf(protocolOf({ routes }))).toEqual([['expert:parents', 'blocks', 'practice']]);
    expect(foundBy('ML-13', protocolOf({ routes }))[0]!.message).toContain('levensgevaarlijk');
  });
});
