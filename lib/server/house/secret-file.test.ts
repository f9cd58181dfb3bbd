import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { secretFile } from './secret-file';

it.skipIf(process.platform === 'win32')('leaves no half secret when the disk takes no more', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meldcode-full-'));
  const script = `import { secretFile } from '${import.meta.resolve('./secret-file.ts')}'; secretFile('${folder}', 'audit.key');`;
  const node = [process.execPath, '--import', 'tsx', '--input-type=module', '--eval', script];
  // No file may grow past nothing: as on a full disk, the file is made and its content refused.
  const ran = spawnSync('sh', ['-c', 'ulimit -f 0 && exec "$@"', 'sh', ...node], { encoding: 'utf8' });
  expect(ran.stderr).toContain('EFBIG');
  expect(secretFile(folder, 'audit.key')).toMatch(/^[0-9a-f]{64}$/);
  rmSync(folder, { recursive: true });
});
