import {
  called,
  namedOnce,
  names,
  nounOfList,
  stepTitle,
  unnamed,
  type Noun,
} from '@/lib/core/protocol/questions';
import { plainText } from '@/lib/core/rich-text';
import { textCollections, type TextCollection } from '@/schemas/collections';
import { commentLengths, type Anchor } from '@/schemas/comments';
import type { Protocol } from '@/schemas/protocol';
import type { Card, Exit } from '@/schemas/protocol-flow';
import { upTo } from './up-to';

const named: { readonly [C in TextCollection]: (entry: Protocol[C][number]) => string } = {
  recitals: ({ text }) => plainText(text),
  globalExits: ({ label }) => label,
  contacts: ({ name }) => name,
  definitions: ({ term }) => term,
  chapters: ({ title }) => title,
  annexes: ({ label, title }) => namedOnce(label, ' ', title),
  signalLists: ({ title }) => title,
  forms: ({ title }) => title,
  participation: ({ label, title }) => `${label} ${title}`,
  sources: ({ title }) => title,
};

const orUnnamed = (noun: Noun, name: string) => name.trim() || unnamed(noun);
const nameOfCard = ({ title }: Card) => orUnnamed('card', title);
const nameOfExit = (card: Card, { label }: Exit) =>
  `${label.trim() === '' ? names.exit.one : called('exit', label)} van "${nameOfCard(card)}"`;

/** Tells what a thread hangs on from everything else in a document, of now or of another time. */
export function keyOf(anchor: Anchor): string {
  switch (anchor.on) {
    case 'card':
      return `card ${anchor.cardId}`;
    case 'exit':
      return `exit ${anchor.exitId}`;
    case 'cell':
      return `cell ${anchor.stepId} ${anchor.columnId}`;
    case 'entry':
    case 'words':
      return `${anchor.collection} ${anchor.entryId}`;
  }
}

/** Everything in a document that a thread can hang on, in reading order: what it is called, by its key. */
export function thingsIn(document: Protocol): ReadonlyMap<string, string> {
  const things = new Map<string, string>();
  const add = (anchor: Anchor, name: string) => things.set(keyOf(anchor), upTo(name, commentLengths.thing));
  for (const step of document.routes.flatMap(({ steps }) => steps)) {
    for (const { id, label } of document.columns)
      add({ on: 'cell', stepId: step.id, columnId: id }, `${stepTitle(step)}, ${orUnnamed('column', label)}`);
    for (const card of step.cards) {
      add({ on: 'card', cardId: card.id }, nameOfCard(card));
      for (const exit of card.exits) add({ on: 'exit', exitId: exit.id }, nameOfExit(card, exit));
    }
  }
  const addEntries = <C extends TextCollection>(collection: C) => {
    const entries: readonly Protocol[C][number][] = document[collection];
    for (const entry of entries)
      add(
        { on: 'entry', collection, entryId: entry.id },
        orUnnamed(nounOfList[collection], named[collection](entry)),
      );
  };
  textCollections.forEach((collection) => addEntries(collection));
  return things;
}
