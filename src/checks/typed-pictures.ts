import { posix } from 'node:path';
import type { Nodes, Parents } from 'mdast';
import { isDirective } from '../markdown/directives.ts';
import type { PicturePlace } from '../markdown/pictures/places.ts';
import { pictureAddress } from '../markdown/pictures/typed-address.ts';
import type { DocumentSource } from './edition-source.ts';
import { attributeOf, htmlPieces } from './html-tags.ts';
import { placeInBody } from './place.ts';
import { nodesOf, walk } from './walk.ts';
import type { Place } from './yaml-source.ts';

/** A picture as it was typed. */
export interface TypedPicture {
  url: string;
  alt: string;
  place: Place;
  /** It stands in a block that says that it needs no words. */
  decorative: boolean;
  /** Where it stands on the page; undefined when it stands among words, in a list or in a table. */
  stands: PicturePlace | undefined;
}

/** Every picture that a document shows, in the order of the file. */
export function picturesOf(document: DocumentSource): TypedPicture[] {
  if (!document.body) return [];
  const targets = new Map(
    nodesOf(document.body, 'definition')
      .toReversed()
      .map(({ identifier, url }) => [identifier, url]),
  );
  return [...walk(document.body)].flatMap(([node, ancestors]) => {
    const decorative = ancestors.some((ancestor) => figureHas(ancestor, 'decorative'));
    const stands = placeOf(ancestors);
    return inNode(document, node, targets).map((picture) => ({ ...picture, decorative, stands }));
  });
}

/** The paths below the content folder of all pictures that a document shows. */
export function picturePaths(document: DocumentSource): string[] {
  return picturesOf(document).flatMap(({ url }) => picturePath(document, url) ?? []);
}

/** Where a picture that is typed so would be, from the content folder; undefined if it would be no file. */
export function picturePath(document: DocumentSource, url: string): string | undefined {
  const address = pictureAddress(url);
  if (address.leadsTo !== 'file') return undefined;
  return posix.join(posix.dirname(document.path), address.file);
}

function figureHas(node: Nodes, attribute: string): boolean {
  return isDirective(node) && node.name === 'figure' && attribute in (node.attributes ?? {});
}

/** Blocks that are set in halves of the page, as `print/pictures/picture-place.ts` has it. */
const inHalves = ['news', 'columns'];

function placeOf(ancestors: readonly Parents[]): PicturePlace | undefined {
  const paragraph = ancestors.at(-1);
  const around = ancestors.slice(1, -1);
  if (paragraph?.type !== 'paragraph' || paragraph.children.length !== 1) return undefined;
  if (!around.every(isDirective)) return undefined;
  if (around.some(({ name }) => inHalves.includes(name))) return 'half';
  const [figure, ...others] = around.toReversed();
  const isWide = figure && figureHas(figure, 'wide') && others.every(({ name }) => name === 'passage');
  return isWide ? 'full' : 'main';
}

type Shown = Pick<TypedPicture, 'url' | 'alt' | 'place'>;

function inNode(document: DocumentSource, node: Nodes, targets: ReadonlyMap<string, string>): Shown[] {
  if (node.type === 'image') {
    return [{ url: node.url, alt: node.alt ?? '', place: placeInBody(document, node) }];
  }
  if (node.type === 'imageReference') {
    const url = targets.get(node.identifier) ?? '';
    return [{ url, alt: node.alt ?? '', place: placeInBody(document, node) }];
  }
  if (node.type === 'html') {
    return htmlPieces(node.value)
      .filter(({ sort, name }) => sort === 'open' && name === 'img')
      .map(({ text, index }) => ({
        url: attributeOf(text, 'src') ?? '',
        alt: attributeOf(text, 'alt') ?? '',
        place: placeInBody(document, node, index),
      }));
  }
  if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'img') {
    const value = (name: string): string => {
      const found = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
      return typeof found?.value === 'string' ? found.value : '';
    };
    return [{ url: value('src'), alt: value('alt'), place: placeInBody(document, node) }];
  }
  return [];
}

/** An address as a message has room for it. */
export function shortened(url: string): string {
  return url.length > 80 ? `${url.slice(0, 77)}…` : url;
}
