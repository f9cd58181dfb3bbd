import { expect, it } from 'vitest';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { placeInDutch } from './place-in-dutch';

const protocol = exampleProtocol();

it.each<[PropertyKey[], string]>([
  [[], 'het document'],
  [['title'], 'titel'],
  [
    ['routes', 0, 'steps', 1, 'cards', 0, 'title'],
    'route "Thuissituatie", stap 2, kaart "Vraag advies aan Veilig Thuis", titel',
  ],
  [
    ['routes', 0, 'steps', 2, 'cards', 0, 'exits', 1, 'to', 'cardId'],
    'route "Thuissituatie", stap 3, kaart "Is melden nodig?", lijn "nee", bestemming, kaart',
  ],
  [
    ['routes', 0, 'steps', 0, 'cards', 0, 'tasks', 'items', 1],
    'route "Thuissituatie", stap 1, kaart "Leg je signalen vast", taken, taak 2',
  ],
  [
    ['definitions', 0, 'text', 'content', 0, 'content', 1, 'marks', 1, 'attrs', 'definitionId'],
    'begrip "kindcheck", omschrijving, tekstdeel 1, tekstdeel 2, opmaak 2, begrip',
  ],
  [['contacts', 7, 'phone'], 'contact 8, telefoonnummer'],
  [['unheard', 'of'], 'unheard, of'],
  [['__proto__'], '__proto__'],
  [['constructor', 3, 'toString'], 'constructor 4, toString'],
])('says %j as a person reads it', (path, words) => {
  expect(placeInDutch(protocol, path)).toBe(words);
});

it('cuts a very long name', () => {
  expect(placeInDutch({ routes: [{ title: 'x'.repeat(200) }] }, ['routes', 0])).toHaveLength(68);
});

it('names places in a document that is anything at all', () => {
  expect(placeInDutch(null, ['routes', 0, 'steps', 1])).toBe('route 1, stap 2');
});
