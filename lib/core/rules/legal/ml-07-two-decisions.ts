import { asks, cardsOf, words } from '@/lib/core/protocol/questions';
import { isReport } from '@/lib/core/weighing';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit, Route } from '@/schemas/protocol-flow';
import { addDecisions } from '../fixes/add-decisions';
import { besluit, ownReading, weighingFramework } from '../grounds';
import type { Problem, Rule } from '../rule';
import type { Decision, FixCase } from '../fix-case';
import { homeStepsOf, namedStep, theStep, type PlacedStep } from './home-steps';
import { questionsOf } from './questions-of';
import { leadsInto, unreportedWays } from './unreported-ways';
import { targetOf, walk, walkFromStart } from './walk';

const bothDecisions = besluit('art. 2 lid 2 onder e, 1° en 2°', '2019-01-01');
const byFramework = weighingFramework('twee beslissingen in stap 5');
/** Follows from the numbers 1° and 2°, and that help is asked after a report too, from "en". */
const inThisOrder = [...ownReading(bothDecisions), ...byFramework];

/** ML-02 says when there is no deciding step at all; a decision with one answer or none is unsound, not unlawful. */
export const twoDecisions: Rule = {
  id: 'ML-07',
  title: 'Twee beslissingen, in deze volgorde: melden, dan hulp',
  why: 'Wie kiest tussen melden óf hulp, meldt te laat.',
  severity: 'blocks',
  grounds: [...bothDecisions, ...byFramework],
  exception: 'none',
  fix: addDecisions,
  check: (protocol, facts) =>
    homeStepsOf(facts, 'decide').flatMap((steps): Problem[] => {
      const [{ route }] = steps as [PlacedStep];
      const needed = questionsOf(route, 'report-needed');
      const possible = questionsOf(route, 'help-possible');
      if (needed.length === 0 && possible.length === 0) return neither(protocol, steps);
      if (needed.length === 0) return [missing(steps, 'report-needed')];
      if (possible.length === 0) return [missing(steps, 'help-possible')];
      return wrongOrder(route, needed, possible);
    }),
};

/**
 * Weighing 2 asks whether to report, and weighing 3 whether help is possible. Where the step decides by them and the
 * third follows on both answers of the second, the two decisions are taken, also when the cards do not say so. Not
 * where somebody decides in the step by something that is no question: "beslis: hulp of melden" is one choice again.
 */
function isDecidedByWeighing(route: Route, steps: readonly PlacedStep[]): boolean {
  const own = steps.flatMap(({ step }) => step.cards);
  if (own.some(({ kind, parts }) => kind === 'action' && parts.some(({ part }) => part === 'decides')))
    return false;
  const second = questionsOf(route, 'weighing-3').filter((card) => own.includes(card));
  const reached = walkFromStart(route);
  const asked = questionsOf(route, 'weighing-2').filter(
    ({ id, exits }) => reached.has(id) && exits.length > 1,
  );
  return asked.length > 0 && second.length > 0 && asked.every((card) => takesBoth(route, card, second));
}

/** Its yes reports and then comes to the second, its no comes there without a report; each answer is one of its ways. */
function takesBoth(route: Route, card: Card, second: readonly Card[]): boolean {
  const ids = second.map(({ id }) => id);
  const reports = (exit: Exit) =>
    cardsOf(route).some((one) => isReport(one) && walk(route, targetOf(exit), { avoid: ids }).has(one.id));
  return (
    yesExits(card).length > 0 &&
    noExits(card).length > 0 &&
    yesExits(card).every(reports) &&
    leadsTo(route, yesExits(card), ids, false) &&
    leadsTo(route, noExits(card), ids, true)
  );
}

function missing(steps: readonly PlacedStep[], kind: Decision): Problem {
  const [{ step, where }] = steps as [PlacedStep];
  return {
    where,
    subject: kind,
    fixCase: { of: 'decisions', missing: [kind] },
    message: `In ${theStep(step)} ontbreekt ${words.questionKind[kind]}`,
  };
}

const noDecision: FixCase = { of: 'decisions', missing: ['report-needed', 'help-possible'] };

function neither(protocol: Protocol, steps: readonly PlacedStep[]): Problem[] {
  const [{ route, step, where }] = steps as [PlacedStep];
  const choice = reportOrHelp(protocol, steps);
  if (choice)
    return [
      {
        where: { ...choice.where, cardId: choice.card.id },
        subject: 'both',
        fixCase: noDecision,
        message: `Kaart "${choice.card.title}" laat kiezen tussen melden en hulp. Vraag eerst of melden noodzakelijk is, en daarna of hulp (ook) mogelijk is.`,
      },
    ];
  if (isDecidedByWeighing(route, steps)) return [];
  return [
    {
      where,
      subject: 'both',
      fixCase: noDecision,
      message: `${namedStep(step)} stelt geen twee vragen na elkaar: eerst of melden noodzakelijk is, dan of hulp (ook) mogelijk is.`,
    },
  ];
}

/** A question of which one answer always reports and another does not: reporting or help. */
function reportOrHelp(protocol: Protocol, steps: readonly PlacedStep[]) {
  const unreported = unreportedWays(protocol);
  return steps
    .flatMap(({ step, where }) => step.cards.map((card) => ({ card, where })))
    .find(
      ({ card }) =>
        card.kind === 'question' &&
        asks(card, 'other') &&
        !card.tags.includes('report-again') &&
        card.exits.some((exit) => leadsInto(protocol, exit, unreported)) &&
        card.exits.some((exit) => !leadsInto(protocol, exit, unreported)),
    );
}

/**
 * The first decision must be reachable without the second; from its "no" one comes to the second without a report
 * on the way, and from its "yes" too. Beginning all over again does not count.
 */
function wrongOrder(route: Route, needed: readonly Card[], possible: readonly Card[]): Problem[] {
  if (needed.some(({ exits }) => exits.length < 2)) return [];
  const avoid = possible.map(({ id }) => id);
  const reached = walkFromStart(route);
  const before = walkFromStart(route, { avoid });
  if (!needed.some(({ id }) => reached.has(id))) return [];
  const isRight = (card: Card) =>
    before.has(card.id) &&
    leadsTo(route, noExits(card), avoid, true) &&
    leadsTo(route, yesExits(card), avoid, false);
  if (needed.some(isRight)) return [];
  const [card] = needed as [Card];
  const where = { routeId: route.id, cardId: card.id };
  const order = `Vraag na "${card.title}" bij ja én bij nee of hulp (ook) mogelijk is, en niet ervoor.`;
  return [{ where, message: order, fixable: false, grounds: inThisOrder }];
}

const noExits = ({ exits }: Card) => exits.filter(({ answers }) => answers.includes('no'));
const yesExits = ({ exits }: Card) => exits.filter(({ answers }) => answers.includes('yes'));

/** True as well when no exit says that answer: then nothing can be told. */
function leadsTo(route: Route, exits: readonly Exit[], to: readonly CardId[], unreported: boolean): boolean {
  if (exits.length === 0) return true;
  const avoid = route.startCardId ? [route.startCardId] : [];
  const by = (_exit: Exit, card: Card) => !(unreported && isReport(card));
  const reached = walk(route, exits.flatMap(targetOf), { avoid, by });
  return to.some((id) => reached.has(id));
}
