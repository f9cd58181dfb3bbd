/** The weighing framework of a route as a decision table. */
export { isWeighing } from './beginning';
export { isReport } from './combinations';
export { decisionTable } from './decision-table';
export type { DecisionRow, DecisionTable, GivenAnswer, Verdict } from './table';
