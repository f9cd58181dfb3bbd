import { unprintable } from '@/schemas/printable';

/** A place in a document (keys and indexes from the root) and what is wrong there, in Dutch. */
export type Problem = { path: PropertyKey[]; message: string };

/** Limits on what is read at all, far above any real protocol. */
export const readLimits = { characters: 2_000_000, depth: 48, values: 300_000, problems: 50 } as const;

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

const messages = {
  key: 'Deze naam van een veld is niet toegestaan. Haal het veld weg.',
  text: 'Deze tekst bevat onzichtbare of kapotte tekens. Typ de tekst opnieuw of plak hem als platte tekst.',
  cycle: 'Dit deel verwijst naar zichzelf. Sla het document opnieuw op als gewone JSON.',
  kind: 'Deze waarde is geen gewone JSON. Gebruik tekst, getallen, ja/nee, lijsten en velden.',
};

type Scan = { tooLarge: boolean; problems: Problem[] };

/**
 * Looks at a value from outside before anything else reads it: plain JSON only, not too deep or too big,
 * no cycles, no keys that reach into prototypes, no text that cannot be printed. Reads, never changes.
 */
export function refuseHostileValues(root: unknown): Scan {
  const scan: Scan = { tooLarge: false, problems: [] };
  const path: PropertyKey[] = [];
  const above = new Set<object>();
  let values = 0;
  let characters = 0;

  const report = (message: string) => {
    if (scan.problems.length < readLimits.problems) scan.problems.push({ path: [...path], message });
  };

  function visitText(text: string) {
    characters += text.length;
    if (unprintable.test(text)) report(messages.text);
  }

  function visitChildren(value: object) {
    const list = Array.isArray(value);
    const prototype: unknown = Object.getPrototypeOf(value);
    if (!list && prototype !== Object.prototype && prototype !== null) return report(messages.kind);
    for (const key of Reflect.ownKeys(value)) {
      if (list && key === 'length') continue;
      const property: PropertyDescriptor | undefined = Object.getOwnPropertyDescriptor(value, key);
      path.push(list && typeof key === 'string' ? Number(key) : key);
      if (typeof key === 'symbol' || !property || !('value' in property)) report(messages.kind);
      else if (forbiddenKeys.has(key)) report(messages.key);
      else visit(property.value);
      path.pop();
      if (!list && typeof key === 'string') characters += key.length;
    }
  }

  function visit(value: unknown): void {
    values += 1;
    if (values > readLimits.values || characters > readLimits.characters || path.length > readLimits.depth) {
      scan.tooLarge = true;
    }
    if (scan.tooLarge || value === null || value === undefined || typeof value === 'boolean') return;
    if (typeof value === 'string') return visitText(value);
    if (typeof value === 'number') return Number.isFinite(value) ? undefined : report(messages.kind);
    if (typeof value !== 'object') return report(messages.kind);
    if (above.has(value)) return report(messages.cycle);
    above.add(value);
    visitChildren(value);
    above.delete(value);
  }

  visit(root);
  return scan;
}
