import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';

const before = exampleProtocol();

describe('change_protocol', () => {
  it('changes the title and clears an optional field', () => {
    const after = applyAndUndo(before, { kind: 'change_protocol', patch: { title: 'Nieuw', intro: null } });
    expect(after.title).toBe('Nieuw');
    expect(after).not.toHaveProperty('intro');
    expect(after.routes).toBe(before.routes);
  });

  it('takes null as a value where null means something', () => {
    const known = applyAndUndo(before, { kind: 'change_protocol', patch: { referralIndexAuthorised: true } });
    const after = applyAndUndo(known, { kind: 'change_protocol', patch: { referralIndexAuthorised: null } });
    expect(after.referralIndexAuthorised).toBeNull();
  });

  it('gives a cleared field with a default its default', () => {
    expect(applyAndUndo(before, { kind: 'change_protocol', patch: { scope: null } }).scope).toBe('board');
  });

  it('refuses to clear what is required and to touch the lists', () => {
    expect(refusalOf(before, { kind: 'change_protocol', patch: { title: null } })).toBe('invalid_value');
    expect(refusalOf(before, { kind: 'change_protocol', patch: { routes: [] } as object })).toBe(
      'invalid_value',
    );
  });
});
