/**
 * The rules about the record block of a version: judged when it is published, for only then the days and the
 * consents are known. Without a `record` they find nothing, which does not mean that they are met.
 */
export const recordRules: readonly string[] = ['ML-31'];
