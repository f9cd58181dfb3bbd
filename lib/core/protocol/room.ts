import type { Protocol } from '@/schemas/protocol';
import { cardsOf } from './find';
import { placeInDutch } from './place-in-dutch';

/**
 * How much a draft may hold: several times any protocol we know, and so little that check, comparison and poster of it
 * stay within the limits of one piece of work. What can be saved can be submitted.
 */
export const roomFor = { cards: 1000, characters: 1_000_000 } as const;

/** Told from here on: there is time to make room before something is refused. */
const NEARLY = 0.8;

export type Size = { cards: number; characters: number };
/** `place` is where most of it stands, as a person calls it. */
export type Fullness = { of: keyof Size; is: number; most: number; place: string };

/** Characters are those of the JSON it is stored as. */
export function sizeOf(protocol: Protocol): Size {
  return {
    cards: protocol.routes.reduce((sum, route) => sum + cardsOf(route).length, 0),
    characters: JSON.stringify(protocol).length,
  };
}

/** What holds more than there is room for; undefined when all of it fits, or when an edit made a full draft smaller. */
export function tooFull(protocol: Protocol, before?: Protocol): Fullness | undefined {
  const size = sizeOf(protocol);
  const over = (['cards', 'characters'] as const).filter((of) => size[of] > roomFor[of]);
  if (over.length === 0) return undefined;
  const was = before ? sizeOf(before) : undefined;
  const of = over.find((one) => !was || size[one] > was[one]);
  return of && fullness(protocol, of, size);
}

/** What holds nearly as much as there is room for. */
export function nearlyFull(protocol: Protocol): Fullness | undefined {
  const size = sizeOf(protocol);
  const of = (['cards', 'characters'] as const).find((one) => size[one] > NEARLY * roomFor[one]);
  return of && fullness(protocol, of, size);
}

function fullness(protocol: Protocol, of: keyof Size, size: Size): Fullness {
  return { of, is: size[of], most: roomFor[of], place: largestPlace(protocol, of) };
}

function largestPlace(protocol: Protocol, of: keyof Size): string {
  const parts =
    of === 'cards'
      ? protocol.routes.map((route, at) => ({ path: ['routes', at], size: cardsOf(route).length }))
      : Object.entries(protocol).flatMap(([field, value]) =>
          Array.isArray(value)
            ? value.map((one: unknown, at) => ({ path: [field, at], size: JSON.stringify(one).length }))
            : [{ path: [field], size: JSON.stringify(value ?? '').length }],
        );
  const [largest] = parts.toSorted((a, b) => b.size - a.size);
  return largest ? placeInDutch(protocol, largest.path) : '';
}
