import { expect, it } from 'vitest';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { everyCard } from '@/lib/core/protocol/questions';
import type { Anchor, Thread } from '@/schemas/comments';
import type { CardId } from '@/schemas/ids';
import { countsOf } from './counts';
import { placesAround } from './places-around';
import { sortedThreads } from './sorted-threads';
import { placeKey } from './talk-state';

const document = exampleProtocol();
const cards = everyCard(document).map(({ card }) => card);
const [first, second] = [cards[0]!, cards[1]!];
const chapter = document.chapters[0]!;
const ofEntry = { collection: 'chapters' as const, entryId: chapter.id };
const on = (cardId: CardId): Anchor => ({ on: 'card', cardId });
const thread = (id: string, anchor: Anchor, text: string, resolved: Thread['resolved'] = null): Thread => ({
  id,
  anchor,
  thing: 'Zoals het heette',
  resolved,
  comments: [{ id, by: 'piet', at: `2026-12-09T12:00:0${id}Z`, text, editedAt: null }],
});
const threads = [
  thread('1', on('weg' as CardId), 'Van iets dat weg is'),
  thread('2', { on: 'entry', ...ofEntry }, 'Over het hoofdstuk'),
  thread('3', on(second.id), 'Hoi @[mij]'),
  thread('4', on(first.id), 'Eerst'),
  thread('5', on(first.id), 'Klaar', { at: '2026-12-09T13:00:00Z', by: 'piet' }),
  thread('6', { on: 'words', ...ofEntry, field: 'body', quote: 'Staat hier niet' }, 'Over woorden'),
];
const ids = (filter: 'open' | 'resolved' | 'mine') =>
  sortedThreads(document, threads, filter, 'mij').map(({ thread: { id } }) => id);

it('puts threads in the order of the document, and those of what is gone last', () => {
  expect(ids('open')).toEqual(['4', '3', '2', '6', '1']);
  expect([ids('resolved'), ids('mine')]).toEqual([['5'], ['3']]);
});

it('C2, C3 calls a thing as it is called now, and one that is gone as it was; lost words hang on their entry', () => {
  const placed = sortedThreads(document, threads, 'open', 'mij');
  expect(placed.map(({ name, isOrphan, hasLostWords }) => [name, isOrphan, hasLostWords])).toEqual([
    [first.title, false, false],
    [second.title, false, false],
    [chapter.title, false, false],
    [chapter.title, false, true],
    ['Zoals het heette', true, false],
  ]);
});

it('counts what is said in open threads: on an entry also about its words', () => {
  const counts = countsOf(threads);
  expect(counts[placeKey(on(first.id))]).toBe(1);
  expect(counts[placeKey({ on: 'entry', ...ofEntry })]).toBe(2);
  expect(counts[placeKey(threads[5]!.anchor)]).toBe(1);
});

it('offers a card with its lines and cells, and a text with its paragraphs', () => {
  const labels = placesAround(document, on(first.id)).map(({ label }) => label);
  expect(labels[0]).toBe('Kaart');
  expect(labels.filter((label) => label.startsWith('Lijn'))).toHaveLength(first.exits.length);
  expect(labels.filter((label) => label.startsWith('Cel: '))).toHaveLength(first.parts.length);
  const around = placesAround(document, { on: 'entry', ...ofEntry });
  expect(around[0]?.label).toBe('Het hele stuk');
  expect(around.length).toBeGreaterThan(1);
  expect(new Set(around.map(({ anchor }) => placeKey(anchor))).size).toBe(around.length);
  expect(placesAround(document, on('weg' as CardId))).toHaveLength(1);
});
