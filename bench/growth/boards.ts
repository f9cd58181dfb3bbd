import { brotliCompressSync, constants } from 'node:zlib';
import autocannon from 'autocannon';
import { statusHtml } from '@/lib/core/render/html';
import { openAssets } from '@/lib/public-site/asset-files';
import { publicListener } from '@/lib/public-site/public-listener';
import { openPublicSite } from '@/lib/public-site/public-site';
import { finderOf } from '@/lib/public-site/published-finder';
import { startServer } from '@/lib/public-site/start-server';
import { etagOf } from '@/lib/server/basics/seals';
import { tagOf } from '@/lib/server/basics/sendable';
import { withStatus } from '@/lib/server/basics/sent-page';
import { contextOf, type House } from '@/lib/server/door/context';
import { makeFiles } from '@/lib/server/making/make-files';
import type { BenchRow } from '../bench-row';
import { realisticProtocol } from '../realistic-protocol';
import { growthRow } from './exponent';
import { frozen, plantBoard, plantProtocol, plantVersion } from './plant';

const counts = [1, 10, 100, 1000];
const contentType = 'text/html; charset=utf-8';
const slugOf = (n: number) => `bestuur-${n}`;
const addressOf = (n: number) => `/${slugOf(n)}/meldcode`;

/** What it costs to read a public page, over boards that are asked in turn on connections that stay open. */
export async function boardRows(house: House, port: number): Promise<BenchRow[]> {
  await plantBoards(house);
  const today = () => contextOf(house, { kind: 'anonymous' }).today;
  const site = openPublicSite({
    find: finderOf(house),
    forms: house.forms,
    today,
    moment: () => performance.now(),
  });
  const assets = await openAssets({ baseUrl: house.baseUrl, now: house.now });
  const server = await startServer(
    publicListener(assets, site, async () => undefined),
    port,
    '127.0.0.1',
  );
  try {
    const acceptEncoding = 'br, gzip';
    const began = performance.now();
    for (let n = 1; n <= counts.at(-1)!; n += 1)
      await site.answer({ method: 'GET', url: addressOf(n), acceptEncoding });
    const cold = (performance.now() - began) / counts.at(-1)!;
    const points = [];
    for (const size of counts) points.push({ size, cost: 1000 / (await perSecond(server.address, size)) });
    const row = growthRow(
      'Openbare pagina, besturen om de beurt',
      points,
      { exponent: 0.1, unit: 'per s' },
      ({ cost }) => (1000 / cost).toFixed(0),
    );
    return [
      row,
      {
        what: 'Openbare pagina, de eerste keer na een herstart',
        ours: `${cold.toFixed(1)} ms`,
        peer: 'opnieuw comprimeren: 26 ms',
        goal: '<= 5 ms',
        met: cold <= 5,
      },
    ];
  } finally {
    await server.stop();
  }
}

/** The middle of three rounds. */
async function perSecond(address: string, boards: number): Promise<number> {
  const requests = Array.from({ length: boards }, (_, i) => ({ path: addressOf(i + 1) }));
  const headers = { 'accept-encoding': 'br, gzip' };
  const rounds: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    const shot = await autocannon({
      url: address,
      connections: 20,
      workers: 1,
      duration: 3,
      headers,
      requests,
    });
    if (shot.non2xx + shot.errors > 0) throw new Error('a public page did not answer');
    if (round > 0) rounds.push(shot.requests.average);
  }
  return rounds.sort((a, b) => a - b)[1]!;
}

/** A published version at each board, each with its own page, and its compressed form as publication leaves it. */
async function plantBoards({ database, forms, now, baseUrl }: House): Promise<void> {
  const protocol = realisticProtocol(0);
  const text = frozen(protocol);
  const made = await makeFiles({
    ...{ board: { slug: 'bestuur-0', name: 'Stichting' }, protocolSlug: 'meldcode', document: protocol },
    ...{ frozenText: text, approvals: [], number: 1, label: '1.0', adoptedOn: '2026-01-01' },
    ...{ entryIntoForce: '2026-01-01', evaluationBefore: '2030-01-01', contentHash: '0'.repeat(64), baseUrl },
  });
  const page = Buffer.from(made.find(({ path }) => path === '')!.body).toString();
  const version = { number: 1, label: '1.0', entryIntoForce: '2026-01-01' };
  for (let n = 1; n <= counts.at(-1)!; n += 1) {
    const board = slugOf(n);
    const body = Buffer.from(page.replaceAll('bestuur-0', board));
    await plantBoard(database, board, [{ name: 'board' }]);
    await database.transaction(async (tx) => {
      const protocolId = await plantProtocol(tx, board, 'meldcode', protocol);
      await plantVersion(tx, board, protocolId, 1, text, [{ path: '', contentType, body }]);
    });
    const status = statusHtml(version, version, now().toISOString().slice(0, 10), addressOf(n));
    const plain = withStatus(body, status);
    // A quick compression: a little larger than what publication makes, and served the same.
    const br = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
    await forms.keep(etagOf(body), status, { etag: tagOf(plain), br });
  }
}
