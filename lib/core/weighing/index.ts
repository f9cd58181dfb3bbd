/** The weighing framework of a route as a decision table. */
export {
  decisionTable,
  type DecisionRow,
  type DecisionTable,
  type GivenAnswer,
  type Verdict,
} from './decision-table';
