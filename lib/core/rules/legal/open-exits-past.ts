import { exitTargetCard } from '@/lib/core/protocol/questions';
import { isReport } from '@/lib/core/weighing';
import type { GlobalExit, Protocol } from '@/schemas/protocol';
import type { Card, Route } from '@/schemas/protocol-flow';
import type { Problem } from '../rule';
import { isOfTheMatter, pastsFor } from './weighing-pasts';
import { comesTo, wayPast } from './ways-past';

/**
 * An exit that is always open and comes to help or closing in a home route past its weighing. Those for danger and
 * for advice are there to go past the steps.
 */
export function openExitsPast(
  protocol: Protocol,
  homeRoutes: readonly Route[],
  askedIn: (route: Route) => readonly Card[],
): Problem[] {
  return protocol.globalExits
    .filter(({ kind }) => kind !== 'danger' && kind !== 'advice')
    .flatMap((exit) => problemOf(protocol, homeRoutes, askedIn, exit) ?? []);
}

function problemOf(
  protocol: Protocol,
  homeRoutes: readonly Route[],
  askedIn: (route: Route) => readonly Card[],
  { id, label, to }: GlobalExit,
): Problem | undefined {
  const target = to && exitTargetCard(protocol, { to });
  if (!target || isReport(target)) return undefined;
  const stops = comesTo(protocol, target.id);
  const enters = stops[0]!;
  if (!isOfTheMatter(enters)) return undefined;
  for (const home of homeRoutes.filter((route) => stops.some((stop) => stop.route === route))) {
    const [past] = pastsFor(protocol, home, askedIn(home));
    const way = past?.severity === 'blocks' ? wayPast(protocol, target.id, past) : undefined;
    if (!past || !way) continue;
    const end = way.at(-1)!.card.title.trim();
    return {
      where: { routeId: enters.route.id, stepId: enters.step.id, cardId: target.id },
      subject: `open-exit-${id}`,
      severity: 'blocks',
      exception: 'none',
      message: `Uitgang "${label}" staat altijd open. ${past.message(end === '' ? 'een kaart zonder titel' : `"${end}"`)}`,
      path: way.filter(({ route }) => route === enters.route).map(({ card }) => card.id),
    };
  }
  return undefined;
}
