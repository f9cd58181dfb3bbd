import type { CardId } from '@/schemas/ids';
import type { Contact, Protocol } from '@/schemas/protocol';
import type { Tag } from '@/schemas/vocabulary';
import type { Facts } from '../facts';
import type { PlacedCard } from '../places';
import type { Where } from '../rule';
import { walkFromStart } from './walk';

/** What the protocol does about special forms: the route for them or, without one, what carries their tag. */
export type SpecialForms = {
  /** Where a finding about it points. */
  where: Where;
  cards: readonly PlacedCard[];
  /** Whether something of it carries this tag too. */
  has: (tag: Tag) => boolean;
};

export function specialFormsIn({ routes }: Protocol, { cards, tagged }: Facts): SpecialForms | undefined {
  const marked = tagged('special-forms');
  const [first] = marked;
  if (!first) return undefined;
  const honour = routes.find(
    ({ kind, steps }) => kind === 'honour' && steps.some((step) => step.cards.length > 0),
  );
  if (honour) {
    const inRoute = ({ where }: { where: Where }) => where.routeId === honour.id;
    return {
      where: { routeId: honour.id },
      cards: cards.filter(inRoute),
      has: (tag) => tagged(tag).some(inRoute),
    };
  }
  const places = new Set(marked.map(({ where }) => placeOf(where)));
  const inMarked = ({ where }: { where: Where }) => places.has(placeOf(where));
  return { where: first.where, cards: cards.filter(inMarked), has: (tag) => tagged(tag).some(inMarked) };
}

/** A line belongs to its card. */
const placeOf = ({ cardId, stepId, routeId, entryId, collection }: Where) =>
  cardId ?? stepId ?? routeId ?? `${collection}/${entryId}`;

const knowing: readonly Contact['kind'][] = ['veilig-thuis', 'expert', 'police', 'doctor'];

/** The cards at which one calls somebody who knows these forms. */
export function expertCards({ contacts }: Protocol, { cards }: Pick<SpecialForms, 'cards'>): PlacedCard[] {
  const ids = new Set(contacts.filter(({ kind }) => knowing.includes(kind)).map(({ id }) => id));
  return cards.filter(
    ({ card }) => card.tags.includes('veilig-thuis-advice') || card.contactIds.some((id) => ids.has(id)),
  );
}

/** Whether one comes to the card, in its route, without having passed a step for the talk. */
export function isBeforeTalk({ route, card }: PlacedCard): boolean {
  if (route.startCardId === null) return true; // route-without-start says it
  const avoid = route.steps
    .filter(({ kinds }) => kinds.includes('talk'))
    .flatMap(({ cards }): CardId[] => cards.map(({ id }) => id));
  return walkFromStart(route, { avoid }).has(card.id);
}
