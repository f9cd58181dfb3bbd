import { clausesOf, isAbout } from './clauses';
import { inARow, outright, wholly } from './clauses-in-a-row';
import { saidInOneClause } from './one-clause';
import { tied } from './tied-clauses';
import type { Barrier } from './ways-to-delay';

/** Longer is no sentence that anyone writes; the orders of ways-to-delay.ts read it all the same. */
const MOST_PARTS = 300;

/**
 * What stands between the school and Veilig Thuis, told from the clauses of a sentence and how they are tied, in
 * whatever order they stand: what waits, what it waits for, and what says that it must.
 */
export function barriersAcross(parts: string): Barrier[] {
  if (parts.length > MOST_PARTS) return [];
  const clauses = clausesOf(parts);
  if (!clauses.some(({ said }) => isAbout(said))) return [];
  return [
    ...clauses.flatMap((clause, index) => tied(clause, clauses, index)),
    ...inARow(clauses),
    ...outright(clauses),
    ...wholly(parts, clauses),
    ...clauses.flatMap(({ link, said }) => (link === '' || link === 'a' ? saidInOneClause(said, parts) : [])),
  ];
}
