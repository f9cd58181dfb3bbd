/** The check of a protocol as a report: data, and the Dutch words that page and PDF share. */
export {
  checkReport,
  standingOfReport,
  type CheckReport,
  type FrozenVersion,
  type ReportedFinding,
  type ReportedReason,
} from './check-report';
export { groundInWords } from './ground-in-words';
export {
  countOf,
  countsOf,
  givenBy,
  groundsInWords,
  labelOf,
  moreOf,
  moreOfWeighing,
  questionInWords,
  reportWords,
  ruleInWords,
  standingInWords,
  toVerifyInWords,
} from './report-words';
export { shortenReport } from './shorten-report';
export { ruleSet, type AppliedRule, type RuleSet } from './rule-set';
export type { Weighing } from './weighings-of';
