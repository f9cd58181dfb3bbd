import { isReport, isWeighing } from '@/lib/core/weighing';
import type { Protocol } from '@/schemas/protocol';
import type { Route } from '@/schemas/protocol-flow';
import type { Facts } from '../facts';
import type { Problem } from '../rule';
import { comesTo, stopsIn, type Stop } from './ways-past';
import { byFramework } from './weighing-pasts';

const ofHome = /mishandel|verwaarlo[oz]|huiselijk(e)? geweld/i;

/**
 * A route that says it is for something else, names violence at home, and ends while nothing it leads to weighs or
 * reports, or is a home route or one for danger. What it is about is read from its words, so it only warns.
 */
export function otherRoutesPast(protocol: Protocol, facts: Facts): Problem[] {
  return protocol.routes
    .filter(({ kind }) => kind === 'other')
    .flatMap((route) => {
      const start = route.startCardId;
      if (!start || !namesViolenceAtHome(facts, route)) return [];
      const reached = comesTo(facts.shared(stopsIn), start);
      const end = reached.find((stop) => endsHere(stop));
      if (!end || reached.some((stop) => isTaken(stop))) return [];
      return [
        {
          where: { routeId: route.id, stepId: end.step.id, cardId: end.card.id },
          subject: 'other-route',
          severity: 'warns',
          exception: 'reason',
          grounds: byFramework,
          message: `Route "${route.title}" gaat ook over geweld of verwaarlozing thuis, en eindigt bij "${end.card.title}" zonder afweging of melding. Laat hem naar de route voor zorgen over thuis gaan.`,
        } satisfies Problem,
      ];
    });
}

function namesViolenceAtHome({ words }: Facts, { id }: Route): boolean {
  return words().some(({ where, text }) => where.routeId === id && ofHome.test(text));
}

function isTaken({ card, route }: Stop): boolean {
  return isWeighing(card) || isReport(card) || route.kind === 'home' || route.kind === 'acute';
}

function endsHere({ card }: Stop): boolean {
  return card.kind === 'outcome' && (card.outcome === 'help' || card.outcome === 'close');
}
