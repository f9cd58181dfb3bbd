import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from './client';
import { prepareFolder } from './data-folder';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'meldcode-folder-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const rights = (path: string) => statSync(path).mode & 0o777;

it('makes a folder for its owner alone, and closes one that others may look in', async () => {
  const fresh = join(folder, 'data');
  prepareFolder(fresh);
  expect(rights(fresh)).toBe(0o700);
  chmodSync(fresh, 0o755);
  await openDatabase(fresh).close();
  expect(rights(fresh)).toBe(0o700);
});

it.each([0o777, 0o770, 0o722])('says what to do about a folder in which others may write (%o)', (mode) => {
  chmodSync(folder, mode);
  expect(() => openDatabase(folder)).toThrow(`sluit haar af met "chmod 700 ${folder}"`);
  expect(rights(folder)).toBe(mode);
});

it('says what to do about a folder in which we may not write', () => {
  const readOnly = () => {
    throw Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' });
  };
  expect(() => prepareFolder(folder, readOnly)).toThrow(/mag dit programma niet schrijven.*MELDCODE_DATA/);
});
