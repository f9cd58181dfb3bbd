import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** What is known of a file as it is sent: its tag, and smaller forms of it where they are worth it. */
export type Sendable = { etag: string; br?: Buffer; gzip?: Buffer };

/** What is compressed already. */
const neverSmaller = /^font\/|^image\/png$|^application\/zip$/;
const tiny = 600;
/** A PDF is half compressed already: trying harder takes twenty times as long, for a twentieth. */
const quality = (contentType: string) => (contentType === 'application/pdf' ? 5 : 10);

/** The tag of what is sent: another body has another. */
export function tagOf(plain: Uint8Array): string {
  return `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
}

/** Can it become smaller, by what it is? */
export const canBeSmaller = (contentType: string): boolean => !neverSmaller.test(contentType);

/** Compresses what is sent, when that takes at least a tenth off. */
export async function makeSendable(contentType: string, plain: Uint8Array): Promise<Sendable> {
  const etag = tagOf(plain);
  if (!canBeSmaller(contentType) || plain.length < tiny) return { etag };
  const [br, gz] = await Promise.all([
    brotli(plain, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality(contentType),
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      },
    }),
    zip(plain, { level: 9 }),
  ]);
  return br.length < plain.length * 0.9 ? { etag, br, gzip: gz } : { etag };
}
