import { makeSendable, tagOf, type Sendable } from '@/lib/server/basics/sendable';

/** One answer in every way it can be sent, made once. */
export type Representation = Sendable & { contentType: string; plain: Buffer };
export type Encoding = 'br' | 'gzip' | 'plain';

/** Compresses a body and gives it a tag that changes when the body does. */
export async function represent(contentType: string, body: Uint8Array): Promise<Representation> {
  const { plain } = asIs(contentType, body);
  return { contentType, plain, ...(await makeSendable(contentType, plain)) };
}

/** The same without compressing it, which takes no time. */
export function asIs(contentType: string, body: Uint8Array | string): Representation {
  const plain =
    typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  return { contentType, etag: tagOf(plain), plain };
}

/** Named in Accept-Encoding, and not with the weight 0 that means "not this one". */
const takes = (name: string) =>
  new RegExp(`(?:^|[ ,])${name}(?:$|[ ,]|\\s*;(?!\\s*q=0(?:\\.0*)?(?:[ ,]|$)))`);
const takesBrotli = takes('br');
const takesGzip = takes('gzip');

/** The smallest encoding the browser says it takes, of those that there are. */
export function encodingFor(accepts: string | undefined, one: { br?: unknown; gzip?: unknown }): Encoding {
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
