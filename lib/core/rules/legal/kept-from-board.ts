import { asks } from '@/lib/core/protocol/questions';
import { isReport } from '@/lib/core/weighing';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit, Route } from '@/schemas/protocol-flow';
import { holdsBoard } from '../columns-of-function';
import type { Facts } from '../facts';
import type { Problem } from '../rule';
import { isPastHouder } from './about-houder';
import { askedAgain } from './asked-again';
import { leftOutOfCase } from './case-of-duty';
import { butForHouder } from './childcare-staff-offence';
import { towardsMinor, saysOfAge } from './pupil-of-age';
import { alwaysAfter, isStop, stopsIn, wayPast, type Stop } from './ways-past';

/**
 * Ways of a route for staff on which somebody who suspects stops, or goes round a question, while no board knows: "Heb je
 * bewijs?", "nee", "Sluit af". Who goes to the inspector or the police about the board itself is not kept from anything.
 */
export function keptFromBoard(protocol: Protocol, facts: Facts, route: Route): Problem[] {
  if (!route.startCardId) return [];
  const way = wayPast(facts.shared(stopsIn), route.startCardId, {
    passes: isTold,
    settles: settlesIn(facts, route),
    leavesOut: isForBoardOnly(protocol),
    ends: (stop) => stop.route === route && isStop(stop.card) && !isHandedOn(stop.card),
  });
  return way ? [stopsUntold(facts, route, way)] : goesRound(protocol, facts, route);
}

function stopsUntold(facts: Facts, route: Route, way: NonNullable<ReturnType<typeof wayPast>>): Problem {
  const { step, card } = way.at(-1)!;
  return {
    where: { routeId: route.id, stepId: step.id, cardId: card.id },
    subject: 'untold',
    message: `Je komt bij "${card.title}" zonder dat het bestuur het weet. Elk personeelslid dat dit vermoedt${towardsMinor(facts.sectors)}, vertelt het direct aan het bestuur${butForHouder(facts)}; of het waar is, hoef je niet te weten.`,
    path: way.filter((stop) => stop.route === route).map((stop) => stop.card.id),
  };
}

function goesRound(protocol: Protocol, facts: Facts, route: Route): Problem[] {
  const settles = settlesIn(facts, route);
  const isForBoard = isForBoardOnly(protocol);
  const by = (exit: Exit, card: Card) => !settles(exit, { card }) && !isForBoard(exit);
  const question = askedAgain(route, { passes: isTold, by });
  if (!question) return [];
  const step = route.steps.find(({ cards }) => cards.includes(question))!;
  return [
    {
      where: { routeId: route.id, stepId: step.id, cardId: question.id },
      subject: 'untold',
      message: `Na "${question.title}" kun je weer bij dezelfde vraag komen zonder dat het bestuur het weet. Elk personeelslid dat dit vermoedt${towardsMinor(facts.sectors)}, vertelt het direct aan het bestuur${butForHouder(facts)}: laat elk ander antwoord daarheen leiden.`,
    },
  ];
}

function isTold(card: Card): boolean {
  const { tags } = card;
  return (
    tags.includes('inform-board') ||
    tags.includes('confidential-inspector') ||
    tags.includes('police-report') ||
    (card.kind === 'outcome' && card.outcome === 'police-report')
  );
}

/**
 * To another route, or by a triage of the whole case, because it is another matter or a pupil of age, or past the houder who is the suspect: that way must
 * come to the expert, the police or Veilig Thuis. Without a reasonable suspicion it may stop: staff may consult the expert about
 * him, and need not (1.51c lid 1); the police they tell on such a suspicion (lid 2).
 */
function settlesIn(facts: Facts, route: Route): (exit: Exit, at: { card: Card }) => boolean {
  const stops = facts.shared(stopsIn);
  const passesHouder = isPastHouder(facts);
  const isAnswer = ({ to, answers }: Exit, card: Card) =>
    'routeId' in to || (answers.every((one) => one === 'no') && asksWhole(facts, route, card));
  const isHeard = (exit: Exit) => {
    const target = stops.targetOf(exit);
    const past = {
      passes: (card: Card) => isTold(card) || isReport(card),
      settles: (one: Exit, { card }: { card: Card }) => isAnswer(one, card) || findsNoSuspicion(one, card),
      ends: (stop: Stop) => stop.route === route && isStop(stop.card) && !isHandedOn(stop.card),
    };
    return target !== undefined && wayPast(stops, target, past) === undefined;
  };
  return (exit, { card }) =>
    isAnswer(exit, card) ||
    saysOfAge(exit, card, facts.sectors) ||
    (passesHouder(exit, card) && isHeard(exit));
}

/** A triage of the whole case, or of the half that the one before it left out. */
function asksWhole({ sectors }: Facts, route: Route, card: Card): boolean {
  if (!asks(card, 'triage')) return false;
  const left = leftOutOfCase(card.title, sectors);
  const asksOther = (one: Card) => {
    const leaves = leftOutOfCase(one.title, sectors);
    return asks(one, 'triage') && one !== card && leaves !== undefined && leaves !== left;
  };
  return left === undefined || alwaysAfter(route, card.id, asksOther);
}

/** "Is er een redelijk vermoeden?", "nee". Doubt is no such answer. */
function findsNoSuspicion({ answers, label }: Exit, card: Card): boolean {
  if (!asks(card, 'reasonable-suspicion') && !asksSuspicion.test(card.title)) return false;
  if (answers.length > 0) return answers.every((one) => one === 'no');
  return /^\s*nee(?!\p{L})/iu.test(label);
}

const asksSuspicion =
  /^(?:is er|heb je|bestaat er|is er sprake van|is sprake van) (?:(?:nu|dan) )?(?:een )?redelijk vermoeden(?: van (?:een )?(?:seksueel )?(?:misdrijf|mishandeling)(?: of (?:een )?(?:seksueel )?(?:misdrijf|mishandeling))?)?\s*\??$/iu;

const isHandedOn = (card: Card) => card.kind === 'outcome' && card.outcome === 'transfer';

function isForBoardOnly(protocol: Protocol): (exit: Exit) => boolean {
  const ofBoard = new Set(protocol.columns.filter((one) => holdsBoard(protocol, one)).map(({ id }) => id));
  return ({ columnIds }) => columnIds !== undefined && columnIds.every((id) => ofBoard.has(id));
}
