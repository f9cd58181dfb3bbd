import type { Protocol } from '@/schemas/protocol';

type Json = Readonly<Record<string, unknown>>;

/** Line ends and composed letters can be written in more ways that a reader cannot tell apart. */
function legibleText(text: string): string {
  const composed = text.normalize('NFC');
  return composed.includes('\r') ? composed.replace(/\r\n?/g, '\n') : composed;
}

function isText(node: unknown): node is { type: 'text'; text: string; marks?: readonly object[] } {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'text';
}

const marksOf = (node: { marks?: readonly object[] }) =>
  (node.marks ?? [])
    .map((mark) => JSON.stringify(mark))
    .sort()
    .join();

/** Neighbouring words with the same marks are one run, however an editor cut them. */
function joinRuns(list: readonly unknown[]): readonly unknown[] {
  if (!list.some((node, index) => index > 0 && isText(node) && isText(list[index - 1]))) return list;
  const joined: unknown[] = [];
  for (const node of list) {
    const last = joined[joined.length - 1];
    if (isText(node) && isText(last) && marksOf(node) === marksOf(last))
      joined[joined.length - 1] = { ...last, text: last.text + node.text };
    else joined.push(node);
  }
  return joined;
}

function legibleList(list: readonly unknown[], name: string): readonly unknown[] {
  const runs = name === 'content' ? joinRuns(list) : list;
  const read = runs.map((item) => legibleValue(item, ''));
  const sorted =
    name === 'marks' && read.length > 1
      ? read.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : read;
  return sorted.length === list.length && sorted.every((item, index) => item === list[index]) ? list : sorted;
}

function legibleObject(fields: Json): Json {
  let copy: Record<string, unknown> | undefined;
  for (const name in fields) {
    const value = legibleValue(fields[name], name);
    if (value === fields[name]) continue;
    copy ??= { ...fields };
    copy[name] = value;
  }
  return copy ?? fields;
}

function legibleValue(value: unknown, name: string): unknown {
  if (typeof value === 'string') return legibleText(value);
  if (value === null || typeof value !== 'object') return value;
  return Array.isArray(value) ? legibleList(value, name) : legibleObject(value as Json);
}

/**
 * The protocol with every text written in one way: composed letters, one kind of line end, no cuts inside a run
 * of words. Two protocols that read the same are the same after this. Untouched values keep their identity.
 */
export function legible(protocol: Protocol): Protocol {
  return legibleValue(protocol, '') as Protocol;
}
