import { describe, expect, it } from 'vitest';
import { richTextFrom } from '@/lib/core/rich-text';
import { checkProtocol } from '@/lib/core/rules';
import { action, handover, note, outcome, question, route, step } from '@/lib/testing/build-protocol';
import { testDay } from '@/lib/testing/findings-of';
import type { EntryId, RouteId } from '@/schemas/ids';
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

  it('is right with the five duties in their order, and doubt back to the inspector', () => {
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
