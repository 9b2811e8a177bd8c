import { posix } from 'node:path';
import type { Nodes } from 'mdast';
import type { Finding } from '../../editions/finding.ts';
import { isDirective } from '../../markdown/directives.ts';
import type { Content, DocumentRule } from '../content.ts';
import type { DocumentSource } from '../edition-source.ts';
import { attributeOf, htmlPieces } from '../html-tags.ts';
import { nearestName } from '../nearest-name.ts';
import { at, placeInBody } from '../place.ts';
import { nodesOf, walk } from '../walk.ts';
import type { Place } from '../yaml-source.ts';

interface Picture {
  url: string;
  alt: string;
  place: Place;
  /** It stands in a block that says that it needs no words. */
  decorative?: boolean;
}

const usable = ['.png', '.jpg', '.jpeg', '.gif', '.svg', '.webp', '.avif'];

/** Every picture is a file of the content folder, of a sort that can be shown, and says in words what it shows. */
export const pictures: DocumentRule = (edition, content) =>
  picturesOf(edition).flatMap((picture) => [
    ...fileOf(edition, picture, content),
    ...(picture.alt.trim() || picture.decorative ? [] : [noWords(edition, picture)]),
  ]);

/** The paths below the content folder of all pictures that an edition shows. */
export function picturePaths(edition: DocumentSource): string[] {
  return picturesOf(edition).map(({ url }) => pathOf(edition, url));
}

function picturesOf(edition: DocumentSource): Picture[] {
  if (!edition.body) return [];
  const targets = new Map(
    nodesOf(edition.body, 'definition')
      .toReversed()
      .map(({ identifier, url }) => [identifier, url]),
  );
  return [...walk(edition.body)].flatMap(([node, ancestors]) => {
    const decorative = ancestors.some(isDecorative);
    return inNode(edition, node, targets).map((picture) => ({ ...picture, decorative }));
  });
}

/** True for `:::figure{decorative}`. */
function isDecorative(node: Nodes): boolean {
  return isDirective(node) && node.name === 'figure' && 'decorative' in (node.attributes ?? {});
}

function inNode(edition: DocumentSource, node: Nodes, targets: ReadonlyMap<string, string>): Picture[] {
  if (node.type === 'image') {
    return [{ url: node.url, alt: node.alt ?? '', place: placeInBody(edition, node) }];
  }
  if (node.type === 'imageReference') {
    const url = targets.get(node.identifier) ?? '';
    return [{ url, alt: node.alt ?? '', place: placeInBody(edition, node) }];
  }
  if (node.type === 'html') {
    return htmlPieces(node.value)
      .filter(({ sort, name }) => sort === 'open' && name === 'img')
      .map(({ text, index }) => ({
        url: attributeOf(text, 'src') ?? '',
        alt: attributeOf(text, 'alt') ?? '',
        place: placeInBody(edition, node, index),
      }));
  }
  if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'img') {
    const value = (name: string): string => {
      const found = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
      return typeof found?.value === 'string' ? found.value : '';
    };
    return [{ url: value('src'), alt: value('alt'), place: placeInBody(edition, node) }];
  }
  return [];
}

function fileOf(edition: DocumentSource, { url, place }: Picture, content: Content): Finding[] {
  const report = (rule: string, message: string, advice: string): Finding[] => [
    at(edition, place, { severity: 'error', rule, message, advice }),
  ];
  if (!url.trim()) {
    return report(
      'missing-picture',
      'This picture has no file.',
      'Type the name of the file in the round brackets: ![what it shows](picture.png)',
    );
  }
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) {
    return report(
      'remote-picture',
      `The picture ${shortened(url)} is not a file of this edition.`,
      'Save the picture beside the edition and type its name in the round brackets.',
    );
  }
  const path = pathOf(edition, url);
  if (url.startsWith('/') || path.startsWith('../')) {
    return report(
      'picture-outside',
      `The picture ${url} is outside the content folder.`,
      'Save the picture beside the edition and type its name in the round brackets.',
    );
  }
  if (!usable.includes(posix.extname(path).toLowerCase())) {
    const sort = posix.extname(path) || 'file without an ending';
    return report(
      'unusable-picture',
      `A picture can't be shown from a ${sort}.`,
      'Save it as PNG, JPEG or SVG, and type its new name in the round brackets.',
    );
  }
  if (content.files.has(path)) return [];
  const folder = posix.dirname(path);
  const beside = [...content.files]
    .filter((file) => posix.dirname(file) === folder)
    .map((file) => posix.basename(file));
  const near = nearestName(
    posix.basename(path),
    beside.filter((name) => usable.includes(posix.extname(name).toLowerCase())),
  );
  return report(
    'missing-picture',
    `There is no picture ${url} beside this edition.`,
    near
      ? `Type ${posix.join(posix.dirname(url), near)} if that is the one, or save it as ${content.holder}/${path}.`
      : `Save it as ${content.holder}/${path}, or type the name it has.`,
  );
}

function noWords(edition: DocumentSource, { url, place }: Picture): Finding {
  return at(edition, place, {
    severity: 'warning',
    rule: 'picture-without-words',
    message: 'This picture says nothing to people who cannot see it.',
    advice: `Type what it shows in the square brackets: ![what it shows](${shortened(url)}). If it tells nothing that the text doesn’t, put it between :::figure{decorative} and :::`,
  });
}

function pathOf(edition: DocumentSource, url: string): string {
  const file = url.replace(/[?#].*$/, '');
  return posix.join(posix.dirname(edition.path), decoded(file));
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function shortened(url: string): string {
  return url.length > 80 ? `${url.slice(0, 77)}…` : url;
}
