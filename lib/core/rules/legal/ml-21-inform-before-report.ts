import { asks, cardsOf } from '@/lib/core/protocol/questions';
import { isReport } from '@/lib/core/weighing';
import type { Card, Exit, Route, Step } from '@/schemas/protocol-flow';
import { addInforming } from '../fixes/add-informing';
import type { Facts } from '../facts';
import { asBackground, practice, wmo } from '../grounds';
import type { Problem, Rule } from '../rule';
import { posterWithoutException } from './poster-without-exception';
import { toldWhateverHappens } from './told-whatever-happens';
import { stepOfKind, targetOf, walkFromStart } from './walk';

/** Silent while the route has no step to decide: ML-02 says that. */
export const informBeforeReport: Rule = {
  id: 'ML-21',
  title: 'Vooraf vertellen dat je meldt, behalve als dat niet veilig is',
  why: 'Wie het vooraf hoort, kan meewerken; de uitzondering beschermt het kind.',
  severity: 'warns',
  grounds: [
    ...practice(
      'klachtencommissie en basismodel meldcode',
      'https://onderwijsgeschillen.nl/actueel/klachten-over-meldingen-aan-veilig-thuis',
    ),
    ...asBackground(wmo('art. 5.3.1')),
  ],
  exception: 'reason',
  fix: addInforming,
  check: (protocol, facts) => [
    ...facts.homeRoutes.flatMap((route): Problem[] => {
      const decide = stepOfKind(route, 'decide');
      if (!decide) return [];
      const telling = cardsOf(route).filter(({ tags }) => tags.includes('inform-before-report'));
      if (telling.length > 0) return [...untold(route, telling), ...withoutException(route, telling, facts)];
      const message =
        'Er staat niet dat ouders en leerling vooraf horen dat je meldt, alleen als dat veilig is, en wanneer dat niet hoeft.';
      return [{ where: decide, message }];
    }),
    ...toldWhateverHappens(protocol, facts),
    ...posterWithoutException(facts),
  ],
};

/**
 * Reports one can come to without having told anybody. Reporting at once because of the second weighing is what the
 * framework draws, so that way gets advice. Silent when nobody can come to the card that tells: unreachable-card
 * says so.
 */
function untold(route: Route, telling: readonly Card[]): Problem[] {
  const reached = walkFromStart(route);
  if (!telling.some(({ id }) => reached.has(id))) return [];
  const avoid = [...telling, ...gatesOf(route, telling)].map(({ id }) => id);
  const without = walkFromStart(route, { avoid });
  const calmly = walkFromStart(route, { avoid, by: (exit, card) => !isUnsafe(exit, card) });
  return cardsWithStep(route)
    .filter(({ card }) => isReport(card) && without.has(card.id))
    .map(({ card, step }) => ({
      where: { routeId: route.id, stepId: step.id, cardId: card.id },
      message: `Je komt bij "${card.title}" zonder dat ouders en leerling het vooraf hoorden, of dat er staat waarom niet. Vertel het vooraf alleen als dat veilig is; als dat niet veilig is niet.`,
      ...(!calmly.has(card.id) && { severity: 'advises' as const }),
    }));
}

function isUnsafe({ answers }: Exit, card: Card): boolean {
  return asks(card, 'weighing-2') && !answers.includes('no');
}

/** Questions that let one tell, or report straight away: "is het veilig om het te vertellen?" */
function gatesOf(route: Route, telling: readonly Card[]): Card[] {
  const reports = cardsOf(route)
    .filter((card) => isReport(card))
    .map(({ id }) => id);
  return cardsOf(route).filter((card) => {
    if (!asks(card, 'other', 'triage')) return false;
    const targets = card.exits.flatMap(targetOf);
    const tells = targets.filter((target) => telling.some(({ id }) => id === target));
    return tells.length > 0 && targets.some((target) => reports.includes(target) && !tells.includes(target));
  });
}

function withoutException(route: Route, telling: readonly Card[], facts: Facts): Problem[] {
  const texts = facts.tagged('skip-talk').map(({ where }) => where.entryId);
  const inText = facts
    .tagged('inform-before-report')
    .some(({ where }) => where.entryId !== undefined && texts.includes(where.entryId));
  if (inText || gatesOf(route, telling).length > 0 || telling.some(hasException)) return [];
  const first = cardsWithStep(route).find(({ card }) => telling.includes(card))!;
  return [
    {
      where: { routeId: route.id, stepId: first.step.id, cardId: first.card.id },
      subject: 'exception',
      fixCase: { of: 'silent-report' },
      message: `Bij kaart "${first.card.title}" staat niet wanneer je het niet vooraf vertelt: bij gevaar of haast.`,
    },
  ];
}

function hasException(card: Card): boolean {
  return (
    card.kind === 'question' ||
    card.condition !== undefined ||
    card.tags.includes('skip-talk') ||
    card.exits.some(({ tags }) => tags.includes('skip-talk')) ||
    card.tasks.items.some(({ condition }) => condition !== undefined)
  );
}

function cardsWithStep({ steps }: Route): { card: Card; step: Step }[] {
  return steps.flatMap((step) => step.cards.map((card) => ({ card, step })));
}
