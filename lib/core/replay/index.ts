/** What the log of a board says its versions and people are, and where the rows say otherwise. */
export { differencesBetween } from './differences';
export { findingInDutch, openInDutch, type Finding } from './finding';
export { actionsOnRoles, heldSince } from './held-since';
export { readLogRow, type LogRow } from './log-row';
export { isTold, replayLog } from './replay-log';
export type { Stored, StoredDraft, StoredPerson, StoredSaves, StoredVersion } from './stored';
export type { Story } from './story';
