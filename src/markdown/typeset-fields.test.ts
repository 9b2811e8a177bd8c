import { expect, test } from 'vitest';
import { typesetFields } from './typeset-fields.ts';

test('titles and standfirsts get real quotes and dashes, and keep their spaces', () => {
  const data = {
    title: "Who's asked? -- 5 October 2026",
    standfirst: 'What "seen" means.',
    version: '"1"',
    draft: false,
  };
  expect(typesetFields(data)).toEqual({
    title: 'Who’s asked? – 5 October 2026',
    standfirst: 'What “seen” means.',
    version: '"1"',
    draft: false,
  });
});

test('in another language they stay as typed', () => {
  expect(typesetFields({ title: "Beth sy'n digwydd", lang: 'cy' })).toEqual({
    title: "Beth sy'n digwydd",
    lang: 'cy',
  });
});
