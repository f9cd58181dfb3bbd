import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['node_modules/**', '.next/**', 'e2e/**', '.cache/**'],
    setupFiles: ['./config/fail-on-console.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
