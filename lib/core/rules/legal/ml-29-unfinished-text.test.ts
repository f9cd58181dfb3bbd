import { describe, expect, it } from 'vitest';
import { checkProtocol } from '@/lib/core/rules';
import { chapter, form } from '@/lib/testing/build-entries';
import { action, protocolOf, protocolWithSteps } from '@/lib/testing/build-protocol';
import { findingsOf, testDay } from '@/lib/testing/findings-of';
import type { Protocol } from '@/schemas/protocol';
import { invalid, valid } from './ml-29-unfinished-text.fixture';

const saying = (text: string) => protocolOf({ chapters: [chapter('h', text)] });
const found = (protocol: Protocol) =>
  checkProtocol(protocol, { on: testDay }).filter(({ rule }) => rule === 'ML-29');

it('finds a text that only promises one', () => {
  expect(findingsOf('ML-29', valid)).toEqual([]);
  expect(findingsOf('ML-29', invalid)).toEqual(['kaart']);
});

describe('what was left open', () => {
  it.each([
    'Eventueel hulp regelen vanaf stap 3???',
    'Breng de hulp op gang (evt. met .....)',
    'Bel: ____________',
    '…',
    'De sociale kaart wordt nog aangevuld.',
    'Nader in te vullen door de school',
    'Lorem ipsum dolor sit amet',
    'TODO: termijn kiezen',
    'Telefoon 06-xxxxxxxx',
    'Vertrouwenspersoon: n.t.b.',
    'Op [naam school] werken wij zo.',
    'Bel <naam aandachtsfunctionaris> bij vragen',
    'De AF is (vul hier de naam in).',
    'Welkom op naam school!',
    'Klik hier om tekst in te voeren.',
    'Fout! Verwijzingsbron niet gevonden.',
  ])('is found: %s', (text) => {
    expect(found(saying(text))).toHaveLength(1);
  });
});

describe('an ordinary sentence', () => {
  it.each([
    'Noteer de naam van de school en de datum.',
    'Vul het formulier in en bewaar het.',
    'Is er nog iets? Wat dan?? Vraag door...',
    'Het overleg duurt nog een week; daarna volgt nog een gesprek.',
    'Kinderen <12 jaar [zie bijlage 2] en ouder.',
    'Maak een afspraak op een nader te bepalen dag.',
    'De afspraken (naam, datum, plaats) staan in het dossier.',
    'Dit wordt nog dezelfde dag gemeld.',
  ])('is left alone: %s', (text) => {
    expect(found(saying(text))).toEqual([]);
  });
});

it('lets a form have lines to write on and ask for the name of the school', () => {
  const lines = form('7w', ['Naam school', 'Datum: ..........', 'Wie: ______']);
  expect(found(protocolOf({ forms: [lines] }))).toEqual([]);
  expect(found(protocolOf({ forms: [form('7w', ['Vraag 3???'])] }))).toHaveLength(1);
});

it('finds a name that is still to be given in the title and the organisation', () => {
  expect(findingsOf('ML-29', protocolOf({ title: 'Meldcode naam school' }))).toEqual(['title']);
  expect(findingsOf('ML-29', protocolOf({ title: 'Meldcode [naam school]' }))).toEqual(['title']);
  expect(findingsOf('ML-29', protocolOf({ title: 'Meldcode naam school!' }))).toEqual(['title']);
  expect(findingsOf('ML-29', protocolOf({ organisation: 'Naam school' }))).toEqual(['organisation']);
});

it('finds it once in one place, and asks whether it is right as it stands', () => {
  const card = action('a', 'col-a', [], { title: 'Vraag???', condition: 'als ???' });
  expect(found(protocolWithSteps([card]))).toEqual([
    {
      key: 'ML-29:a:???',
      rule: 'ML-29',
      severity: 'blocks',
      exception: 'confirm',
      where: { routeId: 'home', stepId: 'step-1', cardId: 'a' },
      message:
        'Hier staat nog "???": route "Route home", stap 1, kaart "Vraag???". Schrijf de tekst af of haal hem weg.',
    },
  ]);
});

it('keeps the words in the key short', () => {
  const [finding] = found(saying(`[naam ${'lang '.repeat(8)}]${'?'.repeat(80)}`));
  expect(finding!.key.length).toBeLessThan(80);
});

it('leaves out of the key what stands between brackets, which may be a name', () => {
  const all = found(saying('[naam AF: Marieke Jansen] en [naam AF: Jan Smit]'));
  expect(all.map(({ key }) => key)).toEqual(['ML-29:chapters/h:[naam']);
  expect(all[0]!.message).toContain('marieke jansen');
});

it('reads a long blank in no time', () => {
  const started = performance.now();
  found(saying(`naam school${' '.repeat(200_000)}x`));
  expect(performance.now() - started).toBeLessThan(1_000);
});

describe('letters that say nothing in print', () => {
  it.each([
    ['De zorgcoÃ¶rdinator belt', 'zorgcoÃ¶rdinator'],
    ['De zorgco√∂rdinator belt', 'zorgco√∂rdinator'],
    ['Bel de IBâ€™er', 'IBâ€™er'],
    ['Bel de IB‚Äôer', 'IB‚Äôer'],
    ['CoÃ«rcie', 'CoÃ«rcie'],
    ['Zorgco\uFFFDrdinator', 'Zorgco\uFFFDrdinator'],
  ])('are broken and block: %s', (text, word) => {
    const [one, ...more] = found(saying(text));
    expect(more).toEqual([]);
    expect(one).toMatchObject({ key: 'ML-29:chapters/h:broken-letters', severity: 'blocks' });
    expect(one?.message).toContain(`"${word}"`);
  });

  it.each(['Звони', 'اتصل بالرقم 112', '打电话', 'Τηλεφώνησε'])(
    'are of another script and warn: %s',
    (text) => {
      expect(found(saying(`Bel: ${text}`))).toMatchObject([
        { key: 'ML-29:chapters/h:other-script', severity: 'warns' },
      ]);
    },
  );

  it.each([
    'Coördinatie, financiële, ’s ochtends, “ja” – nee — 5 µg, 2ª, Š, ễ, Ångström, Çelik, São Paulo',
    'De wortel √2 en √ 16, Â, Ã en Bel 👩🏽‍🏫 → stap 2 ≥ 3 ☎',
    'Ik zei: ‚Ja‘, en „Nee“.',
  ])('are not these: %s', (text) => {
    expect(found(saying(text))).toEqual([]);
  });
});
