import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { logo, logoFileLimits, logoLimits } from '@/schemas/face';
import { writeLogo } from './write-logo';

type Colour = { r: number; g: number; b: number; alpha?: number };
const green: Colour = { r: 10, g: 125, b: 85 };
const picture = (width: number, height: number, background: Colour = green) =>
  sharp({ create: { width, height, channels: background.alpha === undefined ? 3 : 4, background } });
/** A photo: no two pixels alike, so that nothing presses it together. */
const photo = (width: number, height: number) => {
  let noise = 1;
  const pixels = Uint8Array.from({ length: width * height * 3 }, () => {
    noise = (Math.imul(noise, 1_664_525) + 1_013_904_223) >>> 0;
    return noise >>> 24;
  });
  return sharp(pixels, { raw: { width, height, channels: 3 } });
};
const base64 = (bytes: Buffer) => bytes.toString('base64');
const written = async (bytes: Buffer) => {
  const result = await writeLogo(base64(bytes));
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const because = async (bytes: Buffer) => {
  const result = await writeLogo(base64(bytes));
  return result.ok ? 'taken' : result.failure;
};
const pixelsOf = (data: string) => sharp(Buffer.from(data, 'base64')).removeAlpha().raw().toBuffer();

describe('a picture that somebody offers', () => {
  it.each([
    ['a PNG', () => picture(600, 200).png()],
    ['a JPEG', () => picture(600, 200).jpeg()],
    ['a PNG in passes', () => picture(600, 200).png({ progressive: true })],
    ['a JPEG in passes', () => picture(600, 200).jpeg({ progressive: true })],
    ['a PNG with see-through parts', () => picture(600, 200, { ...green, alpha: 0.6 }).png()],
    ['a PNG with a table of colours', () => picture(600, 200).png({ palette: true })],
    ['a grey PNG', () => picture(600, 200).greyscale().png()],
    ['a PNG of sixteen bits', () => picture(600, 200).toColourspace('rgb16').png()],
    ['a JPEG for the press', () => picture(600, 200).toColourspace('cmyk').jpeg()],
  ])('becomes what a protocol may keep: %s', async (_what, make) => {
    const value = await written(await make().toBuffer());
    expect(logo.safeParse({ ...value, alt: 'Logo' }).error).toBeUndefined();
    expect(value).toMatchObject({ width: 480, height: 160 });
  });

  it('keeps its size when it is small enough, and its shape always', async () => {
    expect(await written(await picture(100, 80).png().toBuffer())).toMatchObject({ width: 100, height: 80 });
    const sides = fc.integer({ min: 64, max: 900 });
    await fc.assert(
      fc.asyncProperty(sides, sides, async (width, height) => {
        const value = await written(await picture(width, height).png().toBuffer());
        const scale = Math.min(1, logoLimits.side / Math.max(width, height));
        expect(Math.abs(value.width - width * scale)).toBeLessThanOrEqual(1);
        expect(Math.abs(value.height - height * scale)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 15 },
    );
  });

  it('fits, however much there is to see in it', async () => {
    const value = await written(await photo(900, 900).png().toBuffer());
    expect(logo.safeParse({ ...value, alt: '' }).success).toBe(true);
    expect(Buffer.from(value.data, 'base64').length).toBeLessThanOrEqual(logoLimits.bytes);
  });

  it('says nothing of who made it, when and where', async () => {
    const exif = {
      IFD0: { Artist: 'Jan Jansen', Copyright: 'geheim' },
      IFD3: { GPSLatitude: '52/1 5/1 0/1' },
    };
    for (const make of [picture(300, 100).withExif(exif).png(), picture(300, 100).withExif(exif).jpeg()]) {
      const bytes = await make.withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Jansen</x:xmpmeta>').toBuffer();
      expect(bytes.toString('latin1')).toContain('Jansen');
      const kept = Buffer.from((await written(bytes)).data, 'base64').toString('latin1');
      expect(kept).not.toMatch(/Jansen|geheim|GPS|eXIf|tEXt|iTXt|iCCP|pHYs/);
    }
  });

  it('stands upright, and on white', async () => {
    const sideways = await picture(300, 100).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await written(sideways)).toMatchObject({ width: 100, height: 300 });
    const half = await written(await picture(100, 100, { r: 0, g: 0, b: 0, alpha: 0.5 }).png().toBuffer());
    const [red] = await pixelsOf(half.data);
    expect(red).toBeGreaterThan(120);
    expect(red).toBeLessThan(136);
  });

  it('becomes the same bytes every time', async () => {
    const bytes = await photo(700, 300).png().toBuffer();
    expect(await written(bytes)).toEqual(await written(bytes));
  });
});

describe('a file that cannot be a logo is refused with what to do:', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"><script>1</script></svg>';
  /** A picture with another size in its head. */
  const claiming = async (width: number, height: number) => {
    const bytes = await picture(100, 100).png().toBuffer();
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return bytes;
  };

  it.each<[string, string, () => Promise<Buffer> | Buffer]>([
    ['a drawing', 'kind', () => Buffer.from(svg)],
    ['a drawing behind a mark of order', 'kind', () => Buffer.from(`\ufeff<?xml version="1.0"?>${svg}`)],
    ['a moving picture', 'kind', () => picture(100, 100).gif().toBuffer()],
    ['a picture of another kind', 'kind', () => picture(100, 100).webp().toBuffer()],
    ['a scan', 'kind', () => picture(100, 100).tiff().toBuffer()],
    ['a document', 'kind', () => Buffer.from('%PDF-1.7\n')],
    ['nothing', 'kind', () => Buffer.alloc(0)],
    ['a drawing that begins as a PNG', 'broken', () => Buffer.from(`\x89PNG\r\n\x1a\n${svg}`, 'latin1')],
    ['a drawing that begins as a JPEG', 'broken', () => Buffer.from(`\xff\xd8\xff${svg}`, 'latin1')],
    ['half a PNG', 'broken', async () => (await photo(300, 300).png().toBuffer()).subarray(0, 9000)],
    ['half a JPEG', 'broken', async () => (await photo(300, 300).jpeg().toBuffer()).subarray(0, 3000)],
    ['more bytes than fit', 'heavy', () => Buffer.alloc(logoFileLimits.bytes + 1, 0x89)],
    ['a small file that says it is huge', 'large', () => claiming(100_000, 100_000)],
    ['more pixels than fit', 'large', () => picture(6001, 4000).png().toBuffer()],
    ['a dot', 'small', () => picture(32, 16).png().toBuffer()],
    ['one pixel', 'small', () => picture(1, 1).jpeg().toBuffer()],
    ['a line', 'sliver', () => picture(20_000, 1).png().toBuffer()],
    ['a line that stands', 'sliver', () => picture(1, 20_000).jpeg().toBuffer()],
    ['a strip', 'sliver', () => picture(64, 3).png().toBuffer()],
    [
      'white letters',
      'pale',
      () => picture(300, 100, { r: 255, g: 255, b: 255, alpha: 0.9 }).png().toBuffer(),
    ],
    ['nothing to see', 'pale', () => picture(300, 100, { r: 0, g: 0, b: 0, alpha: 0 }).png().toBuffer()],
  ])('%s', async (_what, why, make) => {
    expect(await because(await make())).toEqual({ code: 'logo_refused', because: why });
  });

  it('a picture that swells: refused by its head, or by what is missing', async () => {
    const [bytes, swollen] = [
      await picture(100, 100).png().toBuffer(),
      deflateSync(Buffer.alloc(20_000_000)),
    ];
    const at = bytes.indexOf('IDAT') - 4;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(swollen.length);
    const chunk = Buffer.concat([length, Buffer.from('IDAT'), swollen, Buffer.alloc(4)]);
    const bomb = Buffer.concat([bytes.subarray(0, at), chunk, bytes.subarray(-12)]);
    expect(inflateSync(swollen)).toHaveLength(20_000_000);
    expect(await because(bomb)).toMatchObject({ because: 'broken' });
  });

  it('whatever else it is, and never an error', async () => {
    const starts = ['', '\x89PNG\r\n\x1a\n', '\xff\xd8\xff\xe0'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
        const bytes = Buffer.concat([Buffer.from(start, 'latin1'), rest]);
        expect(await because(bytes)).toMatchObject({ code: 'logo_refused' });
      }),
      { numRuns: 60 },
    );
    const whole = await photo(80, 80).png().toBuffer();
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, value) => {
        const changed = Buffer.from(whole);
        changed[at] = value;
        const result = await writeLogo(base64(changed));
        if (result.ok) expect(logo.safeParse({ ...result.value, alt: '' }).success).toBe(true);
        else expect(result.failure.code).toBe('logo_refused');
      }),
      { numRuns: 60 },
    );
  });
});
