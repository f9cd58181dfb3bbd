/** The check of a protocol: what stands in the way of following it, and what the law asks. */
export { checkProtocol, isOpen, rulesFor, rulesToVerify, type RuleToVerify } from './check-protocol';
export { judgedSectors, type Judging, type VersionRecord } from './facts';
export { fillFromModel } from './fixes/fill-from-model';
export { fixAll } from './fixes/fix-all';
export { byHandOf, makeFix } from './fixes/make-fix';
export { groundsFor, isCertain, type Ground, type GroundKind, type HeldGround } from './ground';
export { placeInWords } from './place-in-words';
export { recordRules } from './record-rules';
export type { ExceptionKind, Finding, GivenReason, ProtocolField, Severity, Where } from './rule';
export { ruleOf } from './rules';
export { rulesRestingOn, touchedByLaw, type Touched } from './touched-by-law';
export { wordsIn, type PlacedWords } from './words-in';
