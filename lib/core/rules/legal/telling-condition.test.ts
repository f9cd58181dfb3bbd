import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sector } from '@/schemas/vocabulary';
import { leftOutBy, leftOutByAll } from './telling-condition';

const restricts = (condition: string, some: readonly Sector[]) => leftOutBy(condition, some) !== undefined;
const sectors: readonly Sector[][] = [['po'], ['vo'], ['so', 'vso'], ['ko'], ['po', 'ko'], ['vo', 'vso']];
const anywhere = (condition: string) => sectors.map((some) => restricts(condition, some));
const everywhere = (isRestricted: boolean) => sectors.map(() => isRestricted);

const notAboutBoard = [
  ...['tenzij', 'behalve als', 'behalve wanneer', 'niet als'].flatMap((but) =>
    [
      '{who} zelf de verdachte is',
      '{who} zelf wordt verdacht',
      '{who} zelf verdacht is',
      '{who} zelf de mogelijke pleger is',
      'het {who} zelf betreft',
      'het om {who} zelf gaat',
      'het gaat om {who}',
      'het over {who} gaat',
      '{who} het zelf is',
      'het {who} zelf is',
      '{who} zelf betrokken is',
      'je {who} verdenkt',
      'het vermoeden {who} betreft',
      'het vermoeden {who} zelf betreft',
      'het vermoeden gaat over {who}',
      'je {who} zelf verdenkt',
      'de verdachte {who} is',
      'de verdachte {who} zelf is',
      'het een vermoeden tegen {who} is',
      'het vermoeden zich richt op {who}',
      'er een vermoeden is over {who} zelf',
      'je {who} zelf verdenkt van een seksueel misdrijf',
      '{who} mogelijk zelf de dader is',
      '{who} zelf onder verdenking staat',
      '{who} zelf het misdrijf heeft gepleegd',
      '{who} zich mogelijk schuldig maakt aan mishandeling',
      'de persoon om wie het gaat {who} is',
      '{who} zelf degene is om wie het gaat',
    ].map((said) => `${but} ${said}`),
  ),
  'als het niet om {who} gaat',
  'alleen als het niet om {who} zelf gaat',
  'mits het niet om {who} gaat',
  'alleen niet als {who} zelf verdacht is',
  'behalve bij een vermoeden tegen {who}',
  'behalve bij {who} zelf',
];
const boards = ['de houder', 'het bestuur', 'de bestuurder', 'het bevoegd gezag', 'een lid van het bestuur'];
const exception = fc
  .tuple(fc.constantFrom(...notAboutBoard), fc.constantFrom(...boards), fc.constantFrom('', '.', ' '))
  .map(([said, who, end]) => `${said.replace('{who}', who)}${end}`);

describe('a condition on telling the board', () => {
  it.each(notAboutBoard)('may leave out the case that it is about the board itself: %s', (said) => {
    for (const who of boards) {
      const condition = said.replace('{who}', who);
      expect(anywhere(condition), condition).toEqual(everywhere(false));
    }
  });

  it('restricts as soon as it asks anything beside that', () => {
    const more = fc.constantFrom(
      ' en je bewijs hebt',
      ' of de directeur het goed vindt',
      ', na overleg met de directeur',
      ' of je twijfelt',
      ', en alleen als het zeker is',
      ' of de directeur dat is',
    );
    fc.assert(
      fc.property(exception, more, (condition, asked) => {
        expect(anywhere(`${condition}${asked}`)).toEqual(everywhere(true));
      }),
    );
  });

  it.each([
    'alleen als het om de houder zelf gaat',
    'alleen als het bestuur zelf verdacht is',
    'alleen met toestemming van het bestuur',
    'met toestemming van de houder zelf',
    'pas na overleg met het bestuur zelf',
    'tenzij de directeur of het bestuur zelf verdacht is',
    'als het bestuur het zelf goed vindt',
    'tenzij het bestuur denkt dat er geen misdrijf is gepleegd',
    'behalve als de houder het al weet',
    'tenzij het bestuur er al bij betrokken is',
    'tenzij het bestuur weet wie de verdachte is',
    'tenzij de directeur zelf de verdachte is',
    'tenzij het de directeur zelf betreft',
  ])('restricts though it names the board or the suspect: %s', (condition) => {
    expect(anywhere(condition)).toEqual(everywhere(true));
  });

  const cases = [
    'bij een vermoeden van een seksueel misdrijf of mishandeling',
    'als je een misdrijf vermoedt',
    'bij signalen over een medewerker',
    'zodra je misbruik of geweld door een collega vermoedt',
    'als je hoort dat een medewerker grensoverschrijdend is',
    'bij mishandeling, seksueel misbruik of een vermoeden daarvan',
    'als een ouder een vermoeden van een misdrijf met je deelt',
    'bij een vermoeden van een misdrijf door de directeur, een leraar of een vrijwilliger',
    'bij een vermoeden, ook als de directeur het niet wil',
    'bij een vermoeden van een misdrijf, ook zonder toestemming van de ouders',
    'als je iets hoort of als je een misdrijf vermoedt',
    'als je van een ouder via de mail een vermoeden van een misdrijf krijgt',
    'bij een seksueel misdrijf of als je mishandeling ziet',
    'bij een vermoeden van kindermishandeling door een collega',
    'bij een vermoeden van seksueel of ander grensoverschrijdend gedrag',
  ];
  const sexualCases = [
    'bij een vermoeden van een seksueel misdrijf',
    'bij een vermoeden van een zedenmisdrijf',
    'bij een vermoeden van een misdrijf van seksuele aard',
    'bij een vermoeden van seksueel geweld',
    'zodra je misbruik door een collega vermoedt',
    'als je hoort dat een medewerker seksueel grensoverschrijdend is',
    'wanneer een leerling vertelt over seksueel misbruik door een leraar',
    'bij een vermoeden van een seksueel misdrijf door de directeur, een leraar of een vrijwilliger',
    'als een leerling iets weet over misbruik door een leraar',
  ];
  const violentCases = [
    'bij een vermoeden van mishandeling',
    'als je vermoedt dat een collega geweld gebruikt',
    'bij signalen van slaan',
  ];
  const demands = [
    'als de directeur akkoord is',
    'en de directeur het goed vindt',
    'met toestemming van de leidinggevende',
    'na overleg met de ib’er',
    'in overleg met de vertrouwenspersoon',
    'nadat je de ouders hebt gesproken',
    'als het team het ermee eens is',
    'als de leerling dat wil',
    'en de ouders op de hoogte zijn',
    'als de aandachtsfunctionaris het ook vermoedt',
    'als het is aangetoond',
    'als de medewerker het bekent',
    'in opdracht van de directie',
    'zodra de directie heeft besloten',
    'als je leidinggevende je steunt',
    'zodra de directeur terug is',
    'via de directeur',
    'op verzoek van de directeur',
    'in afstemming met de directeur',
    'na bespreking in het zorgteam',
    'als er een getuige is',
    'wanneer de vertrouwenspersoon dit adviseert',
    'behoudens bezwaar van de directie',
  ];

  it('restricts when it asks anything behind the case, and not when it only names the case', () => {
    for (const said of cases) {
      expect(anywhere(said), said).toEqual(everywhere(false));
      for (const demand of demands)
        for (const condition of [`${said}, ${demand}`, `${said} ${demand}`])
          expect(anywhere(condition), condition).toEqual(everywhere(true));
    }
    for (const said of sexualCases)
      for (const demand of demands)
        expect(anywhere(`${said}, ${demand}`), `${said}, ${demand}`).toEqual(everywhere(true));
  });

  it('leaves out mishandeling in childcare when it names a sexual offence alone, and nothing in a school', () => {
    for (const said of sexualCases) {
      const left = sectors.map((some) => leftOutBy(said, some));
      expect(left, said).toEqual(sectors.map((some) => (some.includes('ko') ? 'violence' : undefined)));
      for (const more of ['of mishandeling', 'of geweld', 'of een ander misdrijf'])
        expect(anywhere(`${said} ${more}`), `${said} ${more}`).toEqual(everywhere(false));
    }
  });

  it('leaves out the sexual offence everywhere when it names violence alone', () => {
    for (const said of violentCases) {
      expect(sectors.map((some) => leftOutBy(said, some))).toEqual(sectors.map(() => 'sexual'));
      expect(anywhere(`${said} of een seksueel misdrijf`), said).toEqual(everywhere(false));
    }
  });

  it('leaves out nothing beside one that names the other half of the case', () => {
    expect(leftOutByAll(['sexual', 'violence'])).toBeUndefined();
    expect(leftOutByAll(['anybody', undefined])).toBeUndefined();
    expect(leftOutByAll(['anybody', 'violence'])).toBe('violence');
    expect(leftOutByAll(['anybody', 'anybody'])).toBe('anybody');
    expect(leftOutByAll([])).toBeUndefined();
  });

  it.each([
    'als de directeur een misdrijf vermoedt',
    'wanneer de ib’er het misbruik ook vermoedt',
    'als het misbruik vast staat',
    'bij een gegrond vermoeden',
  ])('restricts when the case is what somebody else thinks, or proven: %s', (condition) => {
    expect(anywhere(condition)).toEqual(everywhere(true));
  });

  it('never sends staff of childcare to the houder just when he is the suspect', () => {
    for (const condition of ['als de houder zelf de verdachte is', 'als het om de houder zelf gaat']) {
      expect(restricts(condition, ['ko'])).toBe(true);
    }
    expect(restricts('als het om de bestuurder zelf gaat', ['po'])).toBe(false);
  });

  it.each([
    'alleen als de leerling minderjarig is',
    'alleen bij minderjarige leerlingen',
    'alleen als het om een minderjarige leerling gaat',
    'tenzij de leerling meerderjarig is',
    'behalve als de leerling 18 jaar of ouder is',
    'uitsluitend als de leerling jonger is dan 18 jaar',
    'niet als de leerling volwassen is',
  ])('may be the limit of the law itself in vo and (v)so, and nowhere else: %s', (condition) => {
    const lawful: Sector[][] = [['vo'], ['so'], ['vso'], ['so', 'vso'], ['vo', 'vso']];
    expect(lawful.map((some) => restricts(condition, some))).toEqual(lawful.map(() => false));
    const other: Sector[][] = [['po'], ['ko'], ['po', 'vo'], ['vo', 'ko'], []];
    expect(other.map((some) => restricts(condition, some))).toEqual(other.map(() => true));
  });

  const thereOnly = [
    'op het vo alleen als de leerling minderjarig is',
    'op het vo: alleen als de leerling minderjarig is',
    'in het voortgezet onderwijs geldt dit alleen als de leerling jonger is dan 18 jaar',
    'op het (v)so uitsluitend bij minderjarige leerlingen',
    'op het vo en het vso alleen als de leerling minderjarig is',
    'op het po altijd, op het vo alleen als de leerling minderjarig is',
    'altijd, maar op het vo alleen als de leerling minderjarig is',
    'behalve op het vo als de leerling meerderjarig is',
    'tenzij de leerling op het vo meerderjarig is',
    'niet op het vso als de leerling 18 jaar of ouder is',
  ];

  it.each(thereOnly)('may keep to minors in vo and (v)so beside another sector: %s', (condition) => {
    const mixed: Sector[][] = [['po', 'vo'], ['vo', 'ko'], ['po', 'so', 'vso'], ['vo']];
    expect(mixed.map((some) => restricts(condition, some))).toEqual(mixed.map(() => false));
    for (const more of [' en je het zeker weet', ' en de directeur het goed vindt'])
      expect(anywhere(`${condition}${more}`)).toEqual(everywhere(true));
  });

  it.each([
    'alleen op het vo als de leerling minderjarig is',
    'alleen als de leerling op het vo minderjarig is',
    'op het vo als de leerling minderjarig is',
    'op het po alleen als de leerling minderjarig is',
    'op het po en het vo alleen als de leerling minderjarig is',
    'op het vo en het po alleen als de leerling minderjarig is',
    'behalve op het po als de leerling meerderjarig is',
    'niet op het vo, alleen als de leerling minderjarig is',
    'niet op het vo',
    'op het vo alleen als de leerling jonger is dan 12 jaar',
    'op het vo alleen als de leerling meerderjarig is',
    'op het po alleen bij bewijs, op het vo alleen als de leerling minderjarig is',
    'op het po altijd bij bewijs, op het vo alleen als de leerling minderjarig is',
  ])('keeps others away beside another sector: %s', (condition) => {
    const mixed: Sector[][] = [
      ['po', 'vo'],
      ['vo', 'ko'],
      ['po', 'so', 'vso'],
    ];
    expect(mixed.map((some) => restricts(condition, some))).toEqual(mixed.map(() => true));
  });

  it.each([
    'alleen als de leerling minderjarig is en je het zeker weet',
    'alleen als de leerling minderjarig is en de directeur het goed vindt',
    'alleen als de leerling niet minderjarig is',
    'tenzij de leerling minderjarig is',
    'alleen als de leerling jonger is dan 12 jaar',
    'alleen als de leerling meerderjarig is',
    'als de leerling niet minderjarig is',
  ])('is another limit than that of the law: %s', (condition) => {
    expect(anywhere(condition)).toEqual(everywhere(true));
  });
});
