import { expect, it } from 'vitest';
import { richTextFrom } from '@/lib/core/rich-text';
import { action, protocolOf, protocolWithSteps } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';
import type { EntryId } from '@/schemas/ids';
import { invalid, valid } from './ml-15-confidentiality.fixture';

it('wants a text: a heading with nothing under it says nothing', () => {
  expect(findingsOf('ML-15', valid)).toEqual([]);
  expect(findingsOf('ML-15', invalid)).toEqual(['chapters']);
});

it('takes a card that explains it, but not one with a title alone', () => {
  const tags = ['confidentiality' as const];
  const silent = action('noteren', 'col-a', [], { tags });
  const body = richTextFrom('Noem je bron en leg het vast in het afgesloten deel.');
  expect(findingsOf('ML-15', protocolWithSteps([silent]))).toEqual(['chapters']);
  expect(findingsOf('ML-15', protocolWithSteps([{ ...silent, body }]))).toEqual([]);
});

it('does not take a definition: it says what the word means, not what to do', () => {
  const protocol = protocolOf({
    definitions: [
      {
        id: 'vertrouwelijk' as EntryId,
        term: 'Vertrouwelijk',
        text: richTextFrom('Niet voor iedereen.'),
        examples: [],
        tags: ['confidentiality'],
      },
    ],
  });
  expect(findingsOf('ML-15', protocol)).toEqual(['chapters']);
});
