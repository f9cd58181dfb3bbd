import { describe, expect, it } from 'vitest';
import { readLawText } from './read-law-text';

const ids = (text: string, name?: string) => readLawText(text, name)?.parts.map(({ id }) => id);

describe('a copy of a law', () => {
  it('is known by the number at its head, whatever acts it links to', () => {
    const text = `---\ntitle: "Besluit van 16 juli 2013"\nidentifier: "BWBR0033723"\n---\n\nGelet op [artikel 5](https://wetten.overheid.nl/jci1.3:c:BWBR0003549&artikel=5);\n\n#### Artikel 1\n\nWoorden.\n`;
    expect(readLawText(text)).toEqual({ act: 'besluit', parts: [{ id: 'besluit:1', words: 'Woorden.' }] });
  });

  it.each([
    ['Wet op het primair onderwijs\n\nArtikel 4b\n\n1. Het bevoegd gezag.', undefined, 'wpo'],
    ['Artikel 4b\n\n1. Het bevoegd gezag.', 'wet-op-het-primair-onderwijs.txt', 'wpo'],
    ['# Uitvoeringsbesluit Wmo 2015\n\n## Artikel 1\n\nWoorden.', undefined, 'uitvoeringsbesluit-wmo'],
    ['# Wet voortgezet onderwijs 2020\n\n## Artikel 1\n\nWoorden.', undefined, 'wvo2020'],
  ])('without a number is known by its name: %j %s', (text, name, act) => {
    expect(readLawText(text, name)?.act).toBe(act);
  });

  it.each([
    ['Wetboek van Strafrecht\n\nArtikel 1\n\nWoorden.'],
    ['identifier: "BWBR0001854"\n\nArtikel 2'],
    [''],
  ])('of another act is none of ours: %j', (text) => {
    expect(readLawText(text, 'iets.md')).toBeUndefined();
  });

  it.each([
    ['toestand: 2026-08-01', '2026-08-01'],
    ['Geldend van 01-08-2026 t/m heden', '2026-08-01'],
    ['laatste_update: 2020-10-01', undefined],
  ])('tells its day when its head does: %s', (line, day) => {
    expect(readLawText(`identifier: "BWBR0003420"\n${line}\n\n# Artikel 1\n\nWoorden.`)?.textOf).toBe(day);
  });

  it('falls apart in lids, letters, numbers, definitions and what follows a list', () => {
    const text = `# Wet kinderopvang

##### Artikel 1.51b. Overleg

1. Indien bekend is dat:

- a. een persoon; of

- b. een gastouder:

   - 1°. van hier,

   - 2°. van elders,

zich schuldig maakt, treedt de houder in overleg.

2a. Een ander lid.

##### Artikel 1.1

- – *kind:* iemand die nog geen twaalf is;

### Hoofdstuk 2. Iets anders

Dit hoort nergens bij.
`;
    expect(ids(text)).toEqual([
      'wko:1.51b/1',
      'wko:1.51b/1/a',
      'wko:1.51b/1/b',
      'wko:1.51b/1/b/1°',
      'wko:1.51b/1/b/2°',
      'wko:1.51b/1/slot',
      'wko:1.51b/2a',
      'wko:1.1/kind',
    ]);
  });

  it('does not take a reference at the start of a line for an article', () => {
    const text = 'WPO\n\nArtikel 4d\n\nArtikel 2:13, eerste lid, is niet van toepassing.\n';
    expect(ids(text)).toEqual(['wpo:4d']);
  });
});
