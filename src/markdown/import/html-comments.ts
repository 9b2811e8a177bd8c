import type { Nodes } from 'mdast';
import type { Context } from './context.ts';

const comment = /<!--([\s\S]*?)(?:-->|$)/g;

/** Takes comments out of raw HTML, and says what stood in each. */
export function withoutComments(html: string, at: Nodes, context: Context): string {
  return html.replace(comment, (_, inside: string) => {
    const words = inside.trim().replace(/\s+/g, ' ');
    if (words === '') return '';
    context.warn(
      at,
      'html-comment',
      `A hidden comment was left out: “${words}”.`,
      'If readers should see it, type it into the edition.',
    );
    context.mend('html', at);
    return '';
  });
}
