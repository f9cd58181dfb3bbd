/** The weighing framework of a route as a decision table. */
export { isWeighing } from './beginning';
export { decisionTable } from './decision-table';
export type { DecisionRow, DecisionTable, GivenAnswer, Verdict } from './table';
