import { fail, type Result } from '@/lib/core/result';
import type { CardId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { chosenSteps } from './chosen-steps';
import { clipOf } from './clip-of';
import { pasteClip, type NewId, type PasteFailure, type Pasted } from './paste-clip';

/** The same cards once more, in each step behind the last of them there. */
export function doubleCards(
  protocol: Protocol,
  cardIds: readonly CardId[],
  newId: NewId,
): Result<Pasted, PasteFailure> {
  const clip = clipOf(protocol, { cardIds });
  const chosen = chosenSteps(protocol, { cardIds });
  if (!clip || !chosen) return fail({ code: 'no_place', message: 'Deze kaarten zijn er niet meer.' });
  const places = chosen.steps.map(({ id: stepId }) => {
    const { cards } = chosen.route.steps.find(({ id }) => id === stepId)!;
    return { stepId, index: cards.findLastIndex(({ id }) => cardIds.includes(id)) + 1 };
  });
  const rows = new Map(places.map((place) => [place.stepId, place]));
  return pasteClip(protocol, clip, { ...places[0]!, rows }, newId);
}
