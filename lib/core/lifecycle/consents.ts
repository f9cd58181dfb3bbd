import type { CouncilAnswer, VersionState } from '@/schemas/version-state';

/** Consent with wishes is consent: the wishes are no condition. */
export function hasConsented(
  answer: CouncilAnswer,
): answer is Extract<CouncilAnswer, { status: 'consented' | 'consented_with_wishes' }> {
  return answer.status === 'consented' || answer.status === 'consented_with_wishes';
}

/** True when no council's consent is missing, so that the board can adopt. */
export function allConsented(version: VersionState): boolean {
  return version.requests.every(({ answer }) => hasConsented(answer));
}

/** The day of the last consent; the board cannot adopt before it. Undefined when nobody consented yet. */
export function lastConsentOn(version: VersionState): string | undefined {
  return version.requests
    .map(({ answer }) => answer)
    .filter(hasConsented)
    .map(({ decidedOn }) => decidedOn)
    .sort()
    .at(-1);
}
