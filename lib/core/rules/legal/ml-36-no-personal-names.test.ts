import { describe, expect, it } from 'vitest';
import { checkProtocol } from '@/lib/core/rules';
import { chapter, contact, source } from '@/lib/testing/build-entries';
import { protocolOf, schoolFunction } from '@/lib/testing/build-protocol';
import { findingsOf, testDay } from '@/lib/testing/findings-of';
import { invalid, valid } from './ml-36-no-personal-names.fixture';

const found = (text: string) =>
  checkProtocol(protocolOf({ chapters: [chapter('h', text)] }), { on: testDay }).filter(
    ({ rule }) => rule === 'ML-36',
  );

it('finds the name of a colleague', () => {
  expect(findingsOf('ML-36', valid)).toEqual([]);
  expect(findingsOf('ML-36', invalid)).toEqual(['af']);
});

describe('a person', () => {
  it.each([
    ['Bel mevrouw De Wit.', 'mevrouw De Wit'],
    ['Bel dhr. J. Jansen bij vragen.', 'dhr. J. Jansen'],
    ['Ga naar juf Kim.', 'juf Kim'],
    ['Vraag het aan Marieke van den Berg.', 'Marieke van den Berg'],
    ['Bij Jan-Willem Smit kun je terecht.', 'Jan-Willem Smit'],
    ['Overleg met Fatima El Idrissi.', 'Fatima El Idrissi'],
    ['De vertrouwenspersoon is Roos Bakker.', 'Roos Bakker'],
    ['Directeur: J. Bakker', 'J. Bakker'],
    ['Mail naar m.jansen@deschool.nl.', 'm.jansen@deschool.nl'],
    ['Mevrouw Anna Smit helpt.', 'Mevrouw Anna Smit'],
  ])('is found: %s', (text, name) => {
    expect(found(text).map(({ message }) => message)).toEqual([expect.stringContaining(`"${name}" lijkt`)]);
  });

  it('is found with a function and with a contact', () => {
    const functions = [schoolFunction('directeur', { name: 'Directeur (Jan de Boer)' })];
    const contacts = [
      contact('c-af', { name: 'Sanne Mulder', kind: 'school' }),
      contact('c-mail', { name: 'Jeugdarts', email: 'p.visser@ggd.example' }),
    ];
    expect(findingsOf('ML-36', protocolOf({ functions, contacts }))).toEqual(['directeur', 'c-af', 'c-mail']);
  });

  it('is found when another name stands just before', () => {
    expect(found('Bij Marieke Jansen en Marieke Smit.')).toHaveLength(2);
  });
});

describe('what looks like a person', () => {
  it.each([
    'Bel Veilig Thuis. Meneer de directeur beslist.',
    'De aandachtsfunctionaris is Intern Begeleider.',
    'De leerplichtambtenaar is bereikbaar via Holland Rijnland (Leiden).',
    'Bij Kalisto is de directeur eindverantwoordelijk.',
    'De Anne Frank School en het Johan Cruyff College doen mee.',
    'Wij zitten in de Jan Steenstraat; Stichting Peter Petersen steunt ons.',
    'Zie Jan Jansen (2014) en Wolzak, A. (2009, 6e druk).',
    'Frans, E. & Franck, T. (2014). Vlaggensysteem.',
    'Wet op het Primair Onderwijs, Wmo 2015, Raad voor de Kinderbescherming, De Waag.',
    'Mail naar veilig.thuis@regio.example of ib.er@school.example.',
    'Neem contact op met Centrum Seksueel Geweld of het Emma Kinderziekenhuis.',
    'De Jan Ligthartschool doet mee aan het Marietje Kessels Project.',
  ])('is left alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('may be an author in the list of sources', () => {
    expect(findingsOf('ML-36', protocolOf({ sources: [source('b', 'Jan Jansen, Signalen')] }))).toEqual([]);
  });
});

it('keeps no name in the key: a reason given for it is published', () => {
  const [finding] = found('Vraag het aan Marieke Jansen.');
  expect(finding).toMatchObject({
    key: 'ML-36:chapters/h:mj14-18',
    exception: 'confirm',
    severity: 'advises',
  });
});

it('does not let a reason for one name answer for another of the same initials and length', () => {
  const [one] = found('Vraag het aan Jan Smit.');
  const [other] = found('Vraag het aan Jos Smit.') ?? [];
  const [third] = found('Vraag het aan Jan Snel.');
  expect(one!.key).not.toBe(third!.key);
  expect(other?.key).not.toBe(one!.key);
});

it.each([
  ['initials', 'A.'],
  ['names', 'Jan van de '],
  ['double names', 'Jan-'],
  ['addressed names', 'mw. A. '],
  ['half an address', 'a-'],
])('reads a long text of %s in no time', (_what, bait) => {
  const started = performance.now();
  found(`${bait.repeat(200_000 / bait.length)}@x`);
  expect(performance.now() - started).toBeLessThan(2_000);
});
