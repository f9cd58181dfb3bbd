import { readFileSync } from 'node:fs';
import { parseProtocolText } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';

/** A protocol of content/, by its file name without ".json". */
export function readContent(name: string): Protocol {
  return read(name, new URL(`../../content/${name}.json`, import.meta.url));
}

/** A small protocol that once showed a fault, of lib/testing/cases. */
export function readCase(name: string): Protocol {
  return read(name, new URL(`./cases/${name}.json`, import.meta.url));
}

function read(name: string, file: URL): Protocol {
  const parsed = parseProtocolText(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.failure.problems)}`);
  return parsed.value;
}
