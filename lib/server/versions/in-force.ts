import type { VersionSummary } from '@/db/repositories/versions';
import { inForceAt } from '@/lib/core/lifecycle';

/** Is one of these versions of a protocol in force today? What is published, everybody at the board may see. */
export function isInForce(versions: readonly VersionSummary[], today: string): boolean {
  const published = versions.flatMap(({ number, state: { status, entryIntoForce } }) =>
    status === 'published' && entryIntoForce !== undefined ? [{ number, entryIntoForce }] : [],
  );
  return inForceAt(published, today) !== undefined;
}
