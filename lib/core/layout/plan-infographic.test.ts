import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyCard } from '@/lib/core/protocol/questions';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { readProtocols } from '@/lib/testing/read-protocols';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import { joinedWords } from '@/lib/testing/scene-words';
import type { Protocol } from '@/schemas/protocol';
import { createMeasurer, fontMetrics, layOut, planInfographic, type Scene } from '.';

const measurer = createMeasurer(fontMetrics);
const start = sampleMeldcode();
const draft = fc
  .array(arbitraryChoice, { maxLength: 20 })
  .map((choices) => applyChoices(start, choices).at(-1)?.after ?? start);
const paper = fc.constantFrom('a3' as const, 'a4' as const);

/** What is printed on each card, with the number of its sheet. */
function printedCards({ pages }: Scene): Map<string, { texts: string[]; sheet: number }> {
  const printed = new Map<string, { texts: string[]; sheet: number }>();
  pages.forEach(({ groups }, i) => {
    for (const { role, ref, marks } of groups) {
      if (role !== 'card' || !ref.cardId) continue;
      const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
      const before = printed.get(ref.cardId)?.texts ?? [];
      printed.set(ref.cardId, { texts: [...before, ...texts], sheet: i + 1 });
    }
  });
  return printed;
}

/** "+3" or "+3 in de checklist" as it stands on the card; none is 0. */
const restOn = (texts: readonly string[]) =>
  Number(texts.flatMap((text) => /^\+(\d+)(?: in de checklist)?$/.exec(text)?.[1] ?? []).at(0) ?? 0);

function holds(protocol: Protocol, on: 'a3' | 'a4'): void {
  const { scene, cards, mainSheets } = planInfographic(protocol, { paper: on }, measurer);
  const printed = printedCards(scene);
  expect(cards.map(({ cardId }) => cardId)).toEqual(everyCard(protocol).map(({ card }) => card.id));
  for (const { card } of everyCard(protocol)) {
    const planned = cards.find(({ cardId }) => cardId === card.id)!;
    const { texts, sheet } = printed.get(card.id) ?? { texts: [], sheet: 0 };
    expect([...planned.shownTasks, ...planned.hiddenTasks].sort()).toEqual(
      card.tasks.items.map(({ id }) => id).sort(),
    );
    expect([card.id, planned.sheet, planned.hiddenTasks.length]).toEqual([card.id, sheet, restOn(texts)]);
    const said = joinedWords(texts.join(' '));
    for (const { id, text } of card.tasks.items)
      if (planned.shownTasks.includes(id)) expect(said).toContain(joinedWords(text.replace(/[.:;]$/, '')));
  }
  const main = protocol.routes[0]?.id;
  expect(mainSheets).toBe(scene.pages.filter(({ routeIds }) => routeIds.some((id) => id === main)).length);
}

describe('what the infographic keeps and drops', () => {
  it.each(readProtocols())('is of $name what is printed on the cards, task by task', ({ protocol }) => {
    for (const on of ['a3', 'a4'] as const) holds(protocol, on);
  });

  it('is that of any draft', () => {
    fc.assert(fc.property(draft, paper, holds), { numRuns: 25 });
  });

  it('goes with the drawing that is printed', () => {
    const plan = planInfographic(start, { paper: 'a3' }, measurer);
    expect(layOut(start, { kind: 'infographic', paper: 'a3' }, measurer)).toEqual(plan.scene);
  });
});
