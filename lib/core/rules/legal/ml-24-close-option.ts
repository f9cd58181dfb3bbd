import { cardsOf } from '@/lib/core/protocol/questions';
import { addCloseOption } from '../fixes/add-close-option';
import { weighingFramework } from '../grounds';
import type { Rule } from '../rule';
import { stepOfKind } from './walk';

/**
 * Whether one can come to the end that is there, the soundness rules say. Silent while the route does not weigh or
 * decide: ML-02 says that.
 */
export const closeOption: Rule = {
  id: 'ML-24',
  title: 'Je kunt ook afsluiten en vastleggen',
  why: 'Een vermoeden dat niet klopt, moet je netjes kunnen afsluiten.',
  severity: 'warns',
  grounds: weighingFramework('afsluiten in stroomschema'),
  exception: 'reason',
  fix: addCloseOption,
  check: (_protocol, facts) =>
    facts.homeRoutes.flatMap((route) => {
      const weigh = stepOfKind(route, 'weigh');
      const closes = cardsOf(route).some((card) => card.kind === 'outcome' && card.outcome === 'close');
      if (closes || !weigh || !stepOfKind(route, 'decide')) return [];
      const message = `In route "${route.title}" kun je niet afsluiten zonder melding of hulp. Maak een uitkomst "afsluiten en vastleggen".`;
      return [{ where: weigh, message }];
    }),
};
