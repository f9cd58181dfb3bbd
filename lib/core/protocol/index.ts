/** Front door of the protocol. Code that must stay free of zod imports ./questions instead. */
export {
  cardAs,
  cardsOf,
  columnOfFunction,
  columnsOf,
  deadlineInWords,
  emptyProtocol,
  exitTargetCard,
  findCard,
  findStep,
  startCardOf,
  words,
  type FoundCard,
  type FoundStep,
} from './questions';
export { parseProtocol, parseProtocolText, type ParseFailure } from './parse-protocol';
