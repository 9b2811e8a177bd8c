/**
 * A text with every block of the dialect, short ones and ones longer than half a page, for looking at how they break
 * over pages. Words that begin with `begin` come first in a block's content, right after its name; `whole1a` and
 * `whole1z` are the first and last words of a block that must not be split; `asks1n4` is the last word of a question
 * that has four lines to write on.
 */
export interface EveryBlock {
  markdown: string;
  /** How many of each kind of word it has, to be found again in the PDF. */
  begins: number;
  wholes: number;
  questions: number;
}

/** Such a text, `lines` lines further down the page. `section` heads its sections: `##`, `###`. */
export function everyBlock(lines: number, section: '##' | '###'): EveryBlock {
  const counts = { begins: 0, wholes: 0, questions: 0 };
  const begin = () => `begin${++counts.begins}`;
  /** Content that stays on one page. */
  const whole = (words: string) => {
    counts.wholes += 1;
    return `${begin()} whole${counts.wholes}a ${words} whole${counts.wholes}z`;
  };
  const question = (count: number) => {
    counts.questions += 1;
    return `:::reflect{lines=${count}}\n${begin()} who else saw what you saw, and did you ask them asks${counts.questions}n${count}\n:::`;
  };
  const part = section === '##' ? '###' : '####';
  const texts = [
    ...Array.from({ length: lines }, (_, index) => `Line ${index + 1} above the blocks.`),
    `:::also\n- **Schools**\n  - Opening hours at half term\n- **Health**\n  - A desk at night\n:::`,
    paragraph(3),
    `:::key-message\n${whole('if a child stops coming, ask who has stopped seeing them')}\n:::`,
    `:::quote\n${begin()} ${text(60, 1)}.\n\n${text(90, 2)}.\n\n${text(40, 3)}.\n\n— Practice review, 2026, [page 14](https://wendmoor.example/review)\n:::`,
    `:::quote[What the panel said]\n${whole('two piles of questions')}\n\n— The panel\n:::`,
    question(3),
    `${section} A group of ours`,
    `:::pull-quote\nWe stopped asking who failed to refer.\n\n— Chair of the group\n:::`,
    `${part} Its role`,
    paragraph(4),
    paragraph(5),
    `:::definition[Unseen adult]\n${text(70, 6)}.\n\n${text(80, 7)}.\n:::`,
    `:::signpost{kind=watch}\n${whole('see [the film](https://wendmoor.example/film) for')}\n:::`,
    `:::signpost\n- ${begin()} [one](https://wendmoor.example/one)\n${list(9, 8)}\n:::`,
    question(6),
    `:::action[Send in your return]{by=2026-10-09}\n${text(40, 9)}.\n\n${text(60, 10)}.\n\n[Open the workbook](https://wendmoor.example/workbook)\n:::`,
    `:::urgent-help[Worried about a private arrangement?]\n${whole('ring **01632 960 041** on any day')}\n:::`,
    `:::content-note\n${begin()} ${text(50, 11)}.\n\n${text(70, 12)}.\n:::`,
    paragraph(13),
    `:::key-figures\n- **64** whole${counts.wholes + 1}a records read\n- **9 in 10** had a decision\n- **14%** were asked whole${++counts.wholes}z\n:::`,
    `:::audit[Records read in June]\n${part} Good practice\n\n- ${begin()} ${text(20, 14)}\n${list(5, 15)}\n\n${part} Areas for development\n\n- ${begin()} ${text(8, 16)}\n${list(2, 17)}\n\n${part} What has happened since\n\n${begin()} ${text(30, 18)}.\n:::`,
    `:::steps\n${Array.from({ length: 6 }, (_, index) => `${index + 1}. Do this first. ${text(18, 19 + index)}.`).join('\n')}\n:::`,
    `:::contacts\n- **Desk ${begin()}**, 01632 960 041, desk@wendmoor.example\n${contacts(8)}\n:::`,
    `:::campaign[#AskAgainWeek]{from=2026-11-02 to=2026-11-08}\n${text(40, 26)}.\n\n${list(4, 27)}\n:::`,
    `${section} News`,
    `::byline[Practice lead, Wendmoor Council]`,
    `:::news\n${[30, 90, 20, 140, 40].map((count, index) => `${part} Item ${index + 1} of the news\n\n${begin()} ${text(count, 30 + index)}.`).join('\n\n')}\n:::`,
    `:::columns\n${text(30, 36)}.\n\n${list(14, 37)}\n:::`,
    `:::changes\n${Array.from({ length: 7 }, (_, index) => `- **Procedure ${index + 1}**: ${whole(text(9 * index, 38 + index))}`).join('\n')}\n:::`,
    paragraph(46),
    `:::passage{lang=cy}\nYdych chi’n poeni am blentyn? Ffoniwch ni ar unrhyw adeg.\n:::`,
    `:::figure\n![A square of one colour](square.png)\n\nA square.\n\nPicture: Wendmoor\n:::`,
    `:::table[Calls by month]\n| ${whole('month')} | Calls |\n| --- | ---: |\n${rows(4)}\n:::`,
    `:::table[Calls by day]{wide}\n| Day | Calls |\n| --- | ---: |\n| ${begin()} | 0 |\n${rows(30)}\n:::`,
    `${section} Updates`,
    `::byline[Practice lead, Wendmoor Council]`,
    `${section} Two headings in a row`,
    question(3),
    paragraph(48),
    `${section} From collections`,
    '::training',
    '::resources',
    '::resources{since=2026-01-01}',
    '::group{id=splig}',
    '::urgent-help',
    '::contacts',
    question(2),
    paragraph(47),
  ];
  return { markdown: texts.join('\n\n'), ...counts };
}

const stock =
  'partnership children families school nurse police early help review learning practice meeting record worker plan answer home visit team weekly careful listening notice change support'.split(
    ' ',
  );

/** So many words, always the same for the same seed. */
function text(count: number, seed: number): string {
  let state = seed * 7919 + 17;
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return stock[(state >> 8) % stock.length];
  }).join(' ');
}

function paragraph(seed: number): string {
  return `In short, ${text(26, seed)}.`;
}

function list(count: number, seed: number): string {
  return Array.from({ length: count }, (_, index) => `- ${text(4 + ((index * 7) % 23), seed + index)}`).join(
    '\n',
  );
}

function contacts(count: number): string {
  return Array.from({ length: count }, (_, index) => `- **Team ${index + 1}**, 01632 960 04${index}`).join(
    '\n',
  );
}

function rows(count: number): string {
  return Array.from({ length: count }, (_, index) => `| Row ${index + 1} | ${index * 37} |`).join('\n');
}

/** What the blocks take from collections. */
export const collections: Record<string, string> = {
  'groups.yaml': `splig:
  name: Practice Learning Group
  role: Reads every local audit and review, and checks six months later that something changed.
  chair: Designated nurse, Wendmoor Health
`,
  'resources.yaml': Array.from(
    { length: 7 },
    (_, index) => `tool-${index}:
  title: Tool ${index} of the library
  kind: toolkit
  address: https://tools.example/${index}
  updated: 2026-0${index + 1}-01
  changed: Page ${index} is new, and so is what it says about babies.
`,
  ).join(''),
  'training/basics.md': `---
title: Working together
audience: Anyone new to their role
booking: https://booking.example/basics
sessions:
${Array.from({ length: 16 }, (_, index) => `  - date: 2026-11-${10 + index}\n    start: "09:30"\n    end: "13:00"\n    place: Kelder Hall, Moorgate`).join('\n')}
---

A course.
`,
};

/** The same edition's reviews, and the block that shows one. */
export const reviewFrontmatter = `reviews:
  - id: robin
    title: Practice review Robin
    publisher: Wendmoor Safeguarding Children Partnership
    published: 2026-06-08
    address: https://wendmoor.example/reviews/robin
    pseudonym: Robin, aged 11 weeks`;
