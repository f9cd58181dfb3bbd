import { asks } from '@/lib/core/protocol/questions';
import { afterUnsafety, isWeighing } from '@/lib/core/weighing';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Route } from '@/schemas/protocol-flow';
import type { Problem } from '../rule';
import { wayTo } from '../soundness/reach';
import { isStop, type Stop, type Stops } from './ways-past';
import { byFramework, isOfTheMatter, type NamedPast } from './weighing-pasts';

/**
 * Lines that go on at the same time from a card that is no question: on one of them is still weighed, and another one
 * helps, closes or decides already, without waiting. Support that only stands beside the weighing is mentioned, no more,
 * and nothing tells to hold help back: no law or norm makes a child wait for it.
 * What lies on the common way to the weighing is none of these lines, and what all lines come to without weighing is for
 * the rule itself. One finding for each card that comes too soon; it names the last card where the lines part.
 */
export function besideTheWeighing(
  protocol: Protocol,
  { stops, targetOf }: Stops,
  home: Route,
  past: NamedPast,
): Problem[] {
  const lines = (stop: Stop) =>
    isStop(stop.card) && !past.goesOn?.has(stop.card.id)
      ? []
      : stop.card.exits.filter((exit) => !past.settles?.(exit, stop));
  const reach = (from: readonly CardId[], enters: (stop: Stop) => boolean) => {
    const reached = new Set(from.filter((id) => enters(stops.get(id)!)));
    for (const id of reached) {
      for (const target of lines(stops.get(id)!).flatMap((exit) => targetOf(exit) ?? []))
        if (enters(stops.get(target)!)) reached.add(target);
    }
    return reached;
  };
  const isUnweighed = ({ card, route }: Stop) => !past.passes(card) && isOfTheMatter({ route });
  const weighs = (reached: ReadonlySet<CardId>) => [...reached].some((id) => isWeighed(stops.get(id)!, past));
  const found = new Map<CardId, Problem>();
  const early = home.startCardId ? reach([home.startCardId], isUnweighed) : new Set<CardId>();
  for (const id of [...early].toReversed()) {
    const fork = stops.get(id)!;
    if (fork.card.kind === 'question' || fork.card.exits.length < 2 || fork.route !== home) continue;
    for (const exit of fork.card.exits) {
      const others = fork.card.exits.filter((one) => one !== exit).flatMap((one) => targetOf(one) ?? []);
      const weighed = reach(others, () => true);
      if (!weighs(weighed)) continue;
      const waits = (stop: Stop) => stop.card.join === 'all' && weighed.has(stop.card.id);
      const shared = reach(others, isUnweighed);
      const isShared = ({ card }: Stop) => shared.has(card.id) && weighs(reach([card.id], () => true));
      const ahead = reach(
        [targetOf(exit) ?? []].flat(),
        (stop) => isUnweighed(stop) && !waits(stop) && !isShared(stop),
      );
      const soon = [...ahead].map((one) => stops.get(one)!).find(isTooSoon);
      const place = soon?.route === home ? soon : fork;
      if (!soon || found.has(place.card.id)) continue;
      found.set(place.card.id, problemOf(protocol, [fork, place, soon], !weighed.has(soon.card.id)));
    }
  }
  return [...found.values()];
}

function isWeighed({ card }: Stop, past: NamedPast): boolean {
  return isWeighing(card) && past.passes(card);
}

function isTooSoon({ card }: Stop): boolean {
  if (asks(card, ...afterUnsafety)) return true;
  return card.kind === 'outcome' && ['help', 'close', 'other'].includes(card.outcome) && isStop(card);
}

const waits = 'Laat die lijn wachten tot afweging 2 is beantwoord.';
const supports = 'Dat mag: hulp hoeft niet te wachten. Zorg dat er toch gewogen wordt.';
const helpsToo =
  'Hulp mag meteen beginnen: geef die een eigen kaart. Op deze kaart komt ook een andere lijn uit: laat die kaart wachten tot afweging 2 is beantwoord.';

function problemOf(
  protocol: Protocol,
  [fork, place, soon]: readonly [Stop, Stop, Stop],
  isApart: boolean,
): Problem {
  const { card, step, route } = place;
  const isHelp = soon.card.kind === 'outcome' && soon.card.outcome === 'help';
  const isSupport = isApart && isHelp;
  const advice = isSupport ? supports : isHelp ? helpsToo : waits;
  const title = soon.card.title.trim() === '' ? 'een kaart zonder titel' : `"${soon.card.title.trim()}"`;
  return {
    where: { routeId: route.id, stepId: step.id, cardId: card.id },
    subject: 'beside',
    severity: isSupport ? 'advises' : 'warns',
    exception: 'reason',
    grounds: byFramework,
    message: `Na "${fork.card.title.trim()}" gaan lijnen tegelijk verder: op de ene wordt nog gewogen, op de andere kom je al bij ${title}. ${advice}`,
    path: wayTo(protocol, route, card.id),
  };
}
