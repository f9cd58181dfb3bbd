import type { VersionState, VersionStatus } from '@/schemas/version-state';

/** Where a version stands on a day: the stored status, or what the dates make of a published version. */
export type StandingOfVersion = VersionStatus | 'in_force' | 'replaced';

/**
 * Where a version stands on the calendar day `today`. A published version is in force from its day on,
 * until a later version of the same protocol comes into force: give the entry days of those as `laterEntries`.
 */
export function stateAt(
  version: VersionState,
  today: string,
  laterEntries: string[] = [],
): StandingOfVersion {
  if (version.status !== 'published') return version.status;
  if (laterEntries.some((entry) => entry <= today)) return 'replaced';
  return (version.entryIntoForce ?? '') <= today ? 'in_force' : 'published';
}

/**
 * The version in force on a day: of the published versions whose day has come, the one with the highest number.
 * Undefined when there is none.
 */
export function inForceAt<V extends { number: number; entryIntoForce: string }>(
  published: V[],
  today: string,
): V | undefined {
  return published
    .filter(({ entryIntoForce }) => entryIntoForce <= today)
    .reduce<V | undefined>(
      (best, version) => (best && best.number > version.number ? best : version),
      undefined,
    );
}
