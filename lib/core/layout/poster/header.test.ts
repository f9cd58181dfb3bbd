import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { palette } from '@/lib/core/design';
import { exampleEdition } from '@/lib/testing/example-edition';
import { squareLogo, wideLogo } from '@/lib/testing/example-logos';
import { findLayoutDefects } from '@/lib/testing/find-layout-defects';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import type { Face } from '@/schemas/face';
import type { Protocol } from '@/schemas/protocol';
import { createMeasurer, fontMetrics, layOut, type Mark } from '..';

const measurer = createMeasurer(fontMetrics);
const sample = sampleMeldcode();
const posterOf = (face: Face | undefined, more: Partial<Protocol> = {}, paper: 'a3' | 'a4' = 'a3') =>
  layOut(
    { ...sample, ...more, ...(face && { face }) },
    { kind: 'poster', paper, edition: exampleEdition },
    measurer,
  );
const marksOf = (face: Face | undefined, role: string): Mark[] =>
  posterOf(face).pages.flatMap(({ groups }) =>
    groups.flatMap((group) => (group.role === role ? group.marks : [])),
  );
const picturesIn = (face: Face) =>
  marksOf(face, 'header').flatMap((mark) => (mark.kind === 'image' ? [mark] : []));

describe('the head of a poster', () => {
  it('begins every page with the logo of the board, and then has no initial', () => {
    const { pages } = posterOf({ logo: wideLogo });
    for (const { groups } of pages) {
      const [first, ...rest] = groups.find(({ role }) => role === 'header')!.marks;
      expect(first).toMatchObject({ kind: 'image', data: wideLogo.data, alt: wideLogo.alt });
      expect(rest.filter((mark) => mark.kind === 'rect')).toEqual([]);
    }
  });

  it('keeps the shape of a logo, in a square or up to three times as wide', () => {
    const [square] = picturesIn({ logo: squareLogo });
    const [wide] = picturesIn({ logo: wideLogo });
    expect(square!.width).toBeCloseTo(square!.height, 5);
    expect(wide!.width).toBeCloseTo(3 * wide!.height, 5);
    expect(wide!.height).toBeCloseTo(square!.height, 5);
    const side = square!.height;
    const sides = fc.integer({ min: 1, max: 480 });
    fc.assert(
      fc.property(sides, sides, (width, height) => {
        const [drawn] = picturesIn({ logo: { ...squareLogo, width, height } });
        expect(drawn!.width / drawn!.height).toBeCloseTo(width / height, 5);
        expect(drawn!.height).toBeLessThanOrEqual(side + 0.001);
        expect(drawn!.width).toBeLessThanOrEqual(3 * side + 0.001);
      }),
      { numRuns: 30 },
    );
  });

  it('has nothing over each other or off the page, whatever the logo and the title', () => {
    const sides = fc.integer({ min: 1, max: 480 });
    const title = fc.string({ minLength: 1, maxLength: 60 }).map((words) => `Meldcode ${words.repeat(3)}`);
    fc.assert(
      fc.property(sides, sides, title, fc.constantFrom('a3', 'a4'), (width, height, words, paper) => {
        const face = { logo: { ...squareLogo, width, height } };
        const before = findLayoutDefects(posterOf(undefined, { title: words }, paper));
        expect(findLayoutDefects(posterOf(face, { title: words }, paper))).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the colours of the board', () => {
  const fills = (marks: readonly Mark[]) => marks.flatMap((mark) => ('fill' in mark ? [mark.fill] : []));

  it('take the place of ours in head, title of a route and advice', () => {
    const face = { primary: '#5b2a86' };
    for (const role of ['header', 'route', 'global-exit']) {
      expect(fills(marksOf(face, role)), role).toContain('#5b2a86');
      expect(fills(marksOf(undefined, role)), role).toContain(palette.brand);
    }
    expect(fills(marksOf(face, 'header'))).not.toContain(palette.brand);
  });

  it('leave danger red, and advice unlike it', () => {
    const face = { primary: '#c8102e' };
    expect(fills(marksOf(face, 'emergency'))).toContain(palette.danger);
    expect(fills(marksOf(face, 'global-exit'))).not.toContain('#c8102e');
    expect(fills(marksOf(face, 'route'))).toContain('#c8102e');
  });
});

it('lays out the same twice', () => {
  const face = { primary: '#ffd400', accent: '#00695c', logo: wideLogo };
  expect(posterOf(face)).toEqual(posterOf(face));
});
