import { createHash } from 'node:crypto';
import type { VersionRow } from '@/db/repositories/versions';
import { canonicalJson, contentHash } from './content-hash';

/** SHA-256 of the bytes of a file, in hex. */
export function hashOfFile(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex');
}

/** What the public site calls this content: the same bytes have the same etag, for ever. */
export function etagOf(body: Uint8Array): string {
  const hash = createHash('sha256').update(Buffer.from(body).toString('base64')).digest('hex');
  return `"${hash.slice(0, 32)}"`;
}

/** Of everything that is frozen in a version beside its document, which has a hash of its own. */
export function sealOfVersion(version: Omit<VersionRow, 'document'>): string {
  const { id, protocolId, number, label, contentHash: hash, title, motives } = version;
  const { consequences, measures, authorIds, submittedAt, submittedBy } = version;
  return contentHash(
    canonicalJson([
      ...[id, protocolId, number, label, hash, title, motives, consequences, measures],
      ...[authorIds, submittedAt, submittedBy],
    ]),
  );
}
