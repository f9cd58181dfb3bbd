import { asks, cardsOf } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit, Route } from '@/schemas/protocol-flow';
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
  const first = route.steps[0]?.cards.map(({ id }) => id) ?? [];
  const later = route.steps.slice(1).flatMap(({ cards }) => cards);
  const returns = later.some((card) =>
    card.exits.some((exit) => targetOf(exit).some((id) => first.includes(id))),
  );
  if (returns || cardsOf(route).some(saysNewSignals)) return [];
  const message = `In route "${route.title}" staat niet wat je doet bij nieuwe signalen: terug naar stap 1, of (opnieuw) melden.`;
  return [{ where: decide, subject: 'new-signals', message }];
}

function saysNewSignals({ tags, exits }: Card): boolean {
  return [tags, ...exits.map((exit) => exit.tags)].some(
    (all) => all.includes('new-signals') || all.includes('report-again'),
  );
}
