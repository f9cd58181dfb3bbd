import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '@/lib/testing/read-content';
import type { Change } from './change';
import { compareProtocols } from './compare-protocols';
import { pagesOfChanges, partsOfChanges } from './parts-of-changes';

const model = readContent('model-meldcode');

describe('changes in parts', () => {
  it('are divided over the routes without one lost or told twice, whatever is gone', () => {
    const others = [
      { ...model, title: 'Anders', routes: model.routes.slice(1) },
      { ...model, routes: model.routes.toReversed() },
      { ...model, routes: [] },
    ];
    for (const other of others) {
      for (const [before, after] of [
        [model, other],
        [other, model],
      ] as const) {
        const changes = compareProtocols(before, after);
        const parts = partsOfChanges(changes, before, after);
        expect(parts.flatMap((part) => part.changes.map(({ key }) => key)).toSorted()).toEqual(
          changes.map(({ key }) => key).toSorted(),
        );
        expect(parts.every((part) => part.changes.length > 0)).toBe(true);
      }
    }
  });

  it('stand with the route that the change is in, also of a card, a step and a line', () => {
    const routes = model.routes.map((route) => ({
      ...route,
      steps: route.steps.map((step) => ({
        ...step,
        title: `${step.title} anders`,
        cards: step.cards.map((card) => ({ ...card, title: `${card.title} anders` })),
      })),
    }));
    const parts = partsOfChanges(compareProtocols(model, { ...model, routes }), model, { ...model, routes });
    expect(parts.map(({ title }) => title)).toEqual(model.routes.map(({ title }) => title));
  });

  it('stand there too when a card is called as a step, a line or a route elsewhere is', () => {
    const [first, second] = model.routes;
    const { id } = second!.steps[0]!.cards[0]!;
    const elsewhere = [first!.id, first!.steps[0]!.id, first!.steps[0]!.cards[0]!.exits[0]!.id];
    for (const taken of elsewhere) {
      const before = JSON.parse(JSON.stringify(model).replaceAll(`"${id}"`, `"${taken}"`)) as typeof model;
      const after = structuredClone(before);
      after.routes[1]!.steps[0]!.cards[0]!.title = 'Anders';
      const parts = partsOfChanges(compareProtocols(before, after), before, after);
      expect(parts.map(({ title }) => title)).toEqual([second!.title]);
    }
  });
});

it('pages of changes hold them all, in order, and none is heavier than a page may be', () => {
  const change = fc.record({ sentence: fc.string({ maxLength: 50 }), length: fc.nat({ max: 30_000 }) });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 300 }), (drawn) => {
      const changes = drawn.map(({ sentence, length }, i) => ({
        ...({ kind: 'changed', subject: 'card', id: 'c', where: '', key: String(i) } as const),
        ...{ sentence, before: 'x'.repeat(length) },
      })) satisfies Change[];
      const pages = pagesOfChanges(changes);
      expect(pages.flat()).toEqual(changes);
      for (const page of pages) {
        const letters = page.reduce((sum, one) => sum + one.sentence.length + one.before!.length, 0);
        expect(page.length).toBeGreaterThan(0);
        expect(page.length).toBeLessThanOrEqual(100);
        expect(page.length === 1 || letters <= 40_000).toBe(true);
      }
    }),
  );
});
