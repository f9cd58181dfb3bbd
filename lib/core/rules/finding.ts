import type { CardId, ColumnId, EntryId, ExitId, FunctionId, RouteId, StepId } from '@/schemas/ids';
import type { TextCollection } from '@/schemas/collections';
import type { FixCase } from './fix-case';
import type { HeldGround } from './ground';

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
 * What the author may say to a finding of this rule instead of mending it; the reason is kept with who gave it.
 * 'none': mend it. 'reason': "wij kiezen hiervoor, want". 'not-applicable': the law speaks of "voor zover van
 * toepassing". 'confirm': only words show it, so a person says that it is right as it stands.
 */
export type ExceptionKind = 'none' | 'reason' | 'not-applicable' | 'confirm';

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
  /** Those of this finding on the day of judging, when it does not rest on all grounds of its rule. */
  grounds?: readonly HeldGround[];
  /** What the button of the fix says: "Voeg kindcheck toe". Absent when there is no fix. */
  fixLabel?: string;
  /** What the fix mends here, where it knows more than one thing. */
  fixCase?: FixCase;
  /** Present when somebody has said why it may stay: the finding is then no longer open. */
  reason?: GivenReason;
};
