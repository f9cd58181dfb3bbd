import { asks, cardsOf } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit, Route, Step } from '@/schemas/protocol-flow';
import type { StepKind } from '@/schemas/vocabulary';
import { addWayBack } from '../fixes/add-way-back';
import { weighingFramework } from '../grounds';
import { named, type PlacedCard } from '../places';
import type { Problem, Rule } from '../rule';
import { leadsToReport } from './leads-to-report';
import { stepOfKind, targetOf } from './walk';

/** That the fifth weighing is there and has a "nee", ML-10 says; that one decides, ML-02. */
export const reportAgain: Rule = {
  id: 'ML-25',
  title: 'Helpt de hulp niet, dan (opnieuw) melden; nieuwe signalen naar stap 1',
  why: 'Onveiligheid stopt niet omdat er een plan is.',
  severity: 'warns',
  grounds: weighingFramework('meldnorm 3'),
  exception: 'reason',
  fix: addWayBack,
  check: (protocol, facts) => [
    ...facts.cards
      .filter(({ route }) => route.kind === 'home')
      .flatMap((placed) => strayFrom(protocol, placed)),
    ...facts.homeRoutes.flatMap(withoutWayBack),
  ],
};

/** Exits that say the help fails or the violence goes on, and then do not report. */
function strayFrom(protocol: Protocol, placed: PlacedCard): Problem[] {
  const { card, where } = placed;
  return card.exits
    .filter((exit) => saysUnsafe(exit, card) && !leadsToReport(protocol, exit))
    .map(({ id, label }) => ({
      where: { ...where, exitId: id },
      message: `${named(placed)} leidt bij "${label.trim() || 'nee'}" niet zeker naar een melding, terwijl de hulp dan niet werkt.`,
    }));
}

function saysUnsafe({ tags, answers }: Exit, card: Card): boolean {
  const isFifth = asks(card, 'weighing-5');
  return tags.includes('report-again') || (isFifth && answers.includes('no'));
}

function withoutWayBack(route: Route): Problem[] {
  const decide = stepOfKind(route, 'decide');
  if (!decide) return [];
  const [first, ...later] = route.steps;
  const after = route.steps.findLastIndex(({ kinds }) => kinds.includes('decide')) + 1;
  const earlier = route.steps.slice(0, after).filter(({ kinds }) => kinds.some(isBeforeDeciding));
  const returns = leadTo(later, first ? [first] : []) || leadTo(route.steps.slice(after), earlier);
  if (returns || cardsOf(route).some(saysNewSignals)) return [];
  const message = `In route "${route.title}" staat niet wat je doet bij nieuwe signalen: terug naar stap 1, of (opnieuw) melden.`;
  return [{ where: decide, subject: 'new-signals', message }];
}

/** Back to where one looks, asks, talks or weighs; which of those the school may choose. */
function isBeforeDeciding(kind: StepKind): boolean {
  return kind === 'signal' || kind === 'consult' || kind === 'talk' || kind === 'weigh';
}

function leadTo(from: readonly Step[], to: readonly Step[]): boolean {
  const ids = to.flatMap(({ cards }) => cards.map(({ id }) => id));
  return from.some(({ cards }) =>
    cards.some(({ exits }) => exits.some((exit) => targetOf(exit).some((id) => ids.includes(id)))),
  );
}

function saysNewSignals({ tags, exits }: Card): boolean {
  return [tags, ...exits.map((exit) => exit.tags)].some(
    (all) => all.includes('new-signals') || all.includes('report-again'),
  );
}
