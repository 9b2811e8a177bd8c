import { describe, expect, test } from 'vitest';
import { check, one } from '../testing/check-findings.ts';
import { editionFile } from '../testing/content-builder.ts';

const body = (text: string) => check({ 'newsletters/x.md': editionFile(text) });

describe('the words of a link', () => {
  test.each(['here', 'click here', 'Click here.', 'Read more', 'this link', 'Sign up here', 'more'])(
    'don’t say where it leads: %s',
    async (words) => {
      expect(one(await body(`Words [${words}](https://wendmoor.example/a)\n`))).toMatchObject({
        rule: 'link-words',
        severity: 'warning',
        line: 6,
        column: 7,
      });
    },
  );

  test.each(['the neglect toolkit', 'Here to help: our parents’ line', 'More about missing children'])(
    'say it: %s',
    async (words) => {
      expect(await body(`Words [${words}](https://wendmoor.example/a)\n`)).toEqual([]);
    },
  );
});

describe('an address typed bare', () => {
  const long = `https://wendmoor.example/${'a'.repeat(70)}`;

  test('of more than a line is a warning that says how to give it words', async () => {
    for (const typed of [long, `<${long}>`]) {
      expect(one(await body(`See ${typed} today.\n`))).toMatchObject({
        ...{ rule: 'long-address', severity: 'warning', line: 6, column: 5 },
        advice: expect.stringMatching(/^Give it words: \[the words\]\(https/),
      });
    }
  });

  test('of a line, or with words, is right', async () => {
    expect(await body(`See https://wendmoor.example/training and [the form](${long}).\n`)).toEqual([]);
  });
});

describe('a telephone number', () => {
  test.each(['01632 99774439', '0163 296', '+44 1632 96', '0115 99774 439'])(
    'that nobody can ring is a warning where it stands: %s',
    async (number) => {
      expect(one(await body(`Ring us on ${number} today.\n`))).toMatchObject({
        rule: 'phone-number',
        severity: 'warning',
        line: 6,
        column: 12,
      });
    },
  );

  test.each([
    'Ring 01632 960 014, 0808 157 0310 or (01632) 960014.',
    'Ring +44 1632 960 014 or 0800 1111.',
    'On 01-02-2026 at 09.30, order 0004-5 and code A0123456789012.',
    'Between 0 and 10 of 0.25.',
  ])('that can be rung, or something else, is right: %s', async (text) => {
    expect(await body(`${text}\n`)).toEqual([]);
  });
});
