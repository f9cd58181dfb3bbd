import { cardAs, deadlineInWords, partsOnce, startInWords } from '@/lib/core/protocol/questions';
import type { ColumnId, PartId } from '@/schemas/ids';
import { lengths } from '@/schemas/lengths';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Deadline, Exit, Feedback, RecordNote, Task } from '@/schemas/protocol-flow';
import { joined, textsTogether } from './leftovers';
import type { NewId } from './reshaped';

type Making = { protocol: Protocol; newId: NewId };

/** All that two cards say, on the place of the first. */
export function oneCard(first: Card, second: Card, making: Making): Card {
  const { protocol, newId } = making;
  const parts = partsOnce([...first.parts, ...second.parts]);
  const [mine, theirs] = [first, second].map((card) => ofItsColumns(card, parts.length)) as [Card, Card];
  const poster = posterOf(first, second);
  const hears = joined(hearsBackOf(first), hearsBackOf(second), { by: ' ', most: lengths.card.hearsBack });
  const [deadline = withoutSelf(second.deadline, [first, second], protocol), lateDeadline] = [
    withoutSelf(first.deadline, [first, second], protocol),
    first.deadline && second.deadline,
  ];
  const body = textsTogether(
    [first.body, second.body],
    [
      poster.left,
      hears.left,
      lateDeadline && [deadlineInWords(lateDeadline, protocol), lateDeadline.note].filter(Boolean).join('. '),
      first.record && second.record && recordInWords(second.record),
      first.feedback && second.feedback && feedbackInWords(second.feedback),
      ...between(first, second).flatMap(({ label, note, footnote }) => [label, note, footnote]),
    ],
  );
  const { posterText: _poster, ...rest } = first;
  return {
    ...cardAs(rest, kindOf(first, second)),
    parts,
    tasks: {
      ordered: first.tasks.ordered || second.tasks.ordered,
      items: withOwnIds(
        [...mine.tasks.items, ...titleAsTask(second, theirs, newId), ...theirs.tasks.items],
        newId,
      ),
    },
    exits: [...leaving(mine, second), ...leaving(theirs, first)],
    tools: withOwnIds([...first.tools, ...second.tools], newId),
    ...unions(first, second),
    ...(body && { body }),
    ...(poster.text !== undefined && { posterText: poster.text }),
    ...(deadline && { deadline }),
    ...((first.record ?? second.record) && { record: first.record ?? second.record }),
    ...((first.feedback ?? second.feedback) && { feedback: first.feedback ?? second.feedback }),
    ...(kindOf(first, second) === 'handover' && { toFunctionIds: receivers(first, second) }),
    ...(hears.text !== undefined && { hearsBack: hears.text }),
  };
}

function kindOf(first: Card, second: Card): Card['kind'] {
  if (first.kind === 'handover' || second.kind === 'handover') return 'handover';
  return first.kind === 'note' ? second.kind : first.kind;
}

/** Once more columns stand on the card, its tasks and lines say for which they are. */
function ofItsColumns(card: Card, columns: number): Card {
  const columnIds = card.parts.map(({ columnId }) => columnId);
  if (columnIds.length === 0 || columnIds.length === columns) return card;
  const said = <T extends { columnIds?: ColumnId[] | undefined }>(thing: T): T => ({ columnIds, ...thing });
  return {
    ...card,
    tasks: { ...card.tasks, items: card.tasks.items.map(said) },
    exits: card.exits.map(said),
  };
}

function titleAsTask({ title, footnote }: Card, { parts, tasks }: Card, newId: NewId): Task[] {
  if (title.trim() === '' && footnote === undefined) return [];
  const isLimited = tasks.items.some(({ columnIds }) => columnIds !== undefined);
  const columnIds = parts.map(({ columnId }) => columnId);
  return [
    {
      id: newId('part') as PartId,
      text: title,
      ...(footnote !== undefined && { footnote }),
      ...(isLimited && columnIds.length > 0 && { columnIds }),
    },
  ];
}

/** A short text for the poster stands in the place of all tasks: also of those of the other. */
function posterOf({ posterText: one }: Card, { posterText: other }: Card) {
  const { text, left } = joined(one, other, { by: '; ', most: lengths.card.posterText });
  if (one && other && left === undefined) return { text, left };
  return { text: undefined, left: [text, left].filter(Boolean).join('\n') };
}

const hearsBackOf = (card: Card) => (card.kind === 'handover' ? card.hearsBack : undefined);

function receivers(...cards: Card[]) {
  return [...new Set(cards.flatMap((card) => (card.kind === 'handover' ? card.toFunctionIds : [])))];
}

function unions(first: Card, second: Card) {
  const all = <K extends 'formIds' | 'contactIds' | 'definitionIds' | 'tags'>(name: K) => [
    ...new Set([...first[name], ...second[name]]),
  ];
  return {
    formIds: all('formIds'),
    contactIds: all('contactIds'),
    definitionIds: all('definitionIds'),
    tags: all('tags'),
  };
}

const leaving = ({ id, exits }: Card, other: Card): Exit[] =>
  exits.filter(({ to }) => !('cardId' in to) || (to.cardId !== other.id && to.cardId !== id));

/** Lines that would lead from the card to itself. */
const between = (first: Card, second: Card): Exit[] =>
  [first, second].flatMap((card) => {
    const left = leaving(card, card === first ? second : first);
    return card.exits.filter((exit) => !left.includes(exit));
  });

/** A term that would count from the card itself says so in words. */
function withoutSelf(deadline: Deadline | undefined, cards: readonly Card[], protocol: Protocol) {
  const from = deadline?.from;
  if (!deadline || from?.kind !== 'card' || !cards.some(({ id }) => id === from.cardId)) return deadline;
  const text = startInWords(from, protocol).slice(0, lengths.deadline.from);
  return { ...deadline, from: { kind: 'event' as const, text } };
}

function recordInWords({ what, where }: RecordNote): string {
  return `Leg vast: ${what}${where === undefined ? '' : ` (${where})`}`;
}

function feedbackInWords({ to, what }: Feedback): string {
  return `Koppel terug aan ${to}: ${what}`;
}

/** The ids of one list tell its things apart. */
function withOwnIds<T extends { id: PartId }>(things: readonly T[], newId: NewId): T[] {
  const used = new Set<string>();
  return things.map((thing) => {
    const own = used.has(thing.id) ? { ...thing, id: newId('part') as PartId } : thing;
    used.add(own.id);
    return own;
  });
}
