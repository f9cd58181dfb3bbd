import { expect, it } from 'vitest';
import { action, question } from '@/lib/testing/build-protocol';
import { explained } from '@/lib/testing/example-entries';
import type { PartId } from '@/schemas/ids';
import { footnotesOfCard, numberFootnotes } from './footnotes';

it('numbers what has a note, in order, and nothing else', () => {
  const [a, b, c] = [
    { id: 'a', footnote: 'eerst' },
    { id: 'b', footnote: ' ' },
    { id: 'c', footnote: 'dan' },
  ];
  const { numberOf, notes, next } = numberFootnotes([a, b, c, a], 4);
  expect([a, b, c].map(numberOf)).toEqual([4, undefined, 5]);
  expect(notes).toEqual([
    { number: 4, text: 'eerst', ofId: 'a' },
    { number: 5, text: 'dan', ofId: 'c' },
  ]);
  expect(next).toBe(6);
});

it('numbers a card as it is read: title, tasks and their parts, explanation, exits', () => {
  const task = {
    id: 't-1' as PartId,
    text: 'Bel',
    footnote: 'taak',
    children: [{ id: 't-2' as PartId, text: 'samen', footnote: 'deel' }],
  };
  const asked = question('c-1', 'col-a', [{ to: 'c-2', label: 'ja', footnote: 'antwoord' }], {
    footnote: 'titel',
    body: explained('kindcheck', 'd-check'),
    tasks: { ordered: false, items: [task] },
  });
  const numbered = footnotesOfCard(asked);
  expect(numbered.notes.map(({ number, text }) => `${number} ${text}`)).toEqual([
    '1 titel',
    '2 taak',
    '3 deel',
    '5 antwoord',
  ]);
  expect([numbered.bodyFrom, numbered.next]).toEqual([4, 6]);
  expect(numbered.numberOf(task)).toBe(2);
  expect(footnotesOfCard(action('c-2', 'col-a')).notes).toEqual([]);
});
