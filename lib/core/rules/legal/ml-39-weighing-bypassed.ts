import { asks, cardsOf, conditionInWords } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Route } from '@/schemas/protocol-flow';
import type { Facts } from '../facts';
import type { Problem, Rule } from '../rule';
import { wayTo } from '../soundness/reach';
import { besideTheWeighing } from './beside-the-weighing';
import { doubtThatWaits } from './doubt-that-waits';
import { holdsBack } from './held-back';
import { openExitsPast } from './open-exits-past';
import { otherRoutesPast } from './other-routes-past';
import { asksFirst, byFramework, isOfTheMatter, pastsFor, type NamedPast } from './weighing-pasts';
import { targetOf } from './walk';
import { comesTo, stopsIn, wayPast, type Stop, type Stops } from './ways-past';

/**
 * Where a route asks a weighing, no way may come past it. That the question is missing is for ML-10, where its answers
 * lead for ML-11 and the weighing rules. A question that no line leads to is walked past by everybody.
 */
export const weighingBypassed: Rule = {
  id: 'ML-39',
  title: 'Geen weg eindigt in hulp of afsluiten zonder afweging',
  why: 'Wie om de afweging heen loopt, ziet niet dat een kind onveilig is.',
  severity: 'blocks',
  grounds: asksFirst,
  exception: 'none',
  check: (protocol, facts) => [
    ...facts.homeRoutes.flatMap((route) => inRoute(protocol, facts.shared(stopsIn), route)),
    ...conditional(facts),
    ...doubtThatWaits(protocol, facts),
    ...openExitsPast(protocol, facts, (route) => askedIn(facts.shared(stopsIn), route, route.startCardId)),
    ...otherRoutesPast(protocol, facts),
  ],
};

/** The worst is enough: who walks past weighing 2 has walked past the rest. */
function inRoute(protocol: Protocol, stops: Stops, route: Route): Problem[] {
  const start = route.startCardId;
  if (!start) return [];
  const pasts = pastsFor(protocol, stops, route, askedIn(stops, route, start));
  const found = pasts.flatMap((past) =>
    beginningsOf(protocol, route, past).flatMap(({ there, from }) => {
      const way = wayPast(stops, from, past);
      return way ? [problemOf(route, past, there, way)] : [];
    }),
  );
  const worst = found.find(({ severity }) => severity === 'blocks');
  if (worst) return [worst];
  const [past] = pasts;
  return [...firstOfEach(found), ...(past ? besideTheWeighing(protocol, stops, route, past) : [])];
}

/** Where one begins to look, and the way there. */
function beginningsOf(protocol: Protocol, route: Route, { behind }: NamedPast) {
  if (!behind) return [{ there: [], from: route.startCardId! }];
  return route.steps.flatMap(({ cards }) =>
    cards.flatMap((card) =>
      card.exits
        .filter((exit) => behind(exit, card))
        .flatMap(targetOf)
        .map((from) => ({ there: wayTo(protocol, route, card.id), from })),
    ),
  );
}

/** What is asked in this route, and in others that it leads through and that are about the same worry. */
function askedIn(stops: Stops, route: Route, start: CardId | null): Stop['card'][] {
  const through = (start ? comesTo(stops, start) : []).filter(isOfTheMatter);
  return [...cardsOf(route), ...through.map(({ card }) => card)];
}

function problemOf(home: Route, past: NamedPast, there: readonly CardId[], way: readonly Stop[]): Problem {
  const outside = way.findIndex(({ route }) => route.id !== home.id);
  const own = outside === -1 ? way : way.slice(0, Math.max(1, outside));
  const { step, card } = own.at(-1)!;
  const { card: end } = way.at(-1)!;
  return {
    where: { routeId: home.id, stepId: step.id, cardId: card.id },
    subject: past.subject,
    severity: past.severity,
    exception: past.severity === 'blocks' ? 'none' : 'reason',
    message: past.message(end.title.trim() === '' ? 'een kaart zonder titel' : `"${end.title}"`),
    ...(past.grounds && { grounds: past.grounds }),
    path: [...there, ...own.map((stop) => stop.card.id)],
  };
}

function firstOfEach(found: readonly Problem[]): Problem[] {
  return found.filter(({ subject }, index) => found.findIndex((one) => one.subject === subject) === index);
}

/** Weighing 2 "only when ..." is weighing 2 that one may leave out; so are the others where somebody else may say so. */
function conditional({ cards }: Facts): Problem[] {
  return cards
    .filter(({ route, card }) => route.kind === 'home' && mayBeLeftOut(card))
    .map(({ card, where }) => ({
      where,
      subject: 'condition',
      severity: 'warns',
      exception: 'reason',
      grounds: byFramework,
      message: `Bij kaart "${card.title}" staat een voorwaarde: "${conditionInWords(card.condition!)}". Beantwoord ${asks(card, 'weighing-2') ? 'afweging 2' : 'deze vraag'} altijd, zonder voorwaarde.`,
    }));
}

function mayBeLeftOut(card: Card): boolean {
  if (asks(card, 'weighing-2')) return (card.condition ?? '').trim() !== '';
  return asks(card, 'weighing-1', 'report-needed') && holdsBack(card.condition);
}
