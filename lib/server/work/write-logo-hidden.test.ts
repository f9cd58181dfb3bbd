import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { writeLogo } from './write-logo';

/** A picture of which no side or corner is like another, so that it shows how it was turned. */
const corners = Buffer.from(
  Array.from({ length: 120 * 80 }, (_, i) => [i % 120 < 60 ? 200 : 20, i / 120 < 40 ? 180 : 30, 90]).flat(),
);
const picture = () => sharp(corners, { raw: { width: 120, height: 80, channels: 3 } });
const [png, jpeg] = [await picture().png().toBuffer(), await picture().jpeg().toBuffer()];
const written = (bytes: Buffer) => writeLogo(bytes.toString('base64'));
const [fromPng, fromJpeg] = [await written(png), await written(jpeg)];

function chunk(kind: string, body: Buffer): Buffer {
  const [head, tail] = [Buffer.alloc(8), Buffer.alloc(4)];
  head.writeUInt32BE(body.length);
  head.write(kind, 4, 'latin1');
  tail.writeUInt32BE(crc32(Buffer.concat([head.subarray(4), body])));
  return Buffer.concat([head, body, tail]);
}
/** Of a JPEG: a comment, or what programs and cameras leave in it. */
function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
/** Right behind the head, where everything else in a PNG comes; and behind the first two bytes of a JPEG. */
const inPng = (part: Buffer) => Buffer.concat([png.subarray(0, 33), part, png.subarray(33)]);
const inJpeg = (part: Buffer) => Buffer.concat([jpeg.subarray(0, 2), part, jpeg.subarray(2)]);
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const swollen = deflateSync(Buffer.alloc(200_000_000));

describe('a logo', () => {
  const anything = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));

  it('is the picture alone, whatever else is in the file or behind it', async () => {
    const kinds = fc.constantFrom('tEXt', 'zTXt', 'iTXt', 'tIME', 'acTL', 'fcTL', 'prVt', 'vpAg');
    const markers = fc.constantFrom(0xe3, 0xe5, 0xea, 0xed, 0xef, 0xfe);
    await fc.assert(
      fc.asyncProperty(kinds, markers, anything, async (kind, marker, part) => {
        for (const bytes of [inPng(chunk(kind, part)), Buffer.concat([png, part])])
          expect(await written(bytes)).toEqual(fromPng);
        for (const bytes of [inJpeg(segment(marker, part)), Buffer.concat([jpeg, part])])
          expect(await written(bytes)).toEqual(fromJpeg);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['a moving picture', inPng(chunk('acTL', Buffer.from([0, 0, 0, 9, 0, 0, 0, 0])))],
    ['a page', Buffer.concat([png, latin1('<script>alert(1)</script>')])],
    ['an archive', Buffer.concat([png, latin1('PK\x03\x04')])],
    ['words that swell', inPng(chunk('zTXt', Buffer.concat([latin1('k\0\0'), swollen])))],
    [
      'words that swell, of any language',
      inPng(chunk('iTXt', Buffer.concat([latin1('k\0\x01\0\0\0'), swollen]))),
    ],
    ['colours that swell', inPng(chunk('iCCP', Buffer.concat([latin1('k\0\0'), swollen])))],
    ['a hundred thousand words', inPng(Buffer.concat(Array(100_000).fill(chunk('tEXt', latin1('a\0b')))))],
  ])('that is also %s is only the picture', async (_what, bytes) => {
    expect(await written(bytes)).toEqual(fromPng);
  });

  it('stands as whoever took it saw it, however the camera was held', async () => {
    for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const turned = await picture().withMetadata({ orientation }).png().toBuffer();
      const seen = await sharp(turned).autoOrient().raw().toBuffer({ resolveWithObject: true });
      const kept = await written(turned);
      if (!kept.ok) throw new Error(JSON.stringify(kept.failure));
      const { data, width, height } = kept.value;
      expect([width, height]).toEqual([seen.info.width, seen.info.height]);
      expect(width > height).toBe(orientation < 5);
      const shown = await sharp(Buffer.from(data, 'base64')).raw().toBuffer();
      expect(Buffer.compare(shown, seen.data), String(orientation)).toBe(0);
    }
  });
});
