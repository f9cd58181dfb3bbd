import { describe, expect, it } from 'vitest';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { CardId, FunctionId, StepId } from '@/schemas/ids';
import {
  cardsOf,
  columnOfFunction,
  columnsOf,
  exitTargetCard,
  findCard,
  findStep,
  startCardOf,
} from './questions';

const protocol = exampleProtocol();
const [home, acute] = protocol.routes;

describe('questions about a protocol', () => {
  it('finds a card with its route, step and place', () => {
    const found = findCard(protocol, 'c-know' as CardId);
    expect([found?.route.id, found?.step.id, found?.index, found?.card.kind]).toEqual([
      'home',
      's-2',
      1,
      'note',
    ]);
    expect(findCard(protocol, 'c-no' as CardId)).toBeUndefined();
  });

  it('finds a step with its route and place', () => {
    expect(findStep(protocol, 's-3' as StepId)).toMatchObject({ route: { id: 'home' }, index: 2 });
    expect(findStep(protocol, 's-9' as StepId)).toBeUndefined();
  });

  it('lists the cards of a route in reading order', () => {
    expect(cardsOf(acute!).map(({ id }) => id)).toEqual(['c-safe', 'c-112']);
  });

  it('gives a route its own columns, or all of them', () => {
    expect(columnsOf(protocol, home!).map(({ id }) => id)).toEqual(['staff', 'care', 'lead']);
    expect(columnsOf(protocol, acute!).map(({ id }) => id)).toEqual(['lead']);
  });

  it('knows the column of a function', () => {
    expect(columnOfFunction(protocol, 'officer' as FunctionId)?.id).toBe('care');
    expect(columnOfFunction(protocol, 'nobody' as FunctionId)).toBeUndefined();
  });

  it('knows where a route begins', () => {
    expect(startCardOf(home!)?.id).toBe('c-see');
    expect(startCardOf({ ...home!, startCardId: null })).toBeUndefined();
  });

  it('follows an exit to a card, and to the first card of another route', () => {
    const [yes, , danger] = findCard(protocol, 'c-weigh' as CardId)!.card.exits;
    expect(exitTargetCard(protocol, yes!)?.id).toBe('c-report');
    expect(exitTargetCard(protocol, danger!)?.id).toBe('c-safe');
  });
});
