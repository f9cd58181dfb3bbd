import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createMeasurer, fontMetrics, layOut } from '@/lib/core/layout';
import { renderPdf } from '@/lib/core/render/pdf';
import { renderSvg } from '@/lib/core/render/svg';
import { exampleEdition } from '@/lib/testing/example-edition';
import { squareLogo, wideLogo } from '@/lib/testing/example-logos';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import { shippedFontFile } from '@/scripts/shipped-font';
import type { Logo } from '@/schemas/face';

const fonts = {
  regular: readFileSync(shippedFontFile('latin', 400)),
  bold: readFileSync(shippedFontFile('latin', 700)),
};
const measurer = createMeasurer(fontMetrics);
const sceneOf = (logo: Logo) =>
  layOut(
    { ...sampleMeldcode(), face: { primary: '#5b2a86', logo } },
    { kind: 'poster', paper: 'a4', edition: exampleEdition },
    measurer,
  );
const pdfOf = async (logo: Logo) => Buffer.from(await renderPdf(sceneOf(logo), { fonts })).toString('latin1');
const svgOf = (logo: Logo) => sceneOf(logo).pages.map((page) => renderSvg(page, { title: 'Poster' }));

it('is in a PDF once, however many pages show it, and on each of them', async () => {
  const { pages } = sceneOf(wideLogo);
  expect(pages.length).toBeGreaterThan(1);
  const pdf = await pdfOf(wideLogo);
  expect(pdf.match(/\/Subtype \/Image/g)).toHaveLength(1);
  for (const size of [`/Width ${wideLogo.width}`, `/Height ${wideLogo.height}`]) expect(pdf).toContain(size);
  expect(pdf.match(/\/XObject <<\n\/I1 \d+ 0 R/g)).toHaveLength(pages.length);
});

it('is told once to who cannot see it, as a figure with its words', async () => {
  const pdf = await pdfOf(wideLogo);
  expect(pdf.match(/\/S \/Figure/g)).toHaveLength(1);
  expect(pdf).toContain(`/Alt (${wideLogo.alt})`);
  expect(svgOf(wideLogo)[0]).toMatch(/<desc[^>]*>Logo van Stichting Voorbeeld\. /);
});

it('is decoration without words', async () => {
  const silent = { ...wideLogo, alt: ' ' };
  expect(await pdfOf(silent)).not.toContain('/S /Figure');
  expect((await pdfOf(silent)).match(/\/Subtype \/Image/g)).toHaveLength(1);
});

it('stands in the SVG itself, which fetches nothing', () => {
  const [svg] = svgOf(wideLogo);
  expect(svg).toContain(`href="data:image/png;base64,${wideLogo.data}"`);
  expect(svg!.match(/href="(?!data:image\/png;base64,|tel:|https:)/g)).toBeNull();
  const hostile = svgOf({ ...squareLogo, alt: '"><script>alert(1)</script>' }).join('');
  expect(hostile).not.toContain('<script');
});

it.each([wideLogo, squareLogo])('gives the same bytes every time: $alt', async (logo) => {
  expect(await pdfOf(logo)).toBe(await pdfOf(logo));
  expect(svgOf(logo)).toEqual(svgOf(logo));
});
