import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import type { CardId, EntryId, PartId } from '@/schemas/ids';
import { lengths } from '@/schemas/lengths';
import { findCard } from '../index';

const before = exampleProtocol();
const cardId = 'c-weigh' as CardId;

describe('change_card', () => {
  it('changes what the patch names and nothing else', () => {
    const after = applyAndUndo(before, {
      kind: 'change_card',
      cardId,
      patch: { title: 'Melden?', questions: ['weighing-2'] },
    });
    expect(findCard(after, cardId)?.card).toMatchObject({ title: 'Melden?', questions: ['weighing-2'] });
    expect(after.routes[1]).toBe(before.routes[1]);
    expect(after.routes[0]?.steps[2]?.cards[1]).toBe(before.routes[0]?.steps[2]?.cards[1]);
  });

  it('clears a field with null', () => {
    const after = applyAndUndo(before, {
      kind: 'change_card',
      cardId: 'c-see' as CardId,
      patch: { body: null },
    });
    expect(findCard(after, 'c-see' as CardId)?.card).not.toHaveProperty('body');
  });

  it('writes and clears the text on the poster, and marks a task for it', () => {
    const said = applyAndUndo(before, { kind: 'change_card', cardId, patch: { posterText: 'Weeg samen' } });
    expect(findCard(said, cardId)?.card.posterText).toBe('Weeg samen');
    const cleared = applyAndUndo(said, { kind: 'change_card', cardId, patch: { posterText: null } });
    expect(findCard(cleared, cardId)?.card).not.toHaveProperty('posterText');
    const marked = { ordered: true, items: [{ id: 't-1' as PartId, text: 'Bel', onPoster: true as const }] };
    const after = applyAndUndo(before, { kind: 'change_card', cardId, patch: { tasks: marked } });
    expect(findCard(after, cardId)?.card.tasks).toEqual(marked);
    const long = 'a'.repeat(lengths.card.posterText + 1);
    expect(refusalOf(before, { kind: 'change_card', cardId, patch: { posterText: long } })).toBe(
      'invalid_value',
    );
  });

  it('refuses a field of another kind of card', () => {
    expect(refusalOf(before, { kind: 'change_card', cardId, patch: { outcome: 'close' } })).toBe(
      'invalid_value',
    );
    expect(refusalOf(before, { kind: 'change_card', cardId, patch: { hearsBack: 'morgen' } })).toBe(
      'invalid_value',
    );
  });

  it('refuses an unknown card and an unknown contact', () => {
    expect(refusalOf(before, { kind: 'change_card', cardId: 'c-no' as CardId, patch: {} })).toBe(
      'unknown_id',
    );
    const contactIds = ['p-no' as EntryId];
    expect(refusalOf(before, { kind: 'change_card', cardId, patch: { contactIds } })).toBe('would_dangle');
  });
});
