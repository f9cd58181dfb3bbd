/** What two edits come to together. Undefined: both change the same thing, so only a person can decide. */
export type Merged = { value: unknown } | undefined;

/** Merges one item of a list; `was` is undefined for one that both added. */
export type MergeItem = (was: unknown, mine: unknown, theirs: unknown) => Merged;
