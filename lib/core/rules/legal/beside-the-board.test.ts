import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richTextFrom } from '@/lib/core/rich-text';
import { action, outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';
import { foundBy } from '@/lib/testing/findings-of';
import type { Card } from '@/schemas/protocol-flow';

const inStaffRoute = (...cards: Card[]) =>
  foundBy('ML-44', protocolOf({ routes: [route('staf', [step('een', cards)], { kind: 'staff-offence' })] }));
const staff = (title: string) => inStaffRoute(action('kaart', 'col-a', [], { title }));
const severities = (title: string) => staff(title).map(({ severity }) => severity);
const elsewhere = (title: string) =>
  foundBy(
    'ML-44',
    protocolOf({ routes: [route('thuis', [step('een', [action('kaart', 'col-a', [], { title })])])] }),
  );

describe('the route of an offence by staff', () => {
  it.each([
    'Bel de politie niet zelf, dat doet het bestuur',
    'De politie bellen mag alleen het bestuur',
    'Meld het alleen bij het bestuur, nadat je de vertrouwensinspecteur hebt gesproken',
    'Praat eerst met ouders, daarna doet het bestuur melding bij de politie',
    'Meld het direct bij het bestuur',
    'Ga altijd eerst naar het bestuur',
    'Doe pas aangifte na overleg met het bestuur',
    'Meld het pas bij de politie als het bestuur akkoord is',
  ])('is left to the law where nothing is said of Veilig Thuis: %s', (title) => {
    expect(staff(title)).toEqual([]);
  });

  it.each([
    'Ga eerst naar het bestuur, daarna kun je Veilig Thuis bellen',
    'Bel Veilig Thuis zodra je het bestuur hebt ingelicht',
    'Vertel het direct aan het bestuur. Je mag ook Veilig Thuis bellen.',
    'Meld niet alleen bij Veilig Thuis maar ook bij het bestuur',
    'Je hoeft niet te wachten op het bestuur om Veilig Thuis te bellen',
    'Meld bij Veilig Thuis, ook als het bestuur het er niet mee eens is',
    'Je mag altijd zelf Veilig Thuis bellen, ook zonder akkoord van het bestuur',
    'Het bestuur overlegt met de vertrouwensinspecteur en zo nodig met Veilig Thuis',
    'Niet Veilig Thuis maar het bestuur doet aangifte',
    'Het bestuur doet aangifte; Veilig Thuis doet dat niet',
    'Doet het bestuur niets, bel dan Veilig Thuis',
    'Als het bestuur niets doet, bel je Veilig Thuis',
    'Gaat het om het bestuur zelf, bel dan de vertrouwensinspecteur of Veilig Thuis',
    'Als het om de bestuurder zelf gaat, bel je Veilig Thuis',
    'Voor advies van Veilig Thuis heb je geen toestemming van het bestuur nodig',
    'Het bestuur laat Veilig Thuis weten dat er aangifte is gedaan',
    'Veilig Thuis en het bestuur stemmen af wie met de ouders praat',
    'Ga pas naar de ouders nadat het bestuur dat zegt; Veilig Thuis kun je altijd bellen',
    'Veilig Thuis is er niet voor klachten over het bestuur',
    'Praat niet met de medewerker, ga naar het bestuur en bel zo nodig Veilig Thuis',
    'Vergeet niet Veilig Thuis te bellen als het kind ook thuis onveilig is',
    'Bespreek met het bestuur wie Veilig Thuis belt',
    'Het bestuur besluit over aangifte, niet Veilig Thuis',
    'Doet het bestuur pas na een week iets, bel dan zelf Veilig Thuis',
    'Wanneer het bestuur beslist om geen aangifte te doen, kun jij Veilig Thuis bellen',
    'Praat hier met niemand over, behalve met het bestuur, de vertrouwensinspecteur en Veilig Thuis',
    'Het bestuur informeert de ouders als Veilig Thuis daar geen bezwaar tegen heeft',
    'Bel Veilig Thuis voor advies. Het bestuur beslist over de aangifte.',
    'Alleen het bestuur doet een melding bij de politie',
    'Het bestuur kan niet beslissen dat je Veilig Thuis niet belt',
    'Het bestuur mag je niet verbieden om Veilig Thuis te bellen',
    'Een melding bij Veilig Thuis vervangt de melding bij het bestuur niet',
    'Het bestuur meldt bij Veilig Thuis als er thuis ook zorgen zijn',
    'Is het bestuur niet bereikbaar, bel dan Veilig Thuis of de vertrouwensinspecteur',
  ])('may put the board first, and both beside each other: %s', (title) => {
    expect(staff(title)).toEqual([]);
  });

  it.each([
    'Meld bij Veilig Thuis pas als het bestuur akkoord is',
    'Meld pas bij Veilig Thuis na een besluit van het bestuur',
    'Veilig Thuis bellen we alleen als het bestuur dat wil',
    'Veilig Thuis wordt pas gebeld nadat het bestuur is ingelicht',
    'Meld bij Veilig Thuis, mits het bestuur akkoord is',
    'Wacht met Veilig Thuis tot het bestuur heeft besloten',
    'Meld niet bij Veilig Thuis voordat het bestuur heeft besloten',
    'Bel Veilig Thuis pas na toestemming van de ouders',
    'Alleen het bestuur mag Veilig Thuis bellen',
    'Het bestuur bepaalt of er advies aan Veilig Thuis wordt gevraagd',
    'Een melding bij Veilig Thuis doe je alleen via het bestuur',
    'Tenzij het bestuur bezwaar heeft, meld je bij Veilig Thuis',
    'Meld bij Veilig Thuis. Alleen na akkoord van het bestuur.',
    'Of er naar Veilig Thuis wordt gebeld, bepaalt het bestuur',
    'Het bestuur beslist of je meldt bij Veilig Thuis',
    'Het bestuur geeft toestemming voor een melding bij Veilig Thuis',
    'Zolang het bestuur nog geen besluit nam, wacht je met Veilig Thuis',
    'Contact met Veilig Thuis loopt via het bestuur',
    'Melden bij Veilig Thuis is hier niet aan de orde',
    'Meldingen bij Veilig Thuis over medewerkers zijn niet toegestaan',
    'Veilig Thuis staat hier buiten',
    'Laat het bestuur beslissen of Veilig Thuis nodig is',
    'Doe niets richting Veilig Thuis tot je van het bestuur hoort',
    'Bel eerst het bestuur en vraag of Veilig Thuis mag worden ingeschakeld',
    'Meld niet bij Veilig Thuis',
    'Hier meld je dus nooit bij Veilig Thuis',
    'Doe geen melding bij Veilig Thuis',
  ])('keeps Veilig Thuis open, without the leave of the board: %s', (title) => {
    expect(severities(title)).toEqual(['warns']);
  });

  it('keeps 112 open, as ML-46 says', () => {
    const cards = [action('kaart', 'col-a', [], { title: '112 bellen mag alleen het bestuur' })];
    const protocol = protocolOf({ routes: [route('staf', [step('een', cards)], { kind: 'staff-offence' })] });
    expect(foundBy('ML-46', protocol)).toMatchObject([{ severity: 'warns' }]);
  });

  it.each([
    'Meld niet bij Veilig Thuis maar bij het bestuur',
    'Meld bij het bestuur, niet bij Veilig Thuis',
    'Bel Veilig Thuis niet, maar het bestuur',
    'Bel niet Veilig Thuis maar de houder',
    'In plaats van Veilig Thuis bel je het bestuur',
    'Je belt dus niet Veilig Thuis, je belt het bestuur',
    'Niet melden bij Veilig Thuis, wel bij het bestuur',
    'Het bestuur wil het niet weten, dus meld je het niet bij Veilig Thuis',
    'Hiervoor is Veilig Thuis niet bedoeld: ga naar het bestuur',
    'Ga met dit vermoeden niet naar Veilig Thuis of de politie, maar naar het bestuur',
    'Meld dit niet bij het AMK maar bij het bevoegd gezag',
  ])('advises to name both where the board comes in its place, as own reading: %s', (title) => {
    expect(staff(title)).toMatchObject([
      {
        severity: 'advises',
        message: expect.stringMatching(/blijft ook open.*meld het direct ook bij het bestuur/) as string,
        grounds: [{ kind: 'own-reading' }],
      },
    ]);
  });

  const verbs = [
    (when: string) => `Meld ${when} bij Veilig Thuis.`,
    (when: string) => `Bel Veilig Thuis ${when}.`,
    (when: string) => `Je informeert Veilig Thuis ${when}.`,
    (when: string) => `Een melding bij Veilig Thuis doe je ${when}.`,
  ];
  const boards = [
    'het bestuur',
    'de bestuurder',
    'het bevoegd gezag',
    'het schoolbestuur',
    'de raad van toezicht',
  ];
  const leave = [
    'akkoord is',
    'toestemming geeft',
    'het goedkeurt',
    'ermee instemt',
    'dat beslist',
    'groen licht geeft',
  ];
  const ties = ['pas als', 'alleen als', 'pas wanneer', 'pas nadat', 'slechts indien', 'alleen zodra'];

  it('tells whatever makes Veilig Thuis wait for the leave of the board, and not that it need not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...verbs),
        fc.constantFrom(...ties),
        fc.constantFrom(...boards),
        fc.constantFrom(...leave),
        (verb, tie, who, agrees) => {
          const when = `${tie} ${who} ${agrees}`;
          expect(severities(verb(when)), verb(when)).toEqual(['warns']);
          const anyway = verb(`ook zonder dat ${who} ${agrees}`);
          expect(severities(anyway), anyway).toEqual([]);
        },
      ),
    );
  });
});

describe('where it stands', () => {
  const title = 'Meld bij Veilig Thuis';

  it('reads what leans on a title or is a condition', () => {
    const body = richTextFrom('Alleen na akkoord van het bestuur.');
    for (const more of [{ body }, { condition: 'als het bestuur akkoord is' }])
      expect(inStaffRoute(action('kaart', 'col-a', [], { title, ...more }))).toHaveLength(1);
    expect(
      inStaffRoute(action('kaart', 'col-a', [], { title, condition: 'als het bestuur niets doet' })),
    ).toEqual([]);
  });

  it('reads the answer that leads to the report', () => {
    const asked = question('vraag', 'col-a', [
      { to: 'melden', label: 'ja, mits het bestuur akkoord is', answers: ['yes'] },
      { to: 'sluit', label: 'nee', answers: ['no'] },
    ]);
    const ends = [outcome('melden', [], { title, outcome: 'report' }), outcome('sluit')];
    expect(inStaffRoute(asked, ...ends).map(({ where }) => where.cardId)).toEqual(['vraag']);
  });

  it('is also a sentence that itself says it is about such an offence', () => {
    const of = 'Vermoed je een zedenmisdrijf door een collega, dan ga je direct naar het bestuur';
    expect(elsewhere(`${of} en niet naar Veilig Thuis.`)).toMatchObject([{ severity: 'advises' }]);
    expect(elsewhere(`${of}, en je mag ook Veilig Thuis bellen.`)).toEqual([]);
    expect(elsewhere('Klachten meld je bij het bestuur en niet bij Veilig Thuis.')).toEqual([]);
  });
});

it.each(['niet bij veilig thuis maar ', 'pas als het bestuur ', 'veilig thuis pas ', 'bestuur niet '])(
  'reads 100 kB of "%s" in time',
  (piece) => {
    const start = performance.now();
    staff(`Aangifte: ${piece.repeat(Math.ceil(100_000 / piece.length))}`);
    expect(performance.now() - start).toBeLessThan(4_000);
  },
);
