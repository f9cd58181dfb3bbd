import { describe, expect, it } from 'vitest';
import { applyOperation } from '@/lib/core/protocol';
import { squareLogo, wideLogo } from '@/lib/testing/example-logos';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { Face } from '@/schemas/face';
import { changeFace, colourFrom } from './change-face';

function changed(face: Face | undefined, patch: Parameters<typeof changeFace>[1]) {
  const before = { ...exampleProtocol(), ...(face && { face }) };
  const result = applyOperation(before, changeFace(face, patch));
  if (!result.ok) throw new Error(result.failure.code);
  const back = applyOperation(result.value.protocol, result.value.inverse);
  expect(back.ok && back.value.protocol).toEqual(before);
  return result.value.protocol.face;
}

describe('the face of a board', () => {
  it('gets one thing and keeps the rest', () => {
    expect(changed(undefined, { primary: '#5b2a86' })).toEqual({ primary: '#5b2a86' });
    expect(changed({ primary: '#5b2a86' }, { logo: wideLogo })).toEqual({
      primary: '#5b2a86',
      logo: wideLogo,
    });
    expect(changed({ logo: wideLogo }, { logo: squareLogo })).toEqual({ logo: squareLogo });
  });

  it('is no face without anything in it', () => {
    expect(changed({ primary: '#5b2a86', logo: wideLogo }, { logo: undefined })).toEqual({
      primary: '#5b2a86',
    });
    expect(changed({ primary: '#5b2a86' }, { primary: undefined })).toBeUndefined();
  });
});

it.each([
  ['#0b4f6c', '#0b4f6c'],
  ['0B4F6C', '#0b4f6c'],
  [' #abc ', '#aabbcc'],
  ['#0b4f', undefined],
  ['blauw', undefined],
  ['', undefined],
])('reads the colour %j as %j', (typed, colour) => {
  expect(colourFrom(typed)).toBe(colour);
});
