import type { Rule } from '../rule';
import { competentAuthority } from './ml-01-competent-authority';
import { fiveSteps } from './ml-02-five-steps';
import { orderOfSteps } from './ml-03-order-of-steps';
import { consultation } from './ml-04-consultation';
import { talk } from './ml-05-talk';
import { weighing } from './ml-06-weighing';
import { twoDecisions } from './ml-07-two-decisions';
import { responsibleRole } from './ml-08-responsible-role';
import { oneDecider } from './ml-09-one-decider';
import { fiveWeighings } from './ml-10-five-weighings';
import { unsafetyLeadsToReport } from './ml-11-unsafety-leads-to-report';
import { unsafetyDefined } from './ml-12-unsafety-defined';
import { specialForms } from './ml-13-special-forms';
import { childCheck } from './ml-14-child-check';
import { confidentiality } from './ml-15-confidentiality';
import { referralIndex } from './ml-16-referral-index';
import { statutoryDefinitions } from './ml-17-statutory-definitions';
import { knowledgeAndUse } from './ml-18-knowledge-and-use';
import { rightToReport } from './ml-19-right-to-report';
import { staffOffenceRoute } from './ml-20-staff-offence-route';
import { informBeforeReport } from './ml-21-inform-before-report';
import { emergencyNumbers } from './ml-22-emergency-numbers';
import { adviceAtAnyStep } from './ml-23-advice-at-any-step';
import { closeOption } from './ml-24-close-option';
import { reportAgain } from './ml-25-report-again';
import { contradictingNorms } from './ml-26-contradicting-norms';
import { acuteShortcut } from './ml-27-acute-shortcut';
import { recordPerStep } from './ml-28-record-per-step';
import { unfinishedText } from './ml-29-unfinished-text';
import { outdatedTerms } from './ml-30-outdated-terms';
import { recordBlock } from './ml-31-record-block';
import { attentionOfficer } from './ml-32-attention-officer';
import { boardMonitoring } from './ml-33-board-monitoring';
import { childParticipation } from './ml-34-child-participation';
import { ageRule } from './ml-35-age-rule';
import { noPersonalNames } from './ml-36-no-personal-names';
import { signalListCaution } from './ml-37-signal-list-caution';
import { checkedContacts } from './ml-38-checked-contacts';
import { weighingBypassed } from './ml-39-weighing-bypassed';
import { resultBeforeHelp } from './ml-40-result-before-help';
import { deciderIsEndResponsible } from './ml-41-decider-is-end-responsible';
import { staffRouteForEveryone } from './ml-42-staff-route-for-everyone';
import { reportWithoutEnd } from './ml-43-report-without-end';
import { veiligThuisDelayed } from './ml-44-veilig-thuis-delayed';
import { parentsBeforeConsultation } from './ml-45-parents-before-consultation';
import { emergencyCallHeld } from './ml-46-emergency-call-held';
import { secretPromised } from './ml-47-secret-promised';
import { namesSpread } from './ml-48-names-spread';

/** ML-01 to ML-48 of the check on the law, in the order of their numbers. */
export const legalRules: readonly Rule[] = [
  competentAuthority,
  fiveSteps,
  orderOfSteps,
  consultation,
  talk,
  weighing,
  twoDecisions,
  responsibleRole,
  oneDecider,
  fiveWeighings,
  unsafetyLeadsToReport,
  unsafetyDefined,
  specialForms,
  childCheck,
  confidentiality,
  referralIndex,
  statutoryDefinitions,
  knowledgeAndUse,
  rightToReport,
  staffOffenceRoute,
  informBeforeReport,
  emergencyNumbers,
  adviceAtAnyStep,
  closeOption,
  reportAgain,
  contradictingNorms,
  acuteShortcut,
  recordPerStep,
  unfinishedText,
  outdatedTerms,
  recordBlock,
  attentionOfficer,
  boardMonitoring,
  childParticipation,
  ageRule,
  noPersonalNames,
  signalListCaution,
  checkedContacts,
  weighingBypassed,
  resultBeforeHelp,
  deciderIsEndResponsible,
  staffRouteForEveryone,
  reportWithoutEnd,
  veiligThuisDelayed,
  parentsBeforeConsultation,
  emergencyCallHeld,
  secretPromised,
  namesSpread,
];
