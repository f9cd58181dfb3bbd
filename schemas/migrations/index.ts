import { questionsOfACard } from './001-questions-of-a-card';
import type { Migration } from './migration';

/**
 * In order of `from`, without gaps, from the oldest format still read up to the one before the current. Published
 * versions are stored as they were and pass through here when they are read.
 */
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
