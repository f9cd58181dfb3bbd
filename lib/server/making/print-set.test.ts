import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createMeasurer, fontMetrics } from '@/lib/core/layout';
import { column, protocolOf } from '@/lib/testing/build-protocol';
import { exampleEdition } from '@/lib/testing/example-edition';
import { printSet } from './print-set';
import { printKinds, type PrintKind } from './printings';

const measurer = createMeasurer(fontMetrics);
const kinds = printKinds(protocolOf({ columns: [column('c1'), column('c2')] }), exampleEdition, measurer);
const edition = {
  protocolSlug: 'meldcode',
  title: 'Meldcode',
  organisation: 'Stichting Voorbeeld',
  label: '2.0',
  entryIntoForce: '2027-01-01',
  page: 'https://meldcode.example/voorbeeld/meldcode/v/2/afdrukken',
};
const printingsOf = (all: readonly PrintKind[]) => all.flatMap(({ printings }) => printings);

/** The set as who unpacks it finds it: names in the order of their computer, and the text. */
function unpack(all: readonly PrintKind[], more: Partial<typeof edition> = {}) {
  const bodies = new Map(printingsOf(all).map(({ path }) => [path, Buffer.from(path)]));
  const packed = unzipSync(printSet(all, bodies, { ...edition, ...more }));
  const paths = Object.keys(packed);
  return { packed, paths, text: Buffer.from(packed[paths[0]!]!).toString('utf8') };
}

/** The kinds with each file called something else. */
const called = (names: readonly string[]): PrintKind[] =>
  kinds.map((kind) => ({
    ...kind,
    printings: kind.printings.map((one, i) => ({
      ...one,
      what: names[i % names.length] ?? '',
      size: '1 blad',
    })),
  }));

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '../../etc/passwd',
    'C:\\con',
    '..',
    '/',
    'a\u0000b.exe',
    '\u202efdp.exe',
    'NUL',
    '=cmd()',
    '🙈',
    '',
  ),
);

describe('the set that one prints', () => {
  it('is a folder that says which version, with the files in the order of the page', () => {
    const { packed, paths } = unpack(kinds);
    expect(paths[0]).toBe('meldcode-versie-2-0/00-lees-mij.txt');
    expect(paths.slice(1, 3)).toEqual([
      'meldcode-versie-2-0/01-infographic-op-a3.pdf',
      'meldcode-versie-2-0/02-infographic-op-a4.pdf',
    ]);
    const files = paths.slice(1).map((path) => Buffer.from(packed[path]!).toString());
    expect(files).toEqual(printingsOf(kinds).map(({ path }) => path));
  });

  it('says of every file what it is, on how much paper and which sides, in lines that every program reads', () => {
    const { paths, text } = unpack(kinds);
    expect(text.startsWith('\ufeffLEES MIJ\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const path of paths.slice(1)) expect(text).toContain(`- ${path.split('/')[1]}: `);
    for (const { how, printings } of kinds) {
      expect(how).toMatch(/één kant|dubbelzijdig/);
      for (const { what, size } of printings) expect(text).toContain(`: ${what} (${size})`);
      expect(text).toContain(how);
    }
    for (const said of ['ware grootte', 'gaat in op 1 januari 2027', edition.page])
      expect(text).toContain(said);
    expect(unpack(kinds, { entryIntoForce: '' }).text).not.toContain('gaat in');
  });

  it('has names that stay in their folder and keep their order, whatever somebody wrote', () => {
    const written = fc.record({ names: fc.array(hostile, { minLength: 1 }), title: hostile, label: hostile });
    fc.assert(
      fc.property(written, ({ names, title, label }) => {
        const { paths, text } = unpack(called(names), { title, label });
        expect(paths).toHaveLength(printingsOf(kinds).length + 1);
        for (const path of paths) expect(path).toMatch(/^meldcode-[a-z0-9-]+\/\d\d-[a-z0-9-]+\.(pdf|txt)$/);
        expect(paths).toEqual(paths.toSorted());
        expect(text.slice(1).replaceAll('\r\n', '')).not.toMatch(/\p{C}/u);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same to the byte every time', () => {
    const bodies = new Map(printingsOf(kinds).map(({ path }) => [path, Buffer.from(path)]));
    expect(Buffer.compare(printSet(kinds, bodies, edition), printSet(kinds, bodies, edition))).toBe(0);
  });
});
