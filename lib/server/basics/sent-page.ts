import { statusMark } from '@/lib/core/render/html';

/** Does a file with this path say how its version stands? */
export const saysItsStatus = (path: string): boolean => ['', 'doorlopen', 'afdrukken'].includes(path);

/** A stored page with, in place of its mark, what is so today. */
export function withStatus(body: Uint8Array, status: string): Buffer {
  const stored = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const at = stored.indexOf(statusMark);
  if (at < 0) return stored;
  return Buffer.concat([
    stored.subarray(0, at),
    Buffer.from(status),
    stored.subarray(at + Buffer.byteLength(statusMark)),
  ]);
}
