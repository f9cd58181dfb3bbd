import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyCard } from '@/lib/core/protocol/questions';
import { applyAndUndo } from '@/lib/testing/apply-and-undo';
import { action, column, outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';
import { howOften, howSeeded } from '@/lib/testing/how-often';
import { readContent } from '@/lib/testing/read-content';
import type { CardId, ColumnId, PartId, RouteId, StepId } from '@/schemas/ids';
import type { Operation } from '@/schemas/operation';
import { goneInWords, goneWith } from './index';

const body = {
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Waarom' }] }],
};
const deadline = {
  term: { kind: 'direct' as const },
  from: { kind: 'card' as const, cardId: 'vraag' as CardId },
};
const protocol = protocolOf({
  columns: [column('ca'), column('leeg', [], { footnote: 'Over deze kolom' })],
  routes: [
    route('thuis', [
      step('s1', [
        action('eerst', 'ca', ['vraag'], {
          body,
          footnote: 'Een noot',
          tasks: { ordered: false, items: [{ id: 't' as PartId, text: 'Kijk', footnote: 'Nog een' }] },
        }),
      ]),
      step('s2', [
        question('vraag', 'ca', ['eind', 'route:elders']),
        action('later', 'ca', [], { deadline }),
      ]),
      step('s3', [outcome('eind')], { footnote: 'Bij de stap' }),
    ]),
    route('elders', []),
  ],
});
const removeCard = (cardId: string): Operation => ({ kind: 'remove_card', cardId: cardId as CardId });
const told = (operation: Operation, asked?: 'card' | 'step') =>
  goneInWords(goneWith(protocol, operation), asked);

describe('what goes with what is removed', () => {
  it('is what a card says, and every line to it and from it', () => {
    expect(told(removeCard('eerst'), 'card')).toBe('1 lijn, 1 taak, 1 tekst en 2 voetnoten');
    expect(told(removeCard('vraag'), 'card')).toBe('3 lijnen en het begin van 1 termijn');
  });

  it('counts once what goes with several', () => {
    const operations = ['eerst', 'vraag'].map(removeCard);
    expect(told({ kind: 'batch', operations })).toBe(
      '2 kaarten, 3 lijnen, 1 taak, 1 tekst, 2 voetnoten en het begin van 1 termijn',
    );
  });

  it('is all that stands in a step, a route, or a column', () => {
    expect(told({ kind: 'remove_step', stepId: 's3' as StepId }, 'step')).toBe(
      '1 kaart, 1 lijn en 1 voetnoot',
    );
    expect(told({ kind: 'remove_route', routeId: 'thuis' as RouteId })).toBe(
      '3 stappen, 4 kaarten, 3 lijnen, 1 taak, 1 tekst en 3 voetnoten',
    );
    expect(told({ kind: 'remove_route', routeId: 'elders' as RouteId })).toBe('1 lijn');
    expect(told({ kind: 'remove_column', columnId: 'leeg' as ColumnId })).toBe('1 voetnoot');
  });

  it('is nothing of what is not there', () => {
    expect(told(removeCard('weg'))).toBe('');
    expect(told({ kind: 'change_step', stepId: 's1' as StepId, patch: { title: 'Anders' } })).toBe('');
  });

  it('is what the document then lacks, and undo brings it all back', () => {
    const contents = ['model-meldcode', 'zorgteam', 'kalisto'].map(readContent);
    const property = fc.property(fc.constantFrom(...contents), fc.nat(0xffff), (document, at) => {
      const cards = everyCard(document).map(({ card }) => card.id);
      const operations = cards.slice(at % cards.length, (at % cards.length) + 3).map(removeCard);
      const operation: Operation = { kind: 'batch', operations };
      const gone = goneWith(document, operation);
      const after = applyAndUndo(document, operation);
      const exits = (one: typeof document) => everyCard(one).flatMap(({ card }) => card.exits).length;
      expect(gone.after).toEqual(after);
      expect(gone.card).toBe(operations.length);
      expect(gone.exit).toBe(exits(document) - exits(after));
      expect(gone.step).toBe(0);
    });
    fc.assert(property, { numRuns: howOften(15, 200), ...howSeeded() });
  }, 60_000);
});
