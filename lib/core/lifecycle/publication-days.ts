import { fail, ok, type Result } from '@/lib/core/result';
import type { LifecycleFailure } from './event';

/** So many years after today, at most, does a version come into force; and after that day, at most, is it evaluated. */
const YEARS_UNTIL_FORCE = 2;
const YEARS_UNTIL_EVALUATION = 6;

export type PublicationDays = { entryIntoForce: string; evaluationBefore: string };

/**
 * Are these the days that somebody means? A publication is for ever, so each is asked twice and a year that nobody plans
 * for is refused. What a day may not be before, the transition itself guards.
 */
export function checkPublicationDays(
  days: PublicationDays,
  again: PublicationDays,
  today: string,
): Result<true, LifecycleFailure> {
  if (days.entryIntoForce !== again.entryIntoForce || days.evaluationBefore !== again.evaluationBefore) {
    return fail({ code: 'days_differ' });
  }
  const { latestEntry, latestEvaluation } = latestDays(today, days.entryIntoForce);
  if (days.entryIntoForce > latestEntry) {
    return fail({ code: 'date_too_late', field: 'entryIntoForce', latest: latestEntry });
  }
  if (days.evaluationBefore > latestEvaluation) {
    return fail({ code: 'date_too_late', field: 'evaluationBefore', latest: latestEvaluation });
  }
  return ok(true);
}

/** The last days that are accepted. */
export function latestDays(today: string, entryIntoForce: string) {
  return {
    latestEntry: yearsLater(today, YEARS_UNTIL_FORCE),
    latestEvaluation: yearsLater(entryIntoForce, YEARS_UNTIL_EVALUATION),
  };
}

/** The same day some years later; 29 February becomes 28. */
export function yearsLater(isoDay: string, years: number): string {
  const [year = '', month = '', day = ''] = isoDay.split('-');
  return `${Number(year) + years}-${month}-${month === '02' && day === '29' ? '28' : day}`;
}
