/**
 * A WOFF 1.0 font unpacked to the plain font inside it (W3C WOFF 1.0, sections 3 to 5). pdfkit reads WOFF
 * too, but inflates a table anew for every glyph it looks at. Other fonts come back as they are.
 */
export async function woffToSfnt(woff: Uint8Array): Promise<Uint8Array> {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (woff.length < headerSize || view.getUint32(0) !== signature) return woff;
  const count = view.getUint16(12);
  const sfnt = new Uint8Array(view.getUint32(16));
  const out = new DataView(sfnt.buffer);
  writeHeader(out, view.getUint32(4), count);
  let end = 12 + 16 * count;
  for (let i = 0; i < count; i++) {
    const entry = headerSize + 20 * i;
    const offset = view.getUint32(entry + 4);
    const packed = woff.subarray(offset, offset + view.getUint32(entry + 8));
    const length = view.getUint32(entry + 12);
    sfnt.set(packed.length < length ? await inflate(packed) : packed, end);
    out.setUint32(12 + 16 * i, view.getUint32(entry));
    out.setUint32(16 + 16 * i, view.getUint32(entry + 16));
    out.setUint32(20 + 16 * i, end);
    out.setUint32(24 + 16 * i, length);
    end += Math.ceil(length / 4) * 4;
  }
  return sfnt;
}

const signature = 0x774f4646;
const headerSize = 44;

/** The offset table of a font with so many tables. */
function writeHeader(out: DataView, flavor: number, count: number): void {
  const power = 2 ** Math.floor(Math.log2(count));
  out.setUint32(0, flavor);
  out.setUint16(4, count);
  out.setUint16(6, power * 16);
  out.setUint16(8, Math.log2(power));
  out.setUint16(10, (count - power) * 16);
}

async function inflate(packed: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
