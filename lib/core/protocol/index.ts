/** Front door of the protocol. Code that must stay free of zod imports ./questions or ./editing instead. */
export {
  asks,
  cardAs,
  cardsOf,
  columnsOf,
  emptyProtocol,
  exitTargetCard,
  findCard,
  findStep,
  hasCouncil,
  isWithoutCouncil,
  words,
  type FoundCard,
} from './questions';
export { readProtocolFile, textOfFile } from './read-protocol-file';
export { withFiveEmptySteps } from './five-empty-steps';
export { problemsFrom } from './issue-in-dutch';
export { parseProtocol, parseProtocolText, type ParseFailure } from './parse-protocol';
export { nearlyFull, tooFull, type Fullness } from './room';
export { applyOperation, applyOperations, withBase } from './operations/apply-operation';
export { saysItsBase, valuesIn } from './operations/made-on';
export { overwriting } from './operations/overwriting';
export type { OperationFailure } from './operations/operation-failure';
export type { Operation, OperationKind } from '@/schemas/operation';
export type { AnyEntry, CardPatch, EntryOf, ProtocolPatch } from '@/schemas/operation-fields';
