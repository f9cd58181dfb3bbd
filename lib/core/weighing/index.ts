/** The weighing framework of a route as a decision table. */
export { decisionTable } from './decision-table';
export { afterUnsafety, decisions, isWeighing, weighings } from './kinds';
export { isReport, saysReport } from './reports';
export type { DecisionRow, DecisionTable, GivenAnswer, Verdict } from './table';
