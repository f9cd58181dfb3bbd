import type { CouncilRow } from '@/db/repositories/boards';
import type { Failure } from '@/lib/core/failure';
import { hasConsented } from '@/lib/core/lifecycle';
import { fail, ok, type Result } from '@/lib/core/result';
import { checkProtocol, recordRules, type VersionRecord } from '@/lib/core/rules';
import type { Protocol } from '@/schemas/protocol';
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
 * May it be published with this record block? Only the rules about the record itself are asked: everything else
 * was judged when the version was submitted, and what a board has adopted is not stopped by a rule that came later.
 */
export function recordBlockIsComplete(
  document: Protocol,
  today: string,
  record: VersionRecord,
): Result<true, Failure> {
  const blocking = checkProtocol(document, { on: today, record }).filter(
    ({ rule, severity }) => recordRules.includes(rule) && severity === 'blocks',
  );
  if (blocking.length === 0) return ok(true);
  const findings = blocking.map(({ rule, message }) => ({ rule, message }));
  return fail({ code: 'blocking_findings', findings });
}
