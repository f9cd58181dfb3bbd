import { cardsOf } from '@/lib/core/protocol/questions';
import { isReport, isWeighing } from '@/lib/core/weighing';
import type { Exit, Route } from '@/schemas/protocol-flow';
import { addStaffOffenceRoute } from '../fixes/add-staff-route';
import type { Facts } from '../facts';
import { staffOffenceDuty } from '../grounds';
import type { Problem, Rule } from '../rule';
import type { Tagged } from '../tagged';
import { inChildcare, isChildcareOnly, leavesOutViolence, saidInChildcare } from './childcare-staff-offence';
import { explained } from './explained';
import { unmetDuties } from './staff-offence-duties';
import { targetOf, walk } from './walk';

/**
 * A text about the duty is no route. A route that sends these worries through the five steps is worse than none.
 * Without any route `no-route` speaks.
 */
export const staffOffenceRoute: Rule = {
  id: 'ML-20',
  title: 'Een eigen route voor een mogelijk seksueel misdrijf door een medewerker',
  why: 'Hier geldt een andere plicht: direct naar het bestuur (in de opvang: de houder), overleg en aangifte.',
  severity: 'warns',
  grounds: staffOffenceDuty(),
  exception: 'reason',
  fix: addStaffOffenceRoute,
  check(protocol, facts) {
    const throughSteps = sentThroughTheSteps(facts);
    const routes = protocol.routes.filter(({ kind }) => kind === 'staff-offence');
    const isChildcare = isChildcareOnly(facts);
    const unmet = routes.flatMap((route) => {
      const found = unmetDuties(protocol, route);
      return isChildcare ? inChildcare(route, found) : found;
    });
    const isMissing = protocol.routes.length > 0 && routes.length === 0 && throughSteps.length === 0;
    const found = [...throughSteps, ...(isMissing ? [withoutRoute(facts)] : []), ...unmet];
    return [
      ...(isChildcare ? found.map(saidInChildcare) : found),
      ...(protocol.sectors.includes('ko') ? routes.flatMap((route) => leavesOutViolence(facts, route)) : []),
    ];
  },
};

function withoutRoute(facts: Facts): Problem {
  const inText = explained(facts, 'staff-offence').length > 0;
  return {
    where: {},
    message: inText
      ? 'Een mogelijk seksueel misdrijf door een medewerker staat alleen in een tekst. Maak er een eigen route voor.'
      : 'Er is geen route voor een mogelijk seksueel misdrijf door iemand die voor de school werkt. Maak er een: direct naar het bestuur, overleg, aangifte.',
  };
}

function sentThroughTheSteps(facts: Facts): Problem[] {
  return facts.tagged('staff-offence').flatMap((tagged) => {
    const route = facts.homeRoutes.find(({ id }) => id === tagged.where.routeId);
    const from = route ? exitsForStaffCases(tagged).flatMap(targetOf) : [];
    if (!route || !tagged.card || !comesToWeighing(route, from)) return [];
    const message = `Kaart "${tagged.card.title}" stuurt zorgen over een medewerker door de stappen voor thuis. Laat ze naar een eigen route gaan.`;
    return [{ where: tagged.where, message, severity: 'blocks' as const, exception: 'none' as const }];
  });
}

/** Those one takes when somebody of the school may have offended. A note only tells, so it sends nobody anywhere. */
function exitsForStaffCases({ holder, where, card }: Tagged): readonly Exit[] {
  if (!card || (holder !== 'card' && holder !== 'exit')) return [];
  if (holder === 'exit') return card.exits.filter(({ id }) => id === where.exitId);
  if (card.kind === 'note') return [];
  return card.kind === 'question' ? card.exits.filter(isYes) : card.exits;
}

function isYes({ answers }: Exit): boolean {
  return answers.includes('yes') || answers.includes('doubt');
}

/** Whether that way weighs whether to report to Veilig Thuis, or reports there. */
function comesToWeighing(route: Route, from: Parameters<typeof walk>[1]): boolean {
  const reached = walk(route, from);
  return cardsOf(route).some((card) => reached.has(card.id) && (isReport(card) || isWeighing(card)));
}
