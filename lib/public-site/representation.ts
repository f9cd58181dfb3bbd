import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** One answer in every way it can be sent, made once. */
export type Representation = { contentType: string; etag: string; plain: Buffer; gzip?: Buffer; br?: Buffer };
export type Encoding = 'br' | 'gzip' | 'plain';

const alreadySmall = /^(application\/pdf|font\/)/;

/** Compresses a body and gives it a tag that changes when the body does. */
export async function represent(contentType: string, body: Uint8Array): Promise<Representation> {
  const whole = asIs(contentType, body);
  const { plain } = whole;
  if (alreadySmall.test(contentType) || plain.length < 600) return whole;
  const [br, gz] = await Promise.all([
    brotli(plain, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
    }),
    zip(plain, { level: 9 }),
  ]);
  return { ...whole, gzip: gz, br };
}

/** The same without compressing it, which takes no time. */
export function asIs(contentType: string, body: Uint8Array | string): Representation {
  const plain =
    typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return { contentType, etag, plain };
}

/** Named in Accept-Encoding, and not with the weight 0 that means "not this one". */
const takes = (name: string) =>
  new RegExp(`(?:^|[ ,])${name}(?:$|[ ,]|\\s*;(?!\\s*q=0(?:\\.0*)?(?:[ ,]|$)))`);
const takesBrotli = takes('br');
const takesGzip = takes('gzip');

/** The smallest encoding the browser says it takes. */
export function encodingFor(accepts: string | undefined, one: Representation): Encoding {
  if (!accepts) return 'plain';
  if (one.br && takesBrotli.test(accepts)) return 'br';
  return one.gzip && takesGzip.test(accepts) ? 'gzip' : 'plain';
}

/** If-None-Match: a list of tags or "*", compared weakly (RFC 9110, 13.1.2). */
export function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || bare(tag) === bare(etag));
}
