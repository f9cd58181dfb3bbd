import { describe, expect, it } from 'vitest';
import { readContent } from '@/lib/testing/read-content';
import { readLawFiles } from '@/lib/testing/read-law';
import { testDay } from '@/lib/testing/findings-of';
import type { LawReport } from './law-in-text';
import { main } from './main';

const lawFiles = readLawFiles();
const protocols: Record<string, string> = {
  'model.json': JSON.stringify(readContent('model-meldcode')),
  'zorgteam.json': JSON.stringify(readContent('zorgteam')),
  'kapot.json': '{',
};

/** The command line with two folders of law texts: the kept ones, and the same with changes. */
async function run(argv: readonly string[], texts: Record<string, string> = {}) {
  const folders: Record<string, Record<string, string>> = {
    kept: lawFiles,
    nieuw: texts,
    leeg: { 'README.md': 'x' },
  };
  const files = { ...protocols };
  for (const [folder, some] of Object.entries(folders)) {
    for (const [name, text] of Object.entries(some)) files[`${folder}/${name}`] = text;
  }
  let [out, err] = ['', ''];
  const code = await main(argv, {
    read: (file) =>
      files[file] === undefined ? Promise.reject(new Error('ENOENT')) : Promise.resolve(files[file]),
    list: (folder) =>
      folders[folder]
        ? Promise.resolve(Object.keys(folders[folder]).map((name) => `${folder}/${name}`))
        : Promise.reject(new Error('ENOENT')),
    write: () => Promise.resolve(),
    out: (text) => (out += text),
    err: (text) => (err += text),
    today: testDay,
    lawTexts: 'kept',
  });
  return { code, out, err };
}

const besluit = 'besluit-verplichte-meldcode.md';
const wpo = 'wet-op-het-primair-onderwijs.md';
const wmo = 'wet-maatschappelijke-ondersteuning-2015.md';

/** Ten changes of the law, each with where it must be found and a rule that it touches. */
const planted: readonly (readonly [string, string, string | RegExp, string | undefined, string, string])[] = [
  [
    'a changed word',
    besluit,
    'vermelding van de functie',
    'vermelding van de naam',
    'Besluit verplichte meldcode art. 2 lid 1 onder c',
    'ML-09',
  ],
  ['a dropped lid', wpo, /^4\. Het bevoegd gezag.*\n/m, '', 'WPO art. 4b lid 4', 'ML-18'],
  [
    'a letter that moved',
    besluit,
    /^- g\. specifieke/m,
    '- h. specifieke',
    'Besluit verplichte meldcode art. 2 lid 1 onder g',
    'ML-15',
  ],
  ['an article renumbered', wpo, 'Artikel 4a.', 'Artikel 4f.', 'WPO art. 4a lid 1', 'ML-20'],
  [
    'a changed number',
    besluit,
    'artikel 7.1.1.2 van de Jeugdwet',
    'artikel 7.1.1.9 van de Jeugdwet',
    'Besluit verplichte meldcode art. 2 lid 1 onder e',
    'ML-16',
  ],
  ['a text that is gone', wmo, /##### Artikel 5\.2\.6\n\n.*\n/, '', 'Wmo 2015 art. 5.2.6', 'ML-19'],
  ['a file that is missing', 'wet-medezeggenschap-op-scholen.md', /[^]*/, undefined, 'Wms', 'ML-31'],
  [
    'an added "niet"',
    wmo,
    'desgevraagd advies',
    'desgevraagd niet advies',
    'Wmo 2015 art. 4.1.1 lid 3',
    'ML-23',
  ],
  ['a changed day', wpo, 'toestand: 2026-08-01', 'toestand: 2027-08-01', 'WPO', 'ML-01'],
  ['a changed term', wpo, 'een seksueel misdrijf', 'een zedenmisdrijf', 'WPO art. 4a lid 1', 'ML-20'],
];

describe('law', () => {
  it('ends with 0 and says that all still stands on the texts that come along', async () => {
    const { code, out } = await run(['law', 'model.json']);
    expect(code).toBe(0);
    expect(out).toBe('model.json: de teksten in kept zeggen nog wat de gronden van de toets zeggen.\n');
    const { drifts, touched } = JSON.parse((await run(['law', 'model.json', '--json'])).out) as LawReport;
    expect(drifts).toEqual([]);
    expect(touched).toEqual({ rules: [], findings: [], places: [], sentences: [] });
  });

  it.each(planted)('finds %s, and the rule that it touches', async (_name, file, from, to, place, rule) => {
    const text = lawFiles[file]!.replace(from, to ?? '');
    expect(text).not.toBe(lawFiles[file]);
    const { [file]: _gone, ...others } = lawFiles;
    const texts = to === undefined ? others : { ...lawFiles, [file]: text };
    const { code, out } = await run(['law', 'model.json', '--texts', 'nieuw', '--json'], texts);
    expect(code).toBe(1);
    const { drifts, touched } = JSON.parse(out) as LawReport;
    const found = drifts.find((drift) => drift.place === place);
    expect(found?.rules).toContain(rule);
    expect(touched.rules.map(({ id }) => id)).toContain(rule);
    expect((await run(['law', 'model.json', '--texts', 'nieuw'], texts)).out).toContain(`${place}: `);
  });

  it('says in words what came and went, and which findings, cards and sentences that touches', async () => {
    const texts = {
      ...lawFiles,
      [besluit]: lawFiles[besluit]!.replace('vermelding van de functie', 'vermelding van de naam'),
    };
    const { out } = await run(['law', 'zorgteam.json', '--texts', 'nieuw'], texts);
    expect(out).toContain(
      'Besluit verplichte meldcode art. 2 lid 1 onder c: gewijzigd\n  weg:    "functie"\n  erbij:  "naam"',
    );
    expect(out).toMatch(/zorgteam\.json: op 1 plaats zegt de wet niet meer wat bewaard is\./);
    expect(out).toMatch(/ML-09: Precies één functie .* \(1 bevinding\)/);
    expect(out).toMatch(/Geraakte bevindingen \(\d+\)\n {2}functie "Zorgteam": /);
    expect(out).toMatch(/Geraakte kaarten en teksten \(\d+\)\n/);
    expect(out).toMatch(/Geraakte zinnen \(\d+\)/);
  });

  it.each([
    [['law', 'kapot.json'], 'is geen leesbaar protocol'],
    [['law', 'model.json', '--texts', 'nergens'], 'staat geen wettekst'],
    [['law', 'model.json', '--texts', 'leeg'], 'staat geen wettekst'],
    [['law', 'model.json', '--date', 'gisteren'], 'is geen dag'],
    [['law'], 'Geef precies BESTAND'],
  ])('ends with 2 on what it cannot read: %j', async (argv, message) => {
    const { code, err } = await run(argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('explains itself', async () => {
    expect((await run(['law', '--help'])).out).toMatch(/--texts MAP[^]*Eindigt met 0/);
    expect((await run(['--help'])).out).toContain('law BESTAND');
  });
});
