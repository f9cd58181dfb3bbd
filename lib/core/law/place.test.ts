import { describe, expect, it } from 'vitest';
import { readKeptLaw } from '@/lib/testing/read-law';
import { partsOf, placeInDutch, placesIn, restsOn } from './place';

describe('the places that a citation names', () => {
  it.each([
    ['art. 4b lid 1', ['4b/1']],
    ['art. 4b lid 2 en 3', ['4b/2', '4b/3']],
    ['art. 2 lid 1 onder b', ['2/1/b']],
    ['art. 2 lid 1 onder a en lid 2', ['2/1/a', '2/2']],
    ['art. 2 lid 1 onder b en lid 2 onder d', ['2/1/b', '2/2/d']],
    ['art. 2 lid 2 onder e, 1° en 2°', ['2/2/e']],
    ['art. 2 lid 1 onder b en c', ['2/1/b', '2/1/c']],
    ['art. 1.1.1', ['1.1.1']],
    ['art. 10 onder e', ['10/e']],
    ['art. 4a en art. 4b lid 1', ['4a', '4b/1']],
    ['artikel 3.41 lid 4', ['3.41/4']],
    ['dossiervorming', []],
  ])('are, in "%s", %j', (cited, places) => {
    expect(placesIn(cited)).toEqual(places);
  });
});

it.each(readKeptLaw().filter(({ id }) => !/slot|°|huiselijk|kindermish/.test(id)))(
  'reads $id back from its own Dutch words',
  ({ id }) => {
    expect(placesIn(placeInDutch(id))).toEqual([partsOf(id).path.join('/')]);
  },
);

it.each([
  ['besluit:2/2/e/1°', 'Besluit verplichte meldcode art. 2 lid 2 onder e, 1°'],
  ['wmo:1.1.1/1/huiselijk geweld', 'Wmo 2015 art. 1.1.1 lid 1 "huiselijk geweld"'],
  ['wko:1.51b/1/slot', 'Wet kinderopvang art. 1.51b lid 1 (slot)'],
])('names %s as a reader knows it', (id, said) => {
  expect(placeInDutch(id)).toBe(said);
});

it.each([
  ['besluit:2/1/c', 'besluit:2/1/c', true],
  ['besluit:2/1/c', 'besluit:2/1', true],
  ['besluit:2/2', 'besluit:2/2/e/1°', true],
  ['besluit:2/1/c', 'besluit:2/1/d', false],
  ['wpo:4a', 'wpo:4a/2', true],
  ['wpo:4a', 'wpo:4b/2', false],
])('lets a ground on %s rest on the words of %s: %s', (place, id, rests) => {
  expect(restsOn(place, id)).toBe(rests);
});
