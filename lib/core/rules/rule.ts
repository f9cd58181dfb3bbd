import type { CardId, ColumnId, EntryId, ExitId, FunctionId, RouteId, StepId } from '@/schemas/ids';
import type { Protocol, TextCollection } from '@/schemas/protocol';
import type { Sector } from '@/schemas/vocabulary';
import type { Facts } from './facts';
import type { Fix } from './fixes/fix';

/** 'blocks': cannot be laid before a council or published; 'warns': only with a reason; 'advises': your choice. */
export type Severity = 'blocks' | 'warns' | 'advises';

/** Fields of the protocol itself that a finding can point at. */
export type ProtocolField =
  | 'title'
  | 'organisation'
  | 'competentAuthority'
  | 'sectors'
  | 'referralIndexAuthorised'
  | 'pupilFileSystem'
  | 'approvals';

/** The thing to show when somebody clicks the finding, or the place where what is missing belongs. */
export type Where = {
  routeId?: RouteId;
  stepId?: StepId;
  cardId?: CardId;
  columnId?: ColumnId;
  exitId?: ExitId;
  functionId?: FunctionId;
  /** A list beside the flow; with `entryId` one entry of it. */
  collection?: TextCollection;
  entryId?: EntryId;
  field?: ProtocolField;
};

/**
 * Where a rule comes from. A rule holds for a protocol on a day when one of its grounds does. A change of law ends
 * one ground (`validUntil`, the last day) and begins another, so an old version is judged by its own day.
 */
export type Ground = {
  /** "WPO art. 4b lid 1", as shown; practice says so: "Praktijk: basismodel meldcode". */
  article: string;
  /** The address where the text stands. */
  source?: string;
  /** All sectors when absent. */
  sectors?: readonly Sector[];
  validFrom: string;
  validUntil?: string;
};

/**
 * What the author may say to a finding of this rule instead of mending it; the reason is kept with who gave it.
 * 'none': mend it. 'reason': "wij kiezen hiervoor, want". 'not-applicable': the law speaks of "voor zover van
 * toepassing". 'confirm': only words show it, so a person says that it is right as it stands.
 */
export type ExceptionKind = 'none' | 'reason' | 'not-applicable' | 'confirm';

/** One place where a rule is not met. */
export type Problem = {
  where: Where;
  /** One Dutch sentence that says what is wrong and, where it is short, what to do. */
  message: string;
  /** What tells two problems at one place apart, such as the words found. Part of the key, so never a whole text. */
  subject?: string;
  /** When it differs from the severity of the rule. */
  severity?: Severity;
  /** When it differs from that of the rule. */
  exception?: ExceptionKind;
  /** The cards one passes on the way to what is wrong, from the start on. Drawn on the canvas. */
  path?: readonly CardId[];
  /** False when the fix of the rule does not help here. */
  fixable?: boolean;
};

/** One thing to look for. Explained for people in docs/rules/<file name>.md. */
export type Rule = {
  /** "dead-end", "ML-01". */
  id: string;
  /** What must be so, in a few Dutch words: "Precies één eindverantwoordelijke". */
  title: string;
  /** Why it matters to a child or its school: one Dutch sentence. */
  why: string;
  severity: Severity;
  grounds: readonly Ground[];
  exception: ExceptionKind;
  check: (protocol: Protocol, facts: Facts) => Problem[];
  fix?: Fix;
};

/** A reason somebody gave for leaving a finding as it is. */
export type GivenReason = { id: EntryId; reason: string; authorId?: string; givenOn: string };

export type Finding = {
  /** Stays the same as long as the problem does: rule, place and subject. Answers a given reason. */
  key: string;
  rule: string;
  severity: Severity;
  where: Where;
  /** A Dutch sentence that says what is wrong and what to do. */
  message: string;
  exception: ExceptionKind;
  path?: readonly CardId[];
  /** What the button of the fix says: "Voeg kindcheck toe". Absent when there is no fix. */
  fixLabel?: string;
  /** Present when somebody has said why it may stay: the finding is then no longer open. */
  reason?: GivenReason;
};
