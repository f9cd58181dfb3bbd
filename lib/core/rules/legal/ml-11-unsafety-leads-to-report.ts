import { asks } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit } from '@/schemas/protocol-flow';
import { leadToReport } from '../fixes/lead-to-report';
import { asBackground, besluit, weighingFramework } from '../grounds';
import { named, type PlacedCard } from '../places';
import type { Problem, Rule } from '../rule';
import { wayTo } from '../soundness/reach';
import { reportsUnderCondition } from './reports-under-condition';
import { leadsInto, saysUnsafe, unreportedIn, unreportedTrail, type unreportedWays } from './unreported-ways';

const hasFramework = besluit('art. 2 lid 1 onder b');
const isUnsafe = weighingFramework('afweging 2, ja of twijfel');
/** That there is a framework is law; what it says of "yes", and that doubt counts as yes, the profession says. */
const inDoubt = weighingFramework('afweging 2, ook bij twijfel');
const byFramework = [...isUnsafe, ...asBackground(hasFramework)];

/**
 * In every route that asks it. Detours before the report are fine as long as all of their ways report. That the
 * question or its "yes" is missing is for ML-10, that it has one answer or none for the soundness rules.
 */
export const unsafetyLeadsToReport: Rule = {
  id: 'ML-11',
  title: 'Acute of structurele onveiligheid, of twijfel: melden',
  why: 'Een kind dat onveilig is, kan niet wachten tot hulp misschien werkt.',
  severity: 'blocks',
  grounds: byFramework,
  exception: 'none',
  fix: leadToReport,
  check: (protocol, { cards }) => {
    const unreported = unreportedIn(protocol);
    const asking = cards.filter(({ card }) => asks(card, 'weighing-2') && card.exits.length > 1);
    return [
      ...asking.flatMap((placed) => [
        ...withoutDoubt(placed),
        ...leadingElsewhere(protocol, placed, unreported(placed.card.id)),
      ]),
      ...reportsUnderCondition(protocol, cards),
    ];
  },
};

function withoutDoubt(placed: PlacedCard): Problem[] {
  if (placed.card.exits.some(({ answers }) => answers.includes('doubt'))) return [];
  const message = `${named(placed)} zegt niet wat je bij twijfel doet. Ook bij twijfel meld je.`;
  return [
    {
      where: placed.where,
      subject: 'doubt',
      fixCase: { of: 'unsafe-answer', answer: 'doubt' },
      message,
      grounds: inDoubt,
    },
  ];
}

/** One finding for each way out: "ja of twijfel" that leads astray is one mistake. */
function leadingElsewhere(
  protocol: Protocol,
  placed: PlacedCard,
  unreported: ReturnType<typeof unreportedWays>,
): Problem[] {
  const { card, route } = placed;
  const there = wayTo(protocol, route, card.id).slice(0, -1);
  return card.exits
    .filter((exit) => isNotSafe(exit, card) && leadsInto(protocol, exit, unreported))
    .map((exit): Problem => ({
      where: placed.where,
      ...(saysUnsafe(exit)
        ? ofAnswer(exit.answers.includes('yes') ? 'yes' : 'doubt')
        : { subject: exit.id, severity: 'warns', exception: 'reason', fixable: false }),
      grounds: exit.answers.includes('yes') ? byFramework : inDoubt,
      message: `${named(placed)} leidt bij ${saidBy(exit)} niet altijd tot een melding bij Veilig Thuis. Laat elke weg na dit antwoord bij de melding uitkomen.`,
      path: [...there, card.id, ...unreportedTrail(protocol, exit, unreported)],
    }));
}

function ofAnswer(answer: 'yes' | 'doubt'): Pick<Problem, 'subject' | 'fixCase'> {
  return { subject: answer, fixCase: { of: 'unsafe-answer', answer } };
}

/**
 * Whatever is not "no" leaves open that the child is unsafe: "deels", "structureel, maar wij helpen zelf". Where no
 * line says "no", such a line may stand for it, and weighing-gap or ML-10 speaks.
 */
function isNotSafe(exit: Exit, { exits }: Card): boolean {
  return (
    saysUnsafe(exit) || (!exit.answers.includes('no') && exits.some(({ answers }) => answers.includes('no')))
  );
}

function saidBy({ answers, label }: Exit): string {
  if (!answers.includes('yes') && !answers.includes('doubt')) return `"${label.trim() || 'deels'}"`;
  if (!answers.includes('doubt')) return 'ja';
  return answers.includes('yes') ? 'ja of twijfel' : 'twijfel';
}
