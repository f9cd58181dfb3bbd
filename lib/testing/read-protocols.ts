import { readdirSync, readFileSync } from 'node:fs';
import { parseProtocolText } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';

export type ReadProtocol = { name: string; protocol: Protocol };

function readFolder(folder: URL): ReadProtocol[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const parsed = parseProtocolText(readFileSync(new URL(file, folder), 'utf8'));
      if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.failure.problems)}`);
      return { name: file.replace(/\.json$/, ''), protocol: parsed.value };
    });
}

/** The protocols of content/ and the small ones that once showed a fault. */
export function readProtocols(): ReadProtocol[] {
  return ['../../content/', './cases/'].flatMap((folder) => readFolder(new URL(folder, import.meta.url)));
}
