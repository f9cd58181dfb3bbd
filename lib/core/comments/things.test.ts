import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOperation, type Operation } from '@/lib/core/protocol';
import { everyCard } from '@/lib/core/protocol/questions';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { textCollections } from '@/schemas/collections';
import { anchor as anchorSchema, commentLengths, type Anchor } from '@/schemas/comments';
import type { Protocol } from '@/schemas/protocol';
import { keyOf, thingsIn } from './things';

const start = exampleProtocol();

/** A place for a thread on every thing there is. */
function everyAnchor(document: Protocol): Anchor[] {
  const cells = document.routes
    .flatMap(({ steps }) => steps)
    .flatMap((step) =>
      document.columns.map((column) => ({ on: 'cell' as const, stepId: step.id, columnId: column.id })),
    );
  const cards = everyCard(document).map(({ card }) => card);
  return [
    ...cells,
    ...cards.map(({ id }) => ({ on: 'card' as const, cardId: id })),
    ...cards.flatMap(({ exits }) => exits.map(({ id }) => ({ on: 'exit' as const, exitId: id }))),
    ...textCollections.flatMap((collection) =>
      document[collection].map(({ id }) => ({ on: 'entry' as const, collection, entryId: id })),
    ),
  ];
}

/** The very thing, looked up by its id alone. */
function thingItself(document: Protocol, anchor: Anchor): unknown {
  const cards = everyCard(document).map(({ card }) => card);
  if (anchor.on === 'card') return cards.find(({ id }) => id === anchor.cardId);
  if (anchor.on === 'exit') return cards.flatMap(({ exits }) => exits).find(({ id }) => id === anchor.exitId);
  if (anchor.on === 'cell') {
    const steps = document.routes.flatMap(({ steps: some }) => some);
    return (
      steps.some(({ id }) => id === anchor.stepId) &&
      document.columns.find(({ id }) => id === anchor.columnId)
    );
  }
  return document[anchor.collection].find(({ id }) => id === anchor.entryId);
}

describe('what a thread hangs on', () => {
  it('C1 has a key of its own, a name, and a place in the order of the document', () => {
    const anchors = everyAnchor(start);
    const things = thingsIn(start);
    expect(things.size).toBe(anchors.length);
    expect(new Set(anchors.map(keyOf)).size).toBe(anchors.length);
    for (const anchor of anchors) {
      const name = things.get(keyOf(anchor)) ?? '';
      expect(anchorSchema.safeParse(anchor).success).toBe(true);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(commentLengths.thing);
    }
  });

  it('C1, C3 is found exactly while that very thing is there, whatever is edited, and undo brings it back', () => {
    const sequences = fc.array(arbitraryChoice, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(sequences, (choices) => {
        const steps = applyChoices(start, choices);
        const anchors = everyAnchor(start);
        for (const { after } of steps) {
          const things = thingsIn(after);
          for (const anchor of anchors)
            expect(things.has(keyOf(anchor)), keyOf(anchor)).toBe(Boolean(thingItself(after, anchor)));
        }
        let current = steps.at(-1)?.after ?? start;
        for (const { inverse } of steps.toReversed()) current = undone(current, inverse);
        expect([...thingsIn(current)]).toEqual([...thingsIn(start)]);
      }),
      { numRuns: 60 },
    );
  });

  it('is called as the document calls it', () => {
    const things = [...thingsIn(start).values()];
    expect(things).toMatchInlineSnapshot(`
      [
        "Stap 1: Stap s-1, Iedereen",
        "Stap 1: Stap s-1, Zorgteam",
        "Stap 1: Stap s-1, Directie",
        "Leg je signalen vast",
        "lijn van "Leg je signalen vast"",
        "lijn van "Leg je signalen vast"",
        "Geef het door",
        "Stap 2: Stap s-2, Iedereen",
        "Stap 2: Stap s-2, Zorgteam",
        "Stap 2: Stap s-2, Directie",
        "Vraag advies aan Veilig Thuis",
        "lijn van "Vraag advies aan Veilig Thuis"",
        "lijn van "Vraag advies aan Veilig Thuis"",
        "Weet wat er speelt",
        "lijn van "Weet wat er speelt"",
        "Stap 3: Stap s-3, Iedereen",
        "Stap 3: Stap s-3, Zorgteam",
        "Stap 3: Stap s-3, Directie",
        "Is melden nodig?",
        "lijn "ja of twijfel" van "Is melden nodig?"",
        "lijn "nee" van "Is melden nodig?"",
        "lijn "acuut gevaar" van "Is melden nodig?"",
        "Meld bij Veilig Thuis",
        "lijn van "Meld bij Veilig Thuis"",
        "Sluit af en leg vast",
        "Blijf volgen",
        "lijn van "Blijf volgen"",
        "lijn van "Blijf volgen"",
        "Stap: Stap s-a, Iedereen",
        "Stap: Stap s-a, Zorgteam",
        "Stap: Stap s-a, Directie",
        "Zorg dat het kind veilig is",
        "lijn van "Zorg dat het kind veilig is"",
        "Bel 112",
        "lijn van "Bel 112"",
        "Let op bij mishandeling • wat je ziet • wat je hoort",
        "Acuut gevaar",
        "Advies",
        "Veilig Thuis",
        "112",
        "kindcheck",
        "kindermishandeling",
        "Vastleggen",
        "Bijlage 1 De wet",
        "Signalen",
        "De zeven W's",
        "1 Praat met het kind",
        "Besluit verplichte meldcode",
      ]
    `);
  });
});

function undone(document: Protocol, inverse: Operation): Protocol {
  const result = applyOperation(document, inverse);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.protocol;
}
