import { asks, cardsOf } from '@/lib/core/protocol/questions';
import { isReport } from '@/lib/core/weighing';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit, Route, Step } from '@/schemas/protocol-flow';
import type { StepKind } from '@/schemas/vocabulary';
import { addWayBack } from '../fixes/add-way-back';
import { weighingFramework } from '../grounds';
import { named, type PlacedCard } from '../places';
import type { Facts } from '../facts';
import type { Problem, Rule } from '../rule';
import { leadingToReport, weighsAgainFirst } from './leads-to-report';
import { partlyHelped } from './partly-helped';
import { stepOfKind, targetOf } from './walk';
import { stopsIn } from './ways-past';

/** That the fifth weighing is there and has a "nee", ML-10 says; that one decides, ML-02. */
export const reportAgain: Rule = {
  id: 'ML-25',
  title: 'Helpt de hulp niet, dan (opnieuw) melden; nieuwe signalen opnieuw bekijken',
  why: 'Onveiligheid stopt niet omdat er een plan is.',
  severity: 'warns',
  grounds: weighingFramework('meldnorm 3'),
  exception: 'reason',
  fix: addWayBack,
  check: (protocol, facts) => {
    const leads = leadingToReport(protocol);
    return [
      ...facts.cards
        .filter(({ route }) => route.kind === 'home')
        .flatMap((placed) => strayFrom(protocol, placed, leads)),
      ...halfWay(facts, leads),
      ...facts.homeRoutes.flatMap(withoutWayBack),
    ];
  },
};

type Leads = ReturnType<typeof leadingToReport>;

/** Exits that say the help fails or the violence goes on, and then do not report, or weigh again first. */
function strayFrom(protocol: Protocol, placed: PlacedCard, leads: Leads): Problem[] {
  const { card, where } = placed;
  const strays = card.exits.flatMap((exit): Problem[] => {
    if (!saysUnsafe(exit, card)) return [];
    const isSure = leads(exit);
    if (isSure && !weighsAgainFirst(protocol, exit, card.id)) return [];
    const said = `${named(placed)} leidt bij "${exit.label.trim() || 'nee'}"`;
    const message = isSure
      ? `${said} weer naar dezelfde vraag zonder dat je meldt, terwijl de hulp dan niet werkt. Laat die lijn naar de melding gaan.`
      : `${said} niet zeker naar een melding, terwijl de hulp dan niet werkt. Laat die lijn naar de melding gaan.`;
    return [{ where: { ...where, exitId: exit.id }, message }];
  });
  return [...strays, ...asksInVain(placed, leads)];
}

/** "Deels", and then help again and again, or an end: nobody asks any more whether to report. */
function halfWay(facts: Facts, leads: Leads): Problem[] {
  const asking = facts.cards.filter(
    ({ card, route }) => route.kind === 'home' && asks(card, 'weighing-5') && card.exits.length > 1,
  );
  return asking.flatMap((placed) =>
    placed.card.exits.flatMap((exit): Problem[] => {
      const partly = partlyHelped(facts.shared(stopsIn), placed.card, exit, leads);
      if (!partly) return [];
      const said = `${named(placed)} leidt bij "${exit.label.trim() || 'deels'}"`;
      return [
        {
          where: { ...placed.where, exitId: exit.id },
          subject: 'partly',
          fixable: false,
          message:
            partly === 'round'
              ? `${said} steeds weer naar dezelfde vraag, zonder dat iemand vraagt of je moet melden. Laat die lijn naar de melding gaan, of weeg eerst opnieuw.`
              : `${said} naar een einde, terwijl de hulp maar deels werkt. Laat die lijn naar de melding gaan, of weeg eerst opnieuw.`,
        },
      ];
    }),
  );
}

/** Asks whether to report again, and no answer does. */
function asksInVain(placed: PlacedCard, leads: Leads): Problem[] {
  const { card, where } = placed;
  if (card.kind !== 'question' || !card.tags.includes('report-again')) return [];
  if (card.exits.length < 2 || asks(card, 'weighing-5')) return [];
  if (card.exits.some((exit) => exit.tags.includes('report-again') || leads(exit))) return [];
  return [
    {
      where,
      message: `${named(placed)} gaat over opnieuw melden, maar geen antwoord leidt zeker naar een melding. Laat één antwoord naar de melding gaan.`,
      fixable: false,
    },
  ];
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
  const message = `In route "${route.title}" staat niet wat je doet bij nieuwe signalen. Zet erbij dat je ze opnieuw bekijkt, of (opnieuw) meldt.`;
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

/** "Opnieuw melden" says it too, but not on an end that is no report. Where such a line leads is judged by itself. */
function saysNewSignals(card: Card): boolean {
  const marks = [card.tags, ...card.exits.map(({ tags }) => tags)];
  if (marks.some((all) => all.includes('new-signals'))) return true;
  const isOtherEnd = card.kind === 'outcome' && !isReport(card);
  return marks.slice(isOtherEnd ? 1 : 0).some((all) => all.includes('report-again'));
}
