import { performance } from 'node:perf_hooks';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { markdownProcessor } from '../../markdown/processor.ts';
import type { Stage } from '../../markdown/renderer.ts';
import { dialectEdition } from './dialect-edition.ts';

/** Medians of many renderings of one edition, in milliseconds. */
export interface MarkdownFigures {
  bytes: number;
  /** Our pipeline, as the build uses it for `.md`. */
  ours: number;
  /** remark-parse, remark-gfm, remark-rehype and rehype-stringify on the same text. */
  bare: number;
  stages: Record<Stage, number>;
}

/** So many renderings are timed as one: what the garbage collector takes falls on both alike. */
const together = 4;

/**
 * Renders an edition of 20 kB with bare unified and with our pipeline in turn, first to warm both up, then to measure:
 * `rounds` times four renderings each.
 */
export async function measureMarkdown(rounds: number, warmUps: number): Promise<MarkdownFigures> {
  const text = dialectEdition();
  const bare = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify).freeze();
  const stages: Record<Stage, number[]> = { parse: [], document: [], 'to page': [], page: [], write: [] };
  let last = 0;
  const ours = await markdownProcessor((stage) => {
    const now = performance.now();
    stages[stage].push(now - last);
    last = now;
  }).createRenderer({});
  const options = {
    fileURL: new URL('file:///content/newsletters/bench.md'),
    frontmatter: { lang: 'en-GB' },
  };

  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const start = performance.now();
    for (let count = 0; count < together; count += 1) String(await bare.process(text));
    const between = performance.now();
    for (let count = 0; count < together; count += 1) {
      last = performance.now();
      await ours.render(text, options);
    }
    times.ours.push((performance.now() - between) / together);
    times.bare.push((between - start) / together);
  }
  const median = (all: readonly number[], skipped: number): number => {
    const sorted = all.slice(skipped).sort((one, other) => one - other);
    return sorted[sorted.length >> 1] ?? 0;
  };
  const stage = (name: Stage): number => median(stages[name], warmUps * together);
  return {
    bytes: new TextEncoder().encode(text).length,
    ours: median(times.ours, warmUps),
    bare: median(times.bare, warmUps),
    stages: {
      parse: stage('parse'),
      document: stage('document'),
      'to page': stage('to page'),
      page: stage('page'),
      write: stage('write'),
    },
  };
}

/** The bench's lines on Markdown. */
export async function benchMarkdown(tell: (line: string) => void): Promise<void> {
  const rounds = 40;
  const { bytes, ours, bare, stages } = await measureMarkdown(rounds, 10);
  tell(`Markdown, an edition of ${(bytes / 1000).toFixed(1)} kB, medians of ${rounds} × ${together}`);
  tell(`bare unified                       ${bare.toFixed(1)} ms`);
  tell(`our pipeline                       ${ours.toFixed(1)} ms   ÷ bare ${(ours / bare).toFixed(2)}`);
  const each = Object.entries(stages).map(([stage, milliseconds]) => `${stage} ${milliseconds.toFixed(1)}`);
  tell(`  ms by stage: ${each.join(', ')}`);
}
