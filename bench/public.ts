import { readFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import autocannon from 'autocannon';
import { chromium } from '@playwright/test';
import { parseProtocolText } from '@/lib/core/protocol';
import type { PublicFile } from '@/lib/server/making/edition';
import { openAssets } from '@/lib/public-site/asset-files';
import { makeFiles } from '@/lib/server/making/make-files';
import { publicListener } from '@/lib/public-site/public-listener';
import { openPublicSite } from '@/lib/public-site/public-site';
import { startServer } from '@/lib/public-site/start-server';
import { formsHere } from '@/lib/testing/forms-here';
import { browserArguments, findBrowser } from '../scripts/find-browser.mjs';
import type { BenchRow } from './bench-row';

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const baseUrl = 'http://127.0.0.1:4319';

/** The model-meldcode, published: the largest protocol we ship. */
async function publishedModel(): Promise<PublicFile[]> {
  const frozenText = await readFile('content/model-meldcode.json', 'utf8');
  const parsed = parseProtocolText(frozenText);
  if (!parsed.ok) throw new Error('the model-meldcode cannot be read');
  return makeFiles({
    board: { slug: 'voorbeeld', name: 'Stichting Voorbeeld' },
    protocolSlug: 'meldcode',
    document: parsed.value,
    frozenText,
    approvals: [],
    number: 1,
    label: '1.0',
    adoptedOn: '2026-01-01',
    entryIntoForce: '2026-01-01',
    evaluationBefore: '2030-01-01',
    contentHash: '0'.repeat(64),
    baseUrl,
  });
}

function weights(files: PublicFile[]): BenchRow[] {
  const gzip = (path: (file: PublicFile) => boolean) =>
    gzipSync(files.find(path)?.body ?? '', { level: 9 }).length;
  const page = files.find((file) => file.path === '')?.body ?? new Uint8Array();
  const scripts = (
    Buffer.from(page)
      .toString()
      .match(/<script/g) ?? []
  ).length;
  const script = gzip((file) => file.path.endsWith('.js'));
  return [
    {
      what: 'Stappenplan: script dat nodig is om te lezen',
      ours: `${scripts} scripts, pagina ${kB(brotliCompressSync(page).length)} (br)`,
      peer: 'lege Next-pagina 134 kB script',
      goal: '0 kB',
      met: scripts === 0,
    },
    {
      what: 'Checklist: alle script (gzip)',
      ours: kB(script),
      peer: 'Typebot 193 kB, SurveyJS 429 kB',
      goal: '<= 25 kB',
      met: script <= 25_000,
    },
    {
      what: 'Checklist: pagina met alle kaarten (gzip)',
      ours: kB(gzip((file) => file.path === 'doorlopen')),
      goal: '<= 60 kB',
      met: gzip((file) => file.path === 'doorlopen') <= 60_000,
    },
  ];
}

async function shoot(url: string) {
  const shared = { url, connections: 20, workers: 1, headers: { 'accept-encoding': 'br, gzip' } };
  await autocannon({ ...shared, duration: 2 });
  return autocannon({ ...shared, duration: 6 });
}

/** The fastest that node can be: one body, one header, no question asked. In requests per second. */
async function bareServer(body: Buffer): Promise<number> {
  const server = await startServer(
    (_request, response) => response.writeHead(200, { 'content-length': body.length }).end(body),
    4318,
    '127.0.0.1',
  );
  try {
    return Math.round((await shoot(server.address)).requests.average);
  } finally {
    await server.stop();
  }
}

async function load(what: string, path: string, peer: number): Promise<BenchRow> {
  const result = await shoot(baseUrl + path);
  const perSecond = Math.round(result.requests.average);
  const p97 = result.latency.p97_5;
  return {
    what,
    ours: `${perSecond} per s, p97,5 ${p97} ms, ${result.non2xx + result.errors} fout`,
    peer: `kale node:http met dezelfde inhoud ${peer} per s`,
    goal: '>= 2.000 per s, p95 <= 25 ms',
    met: perSecond >= 2000 && p97 <= 25 && result.non2xx + result.errors === 0,
  };
}

/** The median of three rounds of sixty taps. */
async function tapping(): Promise<BenchRow> {
  const rounds = [await taps(), await taps(), await taps()].sort((a, b) => a - b);
  const p95 = rounds[1] ?? Number.NaN;
  return {
    what: 'Checklist: van tik tot volgende stap, processor 4x trager',
    ours: `p95 ${p95.toFixed(0)} ms`,
    goal: 'p95 <= 50 ms',
    met: p95 <= 50,
  };
}

/** From a tap to the next screen painted, on a processor slowed down four times: p95 in milliseconds. */
async function taps(): Promise<number> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    // tsx names functions with a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (named) => named');
    const client = await page.context().newCDPSession(page);
    await page.goto(`${baseUrl}/voorbeeld/meldcode/doorlopen`);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const times = await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const found: number[] = [];
      for (let i = 0; i < 60; i += 1) {
        const all = [
          ...document.querySelectorAll<HTMLElement>('#scherm .chip, #scherm .choice, #scherm .go'),
        ];
        const onward = all.filter((one) => !/dossier|anderen gaan|doorloop over/.test(one.textContent));
        const next = onward[i % Math.max(1, onward.length)];
        const wipe = [...document.querySelectorAll<HTMLElement>('#scherm .row button')].find(
          (one) => one.textContent === 'Wis alles',
        );
        const tapped = next ?? wipe;
        if (!tapped) break;
        await frame();
        const started = performance.now();
        tapped.click();
        await frame();
        found.push(performance.now() - started);
      }
      return found.sort((a, b) => a - b);
    });
    return times[Math.floor(times.length * 0.95)] ?? Number.NaN;
  } finally {
    await browser.close();
  }
}

/** Weights and speed of the public site, over real HTTP. */
export async function run(): Promise<BenchRow[]> {
  const files = await publishedModel();
  const aboutFile = (path: string) => {
    const file = files.find((one) => one.path === path);
    return file && { contentType: file.contentType, seal: path };
  };
  const site = openPublicSite({
    find: {
      state: async () => '',
      about: async (_board, _protocol, _number, path) => aboutFile(path),
      versions: async () => [{ number: 1, label: '1.0', entryIntoForce: '2026-01-01' }],
      withdrawn: async () => [],
      schools: async () => [],
      ofSchool: async () => undefined,
      file: async (_board, _protocol, _number, path) => files.find((file) => file.path === path),
    },
    forms: formsHere(),
    today: () => '2026-06-01',
    moment: () => performance.now(),
  });
  const assets = await openAssets({ baseUrl, now: () => new Date() });
  const nobody = async () => undefined;
  const server = await startServer(publicListener(assets, site, nobody), 4319, '127.0.0.1');
  const compressed = (path: string) =>
    brotliCompressSync(files.find((file) => file.path === path)?.body ?? new Uint8Array());
  try {
    return [
      ...weights(files),
      await load('Stappenplan, 20 verbindingen', '/voorbeeld/meldcode', await bareServer(compressed(''))),
      await load(
        'Checklist, 20 verbindingen',
        '/voorbeeld/meldcode/doorlopen',
        await bareServer(compressed('doorlopen')),
      ),
      await tapping(),
    ];
  } finally {
    await server.stop();
  }
}
