import type { Block } from '../markdown/blocks/block.ts';

/** Attributes that people type for words that readers read. */
const places: Record<string, 'label' | 'source' | 'text' | 'link' | 'alt' | 'caption' | 'credit'> = {
  address: 'link',
  alt: 'alt',
  attribution: 'source',
  author: 'source',
  body: 'text',
  button: 'link',
  by: 'source',
  caption: 'caption',
  cite: 'source',
  content: 'text',
  credit: 'credit',
  description: 'text',
  from: 'source',
  hashtag: 'label',
  heading: 'label',
  href: 'link',
  image: 'alt',
  label: 'label',
  link: 'link',
  message: 'text',
  name: 'label',
  note: 'text',
  page: 'source',
  person: 'source',
  picture: 'alt',
  presenter: 'label',
  question: 'text',
  quote: 'text',
  role: 'label',
  source: 'source',
  src: 'alt',
  standfirst: 'text',
  subtitle: 'text',
  term: 'label',
  text: 'text',
  title: 'label',
  url: 'link',
  who: 'source',
  words: 'text',
};

/**
 * Where words belong that were typed as an attribute that the block doesn't take, so that readers see them. Undefined
 * for what isn't words: neither the attribute's name nor its value is of that sort.
 */
export function placeForWords(block: Block, name: string, value: string): string | undefined {
  const place = places[name.toLowerCase()];
  if (!place && !/\p{L}{2,}[^\p{L}]+\p{L}{2,}/u.test(value)) return undefined;
  const words = value || 'words';
  const isQuotation = block.name === 'quote' || block.name === 'pull-quote';
  if (isQuotation && (place === 'source' || place === 'link')) {
    const source = place === 'link' ? `[title](${words})` : words;
    return `Type them as the block’s last paragraph, with a dash before it: — ${source}`;
  }
  if (place === 'link') return `Type a link in the block’s text: [words](${words})`;
  if (place === 'alt')
    return `Type the picture in the block: ![what it shows](${name === 'alt' ? 'picture.jpg' : words})`;
  if (block.name === 'figure' && place !== 'label') {
    return `Type them below the picture, in a paragraph of their own: ${words}`;
  }
  const intoLabel = block.label && (place === 'label' || place === 'caption' || !block.content);
  if (intoLabel) return `Type them in square brackets after the name: ${block.name}[${words}]`;
  if (block.content) return `Type them in the block, on a line of their own: ${words}`;
  return `Type them as text above or below the block: ${words}`;
}
