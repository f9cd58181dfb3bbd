import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPdfText } from '@/lib/testing/read-pdf-text';
import { shippedFontFile } from '@/scripts/shipped-font';
import { renderDocument, type Block, type FlowDocument } from '..';

const fonts = {
  regular: readFileSync(shippedFontFile('latin', 400)),
  bold: readFileSync(shippedFontFile('latin', 700)),
  regularExtended: readFileSync(shippedFontFile('latin-ext', 400)),
  boldExtended: readFileSync(shippedFontFile('latin-ext', 700)),
};
const rows = Array.from({ length: 90 }, (_, index) => [`Regel ${index}`, 'in orde', 'Şahin en Łódź']);
const blocks: Block[] = [
  { kind: 'heading', level: 1, text: 'Toetsrapport' },
  {
    kind: 'paragraph',
    text: [
      { text: 'Grond: ', bold: true },
      { text: 'WPO', href: 'https://wetten.overheid.nl' },
    ],
  },
  { kind: 'heading', level: 2, text: 'Bevindingen' },
  { kind: 'list', items: ['een', 'twee', 'drie'] },
  { kind: 'rule' },
  {
    kind: 'table',
    columns: [{ title: 'Wat', share: 2 }, { title: 'Hoe' }, { title: 'Wie' }],
    rows,
    hasRowHeads: true,
  },
];
const of = (parts: Block[]): FlowDocument => ({
  title: 'Proef',
  lang: 'nl-NL',
  foot: 'Voettekst',
  blocks: parts,
});
const bytes = (parts: Block[]) => renderDocument(of(parts), { fonts });
const source = async (parts: Block[]) => Buffer.from(await bytes(parts)).toString('latin1');
const count = (text: string, tag: string) => text.split(`/S /${tag}\n`).length - 1;

describe('flowing text as PDF', () => {
  it('is the same to the byte every time', async () => {
    expect(await source(blocks)).toBe(await source(blocks));
  });

  it('is tagged, titled, in Dutch and says that it is PDF/UA, with its font inside', async () => {
    const pdf = await source(blocks);
    for (const mark of [
      '<pdfuaid:part>1</pdfuaid:part>',
      '/Marked true',
      '/Lang (nl-NL)',
      '/DisplayDocTitle true',
      '/FontFile2',
    ])
      expect(pdf).toContain(mark);
    expect(pdf).toContain('/MediaBox [0 0 595.28 841.89]');
    expect(pdf).toContain('/URI (https://wetten.overheid.nl)');
  });

  it('tags headings, items, heads and cells, each once, whatever pages they stand on', async () => {
    const pdf = await source(blocks);
    const counts = {
      H1: 1,
      H2: 1,
      L: 1,
      LI: 3,
      Lbl: 3,
      LBody: 3,
      Table: 1,
      TR: 91,
      TH: 93,
      TD: 180,
      Link: 1,
    };
    for (const [tag, expected] of Object.entries(counts))
      expect([tag, count(pdf, tag)]).toEqual([tag, expected]);
    expect(pdf).toContain('/Scope /Column');
    expect(pdf).toContain('/Scope /Row');
  });

  it('says on every page which one it is, and repeats the head of a table', async () => {
    const pages = readPdfText(await bytes(blocks));
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => {
      expect(page).toContain(`Pagina ${index + 1} van ${pages.length}`);
      expect(page).toContain('Voettekst');
      expect(page).toContain('Wat\nHoe\nWie');
    });
    const text = pages.join('\n');
    for (const [name] of rows) expect(text).toContain(`${name}\n`);
    for (const letters of ['Ş', 'ahin', 'Ł', 'ź']) expect(text).toContain(letters);
  });

  it('breaks a paragraph and a cell that are longer than a page, and loses no word', async () => {
    const words = Array.from({ length: 3000 }, (_, index) => `woord${index}`);
    const text = words.join(' ');
    for (const parts of [
      [{ kind: 'paragraph', text }],
      [{ kind: 'table', columns: [{ title: 'A' }, { title: 'B' }], rows: [[text, 'kort']] }],
    ] satisfies Block[][]) {
      const pages = readPdfText(await bytes(parts));
      expect(pages.length).toBeGreaterThan(3);
      const read = new Set(pages.join(' ').split(/\s+/));
      expect(words.filter((word) => !read.has(word))).toEqual([]);
    }
  });

  it('keeps a heading with what follows it', async () => {
    for (let lines = 30; lines < 50; lines += 1) {
      const filler = {
        kind: 'paragraph' as const,
        text: Array.from({ length: lines }, () => 'regel').join('\n'),
      };
      const pages = readPdfText(
        await bytes([
          filler,
          { kind: 'heading', level: 2, text: 'Kop' },
          { kind: 'paragraph', text: 'Tekst' },
        ]),
      );
      const withHead = pages.find((page) => page.includes('Kop'));
      expect(withHead).toContain('Tekst');
    }
  });

  it('writes signs that the font lacks as the poster does', async () => {
    const text = 'a → b ≥ c ✓, thuis\u2011situatie, kinder\u00ADmishandeling, Nguy\u1EC5n, klaar 👍';
    const [page] = readPdfText(await bytes([{ kind: 'paragraph', text }]));
    expect(page).toContain('a › b minstens c ja, thuis-situatie, kindermishandeling, Nguyên, klaar');
  });
});
