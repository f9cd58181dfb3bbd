import { expect, it } from 'vitest';
import type { EntryId } from '@/schemas/ids';
import { emptyProtocol, parseProtocol } from './index';

it('an empty protocol is what the parser makes of the bare minimum', () => {
  const given = {
    id: 'mijn' as EntryId,
    title: 'Meldcode',
    organisation: 'Bestuur',
    sectors: ['po' as const],
  };
  const minimum = { formatVersion: 1, ...given, functions: [], columns: [], routes: [] };
  expect(parseProtocol(minimum)).toEqual({ ok: true, value: emptyProtocol(given) });
});
