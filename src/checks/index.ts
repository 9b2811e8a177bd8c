import { type Finding, inReadingOrder } from '../editions/finding.ts';
import type { Content, ContentRule, EditionRule } from './content.ts';
import { readContent } from './read-content.ts';
import { briefingFormat } from './rules/briefing-format.ts';
import { files } from './rules/files.ts';
import { frontMatter } from './rules/front-matter.ts';
import { glyphs } from './rules/glyphs.ts';
import { headings } from './rules/headings.ts';
import { identity } from './rules/identity.ts';
import { links } from './rules/links.ts';
import { mdxSyntax } from './rules/mdx-syntax.ts';
import { partnership } from './rules/partnership.ts';
import { pictures } from './rules/pictures.ts';
import { rawHtml } from './rules/raw-html.ts';
import { unplacedWords } from './rules/unplaced-words.ts';

const ofContent: ContentRule[] = [partnership, identity, files, glyphs];

const ofEditions: EditionRule[] = [
  frontMatter,
  mdxSyntax,
  headings,
  links,
  pictures,
  rawHtml,
  unplacedWords,
  briefingFormat,
];

/** Every finding of every rule in a content folder that has been read, in reading order. */
export function findingsOf(content: Content): Finding[] {
  return inReadingOrder([
    ...ofContent.flatMap((rule) => rule(content)),
    ...content.editions.flatMap((edition) => ofEditions.flatMap((rule) => rule(edition, content))),
  ]);
}

/** Reads a content folder (absolute) and gives every finding in it, in reading order. It writes nothing. */
export async function checkContent(contentDir: string): Promise<Finding[]> {
  return findingsOf(await readContent(contentDir));
}
