import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { Context } from './context.ts';
import { lineEndsIn, lineOf, mergeTexts, text, textOf, trimEnds } from './tree.ts';

/** One typed line of a paragraph. */
export interface Line {
  children: PhrasingContent[];
  /** Line of the body. */
  line: number;
  /** The spaces and tabs that it starts with in the file. */
  indent: string;
}

/** Cuts a paragraph into the lines that it was typed in. A line end within emphasis or a link cuts nothing. */
export function linesOf(node: Paragraph, context: Context): Line[] {
  let at = lineOf(node);
  const newLine = (): Line => ({ children: [], line: at, indent: indentOf(context.lines[at - 1] ?? '') });
  let current = newLine();
  const lines = [current];
  const next = (typedEnds = 1) => {
    at += typedEnds;
    current = newLine();
    lines.push(current);
  };
  for (const child of node.children) {
    if (child.type === 'break') next(lineEndsIn(child));
    else if (child.type === 'text') {
      const [first = '', ...rest] = child.value.split('\n');
      current.children.push(text(first));
      for (const value of rest) {
        next();
        current.children.push(text(value));
      }
    } else {
      current.children.push(child);
      at += lineEndsWithin(child);
    }
  }
  for (const line of lines) line.children = trimEnds(mergeTexts(line.children));
  return lines;
}

export function lineText(line: Line): string {
  return textOf({ type: 'paragraph', children: line.children }).trim();
}

/** Puts lines together again as one paragraph's content, parted by line ends. */
export function joinLines(lines: Line[]): PhrasingContent[] {
  return mergeTexts(
    lines.flatMap((line, index) => (index === 0 ? line.children : [text('\n'), ...line.children])),
  );
}

/** How far an indent reaches, with tab stops every four columns. */
export function widthOf(indent: string): number {
  let width = 0;
  for (const character of indent) width = character === '\t' ? (Math.floor(width / 4) + 1) * 4 : width + 1;
  return width;
}

function indentOf(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

function lineEndsWithin(node: Nodes): number {
  if (node.position) return node.position.end.line - node.position.start.line;
  return textOf(node).split('\n').length - 1;
}
