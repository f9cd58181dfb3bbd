import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { signedIn } from './people';

type Manifest<T> = Record<string, T>;
const readManifest = <T>(name: string) => JSON.parse(readFileSync(`.next/server/${name}.json`, 'utf8')) as T;
/** Every address that the build made, with its parameters in brackets. */
export const routes = Object.keys(readManifest<Manifest<string>>('app-paths-manifest')).map((path) =>
  path.replace(/\/(page|route)$/, '').replace('/(shell)', ''),
);
type ActionEntry = { exportedName: string; filename: string; workers: Manifest<unknown> };
/** Every server action that the build made. */
export const actions = Object.entries(
  readManifest<{ node: Manifest<ActionEntry>; edge: Manifest<ActionEntry> }>('server-reference-manifest')
    .node,
).map(([id, entry]) => ({ id, name: entry.exportedName, file: entry.filename }));

export type Ids = { protocolId: string; versionId: string; schoolId: string };
/** The address with these ids in it. */
export const fill = (route: string, ids: Ids) =>
  route
    .replace('[protocolId]', ids.protocolId)
    .replace('[versionId]', ids.versionId)
    .replace('[schoolId]', ids.schoolId)
    // What the draft of the sample board was before its last change.
    .replace('[revision]', '1')
    .replace('/[[...path]]', '')
    .replace('[...nextauth]', 'session')
    .replace('[token]', 'nietbestaand') || '/';

let found: Promise<Ids> | undefined;

/** The ids of the sample protocol and of its version in force. They stay: looked up once in each worker. */
export const idsOf = (browser: Browser): Promise<Ids> => (found ??= findIds(browser));

async function findIds(browser: Browser): Promise<Ids> {
  const page = await signedIn(browser, 'medewerker');
  const name = 'Meldcode huiselijk geweld en kindermishandeling';
  const protocol = await page.getByRole('link', { name, exact: true }).getAttribute('href');
  await page.goto(protocol ?? '');
  const version = await page.getByRole('link', { name: 'Versie 1.0' }).getAttribute('href');
  await page.context().close();
  const admin = await signedIn(browser, 'beheerder');
  await admin.goto('/studio/scholen');
  const school = await admin.getByRole('link', { name: 'Voorbeeld College' }).getAttribute('href');
  await admin.context().close();
  const idIn = (address: string | null) => address?.split('/').at(-1) ?? '';
  return { protocolId: idIn(protocol), versionId: idIn(version), schoolId: idIn(school) };
}
