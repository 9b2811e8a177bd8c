import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Block } from './block.ts';
import { box, row } from './elements.ts';

/** What was updated, and how. */
export const changes: Block = {
  name: 'changes',
  title: 'List of changes',
  purpose: 'Pages, procedures or forms that were updated, each with what changed.',
  forms: ['container'],
  content:
    'A list. Each item begins with what it is, in bold or as a bold link, then a colon and what changed.',
  attributes: {},
  insteadOf: ['dl', 'dt', 'dd'],
  examples: [
    {
      title: 'Two updated procedures',
      markdown: `:::changes
- **[Children who go missing](https://wendmoor.example/procedures/missing)**: who makes the return conversation at weekends.
- **Bruising in babies**: the body map has room for a drawing by the child’s carer.
:::`,
    },
  ],
  problems: ({ content }) => {
    const [list, ...others] = content;
    const wrong = list?.type === 'list' ? list.children.find((item) => !parts(item)) : list;
    if (list?.type === 'list' && !wrong && others.length === 0) return [];
    const node = wrong?.type === 'listItem' ? wrong.children[0] : (wrong ?? others[0]);
    return [
      {
        ...(node ? { node } : {}),
        severity: 'error',
        rule: 'block-content',
        message: 'In a list of changes each item begins with what was changed, in bold, and a colon.',
        advice: 'Type it like this: - **What it is**: what changed.',
      },
    ];
  },
  render: ({ content }) => {
    const [list, ...others] = content;
    if (list?.type !== 'list') return [...content];
    const pairs = list.children.map((item): RootContent => {
      const found = parts(item);
      if (!found) return box('div', {}, [box('dd', {}, item.children)]);
      const [, ...rest] = item.children;
      return box('div', {}, [
        row('dt', {}, found.what),
        box('dd', {}, [row('p', {}, found.changed), ...rest]),
      ]);
    });
    return [box('dl', { className: ['changes'] }, pairs), ...others];
  },
};

const separator = /^\s*(?::|–|—|-{1,2}(?=\s))\s*/;

/** An item's bold beginning and what comes after it, the colon left to styles and to the ear: `dt`, then `dd`. */
function parts({
  children: [first],
}: ListItem): { what: PhrasingContent[]; changed: PhrasingContent[] } | undefined {
  if (first?.type !== 'paragraph') return undefined;
  const [what, next, ...rest] = first.children;
  const bold =
    what?.type === 'strong'
      ? what.children
      : what?.type === 'link' && what.children[0]?.type === 'strong'
        ? [what]
        : undefined;
  if (!bold || (next && next.type !== 'text')) return undefined;
  const text = next?.type === 'text' ? next.value : '';
  const endsInColon = what?.type === 'strong' && /:\s*$/.test(lastText(what.children));
  if (!separator.test(text) && !endsInColon && text.trim() !== '') return undefined;
  const changed = text.replace(separator, '').trimStart();
  return { what: bold, changed: [...(changed ? [{ type: 'text' as const, value: changed }] : []), ...rest] };
}

function lastText(nodes: readonly PhrasingContent[]): string {
  const last = nodes.at(-1);
  return last?.type === 'text' ? last.value : '';
}
