import { createRequire } from 'node:module';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { theInstallation } from '@/lib/server/house/installation';
import { openAssets } from '@/lib/public-site/asset-files';
import { largeBodiesInTurn } from '@/lib/public-site/large-bodies';
import { publicHeaders } from '@/lib/public-site/public-headers';
import { publicListener } from '@/lib/public-site/public-listener';
import { openPublicSite } from '@/lib/public-site/public-site';
import { finderOf } from '@/lib/public-site/published-finder';
import { startServer } from '@/lib/public-site/start-server';
import { addressAsOurs } from '@/lib/public-site/address-as-ours';
import { readSettings } from '@/lib/server/basics/settings';
import { contextOf } from '@/lib/server/door/context';
import { watchStretches } from '@/lib/server/drafts/watch-stretches';
import { senderOf } from '@/lib/server/web/sender';
import { makeSetUpLink } from '@/lib/server/people/set-up';
import { goOnUnheard } from './go-on-unheard';

/** Serves this installation: published files first, the studio behind them. PORT (3000), HOST (127.0.0.1); --dev for building pages as they change. */
goOnUnheard();
const port = Number(process.env.PORT ?? '3000');
const host = process.env.HOST ?? '127.0.0.1';
process.env.PORT = String(port);

type Studio = {
  prepare: () => Promise<void>;
  close: () => Promise<void>;
  getRequestHandler: () => (request: IncomingMessage, response: ServerResponse) => Promise<void>;
};
// Next is CommonJS with its function as the export itself.
const next = createRequire(import.meta.url)('next') as (options: object) => Studio;

const installation = await theInstallation();
const { house } = installation;
const stretches = await watchStretches(house);
const studio = next({ dev: process.argv.includes('--dev'), dir: process.cwd(), hostname: host, port });
await studio.prepare();

const assets = await openAssets({
  baseUrl: house.baseUrl,
  contact: readSettings(process.env).securityContact,
  now: house.now,
});
const today = () => contextOf(house, { kind: 'anonymous' }).today;
const site = openPublicSite({
  find: finderOf(house),
  forms: house.forms,
  today,
  moment: () => performance.now(),
});
const overHttps = house.baseUrl.startsWith('https:');
const hsts: Record<string, string> = overHttps
  ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }
  : {};
const listening = await startServer(
  largeBodiesInTurn(
    publicListener(assets, site, addressAsOurs(studio.getRequestHandler(), house.baseUrl), hsts),
    senderOf(installation),
    hsts,
  ),
  port,
  host,
  process.argv.includes('--dev'),
  { ...publicHeaders('text/plain'), ...hsts },
);

const link = await makeSetUpLink(house);
console.log(`Meldcode Studio draait op ${house.baseUrl}`);
if (link) console.log(`Nog geen bestuur. Richt de studio in met deze link, hij werkt één keer:\n  ${link}`);

let isStopping = false;
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  house.live.end();
  await listening.stop();
  await studio.close();
  await stretches.stop();
  await installation.close();
  process.exit(0);
}
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
