import type { Protocol } from '@/schemas/protocol';
import type { Tag } from '@/schemas/vocabulary';
import type { Facts } from '../facts';
import type { PlacedStep } from './home-steps';

const holders: readonly string[] = ['annex', 'chapter', 'form'];
/** Shorter is no title that one finds anything by. */
const SHORTEST_TITLE = 4;

/** The annexes, chapters and forms that answer the tag, and whether one of these steps sends there. */
export function saidElsewhere(
  protocol: Protocol,
  facts: Facts,
  tag: Tag,
  steps: readonly PlacedStep[],
): 'nowhere' | 'elsewhere' | 'pointed-to' {
  const ids = new Set<string>(
    facts.tagged(tag).flatMap(({ holder, where }) => (holders.includes(holder) ? [where.entryId ?? ''] : [])),
  );
  if (ids.size === 0) return 'nowhere';
  return isPointedTo(protocol, facts, ids, steps) ? 'pointed-to' : 'elsewhere';
}

function isPointedTo(
  { annexes, chapters, forms }: Protocol,
  facts: Facts,
  ids: ReadonlySet<string>,
  steps: readonly PlacedStep[],
): boolean {
  const cards = steps.flatMap(({ step }) => step.cards);
  const linked = cards.flatMap(({ tools, formIds }) => [...tools.map(({ entryId }) => entryId), ...formIds]);
  if (linked.some((id) => id !== undefined && ids.has(id))) return true;
  const titles = [...annexes, ...chapters, ...forms]
    .filter(({ id }) => ids.has(id))
    .map(({ title }) => title.trim().toLowerCase())
    .filter((title) => title.length >= SHORTEST_TITLE);
  const isHere = (stepId: string | undefined) => steps.some(({ step }) => step.id === stepId);
  return facts
    .wordsToActOn()
    .some(
      ({ where, text }) => isHere(where.stepId) && titles.some((title) => text.toLowerCase().includes(title)),
    );
}
