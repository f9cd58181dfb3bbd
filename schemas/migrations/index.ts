import { questionsOfACard } from './001-questions-of-a-card';

/**
 * Carries a stored document of an older format up to the current one, one step at a time. A step is a file
 * of its own, `NNN-what-changes.ts`, pure, named after the format it starts from, never edited once released.
 * Published versions are stored as they were and pass through here when they are read.
 */
export type Migration = {
  /** The format version the step starts from; it ends at `from + 1`. */
  from: number;
  migrate: (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;
};

/** In order of `from`, without gaps, from the oldest format still read up to the one before the current. */
export const migrations: readonly Migration[] = [questionsOfACard];

/** The oldest format that can still be carried up. */
export function oldestFormat(steps: readonly Migration[], currentFormat: number): number {
  return steps[0]?.from ?? currentFormat;
}

/** Runs every step from the document's own format on. The caller has checked that the format is known. */
export function carryUp(
  document: Readonly<Record<string, unknown>>,
  format: number,
  steps: readonly Migration[] = migrations,
): Readonly<Record<string, unknown>> {
  return steps
    .filter((step) => step.from >= format)
    .reduce<Readonly<Record<string, unknown>>>(
      (carried, step) => ({ ...step.migrate(carried), formatVersion: step.from + 1 }),
      document,
    );
}
