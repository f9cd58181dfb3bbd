import { literally } from '@/lib/core/protocol/questions';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Deadline, DeadlineTerm, Exit, Route } from '@/schemas/protocol-flow';
import type { Problem } from '../rule';
import { asRead } from '../as-read';
import { taskTexts } from '../task-texts';
import { targetOf, walk } from './walk';

/**
 * Calls for danger that come too late: in an acute route somebody first hands it over, or first asks leave of somebody of
 * the school, or the term of what one does up to the call is more than a day; anywhere, a call to 112 with such a term.
 */
export function lateCalls(protocol: Protocol, calls: (card: Card) => boolean): Problem[] {
  const asksLeave = asksLeaveOf(protocol);
  return protocol.routes.flatMap((route) => {
    if (route.kind !== 'acute') return placesIn(route).filter(isSlowEmergency).map(slow);
    const soon = beforeCall(route, calls);
    const found = placesIn(route).filter(({ card }) => soon.has(card.id));
    const isCalledLater = (card: Card) => reaches(route, card, calls);
    return [
      ...found
        .filter(({ card }) => (isHandedToOwn(protocol, card) && !calls(card)) || asksLeave(card))
        .filter(({ card }) => isCalledLater(card))
        .slice(0, 1)
        .map((place) => handedFirst(place)),
      ...found.filter(({ card, step }) => isSlow(card.deadline ?? step.deadline)).map(slow),
    ];
  });
}

type Place = { route: Route; step: Route['steps'][number]; card: Card };

function placesIn(route: Route): Place[] {
  return route.steps.flatMap((step) => step.cards.map((card) => ({ route, step, card })));
}

const whereOf = ({ route, step, card }: Place) => ({ routeId: route.id, stepId: step.id, cardId: card.id });

function handedFirst(place: Place): Problem {
  const { card, route } = place;
  return {
    where: whereOf(place),
    subject: 'called-later',
    fixable: false,
    message: `Kaart "${card.title}" komt in route "${route.title}" voordat iemand 112 of Veilig Thuis belt. Laat wie het gevaar ziet meteen zelf bellen, en daarna overdragen of overleggen.`,
  };
}

function slow(place: Place): Problem {
  return {
    where: whereOf(place),
    subject: 'slow-call',
    fixable: false,
    message: `Bij kaart "${place.card.title}" staat een termijn van dagen of weken, terwijl het om direct gevaar gaat. Zet er "direct" bij.`,
  };
}

function isSlowEmergency({ card }: Place): boolean {
  return card.kind === 'outcome' && card.outcome === 'emergency' && isSlow(card.deadline);
}

/** The cards one comes to before anybody has surely called, and those where one calls then. */
function beforeCall(route: Route, calls: (card: Card) => boolean): Set<CardId> {
  const cards = new Map(placesIn(route).map(({ card }) => [card.id, card]));
  const fast = callingAtOnce([...cards.values()], calls);
  const reached = new Set(route.startCardId ? [route.startCardId] : []);
  for (const id of reached) {
    const card = cards.get(id);
    if (!card || calls(card)) continue;
    const next = card.exits.flatMap(targetOf);
    const called = card.kind === 'question' ? [] : next.filter((one) => fast.has(one));
    for (const one of called.length > 0 ? called : next) if (cards.has(one)) reached.add(one);
  }
  return reached;
}

/** Those at which one calls, and those from which a call follows whatever is answered, without a hand-over before it. */
function callingAtOnce(cards: readonly Card[], calls: (card: Card) => boolean): Set<CardId> {
  const fast = new Set(cards.filter(calls).map(({ id }) => id));
  const isFast = (exit: Exit) => targetOf(exit).some((id) => fast.has(id));
  for (let size = -1; size < fast.size;) {
    size = fast.size;
    for (const { id, kind, exits } of cards) {
      if (fast.has(id) || kind === 'handover' || exits.length === 0) continue;
      if (kind === 'question' ? exits.every(isFast) : exits.some(isFast)) fast.add(id);
    }
  }
  return fast;
}

function reaches(route: Route, from: Card, calls: (card: Card) => boolean): boolean {
  const reached = walk(route, from.exits.flatMap(targetOf));
  return placesIn(route).some(({ card }) => reached.has(card.id) && calls(card));
}

function isHandedToOwn({ functions }: Protocol, card: Card): boolean {
  if (card.kind !== 'handover') return false;
  const to = card.toFunctionIds.flatMap((id) => functions.find((one) => one.id === id) ?? []);
  return to.length === 0 || to.some(({ kind }) => kind !== 'external');
}

/** "Overleg met de directeur", "Vraag de IB'er of je belt": then the call waits for an answer. */
function asksLeaveOf({ functions }: Protocol): (card: Card) => boolean {
  const heads = functions
    .filter(({ decidesOnReport, tags }) => decidesOnReport || tags.includes('head') || tags.includes('board'))
    .map(({ name }) => literally(name.trim().toLowerCase()))
    .filter((name) => name !== '');
  const who = String.raw`(?<!\p{L})(?:${[...heads, ...higherUp].join('|')})(?!\p{L})`;
  const asking = new RegExp(
    String.raw`^(?:eerst |direct |meteen )?(?:(?:overleg|bespreek)t?(?!\p{L})[^.!?]{0,60}?(?<!\p{L})met [^.!?]{0,20}?${who}|vraagt? [^.!?]{0,20}?${who} (?:of|om (?:toestemming|akkoord|advies)|wat)(?!\p{L})|vraagt? (?:toestemming|akkoord)|legt? [^.!?]{0,60}?voor aan [^.!?]{0,20}?${who}|wacht op [^.!?]{0,20}?${who})`,
    'iu',
  );
  return (card) =>
    card.kind === 'action' &&
    [card.title, ...taskTexts(card)].some((text) => asking.test(asRead(text).trim()));
}

const higherUp = [
  'directeur',
  'directie',
  'schoolleid(?:er|ing)',
  'leidinggevende',
  "ib(?:['’]?er)?",
  'intern begeleider',
  'bestuur',
  'zorgteam',
  'teamleider',
  'zorgcoördinator',
];

const ofADay = { minute: 1 / 1440, hour: 1 / 24, day: 1 } as const;

/** More than a day, in danger; not somebody else's term. */
function isSlow(deadline: Deadline | undefined): boolean {
  if (!deadline || deadline.ofFunctionId !== undefined) return false;
  return daysOf(deadline.acute ?? deadline.term) > 1;
}

function daysOf(term: DeadlineTerm): number {
  if (term.kind !== 'within' && term.kind !== 'range') return 0;
  const amount = term.kind === 'within' ? term.amount : term.to;
  return term.unit in ofADay ? amount * ofADay[term.unit as keyof typeof ofADay] : Infinity;
}
