import type { FixedWords } from './blocks/block.ts';

/** Words that blocks bring along, by language. A language that isn't here has them in English. */
const fixedWords = {
  en: {
    'before-you-read': 'Before you read',
    definition: 'What it means',
    'from-the-report': 'From the report',
    'key-message': 'Key message',
    reflect: 'Reflect',
  },
  cy: {
    'before-you-read': 'Cyn i chi ddarllen',
    definition: 'Beth mae’n ei olygu',
    'from-the-report': 'O’r adroddiad',
    'key-message': 'Neges allweddol',
    reflect: 'Myfyrio',
  },
} as const;

/** The name of a fixed word. */
export type FixedWord = keyof (typeof fixedWords)['en'];

/** The fixed words in a language, and which language they are in if it isn't that one. */
export function fixedWordsIn(lang: string): (word: FixedWord) => FixedWords {
  const [language = ''] = lang.toLowerCase().split('-');
  if (language === 'en' || language === 'cy') {
    return (word) => ({ text: fixedWords[language][word], lang: undefined });
  }
  return (word) => ({ text: fixedWords.en[word], lang: 'en-GB' });
}
