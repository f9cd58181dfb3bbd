import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { shippedFontFile } from '@/scripts/shipped-font';
import { woffToSfnt } from './woff-to-sfnt';

describe('a font unpacked from WOFF', () => {
  it.each([400, 700] as const)('has the same letters and widths in weight %i', async (weight) => {
    const woff = readFileSync(shippedFontFile('latin', weight));
    const packed = create(woff) as Font;
    const plain = create(Buffer.from(await woffToSfnt(woff))) as Font;
    expect(plain.characterSet).toEqual(packed.characterSet);
    const words = 'Veilig Thuis: AVE, Te 0800-2000';
    expect(plain.layout(words).advanceWidth).toBe(packed.layout(words).advanceWidth);
  });

  it('is the same bytes when it is no WOFF', async () => {
    const other = new Uint8Array([0, 1, 0, 0, 5]);
    expect(await woffToSfnt(other)).toBe(other);
  });
});
