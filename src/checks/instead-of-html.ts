import type { Block } from '../markdown/blocks/block.ts';
import { blocks } from '../markdown/blocks/index.ts';
import { attributeOf, type HtmlPiece } from './html-tags.ts';
import { howToType, nearestBlock, usualForm } from './nearest-block.ts';

const stars = 'Type two stars before and after the words: **words**';
const star = 'Type a star before and after the words: *words*';
const tildes = 'Type two tildes before and after the words: ~~words~~';
const table = 'Type the table with | between its cells, and | --- | --- | below its first row.';
const folded =
  'Type the words of <summary> as a heading (### and the words) and all else below it: nothing is folded away here. To warn of what is distressing, type :::content-note above it.';

/** What Markdown has of its own, wherever the tag stands. */
const markdown: Record<string, string> = {
  b: stars,
  br: 'Leave a line empty to begin a new paragraph. For a new line in an address, end the line with \\',
  center: 'Delete the tags: text is always set from the left.',
  code: 'Type a backtick before and after the words: `words`',
  del: tildes,
  details: folded,
  em: star,
  hr: 'Type --- on a line of its own, with an empty line above it.',
  i: star,
  li: 'Type - and a space before each item of the list.',
  ol: 'Type 1. and a space before each item of the list.',
  s: tildes,
  script: 'Delete it, and all up to </script>: pages here run nothing. Signpost what it showed with a link.',
  strike: tildes,
  strong: stars,
  style: 'Delete it, and all up to </style>: how editions look is the same for all of them.',
  summary: folded,
  svg: 'Save the drawing as a file beside the edition, and show it: ![what it shows](drawing.svg)',
  table,
  tbody: table,
  td: table,
  tfoot: table,
  th: table,
  thead: table,
  tr: table,
  u: 'Delete the tags: only links are underlined. To stress the words, type **words**',
  ul: 'Type - and a space before each item of the list.',
};

/** What Markdown has for a tag among words, where a block can't stand. */
const amongWords: Record<string, string> = {
  big: stars,
  cite: star,
  dfn: stars,
  mark: stars,
  q: 'Type quotation marks before and after the words: “words”',
};

/** Tags that say nothing of what they hold, unless by their class. */
const bare = new Set(['article', 'div', 'main', 'p', 'section', 'span']);
const ofForms = new Set(['fieldset', 'label', 'legend', 'option', 'select']);

/** What to type instead of a tag: Markdown's own way, or the block that is there for it. */
export function insteadOfHtml({ name, text }: HtmlPiece, isAmongWords: boolean): string {
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading) return `Type the heading like this: ${'#'.repeat(Math.max(2, Number(heading)))} Words`;
  if (name === 'a') {
    const target = attributeOf(text, 'href');
    return target ? `Type it like this: [words](${target})` : 'Delete the tags and keep the words.';
  }
  if (name === 'img') {
    return `Type it like this: ![${attributeOf(text, 'alt') || 'what the picture shows'}](${attributeOf(text, 'src') ?? 'picture.png'})`;
  }
  if (name === 'abbr' || name === 'acronym') {
    const words = attributeOf(text, 'title') ?? 'what it stands for';
    return `Delete the tags, and explain the short form to all editions by a line in glossary.yaml: ABC: ${words}`;
  }
  const own = (isAmongWords ? amongWords[name] : undefined) ?? markdown[name];
  if (own) return own;
  const [block, ...others] = bare.has(name) ? blocksByClass(text) : blocksInsteadOf(name);
  if (!block) return 'Delete the tags and keep the words. To print the sign < itself, type \\<';
  const or = others.map((other) => `${usualForm(other) === 'leaf' ? '::' : ':::'}${other.name}`).join(' or ');
  return `${typing(block, name, text)}${or ? ` Or type ${or}, if that is what it is.` : ''}`;
}

function blocksInsteadOf(name: string): Block[] {
  const tag = ofForms.has(name) ? 'form' : name;
  return blocks.filter(({ insteadOf }) => insteadOf?.includes(tag));
}

/** The block whose name a tag has for its class: `<div class="key-message">`. */
function blocksByClass(text: string): Block[] {
  const classes = attributeOf(text, 'class') ?? attributeOf(text, 'className') ?? '';
  const block = classes.split(/\s+/).filter(Boolean).map(nearestBlock).find(Boolean);
  return block ? [block] : [];
}

const kinds: Record<string, string> = { audio: 'listen', iframe: 'watch', video: 'watch' };

function typing(block: Block, name: string, text: string): string {
  const address = attributeOf(text, 'src') ?? attributeOf(text, 'data') ?? 'https://…';
  if (block.name === 'signpost') {
    const kind = kinds[name] ? `{kind=${kinds[name]}}` : '';
    return `Type :::signpost${kind} on a line of its own, below it a link, [what it is](${address}), and ::: below that. Nothing of other sites is played on the page.`;
  }
  if (block.name === 'action') {
    return 'Type :::action[What to do] on a line of its own, below it how to do it and a link to the form, [its name](https://…), and ::: below that.';
  }
  return howToType(block);
}
