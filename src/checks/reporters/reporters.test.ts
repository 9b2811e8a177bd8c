import { afterEach, expect, test, vi } from 'vitest';
import type { Finding } from '../../editions/finding.ts';
import { report } from './index.ts';
import { terminalReport, totals, wantsColour } from './terminal.ts';

afterEach(() => vi.unstubAllEnvs());

const error: Finding = {
  file: 'content/newsletters/x.md',
  line: 12,
  column: 3,
  severity: 'error',
  rule: 'missing-picture',
  message: 'There is no picture a,b: 50% of it.',
  advice: 'Type its name.',
};
const warning: Finding = {
  ...error,
  line: 3,
  column: 1,
  severity: 'warning',
  message: 'Look.',
  advice: 'Mend.',
};

test('on a terminal findings stand below their file, with what to type and a line of totals', () => {
  expect(terminalReport([warning, error])).toBe(
    [
      'content/newsletters/x.md',
      '   3:1  warning  Look.',
      '                 Mend.',
      '  12:3  error    There is no picture a,b: 50% of it.',
      '                 Type its name.',
      '',
      '1 error, 1 warning in 1 file.',
      '',
    ].join('\n'),
  );
});

test('files are set apart, and nothing is said to be nothing', () => {
  expect(terminalReport([warning, { ...error, file: 'content/z.md' }])).toContain('Mend.\n\ncontent/z.md\n');
  expect(totals([error, error, { ...error, file: 'z' }])).toBe('3 errors in 2 files.');
  expect(terminalReport([])).toBe('Nothing to mend.\n');
});

test('colour is for terminals, and for those who want it', () => {
  vi.stubEnv('NO_COLOR', '');
  expect(wantsColour({ isTTY: true })).toBe(true);
  expect(wantsColour({})).toBe(false);
  vi.stubEnv('NO_COLOR', '1');
  expect(wantsColour({ isTTY: true })).toBe(false);
  expect(terminalReport([error], true)).toContain('\u001b[31merror  \u001b[0m');
  expect(report([error], 'terminal')).not.toContain('\u001b');
});

test('GitHub gets an escaped annotation for each', () => {
  expect(report([{ ...error, file: 'content/a,b.md' }, warning], 'github')).toBe(
    '::error file=content/a%2Cb.md,line=12,col=3,title=missing-picture::There is no picture a,b: 50%25 of it.%0AType its name.\n' +
      '::warning file=content/newsletters/x.md,line=3,col=1,title=missing-picture::Look.%0AMend.\n',
  );
});

test('JSON is the list of findings as they are', () => {
  expect(JSON.parse(report([error, warning], 'json'))).toEqual([error, warning]);
  expect(JSON.parse(report([], 'json'))).toEqual([]);
});
