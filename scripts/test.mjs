// Runs every check of the house, one after the other, and says how long each took.
// `npm test -- --only unit,e2e` runs some of them.
import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.mjs';

const phases = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'], before: ['next', 'typegen'] },
  {
    name: 'lint',
    command: ['eslint', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint/', '.'],
  },
  {
    name: 'walls',
    command: ['depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', '.'],
  },
  { name: 'dead-code', command: ['knip', '--cache', '--cache-location', '.cache/knip'] },
  { name: 'unit', command: ['vitest', 'run'] },
  { name: 'build', command: ['tsx', 'scripts/build.ts'] },
  { name: 'e2e', command: ['playwright', 'test'], browser: true },
];

const only = process.argv.includes('--only')
  ? process.argv[process.argv.indexOf('--only') + 1].split(',')
  : undefined;
const report = [];

for (const phase of phases) {
  if (only && !only.includes(phase.name)) continue;
  console.log(`\n── ${phase.name} ${'─'.repeat(60 - phase.name.length)}`);
  const started = Date.now();
  const env = { ...process.env, ...(phase.browser ? { PLAYWRIGHT_CHROMIUM: findBrowser() } : {}) };
  const run = (command) =>
    spawnSync(command[0], command.slice(1), { stdio: 'inherit', env, shell: process.platform === 'win32' })
      .status ?? 1;
  const status = (phase.before ? run(phase.before) : 0) || run(phase.command);
  report.push(
    `${status === 0 ? 'ok    ' : 'FAILED'} ${phase.name.padEnd(10)} ${Math.round((Date.now() - started) / 1000)} s`,
  );
  if (status !== 0) {
    console.error(`\n${report.join('\n')}\n\n"${phase.name}" failed; the checks after it did not run.`);
    process.exit(status);
  }
}
console.log(`\n${report.join('\n')}`);
