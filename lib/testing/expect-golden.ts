import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';

/**
 * Compares a text with the file that holds what it should be. A missing file fails; UPDATE_GOLDENS=1
 * writes the files anew, to be read in the diff before they are committed.
 */
export function expectGolden(file: string, text: string): void {
  if (process.env.UPDATE_GOLDENS === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file), `${file} is missing: write it with UPDATE_GOLDENS=1 and read it`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
