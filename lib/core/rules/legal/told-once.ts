import type { Problem } from '../rule';

/** The same words at the same place are one problem. */
export function toldOnce(problems: readonly Problem[]): Problem[] {
  const found = new Map<string, Problem>();
  for (const problem of problems) {
    const key = `${problem.subject} ${JSON.stringify(problem.where)}`;
    if (!found.has(key)) found.set(key, problem);
  }
  return [...found.values()];
}

const LONGEST = 60;

/**
 * Tells sentences apart in the key of a finding. Of a long one the end counts too, as a number: an answer to "… bel 112
 * pas na overleg" is none to "… bel nooit 112".
 */
export function subjectOf(words: string): string {
  const subject = words.toLowerCase();
  if (subject.length <= LONGEST) return subject;
  const sum = [...subject].reduce((total, letter) => (total * 31 + letter.codePointAt(0)!) % 999_999_937, 7);
  return `${subject.slice(0, LONGEST)}~${sum}`;
}
