import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checks } from './src/checks/integration.ts';
import { terminalReport, wantsColour } from './src/checks/reporters/terminal.ts';
import { contentDir } from './src/editions/content-dir.ts';
import { siteOf } from './src/editions/site.ts';
import { pictures } from './src/markdown/pictures/integration.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { press } from './src/press/index.ts';

// No request leaves a build.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Vite takes these from the environment if it finds them there, and a build would become a preview.
for (const name of ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL']) delete process.env[name];

const strict = process.argv.includes('--strict');
const report = (findings) =>
  findings.length > 0 && process.stderr.write(`\n${terminalReport(findings, wantsColour(process.stderr))}\n`);

export default defineConfig({
  ...siteOf(contentDir()),
  trailingSlash: 'ignore',
  build: { format: 'directory' },
  devToolbar: { enabled: false },
  markdown: { processor: markdownProcessor(), syntaxHighlight: false },
  integrations: [mdx(), checks({ strict }), pictures(), press({ report, strict })],
});
