import type { Protocol } from '@/schemas/protocol';
import { addStaffOffenceRoute } from '../fixes/add-staff-route';
import type { Facts } from '../facts';
import { ownReading, staffOffenceDuty } from '../grounds';
import type { Problem, Rule } from '../rule';
import { butForHouder, isChildcareOnly, leavesOutViolence, saidInChildcare } from './childcare-staff-offence';
import { explained } from './explained';
import { isSentPastBoard } from './sent-past-board';
import { unmetDuties } from './staff-offence-duties';

/**
 * A text about the duty is no route. A route that sends these worries through the five steps is worse than none.
 * Without any route `no-route` speaks.
 */
export const staffOffenceRoute: Rule = {
  id: 'ML-20',
  title: 'Een eigen route voor een mogelijk seksueel misdrijf door een medewerker',
  why: 'Hier geldt ook een andere plicht: direct naar het bestuur (in de opvang: de houder), overleg en aangifte.',
  severity: 'warns',
  grounds: staffOffenceDuty(),
  exception: 'reason',
  fix: addStaffOffenceRoute,
  check(protocol, facts) {
    const throughSteps = sentThroughTheSteps(protocol, facts);
    const routes = protocol.routes.filter(({ kind }) => kind === 'staff-offence');
    const unmet = routes.flatMap((route) => unmetDuties(protocol, facts, route));
    const isMissing = protocol.routes.length > 0 && routes.length === 0 && throughSteps.length === 0;
    const found = [...throughSteps, ...(isMissing ? [withoutRoute(facts)] : []), ...unmet];
    return [
      ...(isChildcareOnly(facts) ? found.map(saidInChildcare) : found),
      ...(protocol.sectors.includes('ko') ? routes.flatMap((route) => leavesOutViolence(facts, route)) : []),
    ];
  },
};

function withoutRoute(facts: Facts): Problem {
  const offence = facts.on < '2024-07-01' ? 'misdrijf tegen de zeden' : 'seksueel misdrijf';
  const inText = explained(facts, 'staff-offence').length > 0;
  return {
    where: {},
    message: inText
      ? `Een mogelijk ${offence} door een medewerker staat alleen in een tekst. Maak er een eigen route voor.`
      : `Er is geen route voor een mogelijk ${offence} door iemand die voor de school werkt. Maak er een: direct naar het bestuur, overleg, aangifte.`,
  };
}

function sentThroughTheSteps(protocol: Protocol, facts: Facts): Problem[] {
  return facts.tagged('staff-offence').flatMap((tagged) => {
    const route = facts.homeRoutes.find(({ id }) => id === tagged.where.routeId);
    if (!route || !tagged.card || !isSentPastBoard(protocol, facts, route, tagged)) return [];
    return [
      {
        where: tagged.where,
        severity: 'blocks' as const,
        exception: 'none' as const,
        grounds: ownReading(staffOffenceDuty()),
        message: `Kaart "${tagged.card.title}" stuurt zorgen over een medewerker door de stappen voor thuis, en niet ook direct naar het bestuur. Laat ze óók direct naar een eigen route of naar het bestuur gaan${butForHouder(facts)}.`,
      },
    ];
  });
}
