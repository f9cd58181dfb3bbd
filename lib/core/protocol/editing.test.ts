import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { applyOperation, withBase } from './index';
import { applyTrusted } from './editing';

it('an edit that is trusted comes to the document and the undo that checking it gives', () => {
  const start = exampleProtocol();
  fc.assert(
    fc.property(fc.array(arbitraryChoice, { minLength: 1, maxLength: 20 }), (choices) => {
      for (const { before, operation } of applyChoices(start, choices)) {
        for (const edit of [operation, withBase(before, operation)]) {
          expect(applyTrusted(before, edit)).toEqual(applyOperation(before, edit));
        }
      }
    }),
    { numRuns: 40 },
  );
});

it('editing brings no parser into a browser bundle', async () => {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL('./editing.ts', import.meta.url))],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    logLevel: 'silent',
  });
  const packages = Object.keys(metafile.inputs).flatMap(
    (file) => /node_modules\/([^/]+)/.exec(file)?.[1] ?? [],
  );
  expect(new Set(packages)).toEqual(new Set(['node-diff3']));
});
