import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('the check in the browser goes without the parser', async () => {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL('./check-worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    logLevel: 'silent',
  });
  expect(Object.keys(metafile.inputs).filter((file) => file.includes('node_modules/zod/'))).toEqual([]);
});
