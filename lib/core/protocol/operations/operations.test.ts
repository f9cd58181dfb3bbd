import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { operations } from './operations';

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder);
const kinds = Object.keys(operations);

/** The kind of operation that a file defines, if it defines one. */
function kindIn(file: string): string | undefined {
  return /: OperationDefinition<'(\w+)'> =/.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1];
}

const defining = files.filter((file) => !file.endsWith('.test.ts') && kindIn(file) !== undefined);

describe('the list of operations', () => {
  it('names every operation in the folder and nothing else', () => {
    expect(defining.map(kindIn).sort(), 'the files against the list in operations.ts').toEqual(
      [...kinds].sort(),
    );
  });

  it.each(kinds)('finds %s in the file of its name, with a test beside it', (kind) => {
    const name = kind.replaceAll('_', '-');
    expect(kindIn(`${name}.ts`)).toBe(kind);
    expect(files.includes(`${name}.test.ts`), `write ${name}.test.ts beside ${name}.ts`).toBe(true);
  });
});
