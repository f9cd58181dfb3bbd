/** How many things the lists of a protocol hold at most. The operations refuse what would go past. */
export const limits = {
  functions: 80,
  columns: 12,
  routes: 12,
  stepsOfRoute: 20,
  cardsOfStep: 120,
  recitals: 40,
  globalExits: 8,
  contacts: 120,
  definitions: 120,
  chapters: 120,
  annexes: 60,
  signalLists: 40,
  forms: 40,
  participation: 40,
  sources: 120,
  exceptions: 300,
} as const;

/** How many parts a task has at most. */
export const mostSubitems = 20;
/** Parts of one signal. */
export const mostSignalParts = 40;
/** How many answers the start question has at most. */
export const mostStartAnswers = 12;
