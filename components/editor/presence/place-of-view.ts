import type { FieldName, Place } from '@/schemas/place';
import type { PartId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { cardInHand, type EditorView } from '../editor-view';

/** The field that somebody is in, and of which part of the thing before them. */
export type Spot = { field?: FieldName | undefined; partId?: PartId | undefined };

type Seen = Pick<EditorView, 'tab' | 'routeId' | 'stepId' | 'chosen' | 'collection' | 'entryId'>;

/** Where somebody is who looks at this, as colleagues are told. */
export function placeOfView(view: Seen, protocol: Pick<Protocol, 'routes'>, spot: Spot = {}): Place {
  const { tab, stepId, collection, entryId } = view;
  const cardId = cardInHand(view);
  const at = {
    ...(spot.field && { field: spot.field }),
    ...(spot.field && spot.partId && { partId: spot.partId }),
  };
  if (tab === 'people') return { tab, ...at };
  if (tab === 'text') return { tab, ...(entryId && { collection, entryId }), ...at };
  const routeId = view.routeId ?? protocol.routes[0]?.id;
  return { tab, ...(routeId && { routeId }), ...(stepId && { stepId }), ...(cardId && { cardId }), ...at };
}
