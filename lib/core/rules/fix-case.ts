import type { QuestionKind, StepKind, Tag } from '@/schemas/vocabulary';

/** What a school must do when somebody of its own may have committed a sexual offence. */
export type StaffDuty =
  | 'inform-board'
  | 'confidential-inspector'
  | 'reasonable-suspicion'
  | 'inform-before-police-report'
  | 'police-report'
  | 'inform-inspector';
export type Decision = 'report-needed' | 'help-possible';

/** What exactly is wrong, where the fix of a rule mends one thing or the other. */
export type FixCase =
  | { of: 'step'; kind: StepKind }
  | { of: 'weighing'; kind: QuestionKind }
  | { of: 'decisions'; missing: readonly Decision[] }
  | { of: 'definition'; tag: Tag }
  | { of: 'number'; whose: '112' | 'veilig-thuis' }
  | { of: 'unsafe-answer'; answer: 'yes' | 'doubt' }
  | { of: 'staff-duty'; duty: StaffDuty }
  | { of: 'old-name'; name: string }
  /** Nobody who knows special forms of violence is called. */
  | { of: 'expert' }
  /** When the child check is done. */
  | { of: 'child-check-when' }
  /** When the talk is left out. */
  | { of: 'skip-talk' }
  /** When telling before a report is left out. */
  | { of: 'silent-report' };

/** The case, when it is of this sort. */
export function caseOf<K extends FixCase['of']>(
  { fixCase }: { fixCase?: FixCase },
  of: K,
): Extract<FixCase, { of: K }> | undefined {
  return fixCase?.of === of ? (fixCase as Extract<FixCase, { of: K }>) : undefined;
}
