const signature = '\x89PNG\r\n\x1a\n';
/** Grey, colour, and colours from a table: what has no transparency. */
const opaque = [0, 2, 3];

/**
 * Width and height of base64 text that is exactly one PNG as every drawing and printer takes it: no transparency, not
 * interlaced, and nothing in it or behind it but the picture. Undefined when it is not.
 */
export function sizeOfPlainPng(base64: string): { width: number; height: number } | undefined {
  const bytes = bytesOf(base64);
  if (bytes === undefined || !bytes.startsWith(signature)) return undefined;
  const chunks = chunksOf(bytes);
  if (chunks === undefined || !/^IHDR(?:PLTE)?(?:IDAT)+IEND$/.test(chunks.map(({ kind }) => kind).join('')))
    return undefined;
  const { start, length } = chunks[0]!;
  const [depth, colour, compression, filter, interlace] = [8, 9, 10, 11, 12].map((at) =>
    bytes.charCodeAt(start + at),
  );
  const isPlain = compression === 0 && filter === 0 && interlace === 0 && opaque.includes(colour!);
  const hasTable = chunks[1]!.kind === 'PLTE';
  if (length !== 13 || !isPlain || depth! > 8 || (colour === 3) !== hasTable) return undefined;
  return { width: numberAt(bytes, start), height: numberAt(bytes, start + 4) };
}

/** A character for each byte. */
function bytesOf(base64: string): string | undefined {
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return undefined;
  return atob(base64);
}

/** The parts of the file; undefined when it ends too early or too late. */
function chunksOf(bytes: string): { kind: string; start: number; length: number }[] | undefined {
  const chunks = [];
  let at = signature.length;
  while (at + 12 <= bytes.length) {
    const length = numberAt(bytes, at);
    chunks.push({ kind: bytes.slice(at + 4, at + 8), start: at + 8, length });
    at += 12 + length;
  }
  return at === bytes.length && chunks.length > 2 ? chunks : undefined;
}

function numberAt(bytes: string, at: number): number {
  return [0, 1, 2, 3].reduce((sum, step) => sum * 256 + bytes.charCodeAt(at + step), 0);
}
