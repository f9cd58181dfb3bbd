import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKeptLaw, readLawFiles } from '@/lib/testing/read-law';
import { findDrift, readLawText, tokensOf, type LawText } from './index';

const kept = readKeptLaw();
const files = readLawFiles();
const on = '2026-11-29';
const besluit = 'besluit-verplichte-meldcode.md';
const wpo = 'wet-op-het-primair-onderwijs.md';
const vo = 'wet-voortgezet-onderwijs-2020.md';
const wmo = 'wet-maatschappelijke-ondersteuning-2015.md';

const textsOf = (some: Record<string, string>) =>
  Object.entries(some).flatMap(([name, text]): LawText[] => {
    const law = readLawText(text, name);
    return law ? [law] : [];
  });
const driftIn = (some: Record<string, string>) => findDrift(kept, textsOf(some), on);
const told = (some: Record<string, string>) =>
  driftIn(some).map(({ kind, id, to }) => `${kind} ${id}${to ? ` > ${to}` : ''}`);

/** The texts with one of them changed; fails when the change changes nothing. */
function changed(name: string, from: string | RegExp, to: string): Record<string, string> {
  const text = files[name]!.replace(from, to);
  expect(text).not.toBe(files[name]);
  return { ...files, [name]: text };
}

describe('on untouched texts', () => {
  it('nothing drifts', () => {
    expect(driftIn(files)).toEqual([]);
  });

  const retyped: Record<string, (text: string) => string> = {
    'in capitals': (text) => text.toLocaleUpperCase('nl').replaceAll(/^(#*) ?ARTIKEL/gm, '$1 Artikel'),
    'with other spaces': (text) => text.replaceAll(/(\p{L}) (?=\p{L})/gu, '$1 \u00A0 '),
    'with wrapped lines': (text) =>
      text.replaceAll(/^(?![#\n]|- –).*$/gm, (line) =>
        line.replaceAll(/(\p{Ll}{4}) (?=\p{Ll}{3})/gu, '$1\n'),
      ),
    'with Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
    'with links': (text) =>
      text.replaceAll(/(artikel \d[\w.]*)/g, '[$1](https://wetten.overheid.nl/x?z=2026)'),
    'with curly quotes and long dashes': (text) => text.replaceAll(/-(?=\p{L})/gu, '‑').replaceAll("'", '’'),
    'with bold lids': (text) => text.replaceAll(/^(\d+)\. /gm, '**$1.** '),
    'with bare lids': (text) => text.replaceAll(/^(\d+)\. /gm, '$1 '),
    'with plain terms': (text) => text.replaceAll(/^- – \*([^*]*)\*/gm, '– $1'),
    'without Markdown': (text) => text.replaceAll(/^#+ /gm, '').replaceAll(/^- (?=[a-z\d])/gm, '  '),
    'with other ends of parts': (text) => text.replaceAll(/;$/gm, ','),
    'with deeper headings': (text) => text.replaceAll(/^#+ Artikel/gm, '###### Artikel'),
  };
  it.each(Object.entries(retyped))('nothing drifts when they are retyped %s', (_name, retype) => {
    expect(
      driftIn(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, retype(text)]))),
    ).toEqual([]);
  });

  it('nothing drifts in whatever order the files come, or when one comes twice', () => {
    const texts = textsOf(files);
    expect(findDrift(kept, [...texts].reverse(), on)).toEqual([]);
    expect(findDrift(kept, [...texts, texts[0]!], on)).toEqual([]);
  });

  it('nothing drifts by what stands in other articles and acts', () => {
    const more =
      '\n\n#### Artikel 99\n\n1. Een meldcode bevat ten minste de volgende elementen:\n\n- a. iets anders;\n';
    const other = '---\nidentifier: "BWBR0001854"\n---\n\n#### Artikel 2\n\n1. Iets anders.\n';
    expect(driftIn({ ...files, [besluit]: files[besluit]! + more, 'wetboek.md': other })).toEqual([]);
  });
});

describe('a planted drift is found:', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      'a changed word',
      changed(besluit, 'inclusief vermelding van de functie van', 'inclusief vermelding van de naam van'),
      ['changed besluit:2/1/c'],
    ],
    ['a dropped lid', changed(wpo, /^4\. Het bevoegd gezag.*\n\n/m, ''), ['gone wpo:4b/4']],
    [
      'a letter moved up by a new one',
      changed(
        besluit,
        /- f\. voor zover([^]*?)- g\. specifieke/,
        '- f. iets nieuws over ouders;\n\n- g. voor zover$1- h. specifieke',
      ),
      ['moved besluit:2/1/f > besluit:2/1/g', 'moved besluit:2/1/g > besluit:2/1/h', 'new besluit:2/1/f'],
    ],
    [
      'an article renumbered',
      changed(vo, 'Artikel 3.41.', 'Artikel 3.44.'),
      [1, 2, 3, 4, 5].map((lid) => `moved wvo2020:3.41/${lid} > wvo2020:3.44/${lid}`),
    ],
    [
      'a number changed',
      changed(wmo, 'in ieder geval binnen vier weken', 'in ieder geval binnen zes weken'),
      ['changed wmo:5.3.1/1'],
    ],
    [
      'a figure changed',
      changed('wet-kinderopvang.md', 'personen van 18 jaar', 'personen van 16 jaar'),
      ['changed wko:1.51b/1/b'],
    ],
    [
      'a text gone',
      changed(wmo, /##### Artikel 5\.2\.6\n\n.*\n/, '##### Artikel 5.2.6\n\n*Vervallen*\n'),
      ['changed wmo:5.2.6'],
    ],
    ['an article gone', changed(wmo, /##### Artikel 5\.2\.6\n\n.*\n\n/, ''), ['gone wmo:5.2.6']],
    ['a file missing', { ...files, [vo]: '' }, ['no-text wvo2020:']],
    [
      'an added "niet"',
      changed(wmo, 'kunnen aan Veilig Thuis deze', 'kunnen aan Veilig Thuis niet deze'),
      ['changed wmo:5.2.6'],
    ],
    [
      'an added "niet" at the very end',
      changed(besluit, 'een gesprek met de cliënt;', 'een gesprek met de cliënt niet;'),
      ['changed besluit:2/2/c'],
    ],
    [
      'a changed opening of a list',
      changed(besluit, 'bevat ten minste de volgende elementen', 'bevat de volgende elementen'),
      ['changed besluit:2/1'],
    ],
    [
      'a changed day of the text',
      changed(wpo, 'toestand: 2026-08-01', 'toestand: 2027-01-01'),
      ['other-day wpo:'],
    ],
    ['an older text', changed(wpo, 'toestand: 2026-08-01', 'toestand: 2019-01-01'), ['other-day wpo:']],
    [
      'a changed year in the words',
      changed(wpo, 'ondersteuning 2015.', 'ondersteuning 2028.'),
      ['changed wpo:4b/2'],
    ],
    [
      'a changed term',
      changed(wpo, 'een seksueel misdrijf als', 'een misdrijf tegen de zeden als'),
      ['changed wpo:4a/1'],
    ],
    [
      'a definition renamed',
      changed(wmo, '*huiselijke kring:*', '*sociale kring:*'),
      ['moved wmo:1.1.1/1/huiselijke kring > wmo:1.1.1/1/sociale kring'],
    ],
    [
      'a definition changed',
      changed('jeugdwet.md', 'dreigt te worden berokkend', 'zou kunnen worden berokkend'),
      ['changed jeugdwet:1.1/kindermishandeling'],
    ],
    [
      'a new lid',
      changed(wpo, '5. Bij of krachtens', '6. Nieuw lid over ouders.\n\n5. Bij of krachtens'),
      ['new wpo:4b/6'],
    ],
    [
      'a new letter',
      changed(besluit, '2. Het in het', '- h. een nieuw element;\n\n2. Het in het'),
      ['new besluit:2/1/h'],
    ],
    [
      'lids that change places',
      changed(wpo, /2\. (Onder huiselijk.*)\n\n3\. (Onder kinder.*)/, '2. $2\n\n3. $1'),
      ['moved wpo:4b/2 > wpo:4b/3', 'moved wpo:4b/3 > wpo:4b/2'],
    ],
    [
      'an article moved to another act',
      {
        ...changed(wmo, /##### Artikel 5\.2\.6\n\n.*\n\n/, ''),
        'jeugdwet.md': `${files['jeugdwet.md']}\n##### Artikel 7.9\n\n${/Derden die.*/.exec(files[wmo]!)![0]}\n`,
      },
      ['moved wmo:5.2.6 > jeugdwet:7.9'],
    ],
    [
      'a lid moved and changed at once',
      changed(wpo, /^3\. Indien een personeelslid/m, '4. Indien een lid van het personeel'),
      ['moved-and-changed wpo:4a/3 > wpo:4a/4'],
    ],
  ])('%s', (_name, some, drifts) => {
    expect(told(some)).toEqual(drifts);
  });

  it('and says which words went and which came', () => {
    expect(
      driftIn(changed(besluit, 'dat een melding is aangewezen', 'dat een melding verplicht is')),
    ).toMatchObject([{ id: 'besluit:2/1/b', removed: ['aangewezen'], added: ['verplicht'] }]);
  });
});

describe('any word of any part of today', () => {
  const today = kept.filter(({ until }) => until === undefined);
  const anyPart = fc.constantFrom(...today);
  const asText = (id: string, words: string): LawText[] =>
    [...new Set(today.map((one) => one.id.split(':')[0]!))].map((act) => ({
      act: act as LawText['act'],
      parts: today
        .filter((one) => one.id.startsWith(`${act}:`))
        .map((one) => ({ id: one.id, words: one.id === id ? words : one.words })),
    }));

  it('may not be left out, doubled or replaced unseen', () => {
    const acts = ['leave', 'double', 'replace'] as const;
    fc.assert(
      fc.property(anyPart, fc.nat(), fc.constantFrom(...acts), ({ id, words }, at, act) => {
        const split = words.split(' ');
        const index = at % split.length;
        const word = split[index]!;
        // One law says "anders" itself: it gets another word.
        const other = tokensOf(word).join(' ') === 'anders' ? 'elders' : 'anders';
        const put = { leave: [], double: [word, word], replace: [other] }[act];
        const said = [...split.slice(0, index), ...put, ...split.slice(index + 1)].join(' ');
        fc.pre(tokensOf(word).length > 0 && said.trim() !== '');
        expect(findDrift(kept, asText(id, said), on).map((drift) => drift.id)).toContain(id);
      }),
      { numRuns: 400 },
    );
  });

  it('may be left out as a whole part only when that is said', () => {
    for (const { id } of today) {
      const texts = asText(id, '').map(({ act, parts }) => ({
        act,
        parts: parts.filter((part) => part.id !== id),
      }));
      expect(findDrift(kept, texts, on).map((drift) => drift.id)).toContain(id);
    }
  });
});

it('compares on an old day with the words of that day', () => {
  const today = textsOf(files);
  const drifts = findDrift(kept, today, '2018-06-01').map(({ id }) => id);
  expect(drifts).toContain('besluit:2/1/b');
  expect(drifts).toContain('besluit:2/2/d');
  expect(drifts).not.toContain('wpo:4b/1');
});
