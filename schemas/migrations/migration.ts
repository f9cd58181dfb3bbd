/**
 * Carries a stored document of an older format up to the next one. A step is a file of its own,
 * `NNN-what-changes.ts`, pure, named after the format it starts from, never edited once released.
 */
export type Migration = {
  /** The format version the step starts from; it ends at `from + 1`. */
  from: number;
  migrate: (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;
};
