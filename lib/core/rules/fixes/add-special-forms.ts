import { asks } from '@/lib/core/protocol/questions';
import type { Route } from '@/schemas/protocol-flow';
import type { RouteKind } from '@/schemas/vocabulary';
import { caseOf } from '../fix-case';
import { bringTagged } from './add-text';
import type { Draft } from './draft';
import { drafted } from './drafted';
import { modelCards, putCards } from './put-cards';
import { bringRoute } from './transplant/bring-route';

/** A chapter, a route with whom to call, and the question that leads to it before anybody talks. */
export const addSpecialForms = drafted(
  'Voeg de bijzondere vormen toe',
  (draft, { finding }) => {
    const honour = draft.protocol.routes.find(({ kind }) => kind === 'honour');
    if (honour && caseOf(finding, 'expert')) return bringExpert(draft, honour);
    const kinds = draft.choose([['acute', 'honour'], ['honour']] as const)!;
    for (const kind of kinds) bringMissing(draft, kind);
    const isSaid = draft.protocol.chapters.some(
      ({ tags }) => tags.includes('special-forms') && tags.includes('speed-up'),
    );
    if (!isSaid) bringTagged(draft, 'chapters', 'special-forms');
    if (!honour) askBeforeTalk(draft);
  },
  'Zet voor het gesprek de vraag of er eergerelateerd geweld of een andere bijzondere vorm is, op elke weg. Laat ja en twijfel naar een deskundige gaan.',
);

function bringMissing(draft: Draft, kind: RouteKind) {
  if (!draft.protocol.routes.some((route) => route.kind === kind)) bringRoute(draft, kind);
}

function bringExpert(draft: Draft, honour: Route) {
  const experts = modelCards(
    draft,
    'honour',
    ({ kind, tags }) =>
      kind === 'action' && tags.includes('veilig-thuis-advice') && !tags.includes('speed-up'),
  );
  putCards(draft, experts.slice(0, 1), { routeId: honour.id, kind: 'consult', at: 'start' });
}

/** In each route for worries about home, unless it sends people to the new route already. */
function askBeforeTalk(draft: Draft) {
  const triage = modelCards(
    draft,
    'home',
    (card) => asks(card, 'triage') && card.tags.includes('special-forms'),
  );
  const homes = draft.protocol.routes.filter(({ kind, steps }) => kind === 'home' && steps.some(hasCards));
  for (const { id } of homes) putCards(draft, triage, { routeId: id, kind: 'consult', at: 'end' });
}

function hasCards({ kinds, cards }: Route['steps'][number]): boolean {
  return kinds.includes('consult') && cards.length > 0;
}
