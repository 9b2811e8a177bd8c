import { describe, expect, test } from 'vitest';
import { forPaper, forWeb } from '../../testing/library-builder.ts';
import { render } from '../fixtures.ts';
import { finishBody } from './index.ts';

const action = (by: string) => `:::action[Send your return]{by=${by}}
Send it to 01632 960 099.

[Open the **form**](https://wendmoor.example/form)
:::`;

async function onWeb(markdown: string, lang = 'en-GB'): Promise<string> {
  return spaced(finishBody((await render(markdown)).html, forWeb({}, { lang })).html);
}

/** With the spaces that are no line ends as all others. */
function spaced(html: string): string {
  return html.replaceAll(/&nbsp;|\u00A0/g, ' ');
}

describe('a call to action', () => {
  test('is open up to the end of its day', async () => {
    const html = await onWeb(action('2026-10-09'));
    expect(html).toMatch(/Return by <time datetime="2026-10-09">9 October 2026<\/time>/);
    expect(html).toContain('<p class="button"><a href="https://wendmoor.example/form">');
    expect(html).not.toContain('closed');
  });

  test('says the day after that it closed, and its button is words', async () => {
    const html = await onWeb(action('2026-10-08'));
    expect(html).toContain('<div class="block action closed" data-by="2026-10-08">');
    expect(html).toMatch(
      /<p class="label" data-furniture>This closed on <time datetime="2026-10-08">8 October 2026<\/time><\/p>/,
    );
    expect(html).toContain('<p>Open the <strong>form</strong></p>');
    expect(html).not.toContain('Return by');
  });

  test('says on paper what it said when it was published', async () => {
    const { html } = await render(action('2020-01-31'));
    const finished = finishBody(html, forPaper({})).html;
    expect(spaced(finished)).toBe(spaced(html).replaceAll('data-furniture=""', 'data-furniture'));
  });

  test('closes in the language of the edition, with its date', async () => {
    const { html } = await render(action('2026-10-08').replace('{by', '{lang=cy by'));
    expect(spaced(finishBody(html, forWeb({})).html)).toMatch(
      /<p class="label" data-furniture>Daeth hyn i ben ar <time datetime="2026-10-08">8 Hydref 2026<\/time><\/p>/,
    );
  });
});

describe('a content note', () => {
  const note = ':::content-note\nA baby dies.\n:::';

  test('gets the partnership’s number to ring, as furniture', async () => {
    expect(await onWeb(note)).toMatch(
      /<p>A baby dies\.<\/p>\s*<p class="ring" data-furniture>If it worries you, ring <a class="phone" href="tel:01632960014">01632 960 014<\/a><\/p><\/div>/,
    );
    const { html } = await render(note);
    expect(finishBody(html, forPaper({})).html).toContain('ring 01632 960 014</p>');
  });

  test('gets none when the officer typed it', async () => {
    expect(await onWeb(note.replace('dies.', 'dies. Ring 01632 960014.'))).not.toContain('data-furniture>If');
  });

  test('gets it in English in a language that nobody has put it into', async () => {
    expect(await onWeb(note, 'pl')).toContain(
      '<p class="ring" data-furniture lang="en-GB">If it worries you, ring',
    );
    expect(await onWeb(note, 'cy')).toContain('<p class="ring" data-furniture>Os yw’n eich poeni, ffoniwch');
  });
});
