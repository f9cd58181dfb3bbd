// Runs every check of the house and says how long each took: first, two at a time, those that read the source, then
// those that take minutes. Fails when one fails. `npm test -- --only unit,e2e` runs some of them.
import { spawn } from 'node:child_process';
import { findBrowser } from './find-browser.mjs';

const reading = [
  { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  {
    name: 'walls',
    command: ['depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', '.'],
  },
  { name: 'dead-code', command: ['knip'] },
];
const running = [
  { name: 'unit', command: ['vitest', 'run'] },
  // What takes minutes waits until what takes seconds is right.
  { name: 'build', command: ['tsx', 'scripts/build.ts'], afterAll: true },
  { name: 'e2e', command: ['playwright', 'test'], browser: true, afterAll: true },
];

const only = process.argv.includes('--only')
  ? process.argv[process.argv.indexOf('--only') + 1].split(',')
  : undefined;
const asked = ({ name }) => !only || only.includes(name);
const report = [];
let failures = 0;

function run(command, env, stdio) {
  return new Promise((done) => {
    const child = spawn(command[0], command.slice(1), {
      stdio: ['ignore', stdio, stdio],
      env,
      shell: process.platform === 'win32',
    });
    const output = [];
    child.stdout?.on('data', (data) => output.push(data));
    child.stderr?.on('data', (data) => output.push(data));
    child.on('error', (error) => done({ ok: false, output: `${command[0]}: ${error.message}\n` }));
    child.on('close', (code) => done({ ok: code === 0, output: Buffer.concat(output).toString() }));
  });
}

const heading = (name) => console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);

/** What runs beside another keeps its words until it is done. */
async function runPhase({ name, command, browser }, beside) {
  const started = Date.now();
  const env = { ...process.env, ...(browser ? { PLAYWRIGHT_CHROMIUM: findBrowser() } : {}) };
  if (!beside) heading(name);
  const { ok, output } = await run(command, env, beside ? 'pipe' : 'inherit');
  if (beside) {
    heading(name);
    process.stdout.write(output);
  }
  report.push(
    `${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(10)} ${Math.round((Date.now() - started) / 1000)} s`,
  );
  if (!ok) failures += 1;
}

const waiting = reading.filter(asked);
// Types and lint read the types of the routes.
if (waiting.length > 0 && !(await run(['next', 'typegen'], process.env, 'inherit')).ok) process.exit(1);
const takeOn = async () => {
  for (let phase = waiting.shift(); phase; phase = waiting.shift()) await runPhase(phase, true);
};
await Promise.all([takeOn(), takeOn()]);

for (const phase of running.filter(asked)) {
  if (phase.afterAll && failures > 0) report.push(`skipped ${phase.name}`);
  else await runPhase(phase, false);
}

// What all of it shows together; a part of it shows only itself.
if (!only && failures === 0) {
  await runPhase({ name: 'proofs', command: ['tsx', 'prove/run.ts', '--from-tests'] }, false);
}

console.log(`\n${report.join('\n')}`);
if (failures > 0) process.exit(1);
