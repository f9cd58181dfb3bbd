import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publicListener } from '@/lib/public-site/public-listener';
import { openPublicSite } from '@/lib/public-site/public-site';
import { startServer } from '@/lib/public-site/start-server';
import { openInstallation, type Installation } from '@/lib/server/house/installation';
import { signIn } from '@/lib/server/people/sign-in';
import { formsHere } from '@/lib/testing/forms-here';
import { heavyProtocol } from '@/lib/testing/heavy-protocol';
import type { BenchRow } from './bench-row';
import { publicationsOf } from './publications';
import { readFrom, reading, readingWhile, row } from './reading';
import { remakeSchoolCards, schoolCardsRow } from './school-cards';

const page = Buffer.from(`<!doctype html><p>${'lezen '.repeat(5000)}</p>`);

async function rows({ house }: Installation): Promise<BenchRow[]> {
  // The first reading warms the server.
  await reading();
  const quiet = await reading();
  const guess = (turn: number) =>
    signIn.run(
      house,
      { kind: 'anonymous' },
      { email: `${turn}@school.nl`, password: 'gok', source: `bot ${turn}` },
    );
  const on = '2026-11-29';
  const upload = JSON.stringify(heavyProtocol(12, 200));
  const full = heavyProtocol(5, 199);
  const report = { document: full, judging: { on }, about: { people: {} } };
  const began = performance.now();
  const frozen = await house.work('bestuur', 'freeze', { document: full, judging: { on } });
  const took = performance.now() - began;
  const asked = performance.now();
  await remakeSchoolCards(house);
  const remade = performance.now() - asked;
  const publications = await publicationsOf(house, 10);
  const publishing = await readingWhile(publications.publish, 1);
  await publications.close();
  return [
    row('Lezen terwijl een bestuur publiceert', quiet, publishing),
    row('Lezen terwijl 30 tegelijk wachtwoorden raden', quiet, await readingWhile(guess, 30)),
    row(
      'Lezen terwijl een bestuur 12 routes van 200 vragen inleest',
      quiet,
      await readingWhile(() => house.work('bestuur', 'readStart', { text: upload, own: {} }), 4),
    ),
    row(
      'Lezen terwijl een vol concept wordt getoetst',
      quiet,
      await readingWhile(() => house.work('bestuur', 'report', report), 4),
    ),
    row(
      'Lezen terwijl de kaarten van veertig scholen worden gemaakt',
      quiet,
      await readingWhile(() => remakeSchoolCards(house), 1),
    ),
    schoolCardsRow(remade),
    {
      what: 'Een vol concept (1.000 kaarten) voorleggen',
      ours: frozen.ok ? `${(took / 1000).toFixed(1)} s` : frozen.failure.code,
      goal: 'binnen de grens van 40 s',
      met: frozen.ok,
    },
  ];
}

/** What reading costs while others ask heavy things, over real HTTP. */
export async function run(): Promise<BenchRow[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'meldcode-bench-'));
  const installation = await openInstallation({
    dataFolder,
    baseUrl: readFrom.baseUrl,
    sessionSecret: undefined,
  });
  const site = openPublicSite({
    find: {
      state: async () => '',
      about: async () => ({ contentType: 'text/html; charset=utf-8', seal: 'page' }),
      versions: async () => [{ number: 1, label: '1.0', entryIntoForce: '2026-01-01' }],
      withdrawn: async () => [],
      schools: async () => [],
      ofSchool: async () => undefined,
      file: async () => ({ contentType: 'text/html; charset=utf-8', body: page }),
    },
    forms: formsHere(),
    today: () => '2026-06-01',
    moment: () => performance.now(),
  });
  const listener = publicListener(
    () => undefined,
    site,
    async () => undefined,
  );
  const server = await startServer(listener, readFrom.port, '127.0.0.1');
  try {
    return await rows(installation);
  } finally {
    await server.stop();
    await installation.close();
    rmSync(dataFolder, { recursive: true });
  }
}
