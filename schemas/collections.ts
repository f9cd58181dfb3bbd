/** The lists of texts beside the flow. */
export const textCollections = [
  'recitals',
  'globalExits',
  'contacts',
  'definitions',
  'chapters',
  'annexes',
  'signalLists',
  'forms',
  'participation',
  'sources',
] as const;
export type TextCollection = (typeof textCollections)[number];

/** The lists beside the flow that share one way of adding, changing, moving and removing. */
export const entryCollections = [...textCollections, 'exceptions'] as const;
export type EntryCollection = (typeof entryCollections)[number];
