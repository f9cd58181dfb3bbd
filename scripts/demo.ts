import { spawn } from 'node:child_process';
import { theInstallation } from '@/lib/server/house/installation';
import { readSettings } from '@/lib/server/basics/settings';
import { buildIfChanged } from './build';
import { makeDemo } from './make-demo';
import { orSayWhy } from './or-say-why';
import { demoAccounts, demoBoard, demoPassword, seedDemo } from './seed-demo';

/** The product with a sample board, in a data folder of its own. A second time it goes on where you left. */
process.env.MELDCODE_DATA ??= 'data/demo';
await orSayWhy(async () => {
  await buildIfChanged();

  if (await makeDemo(readSettings(process.env), seedDemo)) console.log('Voorbeeldbestuur gemaakt.');
  const { house } = await theInstallation();
  const address = `/${demoBoard.slug}/meldcode-huiselijk-geweld-en-kindermishandeling`;
  await import('./server');

  const wide = Math.max(...demoAccounts.map(({ role }) => role.length));
  console.log(`
Log in op ${house.baseUrl}/inloggen, overal met wachtwoord: ${demoPassword}
${demoAccounts.map(({ role, email }) => `  ${role.padEnd(wide)}  ${email}`).join('\n')}

Zonder account: ${house.baseUrl}${address}
Stoppen: Ctrl C`);

  if (process.stdout.isTTY && process.env.MELDCODE_OPEN !== 'no') open(house.baseUrl);
});

function open(address: string): void {
  const command = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  spawn(command, [address], { stdio: 'ignore', detached: true }).on('error', () => undefined);
}
