import { expect, it } from 'vitest';
import { questionsOfACard } from './001-questions-of-a-card';

const { migrate } = questionsOfACard;
const documentWith = (card: unknown) => ({
  title: 'Meldcode',
  routes: [{ id: 'thuis', steps: [{ cards: [card] }] }],
});

it('makes a list of the one question of a card, and keeps everything else', () => {
  expect(migrate(documentWith({ id: 'w2', kind: 'question', question: 'weighing-2', exits: [] }))).toEqual(
    documentWith({ id: 'w2', kind: 'question', questions: ['weighing-2'], exits: [] }),
  );
});

it('leaves a card of another kind as it was', () => {
  const action = documentWith({ id: 'a', kind: 'action' });
  expect(migrate(action)).toEqual(action);
});

it('leaves what is no protocol to the schema, also where lists or cards are missing', () => {
  for (const broken of [
    {},
    { routes: null },
    { routes: [3, { steps: 'x' }] },
    documentWith(null),
    documentWith([1]),
  ]) {
    expect(migrate(broken)).toEqual(broken);
  }
});
