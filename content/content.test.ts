import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseProtocolText } from '@/lib/core/protocol';
import { checkProtocol } from '@/lib/core/rules';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

/**
 * What is unsound in a real protocol stays in it on purpose; it is written down here, as "rule: place".
 * A file that is not named must be sound.
 */
const knownFindings: Readonly<Record<string, string[]>> = {};

const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');

function read(name: string) {
  const parsed = parseProtocolText(textOf(name));
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.failure.problems)}`);
  return parsed.value;
}

describe('the protocols in content/', () => {
  it('are the model and the four real ones', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'kalisto.json',
        'model-meldcode.json',
        'scol.json',
        'wie-wanneer-wat.json',
        'zorgteam.json',
      ]),
    );
  });

  it.each(files)('%s parses', (name) => {
    expect(read(name).routes.length).toBeGreaterThan(0);
  });

  it.each(files)('%s has exactly its known soundness findings', (name) => {
    const found = checkProtocol(read(name), { on: '2026-11-22' }).filter(({ rule }) => !rule.startsWith('ML-')).map(
      ({ rule, where }) => `${rule}: ${where.exitId ?? where.cardId ?? where.stepId ?? where.routeId ?? 'protocol'}`,
    );
    expect(found.sort()).toEqual([...(knownFindings[name] ?? [])].sort());
  });

  it.each(files)('%s is indented with two spaces', (name) => {
    expect(textOf(name)).toBe(`${JSON.stringify(JSON.parse(textOf(name)), null, 2)}\n`);
  });

  it('have ids of their own', () => {
    const ids = files.map((name) => read(name).id);
    expect(new Set(ids).size).toBe(files.length);
  });
});
