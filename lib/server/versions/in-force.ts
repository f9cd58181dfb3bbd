import type { VersionSummary } from '@/db/repositories/versions';
import { inForceAt } from '@/lib/core/lifecycle';

/** Which of these versions of a protocol is in force today. What is published, everybody at the board may see. */
export function versionInForce(
  versions: readonly VersionSummary[],
  today: string,
): { id: string; label: string; number: number; entryIntoForce: string } | undefined {
  const published = versions.flatMap(({ id, label, number, state: { status, entryIntoForce } }) =>
    status === 'published' && entryIntoForce !== undefined ? [{ id, label, number, entryIntoForce }] : [],
  );
  return inForceAt(published, today);
}
