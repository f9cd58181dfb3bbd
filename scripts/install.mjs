// Installs the packages when package-lock.json changed since the last time, and does nothing otherwise.
// Plain JavaScript: on a fresh clone this runs on whatever Node the machine has (20 or newer).
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const stamp = 'node_modules/.meldcode-install';

/** Ends the program with npm's code when the packages cannot be installed. */
export function installIfChanged() {
  const wanted = createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(readFileSync('package.json'))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  console.log('Pakketten installeren (de eerste keer ongeveer een minuut) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('Installeren is niet gelukt. Lees de melding hierboven en probeer het opnieuw.');
    process.exit(npm.status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
