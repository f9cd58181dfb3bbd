import { expect, it } from 'vitest';
import { emptyProtocol } from '@/lib/core/protocol/questions';
import { action, column, protocolOf, route, schoolFunction, step } from '@/lib/testing/build-protocol';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { EntryId } from '@/schemas/ids';
import { textCollections } from '@/schemas/collections';
import { placeInWords } from './place-in-words';
import type { Where } from './rule';

const protocol = protocolOf({
  columns: [column('col-a')],
  functions: [schoolFunction('ib', { name: 'Intern begeleider' })],
  routes: [
    route('home', [
      step('step-1', [action('c-1', 'col-a', [{ to: 'c-1', label: 'Ja' }])]),
      step('step-2', [action('c-2', 'col-a', [], { title: ' ' })], { label: '', title: 'Overleg' }),
    ]),
  ],
  chapters: [
    {
      id: 'h-1' as EntryId,
      title: 'Dossier',
      level: 1,
      body: { type: 'doc', content: [] },
      functionIds: [],
      tags: [],
    },
  ],
  recitals: [{ id: 'r-1' as EntryId, text: { type: 'doc', content: [] } }],
});

it.each<[string, object]>([
  ['route "Route home"', { routeId: 'home' }],
  ['route "Route home", stap 1', { stepId: 'step-1' }],
  ['route "Route home", stap "Overleg"', { routeId: 'home', stepId: 'step-2' }],
  ['route "Route home", stap 1, kaart "Kaart c-1"', { cardId: 'c-1' }],
  ['route "Route home", stap 1, kaart "Kaart c-1", lijn "Ja"', { cardId: 'c-1', exitId: 'c-1-x1' }],
  ['route "Route home", stap "Overleg", kaart zonder titel', { cardId: 'c-2' }],
  ['kolom "Kolom col-a"', { columnId: 'col-a' }],
  ['functie "Intern begeleider"', { functionId: 'ib' }],
  ['hoofdstuk "Dossier"', { collection: 'chapters', entryId: 'h-1' }],
  ['hoofdstukken', { collection: 'chapters' }],
  ['overweging zonder naam', { collection: 'recitals', entryId: 'r-1' }],
  ['bevoegd gezag', { field: 'competentAuthority' }],
  ['het protocol', {}],
])('says %s', (words, where) => expect(placeInWords(protocol, where as Where)).toBe(words));

it('leaves out what is no longer there', () => {
  const gone = { routeId: 'r', stepId: 's', cardId: 'c', columnId: 'k' } as unknown as Where;
  expect(placeInWords(protocol, gone)).toBe('het protocol');
  expect(placeInWords(protocol, { ...gone, routeId: 'home' } as Where)).toBe('route "Route home"');
});

it('names an entry of every list', () => {
  const whole = exampleProtocol();
  const shell = emptyProtocol({ id: 'x' as EntryId, title: '', organisation: '', sectors: [] });
  for (const collection of textCollections) {
    expect(placeInWords(shell, { collection })).not.toBe('het protocol');
    const entry = whole[collection][0];
    if (entry) expect(placeInWords(whole, { collection, entryId: entry.id })).toMatch(/"|zonder naam/);
  }
});
