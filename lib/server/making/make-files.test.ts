import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sizeInDutch } from '@/lib/core/dutch';
import { createMeasurer, fontMetrics, layOut, type Paper } from '@/lib/core/layout';
import type { Told } from '@/lib/server/basics/told';
import { inFormat1 } from '@/lib/testing/in-format-1';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import { carryUp } from '@/schemas/migrations';
import { protocol as protocolSchema } from '@/schemas/protocol';
import type { Edition } from './edition';
import { makeFiles } from './make-files';

const edition: Edition = {
  board: { slug: 'voorbeeld', name: 'Stichting Voorbeeld' },
  protocolSlug: 'meldcode',
  document: sampleMeldcode(),
  frozenText: JSON.stringify(inFormat1(sampleMeldcode())),
  approvals: [],
  number: 2,
  label: '2.0',
  adoptedOn: '2026-12-16',
  entryIntoForce: '2027-01-01',
  evaluationBefore: '2030-01-01',
  contentHash: '7f3a91c2'.repeat(8),
  baseUrl: 'https://meldcode.example',
};
const made = await makeFiles(edition);
const measurer = createMeasurer(fontMetrics);
const onPaper = (paper: Paper) =>
  layOut(
    edition.document,
    {
      kind: 'infographic',
      paper,
      edition: {
        board: 'Stichting Voorbeeld',
        versionLabel: '2.0',
        adoptedOn: '2026-12-16',
        inForceFrom: '2027-01-01',
        checklistUrl: 'https://meldcode.example/voorbeeld/meldcode/v/2/doorlopen',
        checkCode: '7f3a91c2',
      },
    },
    measurer,
  );
const posters = { a3: onPaper('a3'), a4: onPaper('a4') };
const printed = [
  'poster-a3.pdf',
  'poster-a4.pdf',
  'uitgebreid-a3.pdf',
  'uitgebreid-a4.pdf',
  ...edition.document.columns.map((_, i) => `rolkaart-${i + 1}.pdf`),
  'zakkaart.pdf',
  'zakkaart-a4.pdf',
  'deurkaart.pdf',
  'belkaart.pdf',
];
/** How a page asks for a file. */
const addressOf = (path: string) =>
  `/voorbeeld/meldcode/v/2/${path.replace(/^poster-(a[34])\.pdf$/, 'poster.pdf?paper=$1')}`;
const bodyOf = (path: string) => Buffer.from(made.find((one) => one.path === path)?.body ?? []);
const textOf = (path: string) => bodyOf(path).toString('utf8');

describe('the files of a version', () => {
  it('are the page, the checklist, its script and style, the infographic, all there is to print and the document', () => {
    const paths = made.map((one) => one.path);
    expect(paths.filter((path) => !/^(site|checklist)\./.test(path))).toEqual([
      '',
      'doorlopen',
      'protocol.json',
      ...posters.a3.pages.map((_, i) => (i === 0 ? 'poster.svg' : `poster-${i + 1}.svg`)),
      'infographic-150dpi.png',
      'infographic-300dpi.png',
      ...posters.a3.pages.slice(1).map((_, i) => `infographic-${i + 2}-150dpi.png`),
      ...printed,
      'afdrukken',
      'afdrukken.zip',
    ]);
    expect(paths.some((path) => /^checklist\.[0-9a-f]{12}\.js$/.test(path))).toBe(true);
    expect(paths.some((path) => /^site\.[0-9a-f]{12}\.css$/.test(path))).toBe(true);
    for (const { body } of made) expect(body.length).toBeGreaterThan(100);
    for (const path of printed) expect(textOf(path).slice(0, 5)).toBe('%PDF-');
  });

  it('have the infographic for the poster, sheet by sheet, and the long one as a pdf of its own', () => {
    const count = (path: string) => textOf(path).match(/\/Type \/Page\b(?!s)/g)?.length;
    for (const paper of ['a3', 'a4'] as const) {
      expect(count(`poster-${paper}.pdf`)).toBe(posters[paper].pages.length);
      const long = layOut(edition.document, { kind: 'poster', paper }, measurer);
      expect(count(`uitgebreid-${paper}.pdf`)).toBe(long.pages.length);
    }
    for (const [i, page] of posters.a3.pages.entries()) {
      const svg = textOf(i === 0 ? 'poster.svg' : `poster-${i + 1}.svg`);
      for (const { id } of page.groups) expect(svg).toContain(`<g id="${id}"`);
    }
  });

  it('say on the page to print from how many sheets each paper takes, and whom each role card is for', () => {
    const page = textOf('afdrukken')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ');
    for (const paper of ['a3', 'a4'] as const) {
      const { length } = posters[paper].pages;
      expect(page).toContain(`${paper.toUpperCase()} ${length === 1 ? '1 blad' : `${length} bladen`}`);
    }
    const isMore = posters.a4.pages.length > posters.a3.pages.length;
    expect(page.includes('anders wordt de letter te klein')).toBe(isMore);
    for (const [i, { label }] of edition.document.columns.entries())
      expect(page).toContain(`Open rolkaart ${i + 1}. ${label}`);
    for (const path of printed) expect(textOf('afdrukken')).toContain(addressOf(path));
  });

  it('only point at files of the same version, which exist', () => {
    const own = '/voorbeeld/meldcode/v/2';
    for (const page of [textOf(''), textOf('doorlopen'), textOf('afdrukken')]) {
      for (const [, href = ''] of page.matchAll(/(?:href|src)="(\/[^"#]*)"/g)) {
        if (href.startsWith('/assets/')) continue;
        const path =
          href.slice(own.length + 1).replace(/^poster\.pdf\?paper=/, 'poster-') +
          (href.includes('.pdf?') ? '.pdf' : '');
        expect(href.startsWith(own)).toBe(true);
        expect(made.map((one) => one.path)).toContain(path);
      }
    }
  });

  it('hold all that one prints as one zip, and the pictures beside it', () => {
    const packed = Object.values(unzipSync(bodyOf('afdrukken.zip'))).slice(1);
    expect(packed.map((body) => Buffer.from(body).toString('base64'))).toEqual(
      printed.map((path) => bodyOf(path).toString('base64')),
    );
  });

  it('offer each picture with its own size, and none before publication', async () => {
    const page = textOf('afdrukken');
    for (const { path, contentType, body } of made.filter((one) => one.path.endsWith('.png'))) {
      expect(contentType).toBe('image/png');
      const png = Buffer.from(body);
      const size = `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)} pixels, ${sizeInDutch(png.length)}`;
      expect(page.slice(page.indexOf(size)).split('</li>')[0]).toContain(`v/2/${path}" download`);
    }
    const preview = await makeFiles({ ...edition, path: '/api/versions/v1/preview' });
    expect(preview.map(({ path }) => path).filter((path) => path.endsWith('.png'))).toEqual([]);
    const seen = Buffer.from(preview.find(({ path }) => path === 'afdrukken')!.body).toString();
    expect(seen).not.toContain('.png"');
    expect(seen).toContain('maken we bij het publiceren');
  });

  it('are the same bytes when made again, and it tells how many are done, from none to all', async () => {
    const told: Told[] = [];
    const again = await makeFiles(edition, (one) => told.push(one));
    expect(told[0]).toEqual({ done: 0, of: again.length });
    expect(told.at(-1)).toEqual({ done: again.length, of: again.length });
    expect(told).toEqual(told.toSorted((a, b) => a.done - b.done));
    expect(told.length).toBeGreaterThan(printed.length);
    expect(again.map((one) => [one.path, Buffer.from(one.body).toString('base64')])).toEqual(
      made.map((one) => [one.path, Buffer.from(one.body).toString('base64')]),
    );
  });

  it('give the document back as it was frozen, also in an older format', () => {
    expect(textOf('protocol.json')).toBe(edition.frozenText);
    const frozen = JSON.parse(textOf('protocol.json')) as Record<string, unknown>;
    expect(protocolSchema.parse(carryUp(frozen, 1))).toEqual(edition.document);
  });

  it('keep the script of the checklist at 25 kB gzip or less, without anything from npm', () => {
    const script = made.find((one) => one.path.endsWith('.js'))?.body ?? new Uint8Array();
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(25_000);
    const text = Buffer.from(script).toString();
    for (const way of [
      'fetch(',
      'XMLHttpRequest',
      'sendBeacon',
      'WebSocket',
      'EventSource',
      'innerHTML',
      'eval(',
      'document.cookie',
    ]) {
      expect(text).not.toContain(way);
    }
  });
});
