import { conditionInWords } from '@/lib/core/protocol/questions';
import { isReport } from '@/lib/core/weighing';
import type { Protocol } from '@/schemas/protocol';
import { besluit, ownReading, weighingFramework } from '../grounds';
import type { PlacedCard } from '../places';
import type { Problem } from '../rule';
import { holdsBack, waitsForThem } from './held-back';
import { namesDecider } from './names-decider';

/** No statute speaks of conditions: yes reports by the framework, and the Besluit has one function decide in the end. */
const decidedBefore = [
  ...weighingFramework('afweging 2, ja of twijfel'),
  ...ownReading(besluit('art. 2 lid 1 onder c', '2019-01-01')),
];

/** Reports that a line leads to, and that somebody else may still stop. */
export function reportsUnderCondition(protocol: Protocol, cards: readonly PlacedCard[]): Problem[] {
  return cards
    .filter(({ card, route }) => isReport(card) && route.kind !== 'staff-offence')
    .filter(({ card: { condition = '' } }) => holdsBack(condition) && !waitsForThem(condition))
    .filter(({ card: { condition = '' } }) => !namesDecider(protocol, condition))
    .map(({ card, where }) => ({
      where,
      subject: 'condition',
      severity: 'warns',
      exception: 'reason',
      fixable: false,
      grounds: decidedBefore,
      message: `Bij kaart "${card.title}" staat een voorwaarde: "${conditionInWords(card.condition!)}". Dan is ook na "ja" niet zeker dat er wordt gemeld. Haal de voorwaarde weg; de vragen ervoor beslissen al.`,
    }));
}
