import { fail } from '@/lib/core/result';
import { limits } from '@/schemas/limits';
import type { Protocol } from '@/schemas/protocol';
import { documentWideIds } from '../duplicate-ids';
import { called, names } from '../names';
import type { Noun } from '../noun';
import { nounOfList } from '../noun-of-list';
import type { OperationFailure } from './operation-failure';

export function unknownId(noun: Noun, id: string) {
  return fail<OperationFailure>({ code: 'unknown_id', place: called(noun, id) });
}

/** Somebody else changed the same thing, and an edit would take that away. */
export function changedSince(place: string) {
  const message = 'Een collega veranderde dit ook. Kijk eerst wat er nu staat.';
  return fail<OperationFailure>({ code: 'changed_since', place, message });
}

function listInDutch(list: keyof typeof limits): string {
  if (list === 'stepsOfRoute') return `${names.step.many} in een ${names.route.one}`;
  if (list === 'cardsOfStep') return `${names.card.many} in een ${names.step.one}`;
  return names[nounOfList[list]].many;
}

/** Refuses one more when the list is full. */
export function refuseFullList(list: keyof typeof limits, length: number) {
  if (length < limits[list]) return undefined;
  const place = listInDutch(list);
  const message = `Er passen hoogstens ${limits[list]} ${place}. Haal er eerst een weg.`;
  return fail<OperationFailure>({ code: 'too_many', place, message });
}

/** Refuses a new thing that brings an id which the document already uses. */
export function refuseUsedIds(protocol: Protocol, part: { id: string }, list: string) {
  const used = documentWideIds(protocol);
  for (const id of documentWideIds(part, list)) {
    if (used.has(id))
      return fail<OperationFailure>({ code: 'duplicate_id', place: `id "${id.split(' ')[1]}"` });
  }
  return undefined;
}
