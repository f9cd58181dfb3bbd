import { exitTargetCard } from '@/lib/core/protocol/questions';
import { isReport } from '@/lib/core/weighing';
import type { GlobalExit, Protocol } from '@/schemas/protocol';
import type { Card, Route } from '@/schemas/protocol-flow';
import type { Facts } from '../facts';
import type { Problem } from '../rule';
import { callsForHelp, holdsRescuer } from './calls-for-help';
import { byFramework, isOfTheMatter, pastsFor } from './weighing-pasts';
import { comesTo, stopsIn, wayPast } from './ways-past';

/**
 * An exit that is always open and comes to help or closing in a home route past its weighing. One for danger or advice
 * is there to go past the steps, to who is called: where nobody is called on the way, it is an exit like any other, and
 * where only the exit itself shows a number, it still wants a reason.
 */
export function openExitsPast(
  protocol: Protocol,
  facts: Facts,
  askedIn: (route: Route) => readonly Card[],
): Problem[] {
  const calls = facts.shared(callsForHelp);
  return protocol.globalExits.flatMap((exit) => problemOf(protocol, facts, askedIn, exit, calls) ?? []);
}

function problemOf(
  protocol: Protocol,
  facts: Facts,
  askedIn: (route: Route) => readonly Card[],
  { id, kind, label, to, contactIds }: GlobalExit,
  calls: (card: Card) => boolean,
): Problem | undefined {
  const target = to && exitTargetCard(protocol, { to });
  if (!target || isReport(target)) return undefined;
  const isHurried = kind === 'danger' || kind === 'advice';
  const showsNumber = isHurried && holdsRescuer(protocol, contactIds);
  const stops = comesTo(facts.shared(stopsIn), target.id);
  const enters = stops[0]!;
  if (!isOfTheMatter(enters)) return undefined;
  for (const home of facts.homeRoutes.filter((route) => stops.some((stop) => stop.route === route))) {
    const found = pastsFor(protocol, facts.shared(stopsIn), home, askedIn(home))
      .filter(({ subject }, index) => index === 0 || subject === 'help-first')
      .flatMap((past) => {
        const passes = (card: Card) => past.passes(card) || (isHurried && calls(card));
        const way = wayPast(facts.shared(stopsIn), target.id, { ...past, passes });
        return way ? [{ past, way }] : [];
      });
    const [first] = found;
    if (!first) continue;
    const { past, way } = first;
    const asksReason = past.severity !== 'blocks' || showsNumber;
    const end = way.at(-1)!.card.title.trim();
    const message = past.message(end === '' ? 'een kaart zonder titel' : `"${end}"`);
    return {
      where: { routeId: enters.route.id, stepId: enters.step.id, cardId: target.id },
      subject: `open-exit-${id}`,
      severity: past.severity === 'advises' ? 'advises' : showsNumber ? 'warns' : 'blocks',
      exception: asksReason ? 'reason' : 'none',
      grounds: past.grounds ?? byFramework,
      message: `Uitgang "${label}" staat altijd open. ${message}${isHurried && past.severity === 'blocks' ? ' Of laat de uitgang naar een kaart gaan waarop je 112 of Veilig Thuis belt.' : ''}`,
      path: way.filter(({ route }) => route === enters.route).map(({ card }) => card.id),
    };
  }
  return undefined;
}
