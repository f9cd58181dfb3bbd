import { describe, expect, it } from 'vitest';
import { applyAndUndo, refusalOf } from '@/lib/testing/apply-and-undo';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { emptyProtocol } from '../index';

const before = exampleProtocol();

describe('replace_protocol', () => {
  it('puts another document in its place under the same id', () => {
    const protocol = emptyProtocol({ ...before, title: 'Leeg', organisation: 'Bestuur', sectors: ['vo'] });
    const after = applyAndUndo(before, {
      kind: 'replace_protocol',
      protocol: { ...protocol, id: 'ander' as typeof before.id },
    });
    expect(after).toMatchObject({ id: before.id, title: 'Leeg', routes: [] });
  });

  it('refuses a document that does not hold together', () => {
    const protocol = { ...before, contacts: [] };
    expect(refusalOf(before, { kind: 'replace_protocol', protocol })).toBe('would_dangle');
  });
});
