import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Facts } from './facts';
import type { FixCase } from './fix-case';
import type { ExceptionKind, Severity, Where } from './finding';
import type { Fix } from './fixes/fix';
import type { Ground } from './ground';

export type { Ground } from './ground';
export type { ExceptionKind, Finding, GivenReason, ProtocolField, Severity, Where } from './finding';

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
  /** What the fix mends here, where it knows more than one thing. */
  fixCase?: FixCase;
  /** Those of this problem, when it does not rest on all grounds of its rule. */
  grounds?: readonly Ground[];
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
