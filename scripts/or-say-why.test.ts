import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '@/db/client';
import { startServer } from '@/lib/public-site/start-server';
import { whyNot } from './or-say-why';

const reasonOf = (work: () => Promise<unknown>) => work().then(String, whyNot);

it('says that the port is taken, and which to take', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => other.once('listening', ready));
  const { port } = other.address() as AddressInfo;
  expect(await reasonOf(() => startServer(() => undefined, port, '127.0.0.1'))).toBe(
    `Poort ${port} is al in gebruik. Stop het andere programma, of kies een andere: PORT=${port + 1}.`,
  );
  other.close();
});

it('says that the folder is in use or not ours, without a stack; a bug keeps its stack', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'meldcode-why-'));
  const database = openDatabase(folder);
  expect(await reasonOf(async () => openDatabase(folder))).toMatch(/in use by another process[^\n]*$/);
  await database.close();
  rmSync(folder, { recursive: true });
  expect(whyNot(Object.assign(new Error('EACCES: /srv'), { code: 'EACCES' }))).toContain('gegevensmap');
  expect(whyNot(new TypeError('a bug'))).toContain('at ');
});

it('ends with a code that a supervisor understands', () => {
  const code = "await orSayWhy(() => Promise.reject(new Error('te weinig')));";
  const script = `import { orSayWhy } from './scripts/or-say-why.ts'; ${code}`;
  const ran = spawnSync(process.execPath, ['--input-type=module', '--import', 'tsx', '--eval', script], {
    encoding: 'utf8',
  });
  expect(ran.stderr).toContain('Meldcode Studio start niet. te weinig');
  expect(ran.status).toBe(1);
});
