import {
  deadlineInWords,
  everyCard,
  names,
  stepInWords,
  unnamed,
  words,
  type FoundCard,
} from '@/lib/core/protocol/questions';
import { plainText } from '@/lib/core/rich-text';
import type { Protocol } from '@/schemas/protocol';
import type { Deadline, PartOfColumn } from '@/schemas/protocol-flow';
import type { RichText } from '@/schemas/rich-text';
import type { Subject } from './change';

type WordList = Readonly<Record<string, string>>;

/** The word lists of fields that hold a word of a closed list, by field or by subject and field. */
const wordLists: Readonly<Record<string, WordList>> = {
  'function.kind': words.functionKind,
  'function.tags': words.functionTag,
  'route.kind': words.routeKind,
  'card.kind': words.cardKind,
  'approval.kind': words.approvalKind,
  'global-exit.kind': words.globalExitKind,
  'contact.kind': words.contactKind,
  responsibility: words.responsibility,
  scope: words.scope,
  sector: words.sector,
  sectors: words.sector,
  kinds: words.stepKind,
  questions: words.questionKind,
  outcome: words.outcomeKind,
  answers: words.answer,
  part: words.cardPart,
  tags: words.tag,
  join: { any: 'gaat door bij de eerste lijn', all: 'wacht op alle lijnen' },
};

function namesOf(protocol: Protocol): Map<string, string> {
  return new Map<string, string>([
    ...protocol.functions.map(({ id, name }) => [id, name] as const),
    ...protocol.columns.map(({ id, label }) => [id, label] as const),
    ...protocol.routes.map(({ id, title }) => [id, title] as const),
    ...protocol.contacts.map(({ id, name }) => [id, name] as const),
    ...protocol.definitions.map(({ id, term }) => [id, term] as const),
    ...[...protocol.forms, ...protocol.annexes, ...protocol.signalLists].map(
      ({ id, title }) => [id, title] as const,
    ),
  ]);
}

/** Cards by title; those that share a title with their step beside it, since a reader must tell them apart. */
function cardNamesOf(protocol: Protocol): Map<string, string> {
  const cards = everyCard(protocol);
  const count = new Map<string, number>();
  for (const { card } of cards) count.set(card.title, (count.get(card.title) ?? 0) + 1);
  const nameOf = ({ card, step, route, index }: FoundCard) => {
    const title = card.title.trim() || unnamed('card');
    if (count.get(card.title) === 1) return title;
    return `${title} (${route.title}, ${stepInWords(step)}, ${names.card.one} ${index + 1})`;
  };
  return new Map(cards.map((found) => [found.card.id, nameOf(found)]));
}

/**
 * How values of this protocol read: the words of the closed lists, the names behind ids, texts without marks.
 * Made once per protocol.
 */
export function wordsFor(protocol: Protocol): (subject: Subject, field: string, value: unknown) => string {
  const names = namesOf(protocol);
  const cards = cardNamesOf(protocol);

  function textOf(field: string, text: string, list: WordList | undefined): string {
    if (list) return list[text] ?? text;
    if (field === 'cardId' || field === 'startCardId') return cards.get(text) ?? text;
    return /Ids?$/.test(field) ? (names.get(text) ?? text) : text;
  }

  function objectOf(field: string, value: object): string {
    if ('type' in value && value.type === 'doc') return plainText(value as RichText);
    if (field === 'deadline') {
      const deadline = value as Deadline;
      return [deadlineInWords(deadline, protocol), deadline.note].filter(Boolean).join('. ');
    }
    if (field === 'parts') {
      const { columnId, part, text } = value as PartOfColumn;
      return `${names.get(columnId) ?? columnId}: ${[words.cardPart[part], text].filter(Boolean).join(', ')}`;
    }
    return Object.entries(value)
      .filter(([name]) => name !== 'id' && name !== 'level')
      .map(([name, part]) => say(name, part, wordLists[name]))
      .filter((text) => text !== '')
      .join(', ');
  }

  function say(field: string, value: unknown, list: WordList | undefined): string {
    if (value === undefined || value === null) return '';
    if (typeof value === 'string') return textOf(field, value, list);
    if (typeof value === 'number') return String(value);
    if (typeof value === 'boolean') return value ? 'ja' : 'nee';
    if (!Array.isArray(value)) return objectOf(field, value);
    const members = value.map((member: unknown) => say(field, member, list));
    return members.join(value.some((member) => typeof member === 'object') ? '; ' : ', ');
  }

  return (subject, field, value) => say(field, value, wordLists[`${subject}.${field}`] ?? wordLists[field]);
}
