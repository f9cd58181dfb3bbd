import { describe, expect, it } from 'vitest';
import { createMeasurer, fontMetrics } from '@/lib/core/layout';
import { publicAddress } from '@/lib/public-site/public-address';
import { column, protocolOf } from '@/lib/testing/build-protocol';
import { exampleEdition } from '@/lib/testing/example-edition';
import { atFullLength } from '@/lib/testing/full-length';
import { readProtocols } from '@/lib/testing/read-protocols';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import type { Protocol } from '@/schemas/protocol';
import { printsOf } from './printed';
import { printKinds } from './printings';

const measurer = createMeasurer(fontMetrics);
const kindsOf = (protocol: Protocol) => printKinds(protocol, exampleEdition, measurer);
const all: [string, Protocol][] = [
  ...readProtocols().map(({ name, protocol }): [string, Protocol] => [name, protocol]),
  ['nothing in it', protocolOf({ title: '', organisation: '', columns: [], routes: [] })],
  ['twelve columns', protocolOf({ columns: Array.from({ length: 12 }, (_, i) => column(`c${i}`)) })],
  [
    'two columns of one name',
    protocolOf({ columns: [column('c1'), column('c2')].map((one) => ({ ...one, label: 'Leerkracht' })) }),
  ],
  ['texts as long as they may be', atFullLength(sampleMeldcode(), true)],
];

describe.each(all)('what there is to print of %s', (_, protocol) => {
  const kinds = kindsOf(protocol);
  const printings = kinds.flatMap((kind) => kind.printings);

  it('has a drawing in each file, and a name that the public site knows', () => {
    const paths = printings.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const { path, scene } of printings) {
      expect(scene.pages.length, path).toBeGreaterThan(0);
      expect(publicAddress(`/bestuur/meldcode/v/1/${path}`, new URLSearchParams())).toMatchObject({ path });
    }
    for (const [i, { file }] of printsOf(kinds)
      .flatMap(({ files }) => files)
      .entries()) {
      const [name, query] = file.split('?');
      const asked = publicAddress(`/bestuur/meldcode/${name}`, new URLSearchParams(query));
      expect(asked?.path).toBe(paths[i]);
    }
  });

  it('has one role card for each column, under its number and told apart from the others', () => {
    const cards = printings.filter(({ path }) => path.startsWith('rolkaart'));
    expect(cards.map(({ path }) => path)).toEqual(protocol.columns.map((_one, i) => `rolkaart-${i + 1}.pdf`));
    for (const [i, { short }] of cards.entries()) expect(short).toContain(protocol.columns[i]?.label);
    expect(new Set(printings.map(({ what }) => what)).size).toBe(printings.length);
  });

  it('says so when the infographic takes more sheets on A4 than on A3, and only then', () => {
    const [infographic] = kinds;
    const [onA3 = 0, onA4 = 0] = infographic?.printings.map(({ scene }) => scene.pages.length) ?? [];
    const said = `Op A4 zijn het ${onA4} bladen, anders wordt de letter te klein.`;
    expect(infographic?.about.includes(said)).toBe(onA4 > onA3);
    for (const { about } of kinds) expect(about[0]).toMatch(/^Voor .*\.$/);
  });
});
