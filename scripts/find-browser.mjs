// Finds a Chromium for the browser tests, in this order: PLAYWRIGHT_CHROMIUM, one of the system, Playwright's own,
// Playwright's download, the Debian package (when root). First the one without windows, as Playwright's own is: the
// same engine, and the toolbar of a window that nobody sees takes a fifth of the time.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const system = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** The path of a browser that is there now, or undefined. */
export function presentBrowser() {
  const asked = process.env.PLAYWRIGHT_CHROMIUM;
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`PLAYWRIGHT_CHROMIUM points to ${asked}, which is not there.`);
  }
  return (
    system.find((path) => existsSync(path)) ?? [chromium.executablePath()].find((path) => existsSync(path))
  );
}

/** The path of a browser, installed if need be. Throws with what to do when there is none to be had. */
export function findBrowser() {
  const present = presentBrowser();
  if (present) return present;
  console.log('Geen Chromium gevonden: Playwright haalt er een op …');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  const downloaded = presentBrowser();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Chromium installeren met apt-get …');
    spawnSync(
      'sh',
      ['-c', 'apt-get update -qq && apt-get install -y -qq chromium-headless-shell >/dev/null'],
      {
        stdio: 'inherit',
      },
    );
    const installed = presentBrowser();
    if (installed) return installed;
  }
  throw new Error('No Chromium found. Install Chromium or Chrome, or set PLAYWRIGHT_CHROMIUM to its path.');
}

/** What every launch of it needs, here and in a container. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-sync',
  '--disable-component-update',
  '--no-first-run',
];
