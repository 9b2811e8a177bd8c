import type { Nodes } from 'mdast';
import { splitFrontmatter } from '../editions/frontmatter.ts';
import { restoreUnknown } from './directives.ts';
import { asTypedReference, planFootnotes } from './footnotes.ts';
import { isInlineElement, readHtml } from './html-text.ts';
import { lineWords, type SourceLine } from './line-words.ts';
import { quotedWords } from './mdx-words.ts';
import { type PlainOptions, parsePlain } from './source.ts';
import { asTyped, unusedDefinitions } from './typed-definitions.ts';

export type { SourceLine };

/**
 * The words of an edition's body as the officer typed them, a row for each line that has some, in the order of the
 * rendered page: notes come last, in the order of their numbers. Front matter, addresses, alternative texts, tags,
 * comments, and the names and attributes of blocks are no words. A word counts on the line it starts on. (Design, "Words".)
 *
 * @param fileText The whole file, front matter and all.
 */
export function sourceLines(fileText: string, options: PlainOptions = {}): SourceLine[] {
  const { body, bodyLine } = splitFrontmatter(fileText);
  const tree = parsePlain(body, options);
  restoreUnknown(tree, body);
  const footnotes = planFootnotes(tree);
  const unused = unusedDefinitions(tree);
  const out = lineWords(bodyLine - 1);

  const read = (node: Nodes): void => {
    out.at(node.position?.start.line);
    if (isWithinLine(node)) readChildren(node);
    else readNode(node);
    out.at(node.position?.end.line);
  };
  const readChildren = (node: Nodes): void => {
    if ('children' in node) node.children.forEach(read);
  };
  const readNode = (node: Nodes): void => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        out.text(node.value);
        break;
      case 'code':
        out.apart();
        if (isFenced(body, node.position?.start.offset)) out.nextLine();
        out.text(node.value);
        out.apart();
        break;
      case 'html':
        readRaw(node.value);
        break;
      case 'footnoteReference':
        // The number that is added there parts words.
        if (footnotes.notes.has(node.identifier)) out.apart();
        else out.text(asTypedReference(node));
        break;
      case 'footnoteDefinition':
        if (footnotes.inPlace.has(node)) readBlock(node);
        break;
      case 'definition':
        out.apart();
        if (unused.has(node)) out.text(asTyped(node));
        out.apart();
        break;
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
        out.text(quotedWords(node.value) ?? '');
        break;
      default:
        readBlock(node);
    }
  };
  const readBlock = (node: Nodes): void => {
    out.apart();
    readChildren(node);
    out.apart();
  };
  const readRaw = (html: string): void => {
    const from = out.line();
    const linesBefore = (offset: number) => html.slice(0, offset).split('\n').length - 1;
    const text = (value: string, offset: number) => {
      out.at(from + linesBefore(offset));
      out.text(value);
    };
    readHtml(html, text, out.apart);
  };

  read(tree);
  for (const definition of footnotes.order) {
    out.at(definition.position?.start.line);
    readBlock(definition);
  }
  return out.rows();
}

const withinLine = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference']);

/** True for a node that holds text and doesn't part it from the text around it. */
function isWithinLine(node: Nodes): boolean {
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    return node.name !== null && isInlineElement(node.name);
  }
  return withinLine.has(node.type);
}

function isFenced(body: string, offset: number | undefined): boolean {
  const mark = body[offset ?? -1];
  return mark === '`' || mark === '~';
}
