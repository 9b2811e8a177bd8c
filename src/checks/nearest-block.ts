import { webSafe } from '../editions/edition-files.ts';
import type { Block } from '../markdown/blocks/block.ts';
import { blockNamed, blocks } from '../markdown/blocks/index.ts';
import type { Content } from './content.ts';
import { nearestName } from './nearest-name.ts';
import type { Remark } from './place.ts';

/** What people type for the name of a block. */
const meant: Record<string, string> = {
  'also-in-this-issue': 'also',
  announcement: 'action',
  author: 'byline',
  box: 'key-message',
  by: 'byline',
  call: 'action',
  'call-to-action': 'action',
  callout: 'key-message',
  caution: 'content-note',
  changelog: 'changes',
  'content-warning': 'content-note',
  contents: 'also',
  courses: 'training',
  cta: 'action',
  danger: 'urgent-help',
  deadline: 'action',
  emergency: 'urgent-help',
  event: 'training',
  events: 'training',
  exercise: 'reflect',
  figures: 'key-figures',
  glossary: 'definition',
  hashtag: 'campaign',
  help: 'urgent-help',
  helpline: 'urgent-help',
  highlight: 'key-message',
  illustration: 'figure',
  image: 'figure',
  important: 'key-message',
  info: 'key-message',
  'in-brief': 'news',
  'in-this-issue': 'also',
  language: 'passage',
  learning: 'audit',
  link: 'signpost',
  message: 'key-message',
  note: 'key-message',
  numbers: 'key-figures',
  pathway: 'steps',
  person: 'contacts',
  photo: 'figure',
  picture: 'figure',
  podcast: 'signpost',
  presenter: 'byline',
  process: 'steps',
  procedures: 'resources',
  pull: 'pull-quote',
  question: 'reflect',
  questions: 'reflect',
  quotation: 'quote',
  reflection: 'reflect',
  'reflective-question': 'reflect',
  remit: 'group',
  role: 'group',
  sessions: 'training',
  sidebar: 'also',
  statistics: 'key-figures',
  stats: 'key-figures',
  summary: 'key-message',
  task: 'action',
  term: 'definition',
  tip: 'key-message',
  toc: 'also',
  toolkits: 'resources',
  translation: 'passage',
  'trigger-warning': 'content-note',
  'two-columns': 'columns',
  updates: 'changes',
  video: 'signpost',
  warning: 'content-note',
  watch: 'signpost',
  welsh: 'passage',
};

/** The block that was likely meant by a name, whatever its capitals, spaces or spelling; undefined if none is near. */
export function nearestBlock(typed: string): Block | undefined {
  const name = webSafe(typed.replaceAll('_', '-'));
  if (name === '') return undefined;
  const named = blockNamed(name) ?? blockNamed(meant[name] ?? '');
  if (named) return named;
  const tag = blocks.find(({ insteadOf }) => insteadOf?.includes(name));
  if (tag) return tag;
  const near = nearestName(
    name,
    blocks.map((block) => block.name),
  );
  const nearMeant = near === undefined ? nearestName(name, Object.keys(meant).filter(isLong)) : undefined;
  return blockNamed(near ?? meant[nearMeant ?? ''] ?? '');
}

function isLong(name: string): boolean {
  return name.length > 5;
}

/** True for what people type after the colons to close a block: `end`, `endquote`, `/quote`. */
export function isEnding(typed: string): boolean {
  const [, mark, name = ''] = /^\s*(\/|end|close)[\s_-]*(.*?)\s*$/i.exec(typed) ?? [];
  return mark !== undefined && (name === '' || blockNamed(webSafe(name)) !== undefined);
}

/** What is wrong with a line that should close a block and says more than that. */
export function wrongEnding(line: string): Remark {
  return {
    severity: 'error',
    rule: 'wrong-ending',
    message: `${line} doesn’t close a block: colons alone do.`,
    advice: 'Type as many colons as the block begins with, and nothing after them: :::',
  };
}

/** The form that a block is typed in, unless it was typed in another that it has too. */
export function usualForm(block: Block, typed?: 'container' | 'leaf'): 'container' | 'leaf' {
  if (typed && block.forms.includes(typed)) return typed;
  return block.forms.includes('container') ? 'container' : 'leaf';
}

/** How a block is typed: its first line, and what goes below it. */
export function howToType(block: Block, opening = openingOf(block)): string {
  if (usualForm(block) === 'leaf') return `Type ${opening} on a line of its own.`;
  return `Type ${opening} on a line of its own, below it what belongs in the block, and ::: below that.`;
}

function openingOf(block: Block): string {
  const colons = usualForm(block) === 'leaf' ? '::' : ':::';
  const attributes = Object.entries(block.attributes)
    .filter(([, { required }]) => required)
    .map(([name, { example }]) => `${name}=${example}`);
  const braces = attributes.length > 0 ? `{${attributes.join(' ')}}` : '';
  return `${colons}${block.name}${block.label?.required ? '[…]' : ''}${braces}`;
}

/** Every block's name, and where it is explained. */
export function blocksThereAre(content: Content): string {
  return `These are the blocks: ${blocks.map(({ name }) => name).join(', ')}. Each is explained at ${writingAddress(content)}`;
}

/** Where the officers' reference stands: on the partnership's site. */
function writingAddress({ partnership }: Content): string {
  const site = partnership?.fields.site;
  const base = typeof site === 'string' && URL.canParse(site) ? site.replace(/\/+$/, '') : '';
  return `${base}/writing/`;
}
