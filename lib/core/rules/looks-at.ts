import { decisions, weighings } from '@/lib/core/weighing';
import type {
  ContactKind,
  FunctionTag,
  OutcomeKind,
  QuestionKind,
  RouteKind,
  StepKind,
  Tag,
} from '@/schemas/vocabulary';
import { statutoryKinds } from './legal/statutory-steps';
import type { ProtocolField } from './rule';

/** The things in a protocol that a rule judges, so that one can say what a change of law touches. */
export type Looks = {
  tags?: readonly Tag[];
  questions?: readonly QuestionKind[];
  outcomes?: readonly OutcomeKind[];
  steps?: readonly StepKind[];
  routes?: readonly RouteKind[];
  contacts?: readonly ContactKind[];
  functions?: readonly FunctionTag[];
  fields?: readonly ProtocolField[];
  /** Who decides on reporting. */
  decider?: true;
};

const reports = ['report', 'report-and-help'] as const;

/** A rule that is not here, such as those about a sound flow, judges no thing in particular. */
export const looksAt: Readonly<Record<string, Looks>> = {
  'ML-01': { fields: ['competentAuthority'] },
  'ML-02': { steps: statutoryKinds },
  'ML-03': { steps: statutoryKinds },
  'ML-04': { steps: ['consult'], tags: ['veilig-thuis-advice', 'injury-expert'] },
  'ML-05': { steps: ['talk'], tags: ['skip-talk'] },
  'ML-06': { steps: ['weigh'], tags: ['risk-nature-severity', 'doubt-veilig-thuis'] },
  'ML-07': { questions: decisions },
  'ML-09': { decider: true, questions: ['report-needed'] },
  'ML-10': { questions: weighings },
  'ML-11': { questions: ['weighing-2'], outcomes: reports },
  'ML-12': { tags: ['acute-unsafety', 'structural-unsafety', 'disclosure'] },
  'ML-13': { tags: ['special-forms'], routes: ['honour'] },
  'ML-14': { tags: ['child-check'] },
  'ML-15': { tags: ['confidentiality'] },
  'ML-16': { tags: ['referral-index'], fields: ['referralIndexAuthorised'] },
  'ML-17': { tags: ['domestic-violence', 'child-abuse'] },
  'ML-18': { tags: ['knowledge-and-use'] },
  'ML-19': { tags: ['right-to-report'] },
  'ML-20': { routes: ['staff-offence'], tags: ['staff-offence'] },
  'ML-21': { tags: ['inform-before-report'] },
  'ML-22': { contacts: ['veilig-thuis', 'emergency'] },
  'ML-23': { tags: ['veilig-thuis-advice'] },
  'ML-24': { outcomes: ['close'] },
  'ML-25': { tags: ['report-again', 'new-signals'], questions: ['weighing-5'] },
  'ML-27': { routes: ['acute'], outcomes: ['emergency'] },
  'ML-28': { tags: ['record'] },
  'ML-31': { fields: ['approvals'] },
  'ML-32': { functions: ['attention-officer', 'attention-officer-deputy'] },
  'ML-33': { tags: ['board-monitoring'] },
  'ML-34': { tags: ['child-participation'] },
  'ML-35': { tags: ['age-rule'] },
  'ML-37': { tags: ['signal-list-caution'] },
  'ML-39': { questions: [...weighings, ...decisions] },
  'ML-40': { questions: ['weighing-5'], tags: ['report-again'] },
  'ML-41': { decider: true, questions: ['weighing-2', 'report-needed'] },
  'ML-42': { routes: ['staff-offence'], tags: ['inform-board'] },
  'ML-43': { outcomes: reports },
  'ML-44': { tags: ['veilig-thuis-advice', 'right-to-report'], outcomes: reports },
  'ML-45': { steps: ['signal', 'consult'] },
  'ML-46': { contacts: ['emergency'], outcomes: ['emergency'] },
  'ML-47': { steps: ['talk'], tags: ['confidentiality'] },
  'ML-48': { tags: ['confidentiality'] },
  'weighing-contradiction': { questions: [...weighings, ...decisions] },
  'weighing-gap': { questions: [...weighings, ...decisions] },
  'weighing-overlap': { questions: [...weighings, ...decisions] },
};
