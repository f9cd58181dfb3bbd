import type { TextCollection } from '@/schemas/collections';
import type { CardId, EntryId, RouteId, StepId } from '@/schemas/ids';
import type { FieldName, Place } from '@/schemas/place';

/** How the places on a screen are found that somebody is at. */
export const keyOf = {
  card: (id: CardId) => `card ${id}`,
  entry: (id: EntryId) => `entry ${id}`,
  inStep: (id: StepId) => `in step ${id}`,
  inRoute: (id: RouteId) => `in route ${id}`,
  inCollection: (collection: TextCollection) => `in ${collection}`,
  field: (thing: string, field: FieldName, part: string | undefined) => `${thing} ${field} ${part ?? ''}`,
};

/** The one thing whose fields are before somebody: a card, else its step, else its route; or an entry. */
export function thingOf(place: Place): string {
  if (place.tab === 'people') return 'people';
  if (place.tab === 'text') return place.entryId ? keyOf.entry(place.entryId) : 'about';
  if (place.cardId) return keyOf.card(place.cardId);
  return place.stepId ? `step ${place.stepId}` : `route ${place.routeId ?? ''}`;
}

/** Every key under which somebody at this place is found. */
export function keysOf(place: Place): string[] {
  const thing = thingOf(place);
  return [
    thing,
    place.stepId && keyOf.inStep(place.stepId),
    place.routeId && keyOf.inRoute(place.routeId),
    place.collection && keyOf.inCollection(place.collection),
    place.field && keyOf.field(thing, place.field, place.partId),
  ].filter((key) => key !== undefined);
}
