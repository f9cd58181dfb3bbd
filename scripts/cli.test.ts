import { describe, expect, it } from 'vitest';
import { compiledScript } from '@/lib/testing/compiled-script';

/** The real command, in a process of its own. */
const cli = await compiledScript('scripts/cli.ts');

describe('the command as a process', () => {
  it('gives its exit code to the shell', () => {
    const sound = cli('check', 'content/model-meldcode.json', '--json');
    expect([sound.status, sound.stderr]).toEqual([0, '']);
    expect(JSON.parse(sound.stdout)).toMatchObject({ readable: true, sound: true });
    expect(cli('check', 'package.json').status).toBe(2);
  });
});
