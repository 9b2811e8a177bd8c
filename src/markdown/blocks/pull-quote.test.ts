import { describe, expect, it } from 'vitest';
import { render } from '../fixtures.ts';

const pullQuote = async (
  words: string,
  text = 'We heard that [a question](https://wendmoor.example/) is *kinder* than a form.',
) => (await render(`${text}\n\n:::pull-quote\n${words}\n:::\n`)).html.split('\n').slice(1).join('\n');

describe('a pull quote that repeats words of the text', () => {
  it('is hidden from screen readers, which read them in the text', async () => {
    expect(await pullQuote('A question is kinder than a form.')).toBe(
      '<figure class="block pull-quote" aria-hidden="true">\n<blockquote class="content">\n' +
        '<p>A question is kinder than a form.</p>\n</blockquote>\n</figure>',
    );
  });

  it('has no link, which the Tab key would reach', async () => {
    const html = await pullQuote(
      'A [question](https://wendmoor.example/) is **kinder [than][form]**.\n\n[form]: https://wendmoor.example/form',
    );
    expect(html).toContain('aria-hidden');
    expect(html).toContain('<p>A question is <strong>kinder than</strong>.</p>');
  });

  it('may repeat words of another block', async () => {
    expect(await pullQuote('Ask again', ':::key-message\nThey said: ask again.\n:::')).toContain(
      'aria-hidden',
    );
  });
});

describe('a pull quote with words of its own', () => {
  it('is a quotation with who said it', async () => {
    expect(await pullQuote('A question is kinder than two forms.\n\n— A mother')).toBe(
      '<figure class="block pull-quote">\n<blockquote class="content">\n' +
        '<p>A question is kinder than two forms.</p>\n</blockquote>\n<figcaption>A mother</figcaption>\n</figure>',
    );
  });

  it('is one too if part of a word, another pull quote or a note has them', async () => {
    expect(await pullQuote('A quest', 'a question')).not.toContain('aria-hidden');
    expect(await pullQuote('Ask again', ':::pull-quote\nAsk again\n:::')).not.toContain('aria-hidden');
    expect(await pullQuote('Ask again', 'Ask[^a].\n\n[^a]: Ask again.')).not.toContain('aria-hidden');
  });

  it('keeps its links', async () => {
    expect(await pullQuote('Ask [them](https://wendmoor.example/).')).toContain('<a href=');
  });
});
