import { href } from '../../editions/address.ts';
import type { Partnership } from '../../editions/schema/partnership.ts';
import { finishBody } from '../finish/index.ts';
import { markdownProcessor } from '../processor.ts';
import { exampleLibrary } from './example-library.ts';

/** The day on which examples are shown: their deadlines and sessions are still to come. */
const exampleDay = '2026-10-01';

/** Where the picture of the examples is on the site. */
const examplePicture = '/writing/path.svg';

/** Renders Markdown of the reference as a page of the site, or as paper, has it. */
export type RenderExample = (markdown: string) => Promise<string>;

/** Makes the renderer of a medium. All examples are finished with a library of their own, on a day of their own. */
export async function exampleRenderer(
  partnership: Partnership,
  medium: 'web' | 'paper',
): Promise<RenderExample> {
  const { render } = await markdownProcessor().createRenderer({ syntaxHighlight: false, shikiConfig: {} });
  const library = exampleLibrary(partnership);
  let count = 0;
  return async (markdown) => {
    // As if it stood in a newsletter: in a briefing second-level headings are panels.
    const fileURL = new URL('file:///newsletters/example.md');
    const { code } = await render(markdown, { fileURL });
    const { html } = finishBody(withPicture(code), {
      library,
      edition: {
        kind: 'newsletter',
        id: 'example',
        lang: 'en-GB',
        date: exampleDay,
        reviews: [exampleReview],
      },
      medium: medium === 'web' ? { name: 'web', today: exampleDay } : { name: 'paper' },
    });
    count += 1;
    return isolated(html, `example-${count}-`);
  };
}

const exampleReview = {
  id: 'child-k',
  title: 'Child K: a practice review',
  publisher: 'Wendmoor Safeguarding Children Partnership',
  published: '2026-03-12',
  address: 'https://wendmoor.example/reviews/child-k',
  pseudonym: 'Child K',
  contentNote: undefined,
};

/** Pictures of editions are files beside them; those of the examples are one file of the site. */
function withPicture(html: string): string {
  return html.replace(
    /<img data-file="[^"]*"/g,
    `<img src="${href(examplePicture)}" width="640" height="240"`,
  );
}

/**
 * Gives ids and the links to them names of their own, since examples stand many on a page. Links to what isn't there
 * lead to the site of the partnership that the examples are of.
 */
function isolated(html: string, prefix: string): string {
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const site = 'https://wendmoor.example';
  return html
    .replace(/ (id|aria-labelledby|aria-describedby)="([^"]+)"/g, ` $1="${prefix}$2"`)
    .replace(/ href="\/(?!\/)/g, ` href="${site}/`)
    .replace(/ href="#([^"]+)"/g, (_, id: string) =>
      ids.has(id) ? ` href="#${prefix}${id}"` : ` href="${site}/newsletters/example/#${id}"`,
    );
}
