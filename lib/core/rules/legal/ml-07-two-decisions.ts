import { words } from '@/lib/core/protocol/questions';
import { isReport } from '@/lib/core/weighing';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit, Route } from '@/schemas/protocol-flow';
import { addDecisions } from '../fixes/add-decisions';
import { weighingFramework } from '../grounds';
import type { Problem, Rule } from '../rule';
import { homeStepsOf, namedStep, theStep, type PlacedStep } from './home-steps';
import { questionsOf } from './questions-of';
import { leadsInto, unreportedWays } from './unreported-ways';
import { targetOf, walk, walkFromStart } from './walk';

/** ML-02 says when there is no deciding step at all; a decision with one answer or none is unsound, not unlawful. */
export const twoDecisions: Rule = {
  id: 'ML-07',
  title: 'Twee beslissingen, in deze volgorde: melden, dan hulp',
  why: 'Wie kiest tussen melden óf hulp, meldt te laat.',
  severity: 'blocks',
  grounds: weighingFramework('twee beslissingen in stap 5'),
  exception: 'none',
  fix: addDecisions,
  check: (protocol, facts) =>
    homeStepsOf(facts, 'decide').flatMap((steps): Problem[] => {
      const [{ route }] = steps as [PlacedStep];
      const needed = questionsOf(route, 'report-needed');
      const possible = questionsOf(route, 'help-possible');
      if (needed.length === 0 && possible.length === 0) return [neither(protocol, steps)];
      if (needed.length === 0) return [missing(steps, 'report-needed')];
      if (possible.length === 0) return [missing(steps, 'help-possible')];
      return wrongOrder(route, needed, possible);
    }),
};

function missing(steps: readonly PlacedStep[], kind: 'report-needed' | 'help-possible'): Problem {
  const [{ step, where }] = steps as [PlacedStep];
  return {
    where,
    subject: kind,
    message: `In ${theStep(step)} ontbreekt ${words.questionKind[kind]}`,
  };
}

function neither(protocol: Protocol, steps: readonly PlacedStep[]): Problem {
  const [{ step, where }] = steps as [PlacedStep];
  const choice = reportOrHelp(protocol, steps);
  if (!choice)
    return {
      where,
      subject: 'both',
      message: `${namedStep(step)} stelt geen twee vragen na elkaar: eerst of melden noodzakelijk is, dan of hulp (ook) mogelijk is.`,
    };
  return {
    where: { ...choice.where, cardId: choice.card.id },
    subject: 'both',
    message: `Kaart "${choice.card.title}" laat kiezen tussen melden en hulp. Vraag eerst of melden noodzakelijk is, en daarna of hulp (ook) mogelijk is.`,
  };
}

/** A question of which one answer always reports and another does not: reporting or help. */
function reportOrHelp(protocol: Protocol, steps: readonly PlacedStep[]) {
  const unreported = unreportedWays(protocol);
  return steps
    .flatMap(({ step, where }) => step.cards.map((card) => ({ card, where })))
    .find(
      ({ card }) =>
        card.kind === 'question' &&
        card.question === 'other' &&
        !card.tags.includes('report-again') &&
        card.exits.some((exit) => leadsInto(protocol, exit, unreported)) &&
        card.exits.some((exit) => !leadsInto(protocol, exit, unreported)),
    );
}

/**
 * The first decision must be reachable without the second; from its "no" one comes to the second without a report
 * on the way, and from its "yes" after the report. Beginning all over again does not count.
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
  return [{ where, message: order, fixable: false }];
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
