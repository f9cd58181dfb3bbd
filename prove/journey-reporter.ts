import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { keepResults, type Result } from './kept-results';
import { figuresIn } from './proofs';

/** Keeps what every journey came to, with its figures. */
export default class JourneyReporter implements Reporter {
  private readonly results: Result[] = [];

  onTestEnd(test: TestCase, result: TestResult): void {
    const figures = result.annotations.flatMap(({ type, description }) => figuresIn(type, description));
    this.results.push({ file: test.location.file, passed: result.status === 'passed', figures });
  }

  onEnd(): void {
    keepResults('journeys', this.results);
  }
}
