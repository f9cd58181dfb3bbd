import { same } from '@/lib/core/merging';
import type { Operation } from '@/lib/core/protocol';
import { plainText } from '@/lib/core/rich-text';
import type { RichText } from '@/schemas/rich-text';
import { targetOf } from './joined';

/** Fields whose words nobody typed. */
const noText =
  /^(id|kind|kinds|type|index|after|was|part|level|scope|collection|answers|sectors?|tags|questions|outcome|responsibility|join|data|mime)$|Ids?$/;

/** The texts that edits bring, for where nothing else says what they were: of each place the last one. */
export function textsIn(operations: readonly Operation[]): string[] {
  const texts = new Map<string, string>();
  for (const [index, operation] of operations.entries())
    collect(operation, targetOf(operation) ?? String(index), texts);
  return [...new Set(texts.values())].filter((text) => text.trim() !== '');
}

function collect(value: unknown, place: string, texts: Map<string, string>): void {
  if (typeof value === 'string') return void texts.set(place, value);
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && value.type === 'doc') return void texts.set(place, plainText(value as RichText));
  const was = 'was' in value && typeof value.was === 'object' ? value.was : undefined;
  for (const [name, part] of Object.entries(value)) {
    if (noText.test(name)) continue;
    collect(name === 'patch' || !was ? part : without(part, was), `${place}/${name}`, texts);
  }
}

/** What an entry or a card says otherwise than before. */
function without(now: unknown, was: object | null): unknown {
  if (typeof now !== 'object' || now === null || was === null) return now;
  const before = was as Record<string, unknown>;
  return Object.fromEntries(Object.entries(now).filter(([name, value]) => !same(before[name], value)));
}
