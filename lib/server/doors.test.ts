import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { doors } from './doors';

const text = (file: string) => readFileSync(file, 'utf8');
const found = (files: string[], pattern: RegExp) =>
  files.flatMap((file) => [...text(file).matchAll(pattern)].map((match) => match[1]!));

describe('the list of doors', () => {
  it('names every command, query and signal in lib/server', () => {
    const files = globSync('lib/server/**/*.ts').filter((file) => !file.endsWith('.test.ts'));
    const made = found(files, /export const (\w+) = (?:open)?(?:command|query|signal|Command|Query)\(/g);
    expect(made.length).toBeGreaterThan(25);
    expect(made.sort()).toEqual(Object.keys(doors).sort());
  });

  it('names everything that an action or a route lets in', () => {
    const files = [...globSync('app/**/actions.ts'), ...globSync('app/**/route.ts')];
    const letIn = found(files, /= (?:action|sessionAction|handler)\((\w+)/g);
    expect(letIn.length).toBeGreaterThan(2);
    expect(letIn.filter((name) => !Object.hasOwn(doors, name))).toEqual([]);
  });

  it('has no other way in: a route is a handler, or next-auth', () => {
    const bypass = globSync('app/**/route.ts').filter(
      (file) => !/= (handler|liveStream)\(|auth-route/.test(text(file)),
    );
    expect(bypass).toEqual([]);
  });

  it('has a name of its own for every door, as it stands in the audit log', () => {
    const names = Object.values(doors).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const [key, { name }] of Object.entries(doors)) {
      expect(name).toBe(key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
    }
  });
});
