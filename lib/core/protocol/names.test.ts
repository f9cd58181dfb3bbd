import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseProtocol } from './index';
import { called, counted, fresh, names, nounOfList, unnamed, words } from './questions';
import { exampleProtocol } from '@/lib/testing/example-protocol';

const root = new URL('../../../', import.meta.url);
const [nouns = '', others = ''] = readFileSync(new URL('docs/glossary.md', root), 'utf8').split(
  '## Everything else',
);
/** The first two cells of every row of a table. */
const rowsIn = (text: string) =>
  [...text.matchAll(/^\| (?!Code |---)(.+?) \| (.+?) \|/gm)].map(([, code, screen]) => [code, screen]);

describe('the glossary', () => {
  it('has every noun of the document with the same words, and no other', () => {
    const table = Object.entries(names).map(([noun, { article, one, many }]) => [
      noun.replaceAll('-', ' '),
      `${article} ${one}, ${many}`,
    ]);
    expect(rowsIn(nouns).sort()).toEqual(table.sort());
  });

  it('tells of no noun of the document a second time', () => {
    const taken = new Set(Object.values(names).flatMap(({ one, many }) => [one, many]));
    expect(rowsIn(others).filter(([, screen]) => taken.has(screen!))).toEqual([]);
  });

  it.each([
    ['kind of card', words.cardKind],
    ['kind of part', words.cardPart],
    ['responsibility', words.responsibility],
  ])('has the words of each %s', (row, list) => {
    const [code, screen] = rowsIn(others).find(([name]) => name!.startsWith(`${row}:`))!;
    const kinds = code!.slice(row.length + 2).split(', ');
    expect(Object.fromEntries(kinds.map((kind, at) => [kind, screen!.split(', ')[at]]))).toEqual(list);
  });
});

describe('one word for one thing', () => {
  const gone = {
    uitweg: names['global-exit'].one,
    uitwegen: names['global-exit'].many,
    'vaste uitgang': names['global-exit'].one,
    pijl: names.exit.one,
    pijlen: names.exit.many,
    definitie: names.definition.one,
    definities: names.definition.many,
    handeling: words.cardKind.action,
    opmerking: 'notitie (een kaart) of toelichting (een veld)',
  };
  const screens = globSync('{components,app,lib/core}/**/*.{ts,tsx}', { cwd: root }).filter(
    // The legal rules search texts of schools, which may hold any word.
    (file) => !/\.(test|fixture)\.tsx?$|^lib\/core\/rules\/legal\//.test(file),
  );
  const code = screens.map((file) => [file, readFileSync(new URL(file, root), 'utf8')] as const);

  it.each(Object.entries(gone))('says "%s" on no screen', (word, instead) => {
    const said = new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'i');
    const found = code.filter(([, text]) => said.test(text)).map(([file]) => file);
    expect(found, `the word on screens is: ${instead}`).toEqual([]);
  });

  it('gives no two nouns the same word', () => {
    const all = Object.values(names).map(({ one }) => one);
    expect(new Set(all).size).toBe(all.length);
  });

  it('names each field in lower case, once within its noun', () => {
    for (const { fields } of Object.values(names)) {
      const all = Object.values<string>(fields);
      expect(all.filter((field) => field !== field.toLowerCase() && !/^[A-Z]/.test(field))).toEqual([]);
      expect(new Set(all).size, all.join()).toBe(all.length);
    }
  });
});

it('names a place of every list of the document after its noun', () => {
  for (const [list, noun] of Object.entries(nounOfList)) {
    const broken = parseProtocol({ ...exampleProtocol(), [list]: [7] });
    const places = broken.ok ? [] : broken.failure.problems.map(({ place }) => place);
    if (list in exampleProtocol()) expect(places).toContain(`${names[noun].one} 1`);
  }
});

it('counts, and calls what has no name yet by its noun', () => {
  expect([counted(1, 'card'), counted(0, 'card'), counted(2, 'step')]).toEqual([
    '1 kaart',
    '0 kaarten',
    '2 stappen',
  ]);
  expect([called('card', ' Bel 112 '), called('card', ' '), unnamed('step')]).toEqual([
    'kaart "Bel 112"',
    'kaart zonder titel',
    'stap zonder naam',
  ]);
  expect([fresh('card'), fresh('definition')]).toEqual(['Nieuwe kaart', 'Nieuw begrip']);
});
