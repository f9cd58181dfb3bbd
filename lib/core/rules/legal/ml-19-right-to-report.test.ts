import { expect, it } from 'vitest';
import { richTextFrom } from '@/lib/core/rich-text';
import { checkProtocol } from '@/lib/core/rules';
import { protocolOf } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';
import type { EntryId } from '@/schemas/ids';
import { invalid, valid } from './ml-19-right-to-report.fixture';

it('wants the right to report explained', () => {
  expect(findingsOf('ML-19', valid)).toEqual([]);
  expect(findingsOf('ML-19', invalid)).toEqual(['chapters']);
});

it('takes a definition: what the right is, is what one must know', () => {
  const protocol = protocolOf({
    definitions: [
      {
        id: 'meldrecht' as EntryId,
        term: 'Meldrecht',
        text: richTextFrom('Het recht om zonder toestemming te melden.'),
        examples: [],
        tags: ['right-to-report'],
      },
    ],
  });
  expect(findingsOf('ML-19', protocol)).toEqual([]);
});

it('does not hold before the Wmo 2015', () => {
  const found = checkProtocol(invalid, { on: '2014-12-31' }).filter(({ rule }) => rule === 'ML-19');
  expect(found).toEqual([]);
});
