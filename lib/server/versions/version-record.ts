import type { CouncilRow } from '@/db/repositories/boards';
import type { Failure } from '@/lib/core/failure';
import { hasConsented } from '@/lib/core/lifecycle';
import { fail, ok, type Result } from '@/lib/core/result';
import { recordRules, type Finding, type VersionRecord } from '@/lib/core/rules';
import type { VersionState } from '@/schemas/version-state';

/** What the studio knows of a version, as the check asks for it: who consented, when it was adopted and counts. */
export function recordOf(label: string, state: VersionState, councils: CouncilRow[]): VersionRecord {
  const { requests, adoptedOn, entryIntoForce, evaluationBefore } = state;
  return {
    label,
    adoptedOn,
    entryIntoForce,
    evaluationBefore,
    consents: requests.flatMap(({ councilId, answer }) => {
      const council = councils.find(({ id }) => id === councilId);
      return council && hasConsented(answer) ? [{ body: council.name, date: answer.decidedOn }] : [];
    }),
  };
}

/**
 * May it be published with this record block, which the check was told? Only the rules about the record itself are asked: everything else
 * was judged when the version was submitted, and what a board has adopted is not stopped by a rule that came later.
 */
export function recordBlockIsComplete(findings: readonly Finding[]): Result<true, Failure> {
  const blocking = findings.filter(
    ({ rule, severity }) => recordRules.includes(rule) && severity === 'blocks',
  );
  if (blocking.length === 0) return ok(true);
  return fail({
    code: 'blocking_findings',
    findings: blocking.map(({ rule, message }) => ({ rule, message })),
  });
}
