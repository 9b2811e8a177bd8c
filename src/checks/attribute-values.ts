import { explainDate, isDate } from '../editions/dates.ts';
import { isLanguage, languageNamed } from '../editions/languages.ts';
import { topicOf } from '../editions/topics.ts';
import type { BlockAttribute } from '../markdown/blocks/block.ts';
import type { Content } from './content.ts';
import { type DocumentSource, isRecord } from './edition-source.ts';
import { type Names, nameAdvice, namesOf } from './names.ts';
import { nearestName } from './nearest-name.ts';
import type { Piece, TypedAttribute } from './opening-line.ts';

/** What is wrong with the value of an attribute, and which piece of the line it is about. */
export interface ValueProblem {
  piece: Piece;
  message: string;
  advice: string;
}

interface Where {
  content: Content;
  document: DocumentSource;
}

/** All that is wrong with the value of an attribute that its block takes. */
export function attributeProblems(
  name: string,
  attribute: BlockAttribute,
  { typed, value }: TypedAttribute,
  where: Where,
): ValueProblem[] {
  if (attribute.type === 'flag') {
    if (!value?.text) return [];
    const isNo = /^(?:false|no|off|0)$/i.test(value.text);
    return [
      {
        piece: value,
        message: `${name} is typed by itself: it says yes, and takes no words.`,
        advice: isNo ? `Delete ${typed.text}` : `Type ${name} in place of ${typed.text}`,
      },
    ];
  }
  if (!value?.text.trim()) {
    return [
      {
        piece: typed,
        message: `${name} has nothing after it.`,
        advice: `Type it like this: ${name}=${attribute.example}`,
      },
    ];
  }
  const text = value.text.trim();
  const bare = text.replace(/^[“”„‘’]+|[“”‘’]+$/g, '');
  if (bare !== text) {
    return [
      {
        piece: value,
        message: `The quotation marks around “${bare}” are curly, and count as letters here.`,
        advice: `Type ${name}=${/[\s,]/.test(bare) ? `"${bare}"` : bare}`,
      },
    ];
  }
  const say = (message: string, advice: string): ValueProblem[] => [{ piece: value, message, advice }];
  switch (attribute.type) {
    case 'date': {
      if (isDate(text)) return [];
      const { problem, offer } = explainDate(text);
      return say(
        problem,
        offer
          ? `Type year-month-day: ${name}=${offer}`
          : `Type a day of the calendar as year-month-day, like ${name}=${attribute.example}`,
      );
    }
    case 'count': {
      if (/^\d+$/.test(text)) return [];
      const number = numbers.indexOf(text.toLowerCase());
      return say(
        `“${text}” isn’t a number in digits.`,
        `Type ${name}=${number > -1 ? number : attribute.example}`,
      );
    }
    case 'address':
      if (/^(?:https?:\/\/[^\s/]+|mailto:[^\s@]+@[^\s@]+$)/.test(text)) return [];
      return say(
        `“${text}” isn’t a whole web address.`,
        `Type it with https:// at the front: ${name}=${attribute.example}`,
      );
    case 'language':
      if (isLanguage(text)) return [];
      return say(
        `“${text}” isn’t the short name of a language.`,
        `Type ${name}=${languageNamed(text) ?? attribute.example}, or cy for Welsh, pl for Polish, ur for Urdu.`,
      );
    case 'choice': {
      if (attribute.choices.includes(text)) return [];
      const near = nearestName(text, attribute.choices);
      return say(
        `${name} can’t be “${text}”.`,
        near ? `Type ${name}=${near}` : `Type one of these: ${attribute.choices.join(', ')}.`,
      );
    }
    case 'names':
      return nameProblems(name, attribute, value, where);
  }
}

const numbers = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ');

type NamesAttribute = Extract<BlockAttribute, { type: 'names' }>;

function nameProblems(
  name: string,
  { collection, several }: NamesAttribute,
  value: Piece,
  where: Where,
): ValueProblem[] {
  if (collection === 'reviews' && !where.document.path.startsWith('lessons-learned/')) {
    return [
      {
        piece: value,
        message: 'Only lessons-learned editions have reviews.',
        advice: 'Delete this line, and name the review with a link to where it can be read.',
      },
    ];
  }
  const names = collection === 'reviews' ? reviewsOf(where.document) : namesOf(where.content, collection);
  const pieces = piecesOf(value);
  if (!several && pieces.length > 1) {
    return [
      {
        piece: value,
        message: `${name} takes one ${names.what}, and here are ${pieces.length}.`,
        advice: `Type one of them, and a block of its own for each other.`,
      },
    ];
  }
  // Without topics.yaml any words go.
  if (names.state === 'unreadable' || (names.state === 'missing' && collection === 'topics')) return [];
  return pieces
    .filter(({ text }) => !isNamed(text, names, collection))
    .map((piece) => ({
      piece,
      message: `There is no ${names.what} “${piece.text}”.`,
      advice: nameAdvice(piece.text, names, (id) => `${id} in its place`),
    }));
}

/** Topics go by name or id, in any case, as everywhere. */
function isNamed(text: string, { all }: Names, collection: string): boolean {
  if (collection === 'topics')
    return (
      topicOf(
        text,
        all.map(({ id, title }) => ({ id, name: title })),
      ) !== undefined
    );
  return all.some(({ id }) => id === text);
}

/** The names between commas, each with its place. */
function piecesOf(value: Piece): Piece[] {
  return [...value.text.matchAll(/[^,\s](?:[^,]*[^,\s])?/g)].map((match) => ({
    text: match[0],
    index: value.index + match.index,
  }));
}

/** The reviews that an edition's front matter lists. */
function reviewsOf({ fields, file }: DocumentSource): Names {
  const listed = Array.isArray(fields.reviews) ? fields.reviews.filter(isRecord) : [];
  const all = listed.map(({ id, title }) => ({ id: String(id ?? ''), title: String(title ?? '') }));
  return { file: `the list reviews: of ${file}`, what: 'review', all, state: 'read' };
}
