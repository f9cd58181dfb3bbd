import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wideLogo } from '@/lib/testing/example-logos';
import { contrastOf, faceOf, looksLikeDanger, palette, READABLE } from '.';

const colour = fc.nat(0xffffff).map((value) => `#${value.toString(16).padStart(6, '0')}`);

it('is ours for a board without a face', () => {
  const ours = { brand: palette.brand, accent: palette.brand, advice: palette.brand, logo: undefined };
  expect(faceOf({})).toEqual(ours);
  expect(faceOf({ face: {} })).toEqual(ours);
});

it('has the colours and the logo of the board, each of which carries white text', () => {
  const face = { primary: '#5b2a86', accent: '#00695c', logo: wideLogo };
  expect(faceOf({ face })).toEqual({
    brand: '#5b2a86',
    accent: '#00695c',
    advice: '#5b2a86',
    logo: wideLogo,
  });
  fc.assert(
    fc.property(colour, fc.option(colour, { nil: undefined }), (primary, accent) => {
      const { brand, accent: other, advice } = faceOf({ face: { primary, ...(accent && { accent }) } });
      for (const one of [brand, other, advice]) expect(contrastOf(one)).toBeGreaterThanOrEqual(READABLE);
    }),
  );
});

it.each(['#b00020', '#c8102e', '#d50032', '#e30613', '#a6192e', '#cc0000', '#b71c1c'])(
  'keeps advice, and what leads elsewhere, apart from danger for a board whose colour is %s',
  (primary) => {
    expect(looksLikeDanger(primary)).toBe(true);
    const ours = { advice: palette.brand, accent: palette.brand };
    expect(faceOf({ face: { primary } })).toMatchObject({ brand: primary, ...ours });
    expect(faceOf({ face: { primary: '#5b2a86', accent: primary } })).toMatchObject({ accent: '#5b2a86' });
  },
);

it.each(['#0b4f6c', '#5b2a86', '#00695c', '#e65100', '#8a6d00', '#7a1fa2', '#4a5470', '#000000', '#6d4c41'])(
  'takes %s for no danger',
  (primary) => {
    expect(looksLikeDanger(primary)).toBe(false);
  },
);
