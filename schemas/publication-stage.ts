/** What publishing a version consists of: it is checked once more, every file is made, and those are compressed. */
export type PublicationStage = {
  name: 'checking' | 'making' | 'compressing';
  /** How many are done of how many, in a stage that counts. */
  told?: { done: number; of: number };
};
