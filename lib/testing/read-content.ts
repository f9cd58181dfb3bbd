import { readFileSync } from 'node:fs';
import { parseProtocolText } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';

/** A protocol of content/, by its file name without ".json". */
export function readContent(name: string): Protocol {
  const parsed = parseProtocolText(
    readFileSync(new URL(`../../content/${name}.json`, import.meta.url), 'utf8'),
  );
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.failure.problems)}`);
  return parsed.value;
}
