import { expect, test } from 'vitest';
import { jsonForHtml, printJob } from './job.ts';

const edition = {
  folder: 'newsletters' as const,
  id: 'autumn',
  file: 'content/newsletters/autumn/index.md',
  address: '/newsletters/autumn/',
  data: { lang: 'en-GB' },
};
const pdf = { variant: 'standard', path: 'newsletters/autumn/autumn.pdf' } as const;
const facts = {
  title: 'News',
  site: 'https://wendmoor.example/sub/',
  source: [{ line: 5, words: 'one two' }],
};

test('a job says where the PDF goes and where its edition is on the web, base path and all', () => {
  const job = printJob(edition, pdf, facts);
  expect(job).toEqual({
    edition: 'newsletters/autumn',
    variant: 'standard',
    title: 'News',
    lang: 'en-GB',
    file: 'content/newsletters/autumn/index.md',
    address: 'https://wendmoor.example/sub/newsletters/autumn/',
    pdf: 'newsletters/autumn/autumn.pdf',
    page: 'newsletters/autumn/index.html',
    source: [{ line: 5, words: 'one two' }],
  });
});

test('JSON in a page cannot end its script element, and reads back the same', () => {
  const value = { words: 'a </script><!-- b' };
  const json = jsonForHtml(value);
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual(value);
});
