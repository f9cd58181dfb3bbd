import { expect, it } from 'vitest';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { squareLogo, wideLogo } from '@/lib/testing/example-logos';
import type { Face } from '@/schemas/face';
import { compareProtocols } from '.';

const of = (face?: Face) => ({ ...exampleProtocol(), ...(face && { face }) });
const told = (before?: Face, after?: Face) =>
  compareProtocols(of(before), of(after)).map((one) => one.sentence);

it('tells each colour and the logo by itself, and no letter of the picture', () => {
  const first = { primary: '#0b4f6c', logo: wideLogo };
  expect(told(undefined, first)).toEqual([
    'Het protocol: hoofdkleur van de huisstijl toegevoegd: "#0b4f6c".',
    'Het protocol: logo toegevoegd.',
  ]);
  expect(told(first, { primary: '#5b2a86', accent: '#00695c', logo: squareLogo })).toEqual([
    'Het protocol: hoofdkleur van de huisstijl was "#0b4f6c", is nu "#5b2a86".',
    'Het protocol: tweede kleur van de huisstijl toegevoegd: "#00695c".',
    'Het protocol: logo vervangen door een ander.',
    'Het protocol: beschrijving van het logo was "Logo van Stichting Voorbeeld", is nu "Logo van de school".',
  ]);
  expect(told(first, { primary: '#0b4f6c' })).toEqual(['Het protocol: logo vervallen.']);
  expect(told({ logo: wideLogo }, { logo: { ...wideLogo, alt: 'Ons logo' } })).toEqual([
    'Het protocol: beschrijving van het logo was "Logo van Stichting Voorbeeld", is nu "Ons logo".',
  ]);
  expect(told({}, undefined)).toEqual([]);
});

it('gives each change a key of its own', () => {
  const changes = compareProtocols(of(), of({ primary: '#5b2a86', accent: '#00695c', logo: squareLogo }));
  expect(new Set(changes.map(({ key }) => key)).size).toBe(3);
});
