import type { Heading, Root } from 'mdast';
import type { Context } from './context.ts';
import { withoutStrong } from './headings.ts';
import { contentsTitle } from './shapes.ts';
import { mergeTexts, text, textOf } from './tree.ts';

/** Gives headings levels from `##` down with none skipped, and takes bold off whole headings. */
export function mendHeadingLevels(tree: Root, context: Context): void {
  const headings = tree.children.filter((node) => node.type === 'heading');
  const typed = headings.filter((heading) => !heading.data?.sign && !heading.data?.panel);
  const capitals = headings.filter(
    (heading) => heading.data?.sign === 'capitals' && !contentsTitle.test(textOf(heading)),
  );
  const open: number[] = [];
  let current = 1;
  for (const heading of headings) {
    const level = heading.data?.panel ? 0 : levelOf(heading, typed.length > 0, capitals.length >= 3, current);
    if (!heading.data?.sign) current = Math.max(level, 1);
    while (open.length > 0 && (open.at(-1) as number) >= level) open.pop();
    const depth = Math.min(open.length + 2, 6) as Heading['depth'];
    open.push(level);
    if (heading.data?.sign === undefined && depth !== heading.depth) context.mend('heading', heading);
    heading.depth = depth;
    heading.children = plain(heading.children);
  }
}

/** A rank among the document's headings: the smaller, the higher. */
function levelOf(heading: Heading, hasTyped: boolean, hasCapitals: boolean, current: number): number {
  switch (heading.data?.sign) {
    case undefined:
      return heading.depth;
    case 'capitals':
      return hasTyped ? current : 2;
    case 'bold':
      return hasTyped ? current + 0.5 : hasCapitals ? 3 : 2.5;
    case 'title':
      return hasTyped ? current + 0.25 : hasCapitals ? 2.5 : 2;
  }
}

function plain(children: Heading['children']): Heading['children'] {
  const isWhole = children.every(
    (child) => child.type === 'strong' || (child.type === 'text' && child.value.trim() === ''),
  );
  const content = isWhole ? withoutStrong(children) : children;
  return mergeTexts(
    content.map((child) => {
      if (child.type === 'break') return text(' ');
      return child.type === 'text' ? text(child.value.replace(/\s+/g, ' ')) : child;
    }),
  );
}
