import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readKeptLaw, readLawFiles } from '@/lib/testing/read-law';
import { acts, partsOf, readLawText } from './index';

const kept = readKeptLaw();

describe('the kept words', () => {
  it.each(kept)('of $id have their hash', ({ words, hash }) => {
    expect(createHash('sha256').update(words).digest('hex').slice(0, 16)).toBe(hash);
  });

  it.each(kept)('of $id are of one time at that place', ({ id, from = '', until = '9999-12-31' }) => {
    const others = kept.filter((one) => one.id === id);
    const at = others.filter((one) => (one.from ?? '') <= until && from <= (one.until ?? '9999-12-31'));
    expect(at).toHaveLength(1);
  });

  it('of today are all of the day of text that the list of acts names', () => {
    for (const { id, until, textOf } of kept) {
      const { act } = partsOf(id);
      const { textOf: newest } = { textOf: undefined, ...acts[act!] };
      if (until === undefined) expect(textOf, id).toBe(newest);
    }
  });

  it('hold every part of every text that comes along', () => {
    const ids = new Set(kept.filter(({ until }) => until === undefined).map(({ id }) => id));
    for (const [name, text] of Object.entries(readLawFiles())) {
      const law = readLawText(text, name);
      expect(law, name).toBeDefined();
      expect(law!.parts.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
    }
  });
});

/** Word for word from LAW.md, sections 1 and 4. */
describe('the words of LAW.md', () => {
  it.each([
    [
      'besluit:2/1/b',
      'een afwegingskader op basis waarvan de professionals het risico op en de aard en de ernst van het huiselijk geweld of de kindermishandeling wegen en dat hen in staat stelt te beoordelen of sprake is van dusdanig ernstig huiselijk geweld of ernstige kindermishandeling, dan wel van een vermoeden daarvan, dat een melding is aangewezen',
    ],
    [
      'besluit:2/1/c',
      'inclusief vermelding van de functie van degene die eindverantwoordelijk is voor de beslissing over het al dan niet doen van een melding',
    ],
    [
      'besluit:2/2/b',
      'collegiale consultatie en zo nodig raadplegen van Veilig Thuis of een deskundige op het gebied van letselduiding',
    ],
    ['besluit:2/2/d', 'het toepassen van het afwegingskader, bedoeld in het eerste lid, onderdeel b'],
    ['besluit:2/2/e/1°', 'het doen van een melding, en'],
    ['besluit:2/2/e/2°', 'het inzetten van de noodzakelijke hulp'],
    [
      'besluit:1/f',
      'gestandaardiseerde controle of een cliënt verantwoordelijk is voor de verzorging en opvoeding van een of meer minderjarigen, met het oog op de veiligheid van die minderjarigen',
    ],
    [
      'besluit:1/d',
      'vermoedelijk slachtoffer, pleger of getuige van huiselijk geweld of kindermishandeling met wie de professional beroepsmatig in contact staat',
    ],
    [
      'besluit:1/b',
      'melding aan Veilig Thuis van huiselijk geweld of kindermishandeling of van een vermoeden daarvan',
    ],
    [
      'wmo:1.1.1/1/huiselijk geweld',
      'lichamelijk, geestelijk of seksueel geweld of bedreiging daarmee door iemand uit de huiselijke kring',
    ],
    [
      'wmo:1.1.1/1/huiselijke kring',
      'een familielid, een huisgenoot, de echtgenoot of voormalig echtgenoot of een mantelzorger',
    ],
    [
      'jeugdwet:1.1/kindermishandeling',
      'elke vorm van voor een minderjarige bedreigende of gewelddadige interactie van fysieke, psychische of seksuele aard, die de ouders of andere personen ten opzichte van wie de minderjarige in een relatie van afhankelijkheid of van onvrijheid staat, actief of passief opdringen, waardoor ernstige schade wordt berokkend of dreigt te worden berokkend aan de minderjarige in de vorm van fysiek of psychisch letsel',
    ],
    [
      'wmo:5.2.6',
      'Derden die beroepshalve beschikken over inlichtingen die noodzakelijk kunnen worden geacht om een situatie van huiselijk geweld of kindermishandeling te beëindigen of een redelijk vermoeden daarvan te onderzoeken, kunnen aan Veilig Thuis deze inlichtingen desgevraagd of uit eigen beweging verstrekken zonder toestemming van degene die het betreft en indien nodig met doorbreking van de plicht tot geheimhouding',
    ],
    [
      'wpo:4a/1',
      'een seksueel misdrijf als bedoeld in Titel XIV van het Wetboek van Strafrecht jegens een leerling van de school',
    ],
    ['wec:4a/1', 'jegens een minderjarige leerling van de school'],
    ['wvo2020:3.39/1', 'jegens een minderjarige leerling van de school'],
  ])('stand at %s', (id, words) => {
    const now = kept.filter((one) => one.id === id && one.until === undefined);
    expect(now).toHaveLength(1);
    expect(now[0]!.words).toContain(words);
  });
});
