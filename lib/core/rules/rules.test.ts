import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { findingsOf, testDay } from '@/lib/testing/findings-of';
import type { Protocol } from '@/schemas/protocol';
import type { Ground } from './ground';
import { checkProtocol } from './index';
import { legalRules } from './legal/legal-rules';
import { rules } from './rules';
import { soundnessRules } from './soundness/soundness-rules';
import { weighingRules } from './weighing/weighing-rules';

const folderOf = (name: string) => new URL(`./${name}/`, import.meta.url);
const docsFolder = new URL('../../../docs/rules/', import.meta.url);
const docs = readdirSync(docsFolder);

/** The files of a folder that define a rule, without ".ts". */
function ruleFilesIn(folder: string): string[] {
  return readdirSync(folderOf(folder))
    .filter((file) => /^[a-z0-9-]+\.ts$/.test(file))
    .filter((file) => /: Rule = \{/.test(readFileSync(new URL(file, folderOf(folder)), 'utf8')))
    .map((file) => file.replace(/\.ts$/, ''));
}

/** "ML-01" and "ml-01-competent-authority", "dead-end" and "dead-end". */
const isNamedAfter = (id: string) => (file: string) => file === id || file.startsWith(`${id.toLowerCase()}-`);

const soundnessFiles = ruleFilesIn('soundness');
const weighingFiles = ruleFilesIn('weighing');
const legalFiles = ruleFilesIn('legal');
const everyFile = [...soundnessFiles, ...weighingFiles, ...legalFiles];

function rowOf({ kind, isBackground, article, source, validFrom, validUntil }: Ground): string {
  const cells = [
    `${kind}${isBackground ? ' (background)' : ''}`,
    article,
    source ? `<${source}>` : '-',
    validFrom ?? 'not known',
    validUntil ?? '-',
  ];
  return `| ${cells.join(' | ')} |`;
}

type Fixture = { valid: Protocol; invalid: Protocol };
const fixtures = import.meta.glob<Fixture>('./legal/*.fixture.ts', { eager: true });

describe('the list of rules', () => {
  it.each([
    ['soundness', soundnessRules, soundnessFiles] as const,
    ['weighing', weighingRules, weighingFiles] as const,
    ['legal', legalRules, legalFiles] as const,
  ])('names every rule in the folder %s once', (_folder, list, files) => {
    expect(list.length).toBe(files.length);
    for (const { id } of list) expect(files.filter(isNamedAfter(id)), id).toHaveLength(1);
  });

  it('holds ML-01 to ML-48', () => {
    const wanted = Array.from({ length: 48 }, (_, i) => `ML-${String(i + 1).padStart(2, '0')}`);
    expect(legalRules.map(({ id }) => id)).toEqual(wanted);
  });

  it.each(everyFile)('%s has a test beside it', (file) => {
    const beside = ['soundness', 'weighing', 'legal'].flatMap((folder) => readdirSync(folderOf(folder)));
    expect(beside).toContain(`${file}.test.ts`);
  });

  it('has no explanation of a rule that is gone', () => {
    expect(docs.filter((file) => !everyFile.includes(file.replace(/\.md$/, '')))).toEqual([]);
  });
});

describe('a rule', () => {
  it.each(rules)('$id says what, why and since when', ({ id, title, why, grounds }) => {
    expect(title.trim().length, id).toBeGreaterThan(8);
    expect(why, id).toMatch(/\.$/);
    expect(grounds.length, id).toBeGreaterThan(0);
    for (const { article, validFrom = '', validUntil } of grounds) {
      expect(article.length).toBeGreaterThan(3);
      expect(validUntil === undefined || validFrom < validUntil, `${id} ${article}`).toBe(true);
    }
  });

  it.each(rules)('$id is explained in docs/rules', ({ id }) => {
    const page = docs.find((file) => isNamedAfter(id)(file.replace(/\.md$/, '')));
    expect(page, `write docs/rules/${id.toLowerCase()}-....md`).toBeDefined();
  });

  it.each(legalRules)('$id has a page with what, why, ground with its days, and both examples', (rule) => {
    const page = docs.find((file) => isNamedAfter(rule.id)(file.replace(/\.md$/, '')))!;
    const text = readFileSync(new URL(page, docsFolder), 'utf8');
    for (const heading of ['## What', '## Why', '## Ground', '## Passes', '## Fails']) {
      expect(text, `${page}: ${heading}`).toContain(`\n${heading}\n`);
    }
  });

  it.each([...legalRules, ...weighingRules])('$id has all its grounds on its page, and no other', (rule) => {
    const page = docs.find((file) => isNamedAfter(rule.id)(file.replace(/\.md$/, '')))!;
    const text = readFileSync(new URL(page, docsFolder), 'utf8');
    const rows = text.split('\n').filter((line) => /^\| (law|norm|practice|own-reading)\b/.test(line));
    expect(rows, page).toEqual(rule.grounds.map(rowOf));
    for (const { doubts = [], comparedOn } of rule.grounds) {
      expect(text, page).toContain(`Compared with the law on ${comparedOn}.`);
      for (const { why, from, until } of doubts) {
        const days = from || until ? ` (${from ? `${from} ` : ''}to ${until ?? 'now'})` : '';
        expect(text, page).toContain(`- Nagaan${days}: ${why}.`);
      }
    }
  });

  it.each(soundnessRules)('$id names on its page the law that it serves', ({ id, grounds }) => {
    const page = docs.find((file) => isNamedAfter(id)(file.replace(/\.md$/, '')))!;
    const text = readFileSync(new URL(page, docsFolder), 'utf8').replace(/\s+/g, ' ');
    for (const { article, validUntil } of grounds) {
      const place = article.split(':')[0];
      expect(text, page).toContain(validUntil ? `${place} (until ${validUntil})` : place);
    }
  });

  it.each(legalFiles)('%s finds its invalid fixture and lets its valid one be', (file) => {
    const fixture = fixtures[`./legal/${file}.fixture.ts`];
    const { id } = legalRules.find((rule) => isNamedAfter(rule.id)(file))!;
    expect(fixture, `write lib/core/rules/legal/${file}.fixture.ts`).toBeDefined();
    if (id === 'ML-31') return; // speaks only at publication: its own test judges its fixture with a record
    expect(findingsOf(id, fixture!.invalid)).not.toEqual([]);
    expect(findingsOf(id, fixture!.valid)).toEqual([]);
  });
});

describe('the check', () => {
  it('says the rule, how bad it is, where, and in Dutch what to do', () => {
    const protocol = exampleProtocol();
    const routes = protocol.routes.map((route) => ({ ...route, startCardId: null }));
    expect(checkProtocol({ ...protocol, routes }, { on: testDay })[0]).toEqual({
      key: 'route-without-start:home',
      rule: 'route-without-start',
      severity: 'blocks',
      exception: 'none',
      where: { routeId: 'home' },
      fixLabel: 'Begin bij de eerste kaart',
      message: 'Route "Thuissituatie" heeft geen begin. Wijs de kaart aan waarmee je begint.',
    });
  });
});
