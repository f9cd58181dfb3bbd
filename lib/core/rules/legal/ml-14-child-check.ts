import type { Card, Route, Step } from '@/schemas/protocol-flow';
import { addChildCheck } from '../fixes/add-card';
import { asBackground, besluit } from '../grounds';
import { named } from '../places';
import type { Problem, Rule } from '../rule';
import type { Facts } from '../facts';
import type { Tagged } from '../tagged';
import { explained } from './explained';
import { homeStepsOf, theStep } from './home-steps';

type TaggedCard = Tagged & { card: Card; step: Step };

/** Silent while there is no step for signals: ML-02 says that, and it is where the child check belongs. */
export const childCheck: Rule = {
  id: 'ML-14',
  title: 'De kindcheck: wie, wanneer en waarop je let',
  why: 'Achter een volwassene met problemen kan een kind staan dat niemand ziet.',
  severity: 'blocks',
  grounds: [...besluit('art. 2 lid 1 onder f'), ...asBackground(besluit('art. 1 onder f'))],
  exception: 'not-applicable',
  fix: addChildCheck,
  check(_protocol, facts) {
    const signal = homeStepsOf(facts, 'signal').flat()[0];
    if (!signal) return [];
    const name = theStep(signal.step);
    const cards = cardsAtHome(facts);
    const inTime = cards.filter(({ where, step }) =>
      facts.homeRoutes.some((route) => route.id === where.routeId && isEarly(route, step)),
    );
    if (inTime[0]) return ofCards([inTime[0], ...inTime.slice(1)], facts);
    if (cards[0]) {
      const message = `${named(cards[0])} met de kindcheck staat pas in ${theStep(cards[0].step)}. Doe hem al in ${name}.`;
      return [{ where: cards[0].where, message, severity: 'warns', exception: 'reason' }];
    }
    if (explained(facts, 'child-check').length > 0) {
      const message = `De kindcheck staat niet in de stappen: geen kaart in ${name} zegt wie hem doet.`;
      return [{ where: signal.where, message, subject: 'card', severity: 'warns', exception: 'reason' }];
    }
    return [
      {
        where: signal.where,
        message: `De kindcheck ontbreekt. Zeg in ${name} wie nagaat of er meer kinderen gevaar lopen, en waarop je let.`,
      },
    ];
  },
};

function cardsAtHome(facts: Facts): TaggedCard[] {
  return facts.tagged('child-check').flatMap((tagged) => {
    const { holder, card, step, where } = tagged;
    const atHome = facts.homeRoutes.some(({ id }) => id === where.routeId);
    return holder === 'card' && card && step && atHome ? [{ ...tagged, card, step }] : [];
  });
}

/** Before one talks, weighs or decides; a step that takes signals and talk together is early too. */
function isEarly({ steps }: Route, step: Step): boolean {
  const isLate = ({ kinds }: Step) =>
    !kinds.includes('signal') &&
    kinds.some((kind) => kind === 'talk' || kind === 'weigh' || kind === 'decide');
  const firstLate = steps.findIndex(isLate);
  return firstLate === -1 || steps.findIndex(({ id }) => id === step.id) < firstLate;
}

function ofCards(cards: readonly [TaggedCard, ...TaggedCard[]], facts: Facts): Problem[] {
  const [first] = cards;
  const hasWho = cards.some(({ card }) =>
    card.parts.some(({ part }) => part === 'does' || part === 'joins' || part === 'decides'),
  );
  const hasWhen = explained(facts, 'child-check').length > 0;
  const problem = (subject: string, message: string): Problem => ({
    where: first.where,
    subject,
    message,
    severity: 'warns',
    exception: 'reason',
  });
  return [
    ...(hasWho
      ? []
      : [{ ...problem('who', `${named(first)} zegt niet wie de kindcheck doet.`), fixable: false }]),
    ...(hasWhen
      ? []
      : [
          {
            ...problem('when', `${named(first)} zegt niet wanneer je de kindcheck doet en waarop je let.`),
            fixCase: { of: 'child-check-when' as const },
          },
        ]),
  ];
}
