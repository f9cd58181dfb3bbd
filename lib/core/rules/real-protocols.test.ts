import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { testDay } from '@/lib/testing/findings-of';
import { readContent } from '@/lib/testing/read-content';
import { checkProtocol } from './index';

const page = readFileSync(new URL('../../../docs/content/check.md', import.meta.url), 'utf8');
const names = ['kalisto', 'zorgteam', 'wie-wanneer-wat', 'scol'];

type Row = { key: string; severity: string; judgement: string; why: string };

/** The rows of the table of one protocol. */
function rowsOf(name: string): Row[] {
  const section = page.split(/^## /m).find((part) => part.includes(`\`content/${name}.json\``));
  if (!section) throw new Error(`docs/content/check.md has no table of ${name}`);
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [key = '', severity = '', judgement = '', why = ''] = line
        .slice(1)
        .split('|')
        .map((cell) => cell.trim());
      return { key: key.replaceAll('`', ''), severity, judgement, why };
    });
}

const judged = names.map((name) => ({
  name,
  rows: rowsOf(name),
  found: checkProtocol(readContent(name), { on: testDay }),
}));

describe.each(judged)('the check of $name', ({ rows, found }) => {
  it('finds exactly what docs/content/check.md judges', () => {
    const asJudged = rows.map(({ key, severity }) => `${key} (${severity})`);
    expect(found.map(({ key, severity }) => `${key} (${severity})`).sort()).toEqual(asJudged.sort());
  });

  it('is right or doubtful, each with a reason', () => {
    for (const { key, judgement, why } of rows) {
      expect(['right', 'doubtful'], key).toContain(judgement);
      expect(why.length, key).toBeGreaterThan(15);
    }
  });
});

it('counts the findings as they are', () => {
  const all = judged.flatMap(({ rows }) => rows);
  const doubtful = all.filter(({ judgement }) => judgement === 'doubtful').length;
  expect(page).toContain(
    `Together ${all.length} findings: ${all.length - doubtful} right, ${doubtful} doubtful, 0 wrong.`,
  );
});
