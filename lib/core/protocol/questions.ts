/**
 * Second front door: everything one can ask about a protocol, without the parser. Imports no zod, so code
 * for the public pages may use it; what changes or parses a protocol is behind lib/core/protocol (index.ts).
 */
export { asks, weighingNumber } from './asks';
export { cardAs } from './card-as';
export { conditionInWords, taskInWords } from './card-words';
export { deadlineInWords, deadlineOwner, ownDeadlineInWords, startInWords } from './deadline-in-words';
export { emergencyNumbers } from './emergency-numbers';
export { emptyProtocol } from './empty-protocol';
export { footnotesOfCard, numberFootnotes, type Footnoted, type NumberedFootnotes } from './footnotes';
export { hasCouncil, isWithoutCouncil } from './has-council';
export {
  cardsOf,
  columnOfFunction,
  columnsOf,
  everyCard,
  exitTargetCard,
  findCard,
  findStep,
  startCardOf,
  type FoundCard,
} from './find';
export { keepReferences, type ReferenceKind } from './references';
export { literally } from './literally';
export { called, counted, fresh, names, unnamed } from './names';
export type { Noun } from './noun';
export { nextToMake, type NextToMake } from './next-to-make';
export { nounOfList } from './noun-of-list';
export { plainCard } from './plain-card';
export { partsOnce } from './parts-once';
export { namedOnce, onceNamed, repeats, titleWithout } from './once';
export { stepHead, stepInWords, stepName, stepTitle, titleAfterHead } from './step-words';
export { cardPartWords, outcomeKindWords, responsibilityWords, words } from './words';
