import type { EntryCollection } from '@/schemas/collections';
import type { Noun } from './noun';

/** What one member of a list of the document is. */
export const nounOfList = {
  functions: 'function',
  columns: 'column',
  routes: 'route',
  steps: 'step',
  cards: 'card',
  exits: 'exit',
  approvals: 'approval',
  recitals: 'recital',
  globalExits: 'global-exit',
  contacts: 'contact',
  definitions: 'definition',
  chapters: 'chapter',
  annexes: 'annex',
  signalLists: 'signal-list',
  forms: 'form',
  participation: 'participation-point',
  sources: 'source',
  exceptions: 'exception',
} as const satisfies Record<EntryCollection, Noun> & Record<string, Noun>;
