import type { Result } from './kept-results';
import type { Proof } from './proofs';

export interface Judged {
  row: number;
  goal: string;
  /** Why the row is not shown; none when it is. */
  faults: string[];
  figures: string[];
}

/** Holds the results of the tests against the rows: a file that did not run, failed or said no figure shows nothing. */
export const judge = (proofs: readonly Proof[], results: Result[]): Judged[] =>
  proofs.map(({ row, goal, shownBy }) => {
    const of = (file: string) => results.filter((result) => result.file === file);
    const faults = shownBy.flatMap((file) => {
      if (of(file).length === 0) return [`${file} did not run`];
      const failed = of(file).filter(({ passed }) => !passed).length;
      return failed > 0 ? [`${failed} failed in ${file}`] : [];
    });
    const figures = shownBy
      .flatMap(of)
      .flatMap((result) => result.figures)
      .filter((figure) => figure.row === row)
      .map(({ says }) => says);
    if (figures.length === 0) faults.push('no test says a figure');
    return { row, goal, faults, figures };
  });
