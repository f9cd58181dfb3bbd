import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION } from '../protocol';
import { carryUp, migrations, oldestFormat } from './index';
import type { Migration } from './migration';

const files = readdirSync(new URL('.', import.meta.url));
const stepFiles = files.filter((file) => /^\d{3}-.*\.ts$/.test(file) && !file.endsWith('.test.ts'));

describe('the migrations of stored documents', () => {
  it('lists every step file once, and every step has a test beside it', () => {
    expect(migrations).toHaveLength(stepFiles.length);
    for (const file of stepFiles) expect(files).toContain(file.replace(/\.ts$/, '.test.ts'));
    for (const step of migrations) {
      const prefix = String(step.from).padStart(3, '0');
      expect(stepFiles.filter((file) => file.startsWith(`${prefix}-`))).toHaveLength(1);
    }
  });

  it('holds no other file than steps, their tests, what a step is, and the list', () => {
    const known = ['index.ts', 'migration.ts', 'migrations.test.ts', ...stepFiles];
    expect(
      files.filter((file) => !known.includes(file.replace(/(?<!migrations)\.test\.ts$/, '.ts'))),
    ).toEqual([]);
  });

  it('reaches the current format without a gap', () => {
    const oldest = oldestFormat(migrations, FORMAT_VERSION);
    expect(migrations.map((step) => step.from)).toEqual(
      Array.from({ length: FORMAT_VERSION - oldest }, (_, index) => oldest + index),
    );
  });

  const steps: Migration[] = [
    { from: 1, migrate: ({ name, ...rest }) => ({ ...rest, title: name }) },
    { from: 2, migrate: (document) => ({ ...document, sectors: ['po'] }) },
  ];

  it('carries an old document through every later step and leaves the old one as it was', () => {
    const old = Object.freeze({ formatVersion: 1, name: 'Meldcode' });
    expect(carryUp(old, 1, steps)).toEqual({ formatVersion: 3, title: 'Meldcode', sectors: ['po'] });
    expect(old).toEqual({ formatVersion: 1, name: 'Meldcode' });
  });

  it('starts at the format of the document', () => {
    expect(carryUp({ formatVersion: 2, title: 'Meldcode' }, 2, steps)).toEqual({
      formatVersion: 3,
      title: 'Meldcode',
      sectors: ['po'],
    });
    expect(carryUp({ formatVersion: 3 }, 3, steps)).toEqual({ formatVersion: 3 });
    expect(oldestFormat(steps, 3)).toBe(1);
  });
});
