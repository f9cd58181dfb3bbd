import {
  checkProtocol,
  isCertain,
  judgedSectors,
  placeInWords,
  recordRules,
  type ExceptionKind,
  type Finding,
  type HeldGround,
  type Judging,
  type Severity,
  type Where,
} from '@/lib/core/rules';
import type { Protocol } from '@/schemas/protocol';
import type { Sector } from '@/schemas/vocabulary';
import { ruleSet, type AppliedRule } from './rule-set';
import { weighingsOf, type Weighing } from './weighings-of';

/** A finding with everything a reader asks of it, in words. */
export type ReportedFinding = {
  key: string;
  rule: string;
  /** What must be so. */
  title: string;
  severity: Severity;
  message: string;
  where: Where;
  place: string;
  why: string;
  /** Those that hold on the day of the check. */
  grounds: readonly HeldGround[];
  exception: ExceptionKind;
  reason?: ReportedReason;
};

/** Why a finding may stay. `by` is absent when nobody of this board gave it. */
export type ReportedReason = { id: string; text: string; by?: string; on: string };

export type CheckReport = {
  title: string;
  organisation: string;
  /** Absent for a draft. */
  version?: FrozenVersion;
  /** The day whose law it is judged by. */
  on: string;
  sectors: readonly Sector[];
  ruleSet: { version: string; count: number };
  /** Without a reason, by severity. */
  open: Record<Severity, ReportedFinding[]>;
  /** With a reason, whatever their severity. */
  answered: ReportedFinding[];
  /** How many there are beyond those, in a report that was shortened. */
  more?: Record<Severity | 'answered', number>;
  passed: AppliedRule[];
  /** Rules that found nothing, but rest on no certain ground that was compared with the law lately. */
  toVerify: AppliedRule[];
  /** Rules that are asked only at publication, when this report was made before it. */
  atPublication: AppliedRule[];
  weighings: Weighing[];
};

export type FrozenVersion = { label: string; contentHash: string };

/**
 * The check of a protocol on a day as a report: plain data, no markup. `people` gives the names of who gave reasons,
 * by id. The same input gives the same report.
 */
export function checkReport(
  protocol: Protocol,
  judging: Judging,
  { people, version }: { people: Readonly<Record<string, string>>; version?: FrozenVersion },
): CheckReport {
  const sectors = judgedSectors(protocol, judging);
  const { version: rules, rules: applied } = ruleSet({ on: judging.on, sectors });
  const ruleOf = new Map(applied.map((rule) => [rule.id, rule]));
  const findings = checkProtocol(protocol, judging).flatMap((finding): ReportedFinding[] => {
    const rule = ruleOf.get(finding.rule);
    return rule ? [reported(protocol, finding, rule, people)] : [];
  });
  const open = findings.filter(({ reason }) => reason === undefined);
  const ofSeverity = (severity: Severity) => open.filter((finding) => finding.severity === severity);
  const quiet = applied.filter(({ id }) => findings.every(({ rule }) => rule !== id));
  const isLater = ({ id }: AppliedRule) => judging.record === undefined && recordRules.includes(id);
  return {
    title: protocol.title,
    organisation: protocol.organisation,
    ...(version && { version }),
    on: judging.on,
    sectors,
    ruleSet: { version: rules, count: applied.length },
    open: { blocks: ofSeverity('blocks'), warns: ofSeverity('warns'), advises: ofSeverity('advises') },
    answered: findings.filter(({ reason }) => reason !== undefined),
    passed: quiet.filter((rule) => !isLater(rule) && isCertain(rule.grounds, sectors)),
    toVerify: quiet.filter((rule) => !isLater(rule) && !isCertain(rule.grounds, sectors)),
    atPublication: quiet.filter(isLater),
    weighings: weighingsOf(protocol),
  };
}

/** May it be laid before the councils? Advice never stands in the way. */
export function standingOfReport({
  open,
}: Pick<CheckReport, 'open'>): 'blocked' | 'reasons_missing' | 'ready' {
  if (open.blocks.length > 0) return 'blocked';
  return open.warns.length > 0 ? 'reasons_missing' : 'ready';
}

function reported(
  protocol: Protocol,
  { key, rule, severity, message, where, exception, reason, grounds }: Finding,
  { title, why, grounds: all }: AppliedRule,
  people: Readonly<Record<string, string>>,
): ReportedFinding {
  const by = reason?.authorId !== undefined ? people[reason.authorId] : undefined;
  return {
    key,
    rule,
    title,
    severity,
    message,
    where,
    place: placeInWords(protocol, where),
    why,
    grounds: grounds ?? all,
    exception,
    ...(reason && {
      reason: { id: reason.id, text: reason.reason, on: reason.givenOn, ...(by !== undefined && { by }) },
    }),
  };
}
