import type { Answer } from '@/schemas/vocabulary';

const answers: Record<string, Answer> = { ja: 'yes', nee: 'no', twijfel: 'doubt' };
const between = new Set(['of', 'en', 'ook', 'bij']);

/** What a line means that says nothing but answers ("nee of twijfel"); undefined when it says something else. */
export function answersIn(label: string): Answer[] | undefined {
  const words = label
    .toLocaleLowerCase('nl')
    .split(/[\s,;/]+/)
    .filter(Boolean);
  const found = words.filter((word) => !between.has(word)).map((word) => answers[word]);
  if (found.length === 0 || found.includes(undefined)) return undefined;
  return Object.values(answers).filter((answer) => found.includes(answer));
}
