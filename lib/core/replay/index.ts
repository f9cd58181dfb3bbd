/** What the log of a board says its versions, people and schools are, and where the rows say otherwise. */
export { differencesBetween } from './differences';
export { findingInDutch, openInDutch, type Finding } from './finding';
export { actionsOnRoles, heldSince } from './held-since';
export { readLogRow, type LogRow } from './log-row';
export { isTold, replayLog } from './replay-log';
export type { Stored, StoredDraft, StoredPerson, StoredSaves, StoredSchool, StoredVersion } from './stored';
export type { Story } from './story';
