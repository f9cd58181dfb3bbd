import { expect, it } from 'vitest';
import { richTextFrom } from '@/lib/core/rich-text';
import { action, protocolOf, protocolWithSteps } from '@/lib/testing/build-protocol';
import { foundBy, keysOf } from '@/lib/testing/findings-of';
import type { EntryId } from '@/schemas/ids';
import type { Annex } from '@/schemas/protocol';
import { definition, invalid, valid } from './ml-12-unsafety-defined.fixture';

const annex: Annex = {
  id: 'bijlage' as EntryId,
  label: '3',
  title: 'Voorbeelden',
  body: richTextFrom('Wat het is, en wat je in de klas kunt zien.'),
  tags: ['acute-unsafety', 'structural-unsafety', 'disclosure'],
};

it('names the word that is explained nowhere, and lets a reason be given', () => {
  expect(foundBy('ML-12', invalid)).toMatchObject([
    { key: 'ML-12:definitions:disclosure', severity: 'warns', exception: 'reason' },
  ]);
});

it('is content with definitions, or with an annex that has all three', () => {
  expect(keysOf('ML-12', valid)).toEqual([]);
  expect(keysOf('ML-12', protocolOf({ annexes: [annex] }))).toEqual([]);
});

it('does not take an empty text or a card for an explanation', () => {
  const empty = definition('disclosure', [], ' ');
  expect(keysOf('ML-12', { ...valid, definitions: [...valid.definitions.slice(0, 2), empty] })).toHaveLength(
    1,
  );
  const card = action('c', 'col-a', [], { tags: ['acute-unsafety', 'structural-unsafety', 'disclosure'] });
  expect(keysOf('ML-12', protocolWithSteps([card]))).toHaveLength(3);
});

it('advises examples of unsafety, not of disclosure', () => {
  const bare = valid.definitions.map((one) => ({ ...one, examples: [] }));
  expect(foundBy('ML-12', { ...valid, definitions: bare })).toMatchObject([
    { where: { entryId: 'begrip-acute-unsafety' }, severity: 'advises' },
    { where: { entryId: 'begrip-structural-unsafety' }, severity: 'advises' },
  ]);
  expect(keysOf('ML-12', { ...valid, definitions: bare, annexes: [annex] })).toEqual([]);
});
