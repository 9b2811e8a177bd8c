import { type Finding, inReadingOrder } from '../editions/finding.ts';
import type { Content, ContentRule, DocumentRule, EditionRule } from './content.ts';
import { readContent } from './read-content.ts';
import { abbreviations } from './rules/abbreviations.ts';
import { blockAttributes } from './rules/block-attributes.ts';
import { blocks } from './rules/blocks.ts';
import { blocksInTables } from './rules/blocks-in-tables.ts';
import { briefingFormat } from './rules/briefing-format.ts';
import { collections } from './rules/collections.ts';
import { deadlines } from './rules/deadlines.ts';
import { fences } from './rules/fences.ts';
import { files } from './rules/files.ts';
import { frontMatter } from './rules/front-matter.ts';
import { glyphs } from './rules/glyphs.ts';
import { hashtags } from './rules/hashtags.ts';
import { headings } from './rules/headings.ts';
import { identity } from './rules/identity.ts';
import { incompleteLinks } from './rules/incomplete-links.ts';
import { linkWords } from './rules/link-words.ts';
import { links } from './rules/links.ts';
import { linksByName } from './rules/links-by-name.ts';
import { longAddresses } from './rules/long-addresses.ts';
import { mdxSyntax } from './rules/mdx-syntax.ts';
import { mdxWords } from './rules/mdx-words.ts';
import { newsletterFormat } from './rules/newsletter-format.ts';
import { packs } from './rules/packs.ts';
import { partnership } from './rules/partnership.ts';
import { phoneNumbers } from './rules/phone-numbers.ts';
import { pictureFiles } from './rules/picture-files.ts';
import { pictures } from './rules/pictures.ts';
import { rawHtml } from './rules/raw-html.ts';
import { reviewDates } from './rules/review-dates.ts';
import { struckWords } from './rules/struck-words.ts';
import { topicNames } from './rules/topic-names.ts';
import { unplacedWords } from './rules/unplaced-words.ts';
import { unreadLinks } from './rules/unread-links.ts';
import { unreadTables } from './rules/unread-tables.ts';

const ofContent: ContentRule[] = [partnership, collections, packs, topicNames, identity, files, glyphs];

const ofEditions: EditionRule[] = [frontMatter, briefingFormat, newsletterFormat, deadlines, reviewDates];

/** Of the text of editions and courses. */
const ofDocuments: DocumentRule[] = [
  mdxSyntax,
  mdxWords,
  fences,
  blocks,
  blocksInTables,
  blockAttributes,
  headings,
  links,
  linksByName,
  incompleteLinks,
  unreadLinks,
  unreadTables,
  linkWords,
  longAddresses,
  phoneNumbers,
  pictures,
  pictureFiles,
  rawHtml,
  unplacedWords,
  struckWords,
  abbreviations,
  hashtags,
];

/** Every finding of every rule in a content folder that has been read, in reading order. */
export function findingsOf(content: Content): Finding[] {
  return inReadingOrder([
    ...ofContent.flatMap((rule) => rule(content)),
    ...content.editions.flatMap((edition) => ofEditions.flatMap((rule) => rule(edition, content))),
    ...[...content.editions, ...content.courses].flatMap((document) =>
      ofDocuments.flatMap((rule) => rule(document, content)),
    ),
  ]);
}

/**
 * Reads a content folder (absolute) and gives every finding in it, in reading order. It writes nothing but what
 * it learnt of pictures, in `.cache/pictures`.
 */
export async function checkContent(contentDir: string): Promise<Finding[]> {
  return findingsOf(await readContent(contentDir));
}
