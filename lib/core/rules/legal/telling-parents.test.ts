import { describe, expect, it } from 'vitest';
import { consultsIn, speaksOfHome, tellsParentsIn } from './telling-parents';

describe('telling parents', () => {
  it.each([
    'Deel je zorgen met de ouders',
    'Informeer de ouders',
    'Informeer ouders over je zorg',
    'Licht de ouders in',
    'Bel de ouders',
    'Bel moeder en vraag wat er is gebeurd',
    'Spreek de ouders aan op wat je ziet',
    'Bespreek de signalen met ouder(s)/verzorger(s)',
    'Praat met de ouders',
    'Ga in gesprek met ouders',
    'Ga het gesprek aan met de ouders',
    'Voer een gesprek met de ouders',
    'Gesprek met ouders',
    'Eerste gesprek met ouders over de zorgen',
    'Oudergesprek',
    'Nodig de ouders uit',
    'Neem contact op met het gezin',
    'Vraag de ouders naar de blauwe plek',
    'Vraag aan de ouders hoe het thuis gaat',
    'Ouders informeren',
    'De ouders worden gebeld',
    'Met de ouders bespreken of praten',
    'Stel de ouders op de hoogte van je zorgen',
    'Leg je vermoeden voor aan de ouders',
    'Confronteer vader met wat je zag',
    'De leerkracht informeert de ouders',
    'Stuur een Parro-bericht naar thuis over de blauwe plekken',
    'Vraag thuis na wat er aan de hand is',
    'Ga op huisbezoek en bespreek wat je ziet',
    'Check bij moeder of het klopt wat het kind vertelt',
    'Geef de ouders inzage in je aantekeningen',
    'Breng de signalen in kaart en bespreek ze met de ouders',
    'Loop bij de ouders langs',
    'Ga langs bij het gezin',
    'Stuur ouders een mail over je zorgen',
    'Schrijf de ouders een brief',
    'Laat ouders weten dat je zorgen hebt',
    'Zoek de ouders op',
    'Meld je zorgen aan de ouders',
    'Laat de ouders de tekening zien',
    'Leg moeder uit wat je ziet',
    'Kaart het aan bij de ouders',
    'Maak een afspraak met de ouders',
    'Zeg tegen de ouders wat je ziet',
    'Spreek je zorgen uit naar de ouders',
    'Houd de ouders op de hoogte',
    'De leerkracht gaat met de ouders in gesprek',
    'Ouders krijgen te horen wat je hebt gezien',
    'Ouders worden op de hoogte gebracht',
    'Wij brengen een huisbezoek',
    'Doe een huisbezoek',
    "Ga met de IB'er op huisbezoek",
    'De leerkracht gaat op huisbezoek',
  ])('"%s"', (text) => {
    expect(tellsParentsIn(text)).toBe(true);
  });

  it.each([
    'Bespreek nog niets met ouders',
    'Praat nog niet met de ouders',
    'Vertel ouders niets',
    'Bel de ouders pas na overleg',
    'Spreek de ouders na overleg met de IB’er',
    'Bespreek met de IB’er wat je van de ouders hoorde',
    'Vertel de aandachtsfunctionaris wat de ouders zeiden',
    'Overleg hoe je met de ouders praat',
    'Bespreek wie met de ouders praat',
    'Bereid het gesprek met de ouders voor',
    'Spreek af wie de ouders informeert',
    'Noteer wat ouders vertellen',
    'Schrijf op wat je in contact met het kind ziet',
    'Kijk ook naar de situatie van de ouder',
    'Let op herhaling, ouders en leerling',
    'Praat met de leerling',
    'Vraag ouders om een sfeergesprek',
    'Nodig ouders uit voor het 10-minutengesprek',
    'Vraag ouders om hun telefoonnummer',
    'Informeer ouders over de meldcode in de schoolgids',
    'Zijn de ouders geïnformeerd?',
    'Is er een reden om niet met de ouders te praten?',
    'Ga na wie voor het kind zorgt',
    'Informeer de ouders in overleg met Veilig Thuis',
    'Breng de signalen in kaart',
    'Kijk in het verslag van het huisbezoek',
    'Noteer wat de jeugdverpleegkundige bij het huisbezoek zag',
    'De leerplichtambtenaar gaat op huisbezoek',
    'De leerplichtambtenaar doet een huisbezoek',
    'De jeugdgezondheidszorg brengt een huisbezoek aan het gezin',
    'Er is vorig jaar een huisbezoek geweest',
    'Noteer wat je zag op huisbezoek in groep 1',
    'De JGZ is op huisbezoek geweest',
    'Lees wat er op huisbezoek is besproken',
    'Was je eerder op huisbezoek? Schrijf op wat je zag',
    'Vraag bij leerplicht na of zij op huisbezoek zijn geweest',
    'Ga niet op huisbezoek',
    'Wijkteam doet een huisbezoek',
    'Laat ouders nog niets weten',
    'Verzamel wat ouders op het kennismakingsbezoek vertelden',
    'Schrijf op wat ouders je hebben verteld',
    'Noteer de naam van de ouders',
    'Stuur de ouders nog geen mail',
  ])('not in "%s"', (text) => {
    expect(tellsParentsIn(text)).toBe(false);
  });
});

describe('consulting', () => {
  it.each([
    'Overleg',
    'Collegiale consultatie',
    'Overleg met de IB’er',
    'Bespreek je zorgen met de AF',
    'Bespreek het met een collega',
    'Raadpleeg Veilig Thuis',
    'Vraag advies aan een deskundige',
    'Leg de casus voor aan de IB’er',
    'Deel de signalen met het zorgteam',
  ])('"%s"', (text) => {
    expect(consultsIn(text)).toBe(true);
  });

  it.each([
    'Overleg met de ouders',
    'Breng de signalen in kaart',
    'Praat met de ouders',
    'Schrijf op wat je ziet',
  ])('not in "%s"', (text) => {
    expect(consultsIn(text)).toBe(false);
  });
});

it('reads a long text in time', () => {
  const start = performance.now();
  for (const piece of ['praat met ', 'ouders ', 'overleg ', 'bel de ', 'leg ']) {
    tellsParentsIn(piece.repeat(20_000));
    consultsIn(piece.repeat(20_000));
  }
  expect(performance.now() - start).toBeLessThan(8_000);
});

it.each([
  ...[
    'ouders',
    'ouder(s)/verzorger(s)',
    'de verzorgers',
    'opvoeder',
    'moeder',
    'vader',
    'het gezin',
    'familie',
  ],
  ...['familielid', 'schoonfamilie', 'het thuisfront', 'thuis', 'naar huis', 'huisbezoek', 'oudergesprek'],
  ...['oom', 'tante', 'neef', 'broers', 'zus', 'opa', 'oma', 'verwanten', 'echtgenoot'],
])('takes "%s" for somebody at home in the quick look', (words) => {
  expect(speaksOfHome(`Bel ${words}.`)).toBe(true);
});
