import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
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
const bodyOf = (path: string) => Buffer.from(made.find((one) => one.path === path)?.body ?? []);
const textOf = (path: string) => bodyOf(path).toString('utf8');

describe('the files of a version', () => {
  it('are the page, the checklist, its script and style, the posters and the document', () => {
    const paths = made.map((one) => one.path);
    expect(paths).toEqual(
      expect.arrayContaining([
        '',
        'doorlopen',
        'poster.svg',
        'poster-a3.pdf',
        'poster-a4.pdf',
        'protocol.json',
        'afdrukken',
        'afdrukken.zip',
      ]),
    );
    expect(paths.some((path) => /^checklist\.[0-9a-f]{12}\.js$/.test(path))).toBe(true);
    expect(paths.some((path) => /^site\.[0-9a-f]{12}\.css$/.test(path))).toBe(true);
    for (const { body } of made) expect(body.length).toBeGreaterThan(100);
    expect(textOf('poster-a3.pdf').slice(0, 5)).toBe('%PDF-');
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

  it('hold what one prints as one zip, under names that say what it is', () => {
    const packed = unzipSync(bodyOf('afdrukken.zip'));
    expect(Object.keys(packed)).toEqual(['meldcode-poster-a3.pdf', 'meldcode-poster-a4.pdf']);
    for (const paper of ['a3', 'a4']) {
      const body = packed[`meldcode-poster-${paper}.pdf`]!;
      expect(Buffer.from(body).equals(bodyOf(`poster-${paper}.pdf`))).toBe(true);
    }
  });

  it('are the same bytes when made again', async () => {
    const again = await makeFiles(edition);
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
