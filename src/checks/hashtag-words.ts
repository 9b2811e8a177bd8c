import { stressedWords } from './known-short-forms.ts';

/** Words that hashtags are made of and that a partnership's texts may not have. */
const common =
  `abuse action adults adult aware awareness baby babies blue boys bullying campaign care carers child children
  childrens clear clean community concern concerns connect consent culture daily day days digital domestic early easy
  everyone exploitation exploited families family feel first foster friends future girls global hidden home hope human
  internet knife lives local love matters mental mind minds month mothers national neglect neighbour neighbours ok online
  parent parents partner partners people play positive power practice prevent prevention protect recognise report
  respect respond right rights road safe safeguard safeguarding safer safety school schools seven sexual sharing signs
  sleep smart social someone spot stand start step stories story strong summer support talking thrive together tomorrow
  touch trust understand unseen violence voice voices voluntary volunteers water wellbeing white winter women words
  world young youth your`
    .split(/\s+/)
    .concat([...stressedWords].map((word) => word.toLowerCase()));

/** The words of texts, in small letters, with those that hashtags are often made of. */
export function hashtagVocabulary(texts: readonly string[]): Set<string> {
  const typed = texts.flatMap(
    (text) => text.toLowerCase().match(/(?<![#@\p{L}\p{N}])\p{L}{3,}(?![\p{L}\p{N}])/gu) ?? [],
  );
  return new Set([...common, ...typed].filter((word) => word.length > 1));
}

/**
 * The words that a hashtag in small letters is made of, as few as can be; undefined for one word, or for letters that
 * no known words make.
 */
export function wordsOfHashtag(tag: string, vocabulary: ReadonlySet<string>): string[] | undefined {
  const letters = tag.toLowerCase();
  if (vocabulary.has(letters)) return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const word = letters.slice(start, end);
      const isWord = vocabulary.has(word) || /^\d+$/.test(word);
      if (before && isWord && before.length + 1 < (best[end]?.length ?? 7)) best[end] = [...before, word];
    }
  }
  const words = best[letters.length];
  return words && words.length > 1 ? words : undefined;
}
