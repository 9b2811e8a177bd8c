import { expect, test } from 'vitest';
import { packSchema } from '../editions/schema/pack.ts';
import { typesetFields, typesetPack } from './typeset-fields.ts';

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

test('so do the groups of a pack and how to use it, but not the names of its editions', () => {
  const pack = packSchema.parse({
    title: "This year's",
    howToUse: 'Read "one".\n\nTalk.',
    groups: [{ name: "Children's voices", editions: ['briefing:a--b'] }],
  });
  expect(typesetPack(pack)).toMatchObject({
    title: 'This year’s',
    howToUse: ['Read “one”.', 'Talk.'],
    groups: [{ name: 'Children’s voices', editions: ['briefing:a--b'] }],
  });
});
