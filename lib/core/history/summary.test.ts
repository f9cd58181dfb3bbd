import { expect, it } from 'vitest';
import type { Mark, Touched } from '@/schemas/draft-history';
import { summaryInDutch } from './summary';

const touched = (mark: Mark, place: string, key = `${place} ${mark}`): Touched => ({
  ...{ key, mark, place },
  by: 'joke',
});
const edits = (...all: Touched[]) => summaryInDutch({ kind: 'edits', touched: all });

it.each([
  ['steps together', edits(touched('added', 'Stap 2'), touched('changed', 'Stap 3')), 'Stap 2 en 3: 1 nieuw, 1 gewijzigd'],
  ['steps in order', edits(touched('changed', 'Stap 10'), touched('changed', 'Stap 2')), 'Stap 2 en 10: 2 gewijzigd'],
  ['what is beside the steps', edits(touched('removed', 'Contacten'), touched('added', 'Fase 1')), 'Contacten, Fase 1: 1 nieuw, 1 weg'],
  ['a step and a list', edits(touched('added', 'Contacten'), touched('added', 'Stap 2')), 'Stap 2, Contacten: 2 nieuw'],
  ['many places', edits(...[1, 2, 3, 4, 5].map((step) => touched('changed', `Stap ${step}`))), 'Op 5 plekken: 5 gewijzigd'],
  ['nothing that stayed', edits(), 'Niets veranderd'],
  ['another text', summaryInDutch({ kind: 'replaced', touched: [touched('removed', 'Stap 1')] }), 'Hele tekst vervangen. Stap 1: 1 weg'],
  ['the beginning', summaryInDutch({ kind: 'start', touched: [] }), 'Concept gemaakt'],
])('says in a few words what was done: %s', (_what, said, expected) => expect(said).toBe(expected)); // prettier-ignore
