import type { Nodes } from 'mdast';
import { webSafe } from '../../editions/edition-files.ts';
import type { Finding } from '../../editions/finding.ts';
import { namedSchemes } from '../../markdown/finish/links.ts';
import type { DocumentRule } from '../content.ts';
import type { DocumentSource } from '../edition-source.ts';
import { isCommonScheme, nearestScheme, schemeOf } from '../link-schemes.ts';
import { at, placeInBody, typedText } from '../place.ts';
import { walk } from '../walk.ts';

/** A way to type a link that Markdown doesn't read as one, with the groups `words` and `address`. */
interface Slip {
  pattern: RegExp;
  reason: string;
}

const slips: readonly Slip[] = [
  {
    pattern: /(?<!\\)\[(?<words>[^[\]]+)\]\((?<address>[^()\n]*)\)/g,
    reason: 'its address has a space or a quotation mark in it',
  },
  {
    pattern: /(?<!\\)\((?<words>[^()\n]+)\)\[(?<address>[^[\]\n]+)\]/g,
    reason: 'its brackets are the wrong way round',
  },
  {
    pattern: /(?<!\\)\[(?<words>[^[\]]*\p{L}[^[\]]*)\][ \t]+\((?<address>[^()\s]+)\)/gu,
    reason: 'a space stands between its brackets',
  },
  {
    pattern: /(?<!\\)\[(?<words>[^[\]]+)\]\((?<address>[^()\s[\]]+)(?![^()\n[\]]*\))/g,
    reason: 'its round bracket isn’t closed',
  },
  {
    pattern: /(?<!\\)\[(?<words>[^[\]]*\p{L}[^[\]]*)\](?<address>(?:https?:\/\/|www\.)[^\s()[\]]+)/gu,
    reason: 'its address isn’t in round brackets',
  },
];

/** Every link that was meant as one is read as one: `[words](resource: heat)` would be printed with its brackets. */
export const unreadLinks: DocumentRule = (document) => {
  if (!document.body) return [];
  return [...walk(document.body)].flatMap(([node]) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return [];
    const text = withoutLinks(document, node);
    const found = new Set<number>();
    return slips.flatMap(({ pattern, reason }) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const { words = '', address = '' } = match.groups ?? {};
        if (found.has(match.index) || !isAddress(address.trim())) return [];
        found.add(match.index);
        return [report(document, node, match.index, words, address.trim(), reason)];
      }),
    );
  });
};

function report(
  document: DocumentSource,
  node: Nodes,
  index: number,
  words: string,
  address: string,
  reason: string,
): Finding {
  return at(document, placeInBody(document, node, index), {
    severity: 'error',
    rule: 'unread-link',
    message: `“${words}” isn’t read as a link, for ${reason}.`,
    advice: `Type [${words}](${mended(address)})`,
  });
}

/** The text of a paragraph as typed, with all that is read as a link, a picture or code blotted out. */
function withoutLinks(document: DocumentSource, paragraph: Nodes): string {
  const start = paragraph.position?.start.offset ?? 0;
  let text = typedText(document, paragraph);
  for (const [node] of walk(paragraph)) {
    if (!/^(?:link|linkReference|image|imageReference|inlineCode|html|footnoteReference)$/.test(node.type))
      continue;
    const typed = typedText(document, node);
    // An address by itself may be part of a link that isn't read.
    if (node.type === 'link' && !/^[[<]/.test(typed)) continue;
    const from = (node.position?.start.offset ?? 0) - start;
    text = text.slice(0, from) + '\0'.repeat(typed.length) + text.slice(from + typed.length);
  }
  return text;
}

function isAddress(text: string): boolean {
  if (/^(?:#\S|\/\S|www\.)/i.test(text)) return true;
  const scheme = schemeOf(text);
  if (scheme === undefined) return false;
  return isCommonScheme(scheme) || nearestScheme(scheme) !== undefined;
}

/** The address that was likely meant. */
function mended(typed: string): string {
  const address = typed.replace(/\s*["'“”„‘’].*$/, '').trim();
  if (address.startsWith('#')) return /\s/.test(address) ? `#${webSafe(address)}` : address;
  if (/^www\./i.test(address)) return `https://${address.replace(/\s+/g, '%20')}`;
  const scheme = schemeOf(address);
  if (scheme === undefined) return address.replace(/\s+/g, '%20');
  const rest = address.slice(scheme.length + 1).trim();
  const near = nearestScheme(scheme) ?? scheme;
  const named = namedSchemes.find((each) => each === near);
  if (named === 'term') return `${named}:${rest.replace(/\s+/g, '%20')}`;
  if (named) return `${named}:${/\s/.test(rest) ? webSafe(rest) : rest}`;
  return `${scheme}:${rest.replace(/\s+/g, /^https?$/i.test(scheme) ? '%20' : '')}`;
}
