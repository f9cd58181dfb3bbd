import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What one test came to. */
export interface Result {
  /** Path from the root of the project. */
  file: string;
  passed: boolean;
  /** What it measured: the row of prove/proofs.ts, and the figure in words. */
  figures: { row: number; says: string }[];
}

const folder = '.cache/prove';

export const forgetResults = () => rmSync(folder, { recursive: true, force: true });

/**
 * Keeps the results of one runner (unit tests, journeys), which says whole paths, where `prove` finds them, in place of earlier ones of it.
 */
export function keepResults(runner: string, results: Result[]): void {
  mkdirSync(folder, { recursive: true });
  const fromRoot = results.map((one) => ({
    ...one,
    file: relative(process.cwd(), one.file).replaceAll('\\', '/'),
  }));
  writeFileSync(join(folder, `${runner}.json`), JSON.stringify(fromRoot));
}

export const keptResults = (): Result[] =>
  readdirSync(folder).flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Result[]);
