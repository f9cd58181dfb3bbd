import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const notOurs = ['node_modules/**', '.next/**', 'e2e/**', '.cache/**'];
/** No module here keeps anything between two calls, so its files share one worker: loading them anew took minutes. */
const pure = ['{lib/core,components,content,schemas}/**/*.test.ts'];

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    setupFiles: ['./config/fail-on-console.ts', './config/no-outbound.ts'],
    reporters: ['default', './prove/unit-reporter.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'pure', include: pure, exclude: notOurs, isolate: false } },
      { extends: true, test: { name: 'rest', include: ['**/*.test.ts'], exclude: [...notOurs, ...pure] } },
    ],
  },
});
