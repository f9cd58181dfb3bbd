import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const notOurs = ['node_modules/**', '.next/**', 'e2e/**', '.cache/**'];

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    setupFiles: ['./config/fail-on-console.ts', './config/no-outbound.ts'],
    reporters: ['default', './prove/unit-reporter.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    maxWorkers: '100%',
    include: ['**/*.test.ts'],
    exclude: notOurs,
    // No module keeps anything between two calls (a lint rule), so files share a worker: loading them anew took minutes.
    isolate: false,
  },
});
