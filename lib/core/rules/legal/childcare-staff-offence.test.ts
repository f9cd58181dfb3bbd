import { describe, expect, it } from 'vitest';
import { action, outcome, protocolOf, question, route, step, type Way } from '@/lib/testing/build-protocol';
import { testDay } from '@/lib/testing/findings-of';
import type { Card } from '@/schemas/protocol-flow';
import type { Sector } from '@/schemas/vocabulary';
import { factsOf } from '../facts';
import { staffOffenceRoute } from './ml-20-staff-offence-route';

const yes = (to: string): Way => ({ to, label: 'ja', answers: ['yes', 'doubt'] });
const no = (to: string): Way => ({ to, label: 'nee', answers: ['no'] });
const told = action('told', 'col-a', ['expert'], { tags: ['inform-board'] });
const rest = [
  action('expert', 'col-a', ['suspicion'], { tags: ['confidential-inspector'] }),
  question('suspicion', 'col-a', [yes('police'), no('close')], { questions: ['reasonable-suspicion'] }),
  outcome('police', [], {
    outcome: 'police-report',
    title: 'Doe aangifte en laat de deskundige dat direct weten',
  }),
  outcome('close'),
];
const staffRoute = (...cards: Card[]) =>
  protocolOf({ routes: [route('medewerker', [step('s', cards)], { kind: 'staff-offence' })] });
const missed = (protocol: ReturnType<typeof protocolOf>, ...sectors: Sector[]) =>
  staffOffenceRoute
    .check(protocol, factsOf(protocol, { on: testDay, sectors }))
    .map(({ subject }) => subject);

const said = (protocol: ReturnType<typeof protocolOf>, ...sectors: Sector[]) =>
  staffOffenceRoute
    .check({ ...protocol, sectors }, factsOf({ ...protocol, sectors }, { on: testDay, sectors }))
    .map(({ message }) => message);

const ofChildcare = staffRoute(told, ...rest);
const houder = question('houder', 'col-a', [yes('expert'), no('told')]);

describe('a route of childcare', () => {
  it('need not tell the parents before the police', () => {
    expect(missed(ofChildcare, 'ko')).toEqual([]);
    expect(missed(ofChildcare, 'po')).toContain('inform-before-police-report');
  });

  it('is judged as that of a school when it is for both', () => {
    expect(missed(ofChildcare, 'ko', 'po')).toContain('inform-before-police-report');
  });

  it('may pass the houder who is suspected, by an answer, also beside a school', () => {
    expect(missed(staffRoute(houder, told, ...rest), 'ko')).toEqual([]);
    expect(missed(staffRoute(houder, told, ...rest), 'ko', 'po')).not.toContain('inform-board');
    expect(missed(staffRoute(houder, told, ...rest), 'po')).toContain('inform-board');
  });

  it('may not pass him by any other answer', () => {
    const proof = question('houder', 'col-a', [yes('told'), no('expert')], { title: 'Heb je bewijs?' });
    expect(missed(staffRoute(proof, told, ...rest), 'ko')).toContain('inform-board');
  });

  it('may consult the expert about the houder, and need not', () => {
    const straight = question('houder', 'col-a', [yes('suspicion'), no('told')]);
    expect(missed(staffRoute(straight, told, ...rest), 'ko')).toEqual([]);
    const past = action('told', 'col-a', ['expert', 'suspicion'], { tags: ['inform-board'] });
    expect(missed(staffRoute(past, ...rest), 'ko')).toEqual(['confidential-inspector']);
  });

  it('may not pass the houder in any case', () => {
    const aside = action('seen', 'col-a', ['told', 'expert']);
    expect(missed(staffRoute(aside, told, ...rest), 'ko')).toContain('inform-board');
  });

  it('may not pass the question of suspicion, also where it tells the parents before the police', () => {
    const asks = rest.map((card): Card =>
      card.id === 'suspicion'
        ? { ...card, exits: question('suspicion', [], [yes('tell'), no('close')]).exits }
        : card,
    );
    const tell = action('tell', 'col-a', ['police'], {
      title: 'Licht de ouders en de medewerker in',
      tags: ['inform-before-police-report'],
    });
    expect(missed(staffRoute(told, ...asks, tell), 'ko')).toEqual([]);
    for (const past of ['police', 'tell']) {
      const straight = asks.map((card): Card =>
        card.id === 'expert' ? { ...card, exits: action('expert', [], ['suspicion', past]).exits } : card,
      );
      expect(missed(staffRoute(told, ...straight, tell), 'ko'), past).toEqual(['reasonable-suspicion']);
    }
  });

  it('may tell the parents on one way to the police and not on another', () => {
    const asks = rest.map((card): Card =>
      card.id === 'suspicion'
        ? {
            ...card,
            exits: question('suspicion', [], [yes('tell'), { to: 'police', label: 'haast' }, no('close')])
              .exits,
          }
        : card,
    );
    const tell = action('tell', 'col-a', ['police'], { tags: ['inform-before-police-report'] });
    expect(missed(staffRoute(told, ...asks, tell), 'ko')).toEqual([]);
    expect(missed(staffRoute(told, ...asks, tell), 'po')).toEqual(['inform-before-police-report']);
  });

  it('lets the expert know of the report to the police, as a school lets the inspector', () => {
    const silent = rest.map((card) => (card.id === 'police' ? { ...card, title: 'Doe aangifte' } : card));
    expect(missed(staffRoute(told, ...silent), 'ko')).toEqual(['inform-inspector']);
    expect(missed(staffRoute(told, ...silent), 'po')).toContain('inform-inspector');
  });

  it('still needs the expert, whom it calls by another name', () => {
    const without = staffRoute(
      { ...told, exits: told.exits.map((exit) => ({ ...exit, to: { cardId: 'suspicion' as never } })) },
      ...rest.slice(1),
    );
    const [found] = staffOffenceRoute.check(without, factsOf(without, { on: testDay, sectors: ['ko'] }));
    expect(found?.message).toContain('de deskundige die de minister aanwijst');
  });
});

describe('that parents and the person concerned hear it before the police', () => {
  const tell = action('tell', 'col-a', ['police'], {
    title: 'Vertel het de ouders',
    tags: ['inform-before-police-report'],
  });
  const told = (protocol: ReturnType<typeof protocolOf>, ...sectors: Sector[]) =>
    staffOffenceRoute
      .check(protocol, factsOf(protocol, { on: testDay, sectors }))
      .filter(({ subject }) => /^inform-(?:before|person|parents)/.test(subject ?? ''));

  it('rests on the education acts alone, and says so where the protocol is for both', () => {
    const inOrder = staffRoute(tell, ...rest);
    for (const protocol of [ofChildcare, inOrder, staffRoute({ ...tell, exits: [] }, ...rest)]) {
      const both = told(protocol, 'po', 'ko');
      expect(both).not.toEqual([]);
      for (const { message, grounds } of both) {
        expect(message).toMatch(/op school; voor de opvang staat (?:dit|het) niet in de wet/);
        expect(grounds?.flatMap(({ sectors = [] }) => sectors)).not.toContain('ko');
        expect(grounds).not.toEqual([]);
      }
      for (const { message } of told(protocol, 'po')) expect(message).not.toContain('opvang');
      expect(told(protocol, 'ko')).toEqual([]);
    }
  });
});

describe('what is said to childcare', () => {
  const nobodyTold = staffRoute({ ...told, tags: [], title: 'Bel het bestuur' }, ...rest);
  const silent = staffRoute(
    told,
    ...rest.map((card) => (card.id === 'police' ? { ...card, title: 'Meld aan het bestuur' } : card)),
  );
  const without = protocolOf({ routes: [route('thuis', [step('s', [outcome('close')])])] });

  it('names the houder and mishandeling, and neither school nor board', () => {
    for (const protocol of [nobodyTold, silent, without]) {
      const messages = said(protocol, 'ko');
      expect(messages).not.toEqual([]);
      const unquoted = messages.map((message) => message.replace(/"[^"]*"/g, '')).join(' ');
      expect(unquoted).not.toMatch(/school|bestuur|vertrouwensinspecteur/);
      expect(unquoted).toMatch(/houder/);
    }
    expect(said(without, 'ko').join()).toContain('mogelijke mishandeling');
    expect(said(without, 'ko').join()).toContain('een gastouder of een andere persoon van 18 jaar of ouder');
    expect(said(without, 'po').join()).not.toContain('mishandeling');
  });

  it('quotes cards as they are written', () => {
    expect(said(silent, 'ko').join()).toContain('"Meld aan het bestuur"');
  });

  it('offers no ready piece of a school', () => {
    const found = staffOffenceRoute.check(without, factsOf(without, { on: testDay, sectors: ['ko'] }));
    expect(found.map(({ fixable }) => fixable)).toEqual([false]);
  });
});

describe('a route of childcare in words', () => {
  const speaking = (title: string) => {
    const named = staffRoute(told, ...rest);
    return { ...named, routes: named.routes.map((one) => ({ ...one, title })) };
  };
  const isNarrow = (title: string, ...sectors: Sector[]) =>
    said(speaking(title), ...sectors).some((message) => message.includes('mishandeling: zet dat erbij'));

  it.each([
    'Mogelijk seksueel misdrijf door een medewerker',
    'Zedenmisdrijf',
    'Seksueel misbruik door een collega',
    'Een seksueel misdrijf; bij slaan geldt de klachtenregeling',
    'Seksueel gedrag, en niet om ander gedrag zoals slaan of mishandeling',
  ])('leaves out mishandeling: %s', (title) => {
    expect(isNarrow(title, 'ko')).toBe(true);
    expect(isNarrow(title, 'po', 'ko')).toBe(true);
    expect(isNarrow(title, 'po')).toBe(false);
  });

  it.each([
    'Zorgen over een medewerker',
    'Mogelijk misdrijf door een medewerker',
    'Mishandeling of een seksueel misdrijf door een medewerker',
    'Geweld of seksueel misbruik door een collega',
  ])('does not: %s', (title) => {
    expect(isNarrow(title, 'ko')).toBe(false);
  });
});
