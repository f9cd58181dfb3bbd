import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { action, outcome, question } from '@/lib/testing/build-protocol';
import { testDay } from '@/lib/testing/findings-of';
import type { Answer, Sector } from '@/schemas/vocabulary';
import { factsOf } from '../facts';
import { staffRoute, withRoutes } from './ml-20-staff-offence-route.fixture';
import { staffRouteForEveryone } from './ml-42-staff-route-for-everyone';

/** What is said of a route in which that answer stops and the other tells the board. */
function untold(sectors: readonly Sector[], title: string, stops: Answer, label?: string) {
  const other = stops === 'no' ? 'yes' : 'no';
  const asked = question(
    'age',
    'school',
    [
      { to: 'stop', label: label ?? (stops === 'no' ? 'nee' : 'ja'), answers: [stops] },
      { to: 'told', label: 'anders', answers: [other] },
    ],
    { title },
  );
  const told = action('told', 'school', ['end'], { tags: ['inform-board'] });
  const protocol = withRoutes(staffRoute([asked, told, outcome('stop'), outcome('end')]));
  return staffRouteForEveryone
    .check(protocol, factsOf(protocol, { on: testDay, sectors }))
    .filter(({ subject }) => subject === 'untold');
}

const minors: readonly Sector[][] = [['vo'], ['so'], ['vso'], ['so', 'vso'], ['vo', 'vso']];
const all: readonly Sector[][] = [['po'], ['ko'], ['po', 'vo'], ['vo', 'ko']];
const underAge = [
  'Is de leerling minderjarig?',
  'Gaat het om een minderjarige leerling?',
  'Is de leerling jonger dan 18 jaar?',
  'Is het slachtoffer minderjarig?',
];
const grown = [
  'Is de leerling meerderjarig?',
  'Is de leerling 18 jaar of ouder?',
  'Is de leerling ouder dan 17?',
];
const other = [
  'Is de leerling minderjarig en weet je het zeker?',
  'Is de leerling jonger dan 12 jaar?',
  'Is de leerling kwetsbaar?',
  'Is de medewerker meerderjarig?',
];
const sectorsIn = (some: readonly Sector[][]) => fc.constantFrom(...some);

describe('an answer that the pupil is of age', () => {
  it('settles it in vo and (v)so, where the duty is about minors', () => {
    fc.assert(
      fc.property(
        sectorsIn(minors),
        fc.constantFrom(...underAge),
        fc.constantFrom(...grown),
        (in_, young, old) => {
          expect(untold(in_, young, 'no'), young).toEqual([]);
          expect(untold(in_, old, 'yes'), old).toEqual([]);
          expect(untold(in_, 'Hoe oud is de leerling?', 'other', '18 jaar of ouder')).toEqual([]);
        },
      ),
    );
  });

  it('settles nothing where the duty is about any pupil, or any child', () => {
    fc.assert(
      fc.property(
        sectorsIn(all),
        fc.constantFrom(...underAge),
        fc.constantFrom(...grown),
        (in_, young, old) => {
          expect(untold(in_, young, 'no'), young).toHaveLength(1);
          expect(untold(in_, old, 'yes'), old).toHaveLength(1);
        },
      ),
    );
  });

  it('is no other answer, no doubt, and no answer to another question', () => {
    fc.assert(
      fc.property(
        sectorsIn(minors),
        fc.constantFrom(...underAge),
        fc.constantFrom(...grown),
        (in_, young, old) => {
          expect(untold(in_, young, 'yes'), young).toHaveLength(1);
          expect(untold(in_, young, 'doubt', 'twijfel'), young).toHaveLength(1);
          expect(untold(in_, old, 'no'), old).toHaveLength(1);
          for (const title of other) expect(untold(in_, title, 'no'), title).toHaveLength(1);
        },
      ),
    );
  });

  it('is said to be about minors there, and nowhere else', () => {
    for (const sectors of minors)
      expect(untold(sectors, 'Heb je bewijs?', 'no')[0]?.message).toContain(
        'vermoedt jegens een minderjarige leerling',
      );
    for (const sectors of all)
      expect(untold(sectors, 'Heb je bewijs?', 'no')[0]?.message).not.toContain('minderjarig');
  });
});
