import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { checkProtocol } from './index';
import { rules } from './rules';

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder);
const docs = readdirSync(new URL('../../../docs/rules/', import.meta.url));
const ids = rules.map(({ id }) => id);

/** The files that define a rule. */
const ruleFiles = files
  .filter((file) => !file.endsWith('.test.ts'))
  .filter((file) => /: Rule = \{/.test(readFileSync(new URL(file, folder), 'utf8')))
  .map((file) => file.replace(/\.ts$/, ''));

describe('the list of rules', () => {
  it('names every rule in the folder, by the name of its file, once', () => {
    expect([...ids].sort(), 'the list in lib/core/rules/rules.ts against the files').toEqual(
      ruleFiles.sort(),
    );
  });

  it.each(ids)('%s has a test beside it and is explained in docs/rules', (id) => {
    expect(files.includes(`${id}.test.ts`), `write lib/core/rules/${id}.test.ts`).toBe(true);
    expect(docs.includes(`${id}.md`), `write docs/rules/${id}.md`).toBe(true);
  });

  it('has no explanation of a rule that is gone', () => {
    const orphans = docs.filter((file) => !ids.includes(file.replace(/\.md$/, '')));
    expect(orphans, 'pages in docs/rules without a rule').toEqual([]);
  });
});

describe('the check', () => {
  it('finds nothing in a sound protocol', () => {
    expect(checkProtocol(exampleProtocol())).toEqual([]);
  });

  it('says the rule, how bad it is, where, and in Dutch what to do', () => {
    const protocol = exampleProtocol();
    const routes = protocol.routes.map((route) => ({ ...route, startCardId: null }));
    expect(checkProtocol({ ...protocol, routes })[0]).toEqual({
      rule: 'route-without-start',
      severity: 'blocks',
      where: { routeId: 'home' },
      message: 'Route "Thuissituatie" heeft geen begin. Wijs de kaart aan waarmee je begint.',
    });
  });
});
