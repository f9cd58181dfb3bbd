import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMeasurer, fontMetrics, layOut, type CardOptions } from '@/lib/core/layout';
import { exampleEdition } from '@/lib/testing/example-edition';
import { readContent } from '@/lib/testing/read-content';
import { readPdfText } from '@/lib/testing/read-pdf-text';
import { linesOn } from '@/lib/testing/scene-words';
import { shippedFontFile } from '@/scripts/shipped-font';
import { renderPdf } from '.';

const measurer = createMeasurer(fontMetrics);
const fonts = {
  regular: readFileSync(shippedFontFile('latin', 400)),
  bold: readFileSync(shippedFontFile('latin', 700)),
};
const model = readContent('model-meldcode');
const edition = exampleEdition;
const cards: { name: string; options: CardOptions; title: string }[] = [
  ...model.columns.map(({ id, label }) => ({
    name: `role card ${id}`,
    options: { kind: 'role-card' as const, columnId: id, edition },
    title: `Mijn kolom: ${label}`,
  })),
  { name: 'pocket card', options: { kind: 'pocket-card', sheet: 'single', edition }, title: 'Zakkaart' },
  { name: 'eight pocket cards', options: { kind: 'pocket-card', sheet: 'a4', edition }, title: 'Zakkaart' },
  { name: 'door card', options: { kind: 'door-card', paper: 'a4', edition }, title: 'Deurkaart' },
  { name: 'call card', options: { kind: 'call-card', edition }, title: 'Belkaart Veilig Thuis' },
];

describe.each(cards)('the PDF of a $name', ({ options, title }) => {
  const scene = layOut(model, options, measurer);
  const made = renderPdf(scene, { fonts });
  const source = async () => Buffer.from(await made).toString('latin1');

  it('is tagged, titled, in Dutch, says that it is PDF/UA, and is the same to the byte every time', async () => {
    const pdf = await source();
    for (const said of [
      '<pdfuaid:part>1</pdfuaid:part>',
      '/Marked true',
      '/Lang (nl-NL)',
      '/DisplayDocTitle true',
    ])
      expect(pdf).toContain(said);
    expect(scene.title.startsWith(title)).toBe(true);
    expect(scene.title).toContain(model.title);
    expect(pdf).toContain(title);
    expect(
      Buffer.from(await renderPdf(layOut(model, options, fontMetrics), { fonts })).toString('latin1'),
    ).toBe(pdf);
  });

  it('has one heading on top and never skips a level', async () => {
    const levels = [...(await source()).matchAll(/\/S \/H(\d)\n/g)].map((found) => Number(found[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, i) => expect(level).toBeLessThanOrEqual(levels[i]! + 1));
  });

  it('reads back as exactly the texts of its scene', async () => {
    expect(readPdfText(await made)).toEqual(scene.pages.map((page) => linesOn(page).join('\n')));
  });

  it('can be called from: its numbers are links', async () => {
    expect(await source()).toMatch(/\/URI \(tel:(112|08002000)\)/);
  });
});

describe('the PDF of eight pocket cards', () => {
  it('is read once', async () => {
    const of = async (sheet: 'single' | 'a4') => {
      const scene = layOut(model, { kind: 'pocket-card', sheet, edition }, measurer);
      const pdf = Buffer.from(await renderPdf(scene, { fonts })).toString('latin1');
      return pdf.match(/\/S \/Sect\n/g)?.length ?? 0;
    };
    expect(await of('a4')).toBeLessThanOrEqual((await of('single')) + 1);
  });
});
