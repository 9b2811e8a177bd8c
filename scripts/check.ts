import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/index.ts';
import { type Format, formats, report } from '../src/checks/reporters/index.ts';
import { wantsColour } from '../src/checks/reporters/terminal.ts';
import { contentDir } from '../src/editions/content-dir.ts';
import { stopsBuild } from '../src/editions/finding.ts';

const usage = `npm run check [-- --format ${formats.join('|')}] [--strict]
Prints everything that is wrong in the content folder, and what to type. --strict fails on warnings too.
`;

const { format, strict } = options();
const findings = await checkContent(contentDir());
process.stdout.write(report(findings, format, wantsColour(process.stdout)));
process.exitCode = stopsBuild(findings, strict) ? 1 : 0;

function options(): { format: Format; strict: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string', default: 'terminal' },
        strict: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const given = formats.find((each) => each === values.format);
    if (given && !values.help) return { format: given, strict: values.strict };
    process.stderr.write(usage);
    process.exit(values.help ? 0 : 2);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}
