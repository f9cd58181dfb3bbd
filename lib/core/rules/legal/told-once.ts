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

/** Tells sentences apart in the key of a finding. */
export const subjectOf = (words: string): string => words.toLowerCase().slice(0, 60);
