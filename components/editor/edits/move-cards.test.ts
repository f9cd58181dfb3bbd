import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, everyCard } from '@/lib/core/protocol/questions';
import { applyAndUndo } from '@/lib/testing/apply-and-undo';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { action, column, outcome, protocolOf, route, step } from '@/lib/testing/build-protocol';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { howOften, howSeeded } from '@/lib/testing/how-often';
import { readContent } from '@/lib/testing/read-content';
import type { CardId, ColumnId, StepId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { batchOf } from './batch-of';
import { moveCardsAlong, nudgeCards } from './move-cards';

const k = (...ids: string[]) => ids as CardId[];
const protocol = protocolOf({
  columns: [column('ca'), column('cb'), column('cc')],
  routes: [
    route('home', [
      step('s1', [action('a1', 'ca'), action('a2', 'ca'), action('a3', 'ca'), action('b1', 'cb')]),
      step('s2', [action('c1', ['cb', 'cc']), outcome('end')]),
      step('s3', []),
    ]),
  ],
});

/** "a1:ca a2:ca | c1:cb+cc": the cards of each step, with their columns. */
function drawn(document: Protocol): string {
  return document.routes[0]!.steps.map(({ cards }) =>
    cards.map(({ id, parts }) => [id, parts.map((part) => part.columnId).join('+')].join(':')).join(' '),
  ).join(' | ');
}
const after = (operations: ReturnType<typeof nudgeCards>, on = protocol) => {
  const operation = batchOf(operations ?? []);
  return operation && drawn(applyAndUndo(on, operation));
};

describe('several cards together', () => {
  it('pass the next card over their columns, and then go to the next step', () => {
    expect(after(nudgeCards(protocol, k('a1', 'a2'), 'down'))).toBe(
      'a3:ca a1:ca a2:ca b1:cb | c1:cb+cc end: | ',
    );
    expect(after(nudgeCards(protocol, k('a2', 'a3'), 'up'))).toBe(
      'a2:ca a3:ca a1:ca b1:cb | c1:cb+cc end: | ',
    );
    expect(after(nudgeCards(protocol, k('a2', 'a3'), 'down'))).toBe(
      'a1:ca b1:cb | a2:ca a3:ca c1:cb+cc end: | ',
    );
  });

  it('go a step on when they stand in more steps', () => {
    expect(after(nudgeCards(protocol, k('a2', 'c1'), 'down'))).toBe(
      'a1:ca a3:ca b1:cb | a2:ca end: | c1:cb+cc',
    );
  });

  it('go a column on, outcomes excepted', () => {
    expect(after(nudgeCards(protocol, k('a1', 'b1', 'end'), 'right'))).toBe(
      'a1:cb a2:ca a3:ca b1:cc | c1:cb+cc end: | ',
    );
  });

  it('stay where they are when one of them has no room', () => {
    expect(nudgeCards(protocol, k('a1', 'c1'), 'right')).toBeUndefined();
    expect(nudgeCards(protocol, k('a1', 'c1'), 'up')).toBeUndefined();
    expect(nudgeCards(protocol, k('a1', 'gone'), 'up')).toBeUndefined();
    expect(nudgeCards(protocol, k('gone'), 'up')).toBeUndefined();
  });

  it('follow the one that is dragged', () => {
    const to = { stepId: 's2' as StepId, index: 1, columnId: 'cb' as ColumnId };
    expect(after(moveCardsAlong(protocol, k('a1', 'a3'), k('a3')[0]!, to))).toBe(
      'a2:ca b1:cb | c1:cb+cc a1:cb a3:cb end: | ',
    );
    // Only sideways: those between them stay between them.
    const aside = { stepId: 's1' as StepId, index: 0, columnId: 'cb' as ColumnId };
    expect(after(moveCardsAlong(protocol, k('a1', 'a3'), k('a1')[0]!, aside))).toBe(
      'a1:cb a2:ca a3:cb b1:cb | c1:cb+cc end: | ',
    );
    const too = { stepId: 's3' as StepId, index: 0 };
    expect(moveCardsAlong(protocol, k('a1', 'c1'), k('a1')[0]!, too)).toBeUndefined();
  });
});

describe('any cards of any protocol', () => {
  const contents = ['model-meldcode', 'zorgteam', 'scol'].map(readContent);
  const arbitraryProtocol: fc.Arbitrary<Protocol> = fc.oneof(
    fc
      .array(arbitraryChoice, { maxLength: 12 })
      .map((choices) => applyChoices(exampleProtocol(), choices).at(-1)?.after ?? exampleProtocol()),
    fc.constantFrom(...contents),
  );
  const idsIn = (document: Protocol) => everyCard(document).map(({ card }) => card.id);

  it('keep their order, lose nobody, leave all others in order, and come back with one undo', () => {
    let moves = 0;
    const property = fc.property(
      arbitraryProtocol,
      fc.infiniteStream(fc.boolean()),
      fc.constantFrom('left', 'right', 'up', 'down', 'along'),
      fc.nat(0xffff),
      (document, toss, way, at) => {
        const of = document.routes[at % Math.max(1, document.routes.length)];
        const cards = of?.steps.flatMap((one) => one.cards) ?? [];
        const from = at % Math.max(1, cards.length);
        const near = cards.slice(from, from + 1 + (at % 5));
        const chosen = near.filter((_card, i) => i === 0 || toss.next().value).map(({ id }) => id);
        const place = {
          stepId: of?.steps[at % Math.max(1, of.steps.length)]?.id ?? ('' as StepId),
          index: at % 3,
          columnId: of && columnsOf(document, of)[at % 2]?.id,
        };
        const operations =
          way === 'along'
            ? chosen[0] && moveCardsAlong(document, chosen, chosen[at % chosen.length]!, place)
            : nudgeCards(document, chosen, way);
        const operation = operations ? batchOf(operations) : undefined;
        if (!operation) return;
        moves += 1;
        const moved = applyAndUndo(document, operation);
        const isChosen = (id: CardId) => chosen.includes(id);
        const [before, now] = [idsIn(document), idsIn(moved)];
        expect(now.filter(isChosen)).toEqual(before.filter(isChosen));
        expect(now.filter((id) => !isChosen(id))).toEqual(before.filter((id) => !isChosen(id)));
      },
    );
    const numRuns = howOften(80, 1000);
    fc.assert(property, { numRuns, ...howSeeded() });
    expect(moves).toBeGreaterThan(numRuns / 5);
  }, 120_000);
});
