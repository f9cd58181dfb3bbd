import { expect, it } from 'vitest';
import { readContent } from '@/lib/testing/read-content';
import { cardViewOf } from './card-view';
import { startRun } from './index';
import { indexFlow } from './flow-index';
import { flowOf } from './flow-of';

const flow = flowOf(readContent('model-meldcode'));
const index = indexFlow(flow);

/** What each function that stands in a card reads there about who does it. */
function wordsAt(isWanted: (place: ReturnType<typeof index.places.get> & object) => boolean): string[] {
  return [...index.places.values()].filter(isWanted).flatMap((place) =>
    flow.columns
      .filter(({ id }) => place.card.parts.some(({ columnId }) => columnId === id))
      .flatMap(({ id, functionIds }) =>
        functionIds.map((functionId) => {
          const run = startRun('v1', '');
          return cardViewOf(index, { columnIds: [id], functionId }, run, place).partInWords;
        }),
      ),
  );
}

it('lets nobody look for colleagues in danger, or where few may know of it', () => {
  const inDanger = wordsAt(({ route }) => route.kind === 'acute');
  const kept = wordsAt(({ route }) => route.kind === 'staff-offence' || route.kind === 'honour');
  expect(inDanger.length + kept.length).toBeGreaterThan(100);
  expect(inDanger.filter((words) => words.includes('samen met je collega'))).toEqual([]);
  expect(kept.filter((words) => words.includes('je collega'))).toEqual([]);
  expect(inDanger).toContain('Beslis dit zelf, nu. Wacht op niemand');
  // Elsewhere people do work together.
  expect(wordsAt(({ route }) => route.kind === 'home').join()).toContain('je collega');
});

it('lets who only joins a question about danger decide it', () => {
  const question = [...index.places.values()].find(
    ({ card, route }) =>
      route.kind === 'home' &&
      card.kind === 'question' &&
      card.exits.some(({ to }) => 'routeId' in to && to.routeId === 'route-acuut'),
  );
  expect(question).toBeDefined();
  const words = wordsAt(({ card }) => card === question?.card);
  expect(words.filter((one) => /Dit beslist|Jij doet mee/.test(one))).toEqual([]);
  expect(words).toContain('Zie jij gevaar? Beslis dit zelf, nu. Wacht op niemand');
});
