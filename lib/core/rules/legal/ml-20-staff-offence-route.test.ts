import { describe, expect, it } from 'vitest';
import { richTextFrom } from '@/lib/core/rich-text';
import { checkProtocol } from '@/lib/core/rules';
import {
  action,
  handover,
  note,
  outcome,
  protocolOf,
  question,
  route,
  step,
} from '@/lib/testing/build-protocol';
import { foundBy, testDay } from '@/lib/testing/findings-of';
import type { EntryId, PartId, RouteId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import { invalid, staffCards, staffRoute, valid, withRoutes } from './ml-20-staff-offence-route.fixture';

const found = (protocol: Protocol) =>
  checkProtocol(protocol, { on: testDay }).filter(({ rule }) => rule === 'ML-20');
const keys = (protocol: Protocol) => found(protocol).map(({ key }) => key);

/** The route with other ways out of some cards. */
const redirected = (ways: Record<string, string[]>) =>
  withRoutes(
    staffRoute(
      staffCards.map((card): Card => {
        const to = ways[card.id];
        return to ? { ...card, exits: action(card.id, [], to).exits } : card;
      }),
    ),
  );

describe('a protocol without the route', () => {
  it('warns, and says so when a text alone speaks of it', () => {
    expect(found(invalid)).toMatchObject([{ severity: 'warns', where: {}, exception: 'reason' }]);
    const chapter = {
      id: 'plicht' as EntryId,
      title: 'Meldplicht',
      level: 1 as const,
      body: richTextFrom('Vertel het direct aan het bestuur.'),
      functionIds: [],
      tags: ['staff-offence' as const],
    };
    const [finding, ...more] = found({ ...invalid, chapters: [chapter] });
    expect(finding!.message).toContain('alleen in een tekst');
    expect(more).toEqual([]);
  });
});

describe('the route', () => {
  it('is not asked for while there is no route at all', () => {
    expect(found(withRoutes())).toEqual([]);
  });

  it('is right with the six duties in their order, and doubt back to the inspector', () => {
    expect(found(valid)).toEqual([]);
  });

  it.each([
    ['inform-board', 'vertellen'],
    ['confidential-inspector', 'inspecteur'],
    ['reasonable-suspicion', 'vermoeden'],
    ['inform-before-police-report', 'inlichten'],
    ['police-report', 'aangifte'],
  ])('misses %s on its own', (duty, id) => {
    const plain = staffCards.map((card) =>
      card.id === id ? { ...action(id, 'bestuur'), exits: card.exits } : card,
    );
    expect(keys(withRoutes(staffRoute(plain)))).toEqual([`ML-20:medewerker:${duty}`]);
  });

  it('is missed by law where nobody tells the board, or where one comes past it', () => {
    const kindsOf = (protocol: Protocol) =>
      new Map(found(protocol).map(({ key, grounds }) => [key, grounds?.map(({ kind }) => kind)]));
    const empty = kindsOf(withRoutes(staffRoute([])));
    expect(empty.get('ML-20:medewerker:inform-board')).toEqual(['law']);
    expect(empty.get('ML-20:medewerker:police-report')).toBeUndefined();
    const past = kindsOf(redirected({ zien: ['inspecteur', 'vertellen'] }));
    expect(past.get('ML-20:inspecteur:inform-board')).toEqual(['law']);
  });

  it.each([
    ['Vertel het aan de directeur', 'own-reading'],
    ['Ga naar je leidinggevende', 'own-reading'],
    ["Bespreek het met de IB'er", 'own-reading'],
    ['Vertel het aan de directeur en aan het bestuur', 'law'],
    ['De directeur is er op maandag', 'law'],
    ['Schrijf op wat je zag', 'law'],
  ])('rests on own reading of lid 3 only where a head is told in place of the board: %s', (title, kind) => {
    const plain = staffCards.map((card) =>
      card.id === 'vertellen' ? { ...action('vertellen', 'school', [], { title }), exits: card.exits } : card,
    );
    const [finding] = found(withRoutes(staffRoute(plain)));
    expect(finding?.key).toBe('ML-20:medewerker:inform-board');
    expect(finding?.grounds?.map((ground) => ground.kind)).toEqual([kind]);
    expect(finding?.message.includes('(zelf, niet via een leidinggevende)')).toBe(kind === 'own-reading');
  });

  it('misses all five while it is empty', () => {
    expect(keys(withRoutes(staffRoute([])))).toHaveLength(5);
  });

  it('finds the police before parents and the person concerned are told', () => {
    const protocol = redirected({ vermoeden: ['aangifte', 'inlichten'] });
    expect(keys(protocol)).toEqual(['ML-20:aangifte:inform-before-police-report']);
  });

  it('finds staff who go past the board, but lets the board itself', () => {
    const protocol = redirected({ zien: ['inspecteur', 'vertellen'] });
    expect(keys(protocol)).toEqual(['ML-20:inspecteur:inform-board']);
  });

  it('finds a suspicion weighed without the inspector', () => {
    const protocol = redirected({ vertellen: ['vermoeden'] });
    expect(keys(protocol)).toEqual(['ML-20:vermoeden:confidential-inspector']);
  });

  it('leaves a duty nobody comes to, and a way that stops, to the soundness rules', () => {
    expect(keys(redirected({ vermoeden: ['aangifte'] }))).toEqual([]);
    expect(keys(redirected({ inspecteur: [] }))).toEqual([]);
    const [medewerker] = valid.routes.slice(1);
    expect(keys(withRoutes({ ...medewerker!, startCardId: null }))).toEqual([]);
  });
});

describe('the inspector who hears of the report to the police', () => {
  const key = 'ML-20:aangifte:inform-inspector';
  /** The end of the route replaced by these cards; the first is the report. */
  const ending = (...cards: Card[]) =>
    withRoutes(staffRoute([...staffCards.filter(({ id }) => id !== 'aangifte'), ...cards]));
  const saying = (text: string) => ending(report({ body: richTextFrom(text) }));
  const report = (more: Partial<Extract<Card, { kind: 'outcome' }>> = {}, ways: string[] = []) =>
    outcome('aangifte', ways, { outcome: 'police-report', ...more });
  const task = (text: string) => ({
    ordered: false,
    items: [{ id: 't1' as PartId, text }],
  });

  it('is missed where nobody says it, at the report itself', () => {
    expect(found(ending(report()))).toMatchObject([
      { key, where: { cardId: 'aangifte' }, severity: 'warns' },
    ]);
  });

  it.each([
    'Laat de vertrouwensinspecteur weten dat er aangifte is gedaan.',
    'Laat het direct aan de vertrouwensinspecteur weten.',
    'Stel de vertrouwensinspecteur onverwijld in kennis.',
    'De vertrouwensinspecteur wordt direct in kennis gesteld van de aangifte.',
    'Breng de vertrouwensinspecteur op de hoogte van de aangifte.',
    'Informeer direct de vertrouwensinspecteur over de aangifte.',
    'De vertrouwensinspecteur wordt meteen geïnformeerd.',
    'Meld de aangifte direct bij de vertrouwensinspecteur.',
    'Geef de aangifte door aan de inspecteur.',
    'Licht de vertrouwensinspecteur direct in.',
    'Vertel de Inspectie dat er aangifte is gedaan.',
    'Vergeet niet de vertrouwensinspecteur te informeren.',
    'Stuur de vertrouwensinspecteur bericht, niet later dan dezelfde dag.',
    'Bel de vertrouwensinspecteur: er is aangifte gedaan.',
  ])('is told: %s', (text) => {
    expect(keys(saying(text))).toEqual([]);
    expect(keys(ending(report({ tasks: task(text) })))).toEqual([]);
  });

  it.each([
    'Bel 0900-8844 en vraag naar de recherche.',
    'Overleg met de vertrouwensinspecteur hoe je het vertelt.',
    'Spreek met de vertrouwensinspecteur af wie de ouders informeert.',
    'De vertrouwensinspecteur vertelt je wat je nu doet.',
    'De vertrouwensinspecteur laat je weten hoe het verder gaat.',
    'Je hoeft het de vertrouwensinspecteur niet te vertellen.',
    'Meld het zo nodig bij de vertrouwensinspecteur.',
    'Vertel het de ouders. Heb je vragen aan de vertrouwensinspecteur? Bel 0900-111 3 111.',
  ])('is not told: %s', (text) => {
    expect(keys(saying(text))).toEqual([key]);
  });

  it('may hear it from a card after the report, on every way on', () => {
    const tell = action('vertel', 'bestuur', [], { title: 'Stel de vertrouwensinspecteur in kennis' });
    const contact = action('vertel', 'bestuur', [], { tags: ['confidential-inspector'] });
    const end = outcome('klaar');
    expect(keys(ending(report({}, ['vertel']), tell))).toEqual([]);
    expect(keys(ending(report({}, ['vertel']), contact))).toEqual([]);
    expect(keys(ending(report({}, ['vertel', 'klaar']), tell, end))).toEqual([]);
    const asks = question('steun', 'bestuur', ['vertel', 'klaar']);
    expect(keys(ending(report({}, ['steun']), asks, tell, end))).toEqual([key]);
    const both = question('steun', 'bestuur', ['a', 'b']);
    const [a, b] = ['a', 'b'].map((id) => action(id, 'bestuur', ['vertel']));
    expect(keys(ending(report({}, ['steun']), both, a!, b!, tell))).toEqual([]);
    expect(keys(ending(report({}, ['rond']), action('rond', 'bestuur', ['aangifte']), tell))).toEqual([key]);
  });

  it('is not told by the consultation before the report', () => {
    const tags = ['confidential-inspector' as const];
    expect(keys(ending(report({ tags })))).toEqual([key]);
  });
});

describe('who hears of the report to the police beforehand', () => {
  const telling = (...titles: string[]) => {
    const cards = titles.map((title, index) =>
      action(`vooraf-${index}`, 'bestuur', [titles[index + 1] ? `vooraf-${index + 1}` : 'aangifte'], {
        title,
        tags: ['inform-before-police-report'],
      }),
    );
    const others = staffCards.flatMap((card) => (card.id === 'inlichten' ? cards : [card]));
    const asks = others.map((card): Card =>
      card.id === 'vermoeden'
        ? { ...card, exits: question('vermoeden', [], ['vooraf-0', 'geen']).exits }
        : card,
    );
    return withRoutes(staffRoute(asks));
  };

  it.each([
    ['Licht de ouders van de leerling in', 'person'],
    ['Vertel het de verzorgers', 'person'],
    ['Vertel de medewerker dat het bestuur aangifte doet', 'parents'],
    ['Licht de betrokkene in', 'parents'],
  ])('are both named: %s', (title, who) => {
    expect(keys(telling(title))).toEqual([`ML-20:vooraf-0:inform-${who}`]);
  });

  it.each([
    [['Licht ouders en medewerker in vóór de aangifte']],
    [['Vertel het de ouders', 'Vertel het de leraar om wie het gaat']],
    [['Licht de betrokkenen in']],
    [['Vertel het vooraf']],
  ])('are named, or left to the mark of the card: %j', (titles) => {
    expect(keys(telling(...titles))).toEqual([]);
  });
});

describe('a home route', () => {
  const home = (...cards: Card[]) =>
    withRoutes(
      route('thuis', [
        step('stap-1', [
          ...cards,
          question('weging', 'school', ['melden', 'sluiten'], { questions: ['weighing-1'] }),
          outcome('melden', [], { outcome: 'report' }),
          outcome('sluiten'),
        ]),
      ]),
      staffRoute(),
    );
  const tags = ['staff-offence' as const];

  it('blocks when it sends what a member of staff may have done through the five steps', () => {
    const protocol = home(action('collega', 'school', ['weging'], { tags }));
    expect(found(protocol)).toMatchObject([
      { severity: 'blocks', exception: 'none', where: { cardId: 'collega' } },
    ]);
    const alone = { ...protocol, routes: protocol.routes.slice(0, 1) };
    expect(found(alone)).toHaveLength(1);
  });

  it('may ask whether somebody of the school did it, when yes leads out', () => {
    const ask = (yes: string) =>
      home(
        question(
          'wie',
          'school',
          [
            { to: yes, label: 'ja', answers: ['yes'] },
            { to: 'weging', label: 'nee', answers: ['no'] },
          ],
          { tags },
        ),
        handover('overdragen', 'school'),
      );
    expect(found(ask('route:medewerker'))).toEqual([]);
    expect(found(ask('overdragen'))).toEqual([]);
    expect(found(ask('weging'))).toMatchObject([{ where: { cardId: 'wie' }, severity: 'blocks' }]);
  });

  it('judges an exit with the tag by where it leads', () => {
    const ways = [
      { to: 'route:medewerker', tags },
      { to: 'weging', label: 'anders' },
    ];
    expect(found(home(action('collega', 'school', ways)))).toEqual([]);
    const inside = [{ to: 'weging', tags }];
    expect(found(home(action('collega', 'school', inside)))).toMatchObject([
      { where: { exitId: 'collega-x1' } },
    ]);
  });

  it('may hold a note about it', () => {
    expect(found(home(note('weet', 'school', ['weging'], { tags })))).toEqual([]);
  });

  it('lets each staff route answer for itself', () => {
    const second = { ...staffRoute([]), id: 'tweede' as RouteId };
    expect(keys(withRoutes(staffRoute(), second))).toHaveLength(5);
  });
});

it.each([
  ['2024-06-30', 'mogelijk misdrijf tegen de zeden door'],
  ['2024-07-01', 'mogelijk seksueel misdrijf door'],
])('names the offence as the law of %s does', (on, words) => {
  const protocol = protocolOf({ routes: [route('thuis', [step('step-1', [])])] });
  const [missing] = foundBy('ML-20', protocol, on);
  expect(missing?.message).toContain(words);
});
