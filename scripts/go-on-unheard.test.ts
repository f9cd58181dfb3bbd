import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const program = `
  import { goOnUnheard } from ${JSON.stringify(join(import.meta.dirname, 'go-on-unheard.ts'))};
  goOnUnheard();
  // As a server does with what it did not expect.
  let failures = 0;
  process.on('uncaughtException', (error) => { failures += 1; console.error(error); });
  setInterval(() => { console.log('nog hier'); console.error('nog hier'); }, 20);
  process.on('SIGTERM', () => process.exit(failures === 0 ? 42 : 1));
`;

it.skipIf(process.platform === 'win32')(
  'a program that nobody hears goes on, and still stops when it is told to',
  async () => {
    const child = spawn('node', ['--import', 'tsx', '--input-type=module', '-e', program]);
    await new Promise((heard) => child.stdout.once('data', heard));
    child.stdout.destroy();
    child.stderr.destroy();
    await new Promise((later) => setTimeout(later, 300));
    child.kill('SIGTERM');
    expect(await new Promise((ended) => child.on('exit', ended))).toBe(42);
  },
);
