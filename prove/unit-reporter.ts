import type { Reporter, TestModule } from 'vitest/node';
import { keepResults, type Result } from './kept-results';
import { figuresIn } from './proofs';

/** Keeps what every unit test came to, with its figures. */
export default class UnitReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const results: Result[] = [];
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const figures = test.annotations().flatMap(({ type, message }) => figuresIn(type, message));
        results.push({ file: module.moduleId, passed: test.result().state === 'passed', figures });
      }
    }
    keepResults('unit', results);
  }
}
