import { same } from '@/lib/core/merging';
import { matchThings } from './match-things';

type Part = Readonly<Record<string, unknown>> & { id: string };
type Fields = Readonly<Record<string, unknown>>;

/** Lists whose members are matched over the whole protocol, not within what holds them. */
const apart = new Set(
  'functions columns routes steps cards exits recitals globalExits contacts definitions chapters annexes signalLists forms participation sources exceptions'.split(
    ' ',
  ),
);

function partsIn(value: unknown): readonly Part[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.every(
    (item) => typeof item === 'object' && item !== null && typeof (item as Fields).id === 'string',
  )
    ? (value as Part[])
    : undefined;
}

function alignList(before: readonly Part[], after: readonly Part[]): readonly Part[] {
  if (before.length === after.length && before.every((part, index) => same(part, after[index]))) return after;
  const inList = (thing: Part) => ({ thing, holder: '' });
  const found = matchThings(before.map(inList), after.map(inList));
  const now = new Map(after.map((part) => [part.id, part]));
  const list = before.map((part): Part => {
    const id = found.get(part.id);
    if (id === undefined) return now.has(part.id) ? { ...part, id: `${part.id} (oud)` } : part;
    const inside = alignParts(part, now.get(id)!);
    return id === part.id ? inside : { ...inside, id };
  });
  return list.every((part, index) => part === before[index]) ? before : list;
}

/**
 * The old thing with the ids that its tasks, examples, questions and the like have in the new one. What the new
 * one does not have keeps an id that is not in use there.
 */
export function alignParts<T extends object>(before: T, after: T): T {
  const [old, now] = [before as Fields, after as Fields];
  let copy: Record<string, unknown> | undefined;
  for (const name in old) {
    const [was, is] = [old[name], now[name]];
    if (apart.has(name) || was === null || typeof was !== 'object' || typeof is !== 'object' || is === null)
      continue;
    const [parts, others] = [partsIn(was), partsIn(is)];
    const isPlain = !Array.isArray(was) && !Array.isArray(is) && !('type' in was);
    const aligned = parts && others ? alignList(parts, others) : isPlain ? alignParts(was, is) : was;
    if (aligned === was) continue;
    copy ??= { ...old };
    copy[name] = aligned;
  }
  return (copy ?? old) as T;
}
