import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInstallation } from '@/lib/server/house/installation';
import type { House } from '@/lib/server/door/context';
import type { BenchRow } from './bench-row';
import { auditRows } from './growth/audit';
import { boardRows } from './growth/boards';
import { pageRows, statementRows } from './growth/pages';
import { plantStudio } from './growth/studio';
import { serveStudio } from './served-studio';

const port = 4466;
const baseUrl = `http://127.0.0.1:${port}`;

/** How what people wait for grows with what they have: boards, protocols, cards and rows of the log. */
export async function run(): Promise<BenchRow[]> {
  const studio = mkdtempSync(join(tmpdir(), 'meldcode-growth-'));
  const boards = mkdtempSync(join(tmpdir(), 'meldcode-growth-'));
  try {
    const planted = await plantStudio(studio, baseUrl);
    return [
      ...(await inHouse(boards, (house) => boardRows(house, port))),
      ...(await inHouse(boards, auditRows)),
      ...(await inHouse(studio, statementRows)),
      ...(await served(studio, (address) => pageRows(address, planted))),
    ];
  } finally {
    for (const folder of [studio, boards]) rmSync(folder, { recursive: true, force: true });
  }
}

async function inHouse<T>(dataFolder: string, measure: (house: House) => Promise<T>): Promise<T> {
  const installation = await openInstallation({ dataFolder, baseUrl, sessionSecret: undefined });
  try {
    return await measure(installation.house);
  } finally {
    await installation.close();
  }
}

async function served<T>(dataFolder: string, measure: (address: string) => Promise<T>): Promise<T> {
  const server = await serveStudio('scripts/start.ts', port, dataFolder);
  try {
    return await measure(server.address);
  } finally {
    await server.stop();
  }
}
