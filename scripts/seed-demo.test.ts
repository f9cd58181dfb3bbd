import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openInstallation, type Installation } from '@/lib/server/house/installation';
import { findPublished } from '@/lib/server/versions/published';
import { findActor } from '@/lib/server/people/session';
import { signIn } from '@/lib/server/people/sign-in';
import { getDashboard } from '@/lib/server/versions/dashboard';
import { verifyAudit } from '@/lib/server/house/verify-audit';
import { demoAccounts, demoPassword, seedDemo } from './seed-demo';

let folder: string;
let installation: Installation;
let address: string | undefined;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'meldcode-demo-'));
  installation = await openInstallation({
    dataFolder: folder,
    baseUrl: 'http://localhost:4300',
    sessionSecret: undefined,
  });
  address = await seedDemo(installation.house);
}, 120_000);
afterAll(async () => {
  await installation.close();
  rmSync(folder, { recursive: true });
});

const nobody = { kind: 'anonymous' } as const;
async function personOf(email: string) {
  const signedIn = await signIn.run(installation.house, nobody, { email, password: demoPassword });
  return findActor(installation.house, signedIn.ok ? signedIn.value.sessionId : '');
}

it('lets every sample account in, with real passwords', async () => {
  for (const { email } of demoAccounts) expect(await personOf(email)).toMatchObject({ kind: 'person' });
});

it('has a version in force with its posters, and a draft in progress', async () => {
  expect(address).toBe('/voorbeeld/meldcode-huiselijk-geweld-en-kindermishandeling');
  const { house } = installation;
  const dashboard = await getDashboard.run(house, await personOf('redacteur@voorbeeld.example'), {});
  expect(dashboard).toMatchObject({
    value: { protocols: [{ newest: { label: '1.0', standing: 'in_force' }, mayEdit: true }] },
  });
  for (const path of [
    ...['', 'poster.svg', 'poster-a3.pdf', 'poster-a4.pdf', 'uitgebreid-a3.pdf', 'uitgebreid-a4.pdf'],
    ...['rolkaart-1.pdf', 'zakkaart.pdf', 'zakkaart-a4.pdf', 'deurkaart.pdf', 'belkaart.pdf'],
    ...[
      'infographic-150dpi.png',
      'infographic-300dpi.png',
      'afdrukken',
      'afdrukken.zip',
      'protocol.json',
      'doorlopen',
    ],
  ]) {
    const [boardSlug, protocolSlug] = address!.slice(1).split('/') as [string, string];
    const file = await findPublished.run(house, nobody, {
      boardSlug,
      protocolSlug,
      number: 'in_force',
      path,
    });
    expect(file, path).toMatchObject({ ok: true });
  }
});

it('leaves a log that holds, and does nothing the second time', async () => {
  const { house } = installation;
  expect(await verifyAudit.run(house, await personOf('beheerder@voorbeeld.example'), {})).toMatchObject({
    value: { brokenAt: undefined },
  });
  expect(await seedDemo(house)).toBeUndefined();
});
