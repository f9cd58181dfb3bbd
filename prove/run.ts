import { spawnSync } from 'node:child_process';
import { findBrowser } from '../scripts/find-browser.mjs';
import { forgetResults, keptResults } from './kept-results';
import { judge } from './judge';
import { proofs } from './proofs';

/**
 * `npm run prove` runs what the rows are shown by in its long form and prints each row with its figures; with
 * `--from-tests` it judges what `npm test` has just run in the short form.
 */
const isShort = process.argv.includes('--from-tests');
const faults: string[] = [];

function run(command: string[], env: Partial<NodeJS.ProcessEnv> = {}): void {
  const [program = '', ...args] = command;
  const shell = process.platform === 'win32';
  const ran = spawnSync(program, args, { stdio: 'inherit', shell, env: { ...process.env, ...env } });
  if (ran.status !== 0) faults.push(`${command.slice(0, 2).join(' ')} failed`);
}

if (!isShort) {
  forgetResults();
  const files = [...new Set(proofs.flatMap(({ shownBy }) => shownBy))];
  const journeys = files.filter((file) => file.startsWith('e2e/'));
  const long = { MELDCODE_PROVE: 'long' };
  run(['vitest', 'run', ...files.filter((file) => !journeys.includes(file))], long);
  run(['tsx', 'scripts/build.ts']);
  run(['playwright', 'test', ...journeys], { ...long, PLAYWRIGHT_CHROMIUM: findBrowser() });
}

console.log(isShort ? 'Short form; npm run prove is the long one.\n' : '');
for (const { row, goal, faults: own, figures } of judge(proofs, keptResults())) {
  console.log(`${String(row).padStart(2)}  ${own.length > 0 ? 'NOT SHOWN' : 'shown'}  ${goal}`);
  for (const line of [...own.map((fault) => `! ${fault}`), ...figures]) console.log(`      ${line}`);
  faults.push(...own);
}
process.exitCode = faults.length > 0 ? 1 : 0;
