/** Two versions of a protocol to a list of changes. */
export type { Change, Subject } from './change';
export { compareProtocols } from './compare-protocols';
export { changedLines } from './changed-lines';
export { pagesOfChanges, partsOfChanges } from './parts-of-changes';
export { diffWords, type Stretch } from './diff-words';
