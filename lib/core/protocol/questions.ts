/**
 * Second front door: everything one can ask about a protocol, without the parser. Imports no zod, so code
 * for the public pages may use it; what changes or parses a protocol is behind lib/core/protocol (index.ts).
 */
export { asks, weighingNumber } from './asks';
export { cardAs } from './card-as';
export { deadlineInWords, deadlineOwner, ownDeadlineInWords } from './deadline-in-words';
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
export { words } from './words';
