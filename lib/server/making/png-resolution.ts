import { crc32 } from 'node:zlib';

const centimetresInInch = 2.54;
/** Signature of the file and the chunk IHDR, which always comes first and is always as long. */
const headLength = 8 + 12 + 13;

/** The PNG with its resolution in it (chunk pHYs: PNG specification, section 11.3.4.3). */
export function withResolution(png: Uint8Array, dpi: number): Uint8Array {
  const perMetre = Math.round((dpi * 100) / centimetresInInch);
  const body = Buffer.alloc(13);
  body.write('pHYs', 0, 'latin1');
  body.writeUInt32BE(perMetre, 4);
  body.writeUInt32BE(perMetre, 8);
  body.writeUInt8(1, 12);
  const chunk = Buffer.alloc(4 + body.length + 4);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), 4 + body.length);
  return Buffer.concat([png.subarray(0, headLength), chunk, png.subarray(headLength)]);
}
