/** First words that have a capital letter wherever they stand. */
const proper =
  /^(?:English|Welsh|Scottish|Irish|British|European|Polish|Arabic|Urdu|Christian|Muslim|Jewish|Ofsted|Childline|Estyn|Makaton|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

/**
 * Words as they stand inside a sentence: `Multi-agency safeguarding hub` begins with a small letter there. Names keep
 * their capitals: short forms, words most of which have capitals, and those that begin with a name of the partnership.
 */
export function inSentence(words: string, names: readonly string[] = []): string {
  const [first = '', ...others] = words.split(' ');
  const telling = others.filter((word) => /^\p{L}{4}/u.test(word));
  const capitals = telling.filter((word) => /^\p{Lu}/u.test(word));
  const isName =
    !/^\p{Lu}(?:[^\p{Lu}]|$)/u.test(first) ||
    proper.test(first) ||
    (capitals.length > 0 && capitals.length * 2 >= telling.length) ||
    names.some((name) => name.split(' ').includes(first));
  return isName ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
