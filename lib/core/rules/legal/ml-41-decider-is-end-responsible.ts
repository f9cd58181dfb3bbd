import { asks } from '@/lib/core/protocol/questions';
import { isReport } from '@/lib/core/weighing';
import type { Card, SchoolFunction } from '@/schemas/protocol-flow';
import { besluit, ownReading } from '../grounds';
import { named, type PlacedCard } from '../places';
import type { Problem, Rule } from '../rule';
import { coveredBy, type Cover } from '../columns-of-function';
import { targetOf } from './walk';

/** Nobody or more than one is said to be, or one who stands in no column: ML-09 speaks. */
export const deciderIsEndResponsible: Rule = {
  id: 'ML-41',
  title: 'Wie eindverantwoordelijk is, beslist ook over melden',
  why: 'Als een ander beslist dan wie het heet, weet niemand wie mag doorhakken.',
  severity: 'warns',
  // It asks who is end-responsible, and says nothing of the cards: a decision that another takes denies what it says.
  grounds: ownReading(besluit('art. 2 lid 1 onder c', '2019-01-01')),
  exception: 'reason',
  check: (protocol, { cards }) => {
    const [decider, ...more] = protocol.functions.filter(({ decidesOnReport }) => decidesOnReport);
    if (!decider || more.length > 0 || decider.kind !== 'function') return [];
    const cover = coveredBy(protocol, decider);
    if (![...cover.values()].some((how) => how !== 'not')) return [];
    return cards
      .filter(({ route }) => route.kind !== 'staff-offence')
      .flatMap((placed) => complaintAbout(placed, decider, cover));
  },
};

function complaintAbout(placed: PlacedCard, { name }: SchoolFunction, cover: Cover): Problem[] {
  const columns = decidingOnReport(placed);
  const ways = columns.map((id) => cover.get(id) ?? 'not');
  if (columns.length === 0 || ways.includes('itself')) return [];
  if (ways.includes('in a team'))
    return [
      {
        where: placed.where,
        subject: 'team',
        severity: 'advises',
        message: `${named(placed)} laat een team beslissen over melden. Zeg dat "${name}" de knoop doorhakt.`,
      },
    ];
  const message = `${named(placed)} laat een ander beslissen over melden dan "${name}", die eindverantwoordelijk is.`;
  return [{ where: placed.where, message }];
}

/** The columns that decide there whether to report; none when that is not what the card decides. */
function decidingOnReport({ card, step, route }: PlacedCard) {
  const of = (part: string) => card.parts.filter((one) => one.part === part).map(({ columnId }) => columnId);
  const decide = of('decides');
  if (asks(card, 'report-needed')) return decide.length > 0 ? decide : of('does');
  if (isReport(card)) return decide;
  if (asks(card, 'weighing-2'))
    return reportsAtOnce(
      card,
      route.steps.flatMap(({ cards }) => cards),
    )
      ? decide
      : [];
  const asked = route.steps.some(({ cards }) => cards.some((one) => asks(one, 'report-needed')));
  const isChoice = card.kind === 'action' || (asks(card, 'other') && !card.tags.includes('report-again'));
  return step.kinds.includes('decide') && isChoice && !asked ? decide : [];
}

/** Its yes leads to the report, and nobody decides on the way or there. */
function reportsAtOnce(card: Card, cards: readonly Card[]): boolean {
  const queue = card.exits.filter(({ answers }) => answers.includes('yes')).flatMap(targetOf);
  const seen = new Set(queue);
  for (const id of seen) {
    const next = cards.find((one) => one.id === id);
    if (!next || next.kind === 'question' || next.parts.some(({ part }) => part === 'decides')) continue;
    if (isReport(next)) return true;
    for (const target of next.exits.flatMap(targetOf)) seen.add(target);
  }
  return false;
}
