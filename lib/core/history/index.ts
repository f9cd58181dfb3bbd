/** The sessions in which a draft was written, and what was done in each. */
export { pointInWords, pointsByDay, titleOfPoint } from './point-words';
export { isRest, joinedByDay, REST_MS, sessionOf, type SavedEdit } from './sessions';
export { summaryInDutch } from './summary';
export { touchedBetween, touchedInAll } from './touched';
