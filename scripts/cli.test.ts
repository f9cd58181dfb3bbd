import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The real command, in a process of its own. */
function cli(...argv: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/cli.ts', ...argv], {
    cwd: root,
    encoding: 'utf8',
  });
}

describe('the command as a process', () => {
  it('gives its exit code to the shell', () => {
    const sound = cli('check', 'content/model-meldcode.json', '--json');
    expect([sound.status, sound.stderr]).toEqual([0, '']);
    expect(JSON.parse(sound.stdout)).toMatchObject({ readable: true, sound: true });
    expect(cli('check', 'package.json').status).toBe(2);
  });
});
