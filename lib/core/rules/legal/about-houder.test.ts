import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { action, outcome, question, type Way } from '@/lib/testing/build-protocol';
import { testDay } from '@/lib/testing/findings-of';
import type { Card } from '@/schemas/protocol-flow';
import type { Sector } from '@/schemas/vocabulary';
import { factsOf } from '../facts';
import { homeBeginning, staffRoute, withRoutes } from './ml-20-staff-offence-route.fixture';
import { staffOffenceRoute } from './ml-20-staff-offence-route';
import { staffRouteForEveryone } from './ml-42-staff-route-for-everyone';

const tags = ['staff-offence' as const];
const yes = (to: string): Way => ({ to, label: 'ja', answers: ['yes'] });
const no = (to: string): Way => ({ to, label: 'nee', answers: ['no'] });

/** What ML-20 says of a home route that begins with these cards. */
const blocked = (sectors: readonly Sector[], ...cards: Card[]) => {
  const protocol = homeBeginning(...cards);
  return staffOffenceRoute
    .check(protocol, factsOf(protocol, { on: testDay, sectors }))
    .filter(({ severity }) => severity === 'blocks')
    .map(({ where }) => where.cardId);
};
const asked = (title: string, ...ways: Way[]) => question('houder', 'school', ways, { title, tags });

const suspects = [
  'de houder',
  'de eigenaar',
  'de directeur-eigenaar',
  'de bestuurder',
  'je werkgever',
  'het bestuur',
];
const aboutHim = [
  'Gaat het om {who} zelf?',
  'Gaat het over {who}?',
  'Is {who} zelf de verdachte?',
  'Is het {who}?',
  'Is {who} mogelijk de dader?',
  'Verdenk je {who}?',
  'Betreft het {who}?',
  'Richt je vermoeden zich tegen {who}?',
  'Heeft {who} het zelf gedaan?',
  'Is de persoon om wie het gaat {who} zelf?',
  'Is degene om wie het gaat ook {who}?',
  'Zou {who} het gedaan kunnen hebben?',
  'Is {who} de medewerker waar het om gaat?',
];
const aboutOthers = [
  'Gaat het om iemand anders dan {who}?',
  'Is het niet {who} zelf?',
  'Gaat het niet om {who}?',
];
/** What {who} thinks or knows, which lets nobody past him. */
const aboutLeave = [
  'Weet {who} het al?',
  'Is {who} akkoord?',
  'Is {who} bereikbaar?',
  'Geeft {who} toestemming?',
  'Heb je {who} gesproken?',
  'Vindt {who} het ernstig?',
  'Wil {who} dat je verdergaat?',
  'Heb je het aan {who} verteld?',
  'Heeft {who} hier een vertrouwenspersoon voor?',
  'Heeft {who} zelf al aangifte gedaan?',
  'Heeft {who} zelf al gebeld?',
  'Heeft {who} bewijs?',
  'Werkt {who} mee?',
  'Wil {who} dat je de verdachte spreekt?',
  'Is het besproken met {who} zelf?',
  'Heeft {who} het onderzocht?',
];
const filled = (all: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...all), fc.constantFrom(...suspects))
    .map(([title, who]) => title.replace('{who}', who));

describe('a question whether it is about the houder himself', () => {
  it('lets one past him in childcare, with or without a school, however it is asked', () => {
    fc.assert(
      fc.property(filled(aboutHim), (title) => {
        const card = asked(title, yes('melden'), no('route:medewerker'));
        expect(blocked(['ko'], card), title).toEqual([]);
        expect(blocked(['po', 'ko'], card), title).toEqual([]);
        expect(blocked(['po'], card), title).toEqual(['houder']);
      }),
    );
  });

  it('lets nobody past him by the answer that it is somebody else', () => {
    fc.assert(
      fc.property(filled(aboutHim), filled(aboutOthers), (him, others) => {
        const turned = question('om', 'school', [yes('route:medewerker'), no('melden')], { title: him });
        const first = action('zien', 'school', ['om'], { tags });
        expect(blocked(['ko'], first, turned), him).toEqual(['zien']);
        const right = question('om', 'school', [yes('route:medewerker'), no('melden')], { title: others });
        expect(blocked(['ko'], first, right), others).toEqual([]);
        expect(blocked(['ko'], asked(others, yes('melden'), no('route:medewerker'))), others).toEqual([
          'houder',
        ]);
      }),
    );
  });

  it('is another one when it asks what he knows or thinks', () => {
    fc.assert(
      fc.property(filled(aboutLeave), (title) => {
        expect(blocked(['ko'], asked(title, yes('melden'), no('route:medewerker'))), title).toEqual([
          'houder',
        ]);
      }),
    );
  });

  it('may stand behind the question whether it is about staff, or in the answers', () => {
    const staff = question('wie', 'school', [yes('houder'), no('weging')], {
      title: 'Is het een collega?',
      tags,
    });
    const then = question('houder', 'school', [yes('melden'), no('route:medewerker')], {
      title: aboutHim[0]!,
    });
    const named = then.title.replace('{who}', 'de houder');
    expect(blocked(['ko'], staff, { ...then, title: named })).toEqual([]);
    const who = asked(
      'Om wie gaat het?',
      { to: 'melden', label: 'de houder zelf', answers: ['yes'] },
      { to: 'route:medewerker', label: 'een andere medewerker', answers: ['partly'] },
    );
    expect(blocked(['ko'], who)).toEqual([]);
    expect(blocked(['po'], who)).toEqual(['houder']);
  });

  it('may be the condition of a card', () => {
    const card = action('houder', 'school', ['melden'], {
      tags,
      condition: 'als het om de houder zelf gaat',
    });
    expect(blocked(['ko'], card)).toEqual([]);
    expect(blocked(['ko'], { ...card, condition: 'als de houder akkoord is' })).toEqual(['houder']);
  });
});

describe('the route for staff', () => {
  const told = action('told', 'col-a', ['police'], { tags: ['inform-board'] });
  const police = outcome('police', [], { outcome: 'police-report' });
  const untold = (sectors: readonly Sector[], title: string, to: string) => {
    const cards = [
      question('q', 'school', [yes(to), no('told')], { title }),
      told,
      police,
      outcome('report', [], { outcome: 'report' }),
      outcome('stop'),
    ];
    const protocol = withRoutes(staffRoute(cards));
    return staffRouteForEveryone
      .check(protocol, factsOf(protocol, { on: testDay, sectors }))
      .filter(({ subject }) => subject === 'untold')
      .map(({ where }) => where.cardId);
  };

  it('lets one past the houder to Veilig Thuis or the police, and not to an end', () => {
    fc.assert(
      fc.property(filled(aboutHim), (title) => {
        expect(untold(['ko'], title, 'report'), title).toEqual([]);
        expect(untold(['ko'], title, 'police'), title).toEqual([]);
        expect(untold(['ko'], title, 'stop'), title).toEqual(['stop']);
        expect(untold(['po'], title, 'report'), title).toEqual(['report']);
      }),
    );
  });

  it('may stop past the houder when there is no reasonable suspicion, and not on any other answer', () => {
    const stopped = (sectors: readonly Sector[], title: string, suspicion: Card) => {
      const houder = question('q', 'school', [yes('suspicion'), no('told')], { title });
      const keep = action('keep', 'col-a', ['stop'], { title: 'Leg vast' });
      const protocol = withRoutes(staffRoute([houder, told, suspicion, keep, police, outcome('stop')]));
      return staffRouteForEveryone
        .check(protocol, factsOf(protocol, { on: testDay, sectors }))
        .filter(({ subject }) => subject === 'untold')
        .map(({ where }) => where.cardId);
    };
    const kinds = { questions: ['reasonable-suspicion' as const] };
    const asks = (title: string, ...ways: Way[]) => question('suspicion', 'col-a', ways, { title });
    fc.assert(
      fc.property(filled(aboutHim), (title) => {
        const of = (...ways: Way[]) => question('suspicion', 'col-a', ways, kinds);
        for (const sectors of [['ko'], ['po', 'ko']] as Sector[][])
          expect(stopped(sectors, title, of(yes('police'), no('keep'))), title).toEqual([]);
        expect(stopped(['po'], title, of(yes('police'), no('keep')))).toEqual(['stop']);
        expect(stopped(['ko'], title, of(yes('keep'), no('police')))).toEqual(['stop']);
        const doubt: Way = { to: 'keep', label: 'twijfel', answers: ['doubt'] };
        expect(stopped(['ko'], title, of(yes('police'), doubt, no('keep')))).toEqual(['stop']);
        const inWords = 'Is er een redelijk vermoeden van een seksueel misdrijf of mishandeling?';
        expect(stopped(['ko'], title, asks(inWords, yes('police'), no('keep')))).toEqual([]);
        const proof = 'Heb je bewijs voor een redelijk vermoeden?';
        expect(stopped(['ko'], title, asks(proof, yes('police'), no('keep')))).toEqual(['stop']);
      }),
    );
  });

  it('lets nobody past him for what he knows or thinks', () => {
    fc.assert(
      fc.property(filled(aboutLeave), (title) => {
        expect(untold(['ko'], title, 'report'), title).toEqual(['report']);
      }),
    );
  });
});

describe('a report to the police about the houder himself', () => {
  const told = action('told', 'col-a', ['expert'], { tags: ['inform-board'] });
  const rest = (ways: Way[]) => [
    told,
    action('expert', 'col-a', ['suspicion'], { tags: ['confidential-inspector'] }),
    question('suspicion', 'col-a', [yes('tell'), no('close')], { questions: ['reasonable-suspicion'] }),
    action('tell', 'col-a', ['police'], {
      title: 'Vertel het de ouders en de medewerker',
      tags: ['inform-before-police-report'],
    }),
    outcome('police', ways, { outcome: 'police-report' }),
    outcome('close'),
  ];
  const tells = action('after', 'col-a', [], {
    title: 'Laat de vertrouwensinspecteur weten dat er aangifte is',
  });
  const own = [
    question('own', 'col-a', [yes('own-police'), no('close')], { questions: ['reasonable-suspicion'] }),
    outcome('own-police', [], { outcome: 'police-report', title: 'Doe zelf aangifte' }),
  ];
  const missed = (sectors: readonly Sector[], ...cards: Card[]) => {
    const protocol = withRoutes(staffRoute(cards));
    return staffOffenceRoute
      .check(protocol, factsOf(protocol, { on: testDay, sectors }))
      .flatMap(({ subject }) => (subject === undefined || subject === 'violence' ? [] : [subject]));
  };

  it('is preceded by nobody that hears it, and followed by none, in childcare with or without a school', () => {
    fc.assert(
      fc.property(filled(aboutHim), (title) => {
        const asks = question('houder', 'school', [yes('own'), no('told')], { title });
        const cards = [asks, ...own, ...rest(['after']), tells];
        expect(missed(['ko'], ...cards), title).toEqual([]);
        expect(missed(['po', 'ko'], ...cards), title).toEqual([]);
        expect(missed(['po'], ...cards), title).toContain('inform-before-police-report');
        expect(missed(['po'], ...cards), title).toContain('inform-inspector');
        const alone = question('houder', 'school', [yes('own'), no('route:medewerker')], { title });
        for (const sectors of [['ko'], ['po', 'ko']] as Sector[][])
          expect(
            missed(sectors, alone, ...own, outcome('close')).filter((one) => !/board|inspector$/.test(one)),
            title,
          ).toEqual([]);
      }),
    );
  });

  it('leaves what others do as it is', () => {
    fc.assert(
      fc.property(filled(aboutHim), filled(aboutLeave), (title, leave) => {
        const asks = (text: string) =>
          question('houder', 'school', [yes('own'), no('told')], { title: text });
        expect(missed(['po', 'ko'], asks(title), ...own, ...rest([])), title).toEqual(['inform-inspector']);
        expect(missed(['po', 'ko'], asks(leave), ...own, ...rest(['after']), tells), leave).toContain(
          'inform-before-police-report',
        );
        const close = rest([]).map((card): Card =>
          card.id === 'suspicion' ? { ...card, exits: question('suspicion', [], ['close']).exits } : card,
        );
        const without = close.filter(({ id }) => id !== 'police' && id !== 'tell');
        expect(missed(['ko'], asks(title), ...own, ...without), title).toEqual(['police-report']);
      }),
    );
  });

  it('may ask after it whether it was about him', () => {
    const after = question('who', 'col-a', [yes('close'), no('after')], {
      title: 'Gaat het om de houder zelf?',
    });
    expect(missed(['ko'], ...rest(['who']), after, tells)).toEqual([]);
    expect(missed(['po'], ...rest(['who']), after, tells)).toEqual(['inform-inspector']);
  });
});
