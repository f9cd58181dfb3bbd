import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMeasurer, fontMetrics, layOut, type Scene } from '@/lib/core/layout';
import { parseProtocolText } from '@/lib/core/protocol';
import { exampleEdition } from '@/lib/testing/example-edition';
import { readPdfText } from '@/lib/testing/read-pdf-text';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import { shippedFontFile } from '@/scripts/shipped-font';
import { renderPdf } from '.';

const measurer = createMeasurer(fontMetrics);
const fonts = {
  regular: readFileSync(shippedFontFile('latin', 400)),
  bold: readFileSync(shippedFontFile('latin', 700)),
  regularExtended: readFileSync(shippedFontFile('latin-ext', 400)),
  boldExtended: readFileSync(shippedFontFile('latin-ext', 700)),
};
const posterOf = (protocol: ReturnType<typeof sampleMeldcode>): Scene =>
  layOut(protocol, { kind: 'poster', paper: 'a3', edition: exampleEdition }, measurer);
const sample = sampleMeldcode();
const source = async (scene: Scene) => Buffer.from(await renderPdf(scene, { fonts })).toString('latin1');

describe.each(['poster', 'infographic'] as const)('the PDF of the %s', (kind) => {
  const sceneOf = (protocol: typeof sample): Scene =>
    layOut(protocol, { kind, paper: 'a3', edition: exampleEdition }, measurer);

  it('is the same to the byte every time', async () => {
    expect(await source(sceneOf(sample))).toBe(await source(sceneOf(sampleMeldcode())));
  });

  it('tells the steps of every route in their order', async () => {
    const said = readPdfText(await renderPdf(sceneOf(sample), { fonts })).join(' ');
    for (const { steps } of sample.routes) {
      const at = steps.map(({ title }) => said.replace(/\s/g, '').indexOf(title.replace(/\s/g, '')));
      expect(at.every((place) => place >= 0)).toBe(true);
      expect(at).toEqual([...at].sort((a, b) => a - b));
    }
  });

  it('is tagged, titled, in Dutch and says that it is PDF/UA', async () => {
    const pdf = await source(sceneOf(sample));
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf).toContain('/Marked true');
    expect(pdf).toContain('/Lang (nl-NL)');
    expect(pdf).toContain('/DisplayDocTitle true');
    for (const tag of ['Document', 'Sect', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody', 'Link'])
      expect(pdf).toContain(`/S /${tag}\n`);
  });

  it('never skips a level of heading', async () => {
    const levels = [...(await source(sceneOf(sample))).matchAll(/\/S \/H(\d)\n/g)].map((found) =>
      Number(found[1]),
    );
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, i) => expect(level).toBeLessThanOrEqual(levels[i]! + 1));
  });

  it('has a bookmark for every step and live links to numbers and checklist', async () => {
    const pdf = await source(sceneOf(sample));
    expect(pdf.match(/\/Title \(/g)?.length).toBeGreaterThan(
      sample.routes.flatMap(({ steps }) => steps).length,
    );
    expect(pdf).toContain(`/URI (${exampleEdition.checklistUrl})`);
    expect(pdf).toMatch(/\/URI \(tel:\d+\)/);
  });
});

describe('the PDF of a poster', () => {
  it('says when it was made only as it is told', async () => {
    const pdf = await renderPdf(posterOf(sample), { fonts, createdAt: new Date('2027-01-01T00:00:00Z') });
    expect(Buffer.from(pdf).toString('latin1')).toContain('D:20270101000000Z');
  });

  it('draws letters of other languages with the extended font, and plain ones without it', async () => {
    const scene = posterOf({ ...sample, title: 'Meldcode Şahin Łódź' });
    const [page] = readPdfText(await renderPdf(scene, { fonts }));
    for (const letters of ['ahin', 'ód', 'Ş', 'Ł', 'ź']) expect(page).toContain(letters);
    const { regular, bold } = fonts;
    expect(readPdfText(await renderPdf(scene, { fonts: { regular, bold } }))[0]).toContain('Meldcode ');
  });
});

const files = readdirSync('content').filter((file) => file.endsWith('.json'));
describe.each(files)('the PDF of %s', (file) => {
  const parsed = parseProtocolText(readFileSync(`content/${file}`, 'utf8'));
  if (!parsed.ok) throw new Error(`${file} is no protocol`);

  it('reads back as exactly the texts of its scene, page by page', async () => {
    const scene = posterOf(parsed.value);
    const pages = readPdfText(await renderPdf(scene, { fonts }));
    const expected = scene.pages.map(({ groups }) =>
      groups
        .flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])))
        .join('\n'),
    );
    expect(pages).toEqual(expected);
  });
});
