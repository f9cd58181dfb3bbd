import { rmSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { browserArguments, presentBrowser } from './scripts/find-browser.mjs';

const port = Number(process.env.E2E_PORT ?? 4390);
const data = '.cache/e2e-data';
// A worker re-reads this file, and so does who only lists; the first reader that runs starts with an empty data folder.
if (!process.env.TEST_WORKER_INDEX && !process.argv.includes('--list'))
  rmSync(data, { recursive: true, force: true });

/** The journeys run against what a newcomer gets from `npm run demo`, on fresh data. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // The pages with axe at two sizes take 108 s on two busy cores.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  // Journeys that go on from one another say so themselves.
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['./prove/journey-reporter.ts']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1440, height: 900 },
    // A trace takes half of the time of a journey; the picture and the error say enough.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: presentBrowser(), args: browserArguments },
  },
  webServer: {
    command: 'npm run -s demo',
    url: `http://127.0.0.1:${port}/api/health`,
    env: { PORT: String(port), MELDCODE_DATA: data, MELDCODE_OPEN: 'no' },
    timeout: 300_000,
    stdout: 'pipe',
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
