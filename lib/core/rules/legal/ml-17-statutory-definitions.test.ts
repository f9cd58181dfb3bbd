import { expect, it } from 'vitest';
import { richTextFrom } from '@/lib/core/rich-text';
import { checkProtocol } from '@/lib/core/rules';
import { action, protocolOf, protocolWithSteps } from '@/lib/testing/build-protocol';
import { findingsOf, testDay } from '@/lib/testing/findings-of';
import type { EntryId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { childAbuse, domesticViolence, invalid } from './ml-17-statutory-definitions.fixture';

const found = (protocol: Protocol) =>
  checkProtocol(protocol, { on: testDay }).filter(({ rule }) => rule === 'ML-17');

it('misses each of the two on its own', () => {
  expect(found(invalid).map(({ key }) => key)).toEqual(['ML-17:definitions:child-abuse']);
  expect(found(protocolOf({}))).toHaveLength(2);
});

it('asks when a definition lacks most of what the law names', () => {
  const narrow = {
    ...domesticViolence,
    text: richTextFrom('Slaan of schoppen door je partner: lichamelijk geweld.'),
  };
  const [finding, ...more] = found(protocolOf({ definitions: [narrow, childAbuse] }));
  expect(finding).toMatchObject({
    where: { collection: 'definitions', entryId: 'huiselijk-geweld' },
    exception: 'confirm',
  });
  expect(finding!.message).toContain('geestelijk, seksueel, bedreiging');
  expect(more).toEqual([]);
});

it('reads definitions that share the notions as one', () => {
  const circle = {
    ...domesticViolence,
    id: 'kring' as EntryId,
    text: richTextFrom('De huiselijke kring: gezinsleden.'),
  };
  const violence = {
    ...domesticViolence,
    id: 'geweld' as EntryId,
    text: richTextFrom('Fysiek, seksueel of psychisch geweld.'),
  };
  expect(found(protocolOf({ definitions: [circle, violence, childAbuse] }))).toEqual([]);
});

it('takes a chapter, but not a card that only carries the tag', () => {
  const { id, text, tags } = domesticViolence;
  const chapter = { id, title: 'Begrippen', level: 1 as const, body: text, functionIds: [], tags };
  expect(found(protocolOf({ chapters: [chapter], definitions: [childAbuse] }))).toEqual([]);
  const card = action('noteren', 'col-a', [], { tags, body: text });
  expect(found({ ...protocolWithSteps([card]), definitions: [childAbuse] })).toHaveLength(1);
});

it('counts a definition without words as none', () => {
  const empty = { ...childAbuse, text: richTextFrom(' ') };
  expect(findingsOf('ML-17', protocolOf({ definitions: [domesticViolence, empty] }))).toEqual([
    'definitions',
  ]);
});
