import { plainText } from '@/lib/core/rich-text';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Route } from '@/schemas/protocol-flow';
import type { Facts } from '../facts';
import { named, type PlacedCard } from '../places';
import type { Problem } from '../rule';
import { taskTexts } from '../task-texts';
import { callsForHelp } from './calls-for-help';
import { expertCards, isBeforeTalk } from './special-forms-scope';
import { familyHearsIn } from './family-hears';
import { expertFirst } from './special-forms-grounds';
import { consultsIn } from './telling-parents';
import { walkFromStart } from './walk';
import { stopsIn, wayPast } from './ways-past';

/** The cards by whose words the family hears of the worry before anybody is consulted in them. */
export function tellsFamily(card: Card): boolean {
  if (withExpert.test(card.title)) return false;
  const texts = textsOf(card);
  const told = texts.findIndex(familyHearsIn);
  return told >= 0 && !texts.slice(0, told + 1).some(consultsIn);
}

/** "Maak met de deskundige een plan": what is told then is told with who knows these forms. */
const withExpert =
  /^(?!.*\b(?:voordat|zonder|pas)\b).*\bmet (?:de |een )?(?:deskundige|politie|veilig thuis|lkha)\b/i;

/** In the routes for honour: the family that hears it first, and ends that nobody who knows these forms was called for. */
export function pastTheExpert(protocol: Protocol, facts: Facts): Problem[] {
  const routes = protocol.routes.filter(
    ({ kind, steps }) => kind === 'honour' && steps.some(({ cards }) => cards.length > 0),
  );
  return routes.flatMap((route, index) => {
    const cards = facts.cards.filter((one) => one.route === route);
    const experts = expertCards(protocol, { cards });
    const talkComesFirst = experts.length > 0 && !experts.some(isBeforeTalk);
    const isSaid = talkComesFirst || (index === 0 && experts.length === 0);
    return [
      ...(talkComesFirst || experts.length === 0 ? [] : familyFirst(route, cards, experts)),
      ...(isSaid ? [] : endsWithoutExpert(protocol, facts, route, experts)),
    ];
  });
}

function familyFirst(route: Route, cards: readonly PlacedCard[], experts: readonly PlacedCard[]): Problem[] {
  const avoid = experts.map(({ card }) => card.id);
  const passed = walkFromStart(route, { avoid });
  const next = cards
    .filter(({ card }) => passed.has(card.id))
    .flatMap(({ card }) => card.exits.flatMap(({ to }) => ('cardId' in to ? [to.cardId] : [])));
  const soon = new Set<CardId | null>([route.startCardId, ...passed, ...next]);
  return cards
    .filter(({ card }) => soon.has(card.id))
    .filter(({ card, step }) => {
      const isStepFirst = !avoid.includes(card.id) && step.cards[0] === card && familyHearsIn(step.title);
      return tellsFamily(card) || isStepFirst;
    })
    .map((placed) => ({
      where: placed.where,
      subject: 'parents',
      grounds: expertFirst,
      exception: 'confirm',
      fixable: false,
      message: `${named(placed)} laat de familie iets horen voordat een deskundige is gebeld. Bij eergerelateerd geweld kan dat levensgevaarlijk zijn: zet de kaart waarop je de deskundige belt ervóór.`,
    }));
}

function endsWithoutExpert(
  protocol: Protocol,
  facts: Facts,
  route: Route,
  experts: readonly PlacedCard[],
): Problem[] {
  const calls = facts.shared(callsForHelp);
  const ids = new Set(experts.map(({ card }) => card.id));
  const way = route.startCardId
    ? wayPast(facts.shared(stopsIn), route.startCardId, {
        passes: (card) => ids.has(card.id) || calls(card),
        settles: ({ to }) => 'routeId' in to,
        ends: (stop) => stop.route === route && stop.card.kind === 'outcome',
      })
    : undefined;
  const end = way?.at(-1);
  if (!way || !end) return [];
  return [
    {
      where: { routeId: route.id, stepId: end.step.id, cardId: end.card.id },
      subject: 'expert',
      grounds: expertFirst,
      severity: 'warns',
      exception: 'reason',
      fixable: false,
      message: `In route "${route.title}" kom je bij "${end.card.title}" zonder dat een deskundige is gebeld. Laat elke weg daarheen eerst langs de deskundige gaan.`,
      path: way.filter((stop) => stop.route === route).map(({ card }) => card.id),
    },
  ];
}

function textsOf(card: Card): string[] {
  const { title, body } = card;
  return [title, ...taskTexts(card), ...(body ? plainText(body).split(/(?<=[.!?])\s|\n/) : [])];
}
