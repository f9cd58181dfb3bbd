import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fail } from '@/lib/core/result';
import { inDutch } from '@/lib/core/failure';
import { heavyProtocol } from '@/lib/testing/heavy-protocol';
import { readContent } from '@/lib/testing/read-content';
import type { EntryId } from '@/schemas/ids';
import type { Protocol } from '@/schemas/protocol';
import { parseProtocolText } from './parse-protocol';
import { nearlyFull, roomFor, sizeOf, tooFull } from './room';

const model = readContent('model-meldcode');
const annex = (characters: number): Protocol['annexes'][number] => ({
  id: `bijlage-${characters}` as EntryId,
  label: 'A',
  title: `Lang ${characters}`,
  body: {
    type: 'doc',
    content: Array.from({ length: Math.ceil(characters / 20_000) }, (_, i) => ({
      type: 'paragraph' as const,
      content: [{ type: 'text' as const, text: 'x'.repeat(Math.min(20_000, characters - i * 20_000)) }],
    })),
  },
  tags: [],
});
const withAnnexes = (...characters: number[]): Protocol => ({ ...model, annexes: characters.map(annex) });

it('has room for every protocol that comes along, several times', () => {
  for (const name of ['model-meldcode', 'kalisto', 'scol', 'zorgteam', 'wie-wanneer-wat'])
    expect([name, nearlyFull(readContent(name))]).toEqual([name, undefined]);
});

it('names what is too much, where most of it stands and what to do', () => {
  const cards = tooFull(heavyProtocol(6, 200));
  const characters = tooFull(withAnnexes(400_000, 500_000, 200_000));
  expect([cards, characters].map((one) => one && inDutch({ code: 'draft_too_large', ...one }))).toEqual([
    'Hier past niet meer bij: het protocol heeft 1.206 kaarten en er passen er 1.000. De meeste staan in route "Route r0". Haal kaarten weg, of maak er twee protocollen van.',
    expect.stringMatching(
      /^Hier past niet meer bij: het protocol telt 1\.\d{3}\.\d{3} tekens en er passen er 1\.000\.000\. Het meeste staat in bijlage "Lang 500000"\. Maak die tekst korter, of bewaar haar buiten het protocol en verwijs ernaar\.$/,
    ),
  ]);
});

it('warns before it is full', () => {
  expect(nearlyFull(heavyProtocol(4, 180))).toBeUndefined();
  expect(nearlyFull(heavyProtocol(4, 220))).toMatchObject({ of: 'cards', is: 884, most: 1000 });
  expect(tooFull(heavyProtocol(4, 220))).toBeUndefined();
  expect(nearlyFull(withAnnexes(400_000, 400_000))).toMatchObject({ of: 'characters' });
});

it('lets a draft that was too full become smaller, never larger', () => {
  const [less, more] = [heavyProtocol(6, 200), heavyProtocol(6, 201)];
  expect(tooFull(less, more)).toBeUndefined();
  expect(tooFull(less, less)).toBeUndefined();
  expect(tooFull(more, less)).toMatchObject({ of: 'cards' });
});

it('can always be read again while there is room for it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 390_000 }), { maxLength: 4 }), (characters) => {
      const protocol = withAnnexes(...new Set(characters));
      if (tooFull(protocol)) return;
      expect(sizeOf(protocol).characters).toBeLessThanOrEqual(roomFor.characters);
      expect(parseProtocolText(JSON.stringify(protocol))).not.toEqual(fail(expect.anything()));
    }),
    { numRuns: 10 },
  );
});
