import type { Reporter, TestModule } from 'vitest/node';

/** Prints the totals as `N passed, N failed` on the last line, where scripts look for them. */
export class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    let skipped = 0;
    for (const module of modules) {
      if (module.errors().length > 0) failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        else if (state === 'skipped') skipped += 1;
        else failed += 1;
      }
    }
    // After the default reporter's own summary, which is printed in this same tick.
    setTimeout(() => {
      if (skipped > 0)
        console.log(
          `${skipped} skipped: those on the five documents need SEEDS, the folder where they are; golden pages need the browser that npm brings`,
        );
      console.log(`${passed} passed, ${failed} failed`);
    }, 0);
  }
}
