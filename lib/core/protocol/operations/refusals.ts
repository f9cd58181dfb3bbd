import { fail } from '@/lib/core/result';
import { limits } from '@/schemas/limits';
import type { Protocol } from '@/schemas/protocol';
import { documentWideIds } from '../duplicate-ids';
import type { OperationFailure } from './operation';

export function unknownId(noun: string, id: string) {
  return fail<OperationFailure>({ code: 'unknown_id', place: `${noun} "${id}"` });
}

const listNouns = {
  functions: 'functies',
  columns: 'kolommen',
  routes: 'routes',
  stepsOfRoute: 'stappen in een route',
  cardsOfStep: 'kaarten in een stap',
  recitals: 'overwegingen',
  globalExits: 'vaste uitgangen',
  contacts: 'contacten',
  definitions: 'definities',
  chapters: 'hoofdstukken',
  annexes: 'bijlagen',
  signalLists: 'signalenlijsten',
  forms: 'formulieren',
  participation: 'participatiepunten',
  sources: 'bronnen',
  exceptions: 'redenen bij de toets',
} as const;

/** Refuses one more when the list is full. */
export function refuseFullList(list: keyof typeof limits, length: number) {
  if (length < limits[list]) return undefined;
  const message = `Er passen hoogstens ${limits[list]} ${listNouns[list]}. Haal er eerst een weg.`;
  return fail<OperationFailure>({ code: 'too_many', place: listNouns[list], message });
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
