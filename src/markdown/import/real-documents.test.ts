import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../checks/index.ts';
import { type Kind, kindFacts } from '../../editions/kinds.ts';
import { type TemporaryContent, temporaryContent } from '../../testing/content-builder.ts';
import { sourceLines } from '../source-words.ts';
import { wordsOf } from '../words.ts';
import { importMarkdown } from './index.ts';

const paragraph =
  'The team met on Tuesday and agreed what to ask each family, and who would ring whom afterwards.';
const rows = Array.from(
  { length: 16 },
  (_, row) => `| ${Array.from({ length: 7 }, (_, cell) => `r${row}c${cell}`).join(' | ')} |`,
);

/** Documents as people have them, none written for this tool. */
const documents: Record<string, string> = {
  'no headings at all': Array.from({ length: 8 }, (_, index) => `${paragraph} Number ${index}.`).join('\n\n'),
  'headings in capitals': `AUTUMN NEWS\n\n${paragraph}\n\nWHAT HAS CHANGED\n\n${paragraph}\n\n# TRAINING THIS TERM\n\n${paragraph}\n`,
  'a table of 16 rows and 7 columns': `# Figures\n\n| a | b | c | d | e | f | g |\n|---|---|---|---|---|---|---|\n${rows.join('\n')}\n`,
  'footnotes of every sort': `# Notes\n\n${paragraph}[^1] Then[^long] and[^nowhere].\n\n[^1]: One line.\n\n[^long]: First part.\n\n    Second part of it.\n\n[^unused]: Nobody points here.\n`,
  'a list of 48 links': `# Links\n\n${Array.from({ length: 48 }, (_, index) => `- [Link number ${index}](https://a.example/${index}) and why`).join('\n')}\n`,
  'two languages': `# Newyddion\n\nMae'r bartneriaeth yn cyfarfod bob mis, ac mae ŵyn yn y cae.\n\n${paragraph}\n\n## 中文\n\n如此外上，会议于周二举行。\n`,
  'skipped levels and several titles': `# One\n\n${paragraph}\n\n#### Deep\n\n${paragraph}\n\n# Two\n\n###### Deepest\n\n${paragraph}\n`,
  'HTML of all sorts': `# Page\n\n<p>A <b>bold</b> and <i>slanted</i> <u>underlined</u> <a href="https://a.example">link</a>.</p>\n\n<table><tr><th>H1</th><th>H2</th></tr><tr><td>c1</td><td>c2</td></tr></table>\n\n<div><ul><li>one</li><li>two</li></ul></div>\n\nOn 31<sup>st</sup> May H<sub>2</sub>O <span style="color:red">red</span><br>next\n\n<!-- a comment -->\n\n<script>alert(1)</script>\n`,
  'bullets typed as characters': `# List\n\n• one thing\n• another thing\n  ◦ under it\n\n· a dot\n\n- · being told\n- o a letter\n\n– a dash\n– more of it\n`,
  'broken addresses':
    '# Where\n\nSee https://www.a.example/reso urce-library/?search=heat for it.\n\nwww.a.example/p arents/help/\n\nwrite to team@ a.example now\n',
  'empty links': `# Links\n\n[One](#) and [two]() and [three](https://a.example) ${paragraph}\n`,
  'a pasted contents list': `# News\n\nINSIDE THIS ISSUE:\n\nLocal arrangements\t2\nTraining\t3\nContact us\t6\n\n## Training\n\n${paragraph}\n`,
  'tab-separated lines': `# Sessions\n\nTitle\tDate\tPlace\nNoticing\t6 May\tOnline\n\t9 May\tHall\nTalking\t7 May\tOnline\n`,
  'task lists, code and rules':
    '# Odd\n\n- [x] done\n- [ ] to do\n\n```js\nconst a = 1;\n```\n\n***\n\nuse `npm ci` *now* **or** ~~never~~\n',
  'definitions and reference links':
    '# Refs\n\nSee [the guide][g] and [this].\n\n[g]: https://a.example "A title"\n[this]: https://b.example\n[unused]: https://c.example\n',
  'front matter of another tool': `---\ntitle: From elsewhere\nauthor: The team\nlayout: post\ndate: 2025-03-04\n---\n\n${paragraph}\n`,
  'entities, emoji and noise': `# Noise\n\nFish &amp; chips &copy; 2026 &nbsp; 5 &lt; 6 ✅ ❤️ e\u0301 soft\u00adhyphen zero\u200bwidth $x_1 + y^2$ \\* a\\_b\n`,
  'times and ratios': '# Times\n\nAt 9:30am, ratio 3:1, s.47:2, :::note and ::leaf and foo:bar.\n',
  'very long lines': `# Long\n\n${Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ')}\n`,
  'quotations and lists in lists': `# Deep\n\n> quoted\n> > deeper\n> - item\n\n1. one\n   - under\n     - deeper\n2. two\n\n   more of two\n`,
  'bold lines as headings': `**Welcome**\n\n${paragraph}\n\n**What is new**\n\n${paragraph}\n\n**A bold end**\n`,
  'images that are not there': `# Pictures\n\n![A chart of calls](chart.png) and ![](none.jpg)\n\n${paragraph}\n`,
  'hard-wrapped lines': `# Wrapped\n\n${paragraph.replace(/(.{40}\S*) /g, '$1\n')}\n${paragraph}\n`,
  'a signature': `# Contacts\n\nA Role,\nPartnership office,\noffice@a.example\n01632 960 021\n`,
};

describe('real documents that were not written for this tool', () => {
  let content: TemporaryContent;
  beforeAll(() => {
    content = temporaryContent();
  });
  afterAll(() => content.remove());

  for (const [name, text] of Object.entries(documents)) {
    for (const kind of ['newsletter', 'briefing'] as Kind[]) {
      test(`${name}: imported as a ${kind}, it passes the checks or says what to do`, async () => {
        const imported = importMarkdown(text, { kind, fileName: 'document.md', today: '2026-11-01' });
        const errors = imported.findings.filter(({ severity }) => severity === 'error');
        for (const { message, advice, line } of errors) {
          expect(message).not.toBe('');
          expect(advice).not.toBe('');
          expect(line).toBeGreaterThan(0);
        }
        expect(errors).toEqual([]);
        const path = `${kindFacts[kind].folder}/edition.md`;
        content.write(path, imported.file);
        const found = (await checkContent(content.dir)).filter(
          ({ severity, file }) => severity === 'error' && file.endsWith(path),
        );
        expect(found, imported.file).toEqual([]);
        content.write(path, '---\ntitle: A\ndate: 2026-01-01\n---\n');
      });
    }
  }

  test('a word lost on the way is an error, and the file says nothing else', () => {
    const imported = importMarkdown('# A title\n\nWords.\n', {
      kind: 'newsletter',
      fileName: 'document.md',
      today: '2026-11-01',
    });
    expect(imported.findings).toEqual([]);
    expect(sourceLines(imported.file).flatMap(({ words }) => wordsOf(words))).toEqual(['Words']);
    expect(imported.file).toContain('title: A title');
  });

  test('an empty document says so', () => {
    const { findings } = importMarkdown(' \n', { kind: 'newsletter', fileName: 'e.md', today: '2026-11-01' });
    expect(findings).toMatchObject([{ rule: 'empty-document', severity: 'error' }]);
  });
});
