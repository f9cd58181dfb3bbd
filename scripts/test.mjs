// Runs every check of the house, one after the other, and says how long each took. Fails when one fails.
// `npm test -- --only unit,e2e` runs some of them.
import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.mjs';

const phases = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'], before: ['next', 'typegen'] },
  {
    name: 'lint',
    command: ['eslint', '--max-warnings', '0', '.'],
  },
  {
    name: 'walls',
    command: ['depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', '.'],
  },
  { name: 'dead-code', command: ['knip'] },
  { name: 'unit', command: ['vitest', 'run'] },
  { name: 'build', command: ['tsx', 'scripts/build.ts'], slow: true },
  { name: 'e2e', command: ['playwright', 'test'], browser: true, slow: true },
];

const only = process.argv.includes('--only')
  ? process.argv[process.argv.indexOf('--only') + 1].split(',')
  : undefined;
const report = [];
let failures = 0;

for (const phase of phases) {
  if (only && !only.includes(phase.name)) continue;
  // What takes minutes waits until what takes seconds is right.
  if (phase.slow && failures > 0) {
    report.push(`skipped ${phase.name}`);
    continue;
  }
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
  if (status !== 0) failures += 1;
}

console.log(`\n${report.join('\n')}`);
if (failures > 0) process.exit(1);
