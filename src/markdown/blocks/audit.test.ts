import { expect, it } from 'vitest';
import { render } from '../fixtures.ts';

it('an audit has a part for each heading of the first one’s level, and keeps those below in it', async () => {
  const { html, headings } = await render(
    ':::audit[Supervision]\nRead in June.\n\n### Going well\n\nMuch.\n\n#### Nights\n\nToo.\n\n### To develop\n\nLittle.\n:::\n',
  );
  expect(html).toBe(`<div class="block audit">
<p class="audit-title">Supervision</p>
<div class="content">
<p>Read in June.</p>
</div>
<section class="part">
<h3 class="label" id="going-well">Going well</h3>
<div class="content">
<p>Much.</p>
<h4 id="nights">Nights</h4>
<p>Too.</p>
</div>
</section>
<section class="part">
<h3 class="label" id="to-develop">To develop</h3>
<div class="content">
<p>Little.</p>
</div>
</section>
</div>`);
  expect(headings.map(({ depth, slug }) => `${depth} ${slug}`)).toEqual([
    '3 going-well',
    '4 nights',
    '3 to-develop',
  ]);
});
