import { describe, expect, it } from 'vitest';
import { action } from '@/lib/testing/build-protocol';
import { cardAs } from '../card-as';
import { readOperation } from './read-operation';

const move = { kind: 'move_step', stepId: 's-1', index: 0 };

describe('reading an operation from outside', () => {
  it('takes what fits the schema of its kind', () => {
    expect(readOperation(move)).toEqual({ ok: true, value: move });
  });

  it('lets no default slip into a patch', () => {
    const patch = { kind: 'change_card', cardId: 'c-1', patch: { title: 'x' } };
    expect(readOperation(patch)).toEqual({ ok: true, value: patch });
  });

  it.each([
    ['nothing', null],
    ['a text', 'move_step'],
    ['an unknown kind', { kind: 'drop' }],
    ['a kind from the prototype', { kind: 'constructor' }],
    ['a missing field', { kind: 'move_step', index: 0 }],
    ['an unknown field', { ...move, extra: 1 }],
    ['a negative index', { ...move, index: -1 }],
    ['a broken id', { ...move, stepId: 'S 1' }],
    ['a prototype key', JSON.parse('{"kind":"change_step","stepId":"s-1","patch":{"__proto__":{"x":1}}}')],
    ['half a character', { kind: 'change_step', stepId: 's-1', patch: { title: '\ud800' } }],
  ])('refuses %s', (_what, json) => {
    expect(readOperation(json)).toMatchObject({ ok: false, failure: { code: 'invalid_value' } });
  });

  it('says in Dutch where and what', () => {
    const result = readOperation({ kind: 'change_step', stepId: 's-1', patch: { kinds: ['zes'] } });
    expect(result).toMatchObject({
      ok: false,
      failure: {
        place: 'wettelijke stap 1',
        message: expect.stringContaining('Kies uit "signal"') as string,
      },
    });
  });

  it.each([
    { kind: 'change_card', cardId: 'c-1', patch: { question: 'weighing-2' } },
    { kind: 'replace_card', card: { ...cardAs(action('c-1', 'col-a'), 'question'), question: 'weighing-2' } },
  ])('tells a page from before an update to keep its work and load again', (operation) => {
    expect(readOperation(operation)).toMatchObject({
      ok: false,
      failure: {
        code: 'invalid_value',
        message: expect.stringMatching(/Download als bestand.*opnieuw/) as string,
      },
    });
  });

  it('refuses what is too large', () => {
    const operations = Array.from({ length: 200_000 }, () => move);
    expect(readOperation({ kind: 'batch', operations })).toMatchObject({
      ok: false,
      failure: { code: 'too_many' },
    });
  });
});
