/** The check of a protocol: what stands in the way of following it, and what the law asks. */
export { checkProtocol, groundsFor, isOpen, rulesFor } from './check-protocol';
export { judgedSectors, type Judging, type VersionRecord } from './facts';
export { fillFromModel } from './fixes/fill-from-model';
export { fixAll } from './fixes/fix-all';
export { byHandOf, makeFix } from './fixes/make-fix';
export { isPractice } from './grounds';
export { placeInWords } from './place-in-words';
export { recordRules } from './record-rules';
export type { ExceptionKind, Finding, GivenReason, Ground, ProtocolField, Severity, Where } from './rule';
export { ruleOf } from './rules';
