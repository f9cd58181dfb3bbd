import { describe, expect, it } from 'vitest';
import { createMeasurer, fontMetrics, layOut, type LayoutOptions } from '@/lib/core/layout';
import { exampleEdition } from '@/lib/testing/example-edition';
import { expectGolden } from '@/lib/testing/expect-golden';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import { routeId } from '@/schemas/ids';
import { renderSvg } from '.';

const measurer = createMeasurer(fontMetrics);
const sample = sampleMeldcode();
const fixtures: { name: string; options: LayoutOptions }[] = [
  { name: 'sample-a3', options: { kind: 'poster', paper: 'a3', edition: exampleEdition } },
  { name: 'sample-a4-draft', options: { kind: 'poster', paper: 'a4' } },
  { name: 'sample-canvas', options: { kind: 'canvas', routeId: sample.routes[0]!.id } },
];
const svgOf = (options: LayoutOptions, protocol = sample) =>
  layOut(protocol, options, measurer).pages.map((page) => renderSvg(page, { title: protocol.title }));

describe('the SVG of a scene', () => {
  it.each(fixtures)('is as agreed: $name', ({ name, options }) => {
    svgOf(options).forEach((svg, i) => {
      expectGolden(`lib/core/render/svg/goldens/${name}-${i + 1}.svg`, svg);
    });
  });

  it.each(fixtures)('is the same to the byte every time: $name', ({ options }) => {
    const again = layOut(sampleMeldcode(), options, fontMetrics).pages.map((page) =>
      renderSvg(page, { title: sample.title }),
    );
    expect(again).toEqual(svgOf(options));
  });

  it('has a title and a description in reading order', () => {
    const [svg] = svgOf(fixtures[0]!.options);
    expect(svg).toMatch(/role="img"[^>]* aria-labelledby="titel" aria-describedby="beschrijving"/);
    expect(svg).toContain(`<title id="titel">${sample.title}</title>`);
    const description = /<desc[^>]*>([\s\S]*?)<\/desc>/.exec(svg ?? '')?.[1] ?? '';
    const titles = sample.routes[0]!.steps.map(({ title }) => description.indexOf(title));
    expect(titles).toEqual(titles.toSorted((a, b) => a - b));
    expect(titles[0]).toBeGreaterThan(0);
  });

  it('shows hostile text as text', () => {
    const title = `</text><script>alert(1)</script>" onload='x' \u0000 & ]]>`;
    const [svg] = svgOf(fixtures[0]!.options, { ...sample, title });
    expect(svg).not.toMatch(/<script|onload='/);
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).not.toContain('\u0000');
  });

  it('carries the font only when asked', () => {
    const [page] = layOut(sample, fixtures[0]!.options, measurer).pages;
    const fonts = { regular: 'data:font/woff2;base64,AA', bold: '/assets/fonts/bold.woff2' };
    const withFonts = renderSvg(page!, { title: 'Poster', fonts });
    expect(withFonts).toContain(
      'font-weight:700;font-display:swap;src:url("/assets/fonts/bold.woff2") format("woff2")',
    );
    expect(renderSvg(page!, { title: 'Poster' })).not.toContain('@font-face');
  });

  it('is an empty sheet for a route that is not there', () => {
    const [svg] = svgOf({ kind: 'canvas', routeId: routeId.parse('onbekend') });
    expect(svg).toContain('viewBox="0 0 40 40"');
  });
});
