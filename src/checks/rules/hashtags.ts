import type { Parents } from 'mdast';
import type { Finding } from '../../editions/finding.ts';
import type { Content, DocumentRule } from '../content.ts';
import type { DocumentSource } from '../edition-source.ts';
import { hashtagVocabulary, wordsOfHashtag } from '../hashtag-words.ts';
import { at, placeInBody, typedText } from '../place.ts';
import { walk } from '../walk.ts';

/** No single word has so many letters, as a rule: a hashtag that has is several. */
const longWord = 16;

/**
 * Each word of a hashtag begins with a capital letter, so that it can be read, also by screen readers. A campaign's own
 * hashtag is looked at with its block.
 */
export const hashtags: DocumentRule = (document, content) => {
  if (!document.body) return [];
  const told = new Set<string>();
  return [...walk(document.body)].flatMap(([node, ancestors]) => {
    if (node.type !== 'text' || isCampaignLabel(ancestors)) return [];
    return [...node.value.matchAll(/(?<![\p{L}\p{N}_#&/])#(\p{L}[\p{L}\p{N}_]*)/gu)].flatMap(
      ({ 0: typed, 1: tag = '' }) => {
        if (told.has(typed) || !isOfOneCase(tag)) return [];
        const words = wordsOfHashtag(tag, vocabularyOf(content));
        if (!words && tag.length < longWord) return [];
        told.add(typed);
        const skip = Math.max(0, typedText(document, node).indexOf(typed));
        return [report(document, placeInBody(document, node, skip), typed, words)];
      },
    );
  });
};

function report(
  document: DocumentSource,
  place: { line: number; column: number },
  typed: string,
  words?: string[],
): Finding {
  const offer = words && `#${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
  return at(document, place, {
    severity: 'warning',
    rule: 'hashtag',
    message: `A screen reader can’t tell the words of ${typed} apart.`,
    advice: offer ? `Type ${offer}` : 'Begin each of its words with a capital letter: #SaferSleepWeek',
  });
}

/** True for letters that are all small or all large, but for the first. */
function isOfOneCase(tag: string): boolean {
  const rest = tag.slice(1);
  return rest === rest.toLowerCase() || tag === tag.toUpperCase();
}

function isCampaignLabel(ancestors: readonly Parents[]): boolean {
  return ancestors.some((node, index) => {
    const outer = ancestors[index - 1];
    const isLabel = node.type === 'paragraph' && node.data?.directiveLabel === true;
    return isLabel && outer?.type === 'containerDirective' && outer.name === 'campaign';
  });
}

const vocabularies = new WeakMap<Content, Set<string>>();

function vocabularyOf(content: Content): Set<string> {
  const known = vocabularies.get(content);
  if (known) return known;
  const made = hashtagVocabulary([...content.editions, ...content.courses].map(({ text }) => text));
  vocabularies.set(content, made);
  return made;
}
