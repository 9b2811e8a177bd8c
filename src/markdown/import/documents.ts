/** Documents of the kinds that people have, written for tests. */

const sentence = 'The group met to agree what to look at next, and who will tell the schools about it.';
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

export const documents: Record<string, string> = {
  'no headings at all': `${sentence}\n\n${sentence} ${sentence}\n\n- one\n- two\n\n${sentence}\n`,
  'headings in capitals': numbers(6)
    .map((number) => `PART ${'ABCDEF'[number - 1]} OF THE PLAN\n\n${sentence}\n\n${sentence}`)
    .join('\n\n'),
  'a table of 16 rows and 7 columns': `# Dates\n\n| ${numbers(7)
    .map((n) => `Head ${n}`)
    .join(' | ')} |\n|${' --- |'.repeat(7)}\n${numbers(16)
    .map(
      (row) =>
        `| ${numbers(7)
          .map((column) => `row ${row} cell ${column}`)
          .join(' | ')} |`,
    )
    .join('\n')}\n`,
  'the same table with tabs': `Dates\n\n${numbers(17)
    .map((row) =>
      numbers(7)
        .map((column) => (row > 1 && column === 1 && row % 2 ? '' : `row ${row} cell ${column}`))
        .join('\t'),
    )
    .join('\n')}\n`,
  footnotes: `# Notes\n\n${sentence}[^b] More[^a] and again[^b].\n\n[^a]: The first note.\n\n    With a second paragraph.\n\n    - and a list\n\n[^unused]: Nobody refers to this.\n\n[^b]: The other note.\n\n[^a]: The first note again.\n`,
  '48 links': `# Useful links\n\n${numbers(48)
    .map((n) => `- [Place number ${n}](https://meadow.example/place_${n}/page-${n}.html?from=list&n=${n})`)
    .join('\n')}\n`,
  'two languages': `# Newyddion yr harbwr / Harbour news\n\nCyfarfu’r grŵp i gytuno ar beth i edrych arno nesaf, ac i ddweud wrth yr ysgolion.\n\n${sentence}\n\nاجتمعت المجموعة للاتفاق على ما يجب النظر فيه بعد ذلك.\n\n小组开会商定下一步的工作。\n`,
  definitions: `# Terms\n\nPanel\n: Those who read the case.\n\nReview\n: What they write.\n\n[used]: https://meadow.example/used\n[unused]: https://meadow.example/unused "A title"\n\nSee [this][used].\n`,
  'task lists': `# Before the visit\n\n- [ ] ring the school\n- [x] read the plan\n  - [ ] and the notes\n`,
  code: `# For the web team\n\n${sentence}\n\n\`\`\`js\nconst a = { b: '<i>1</i>' };\n\`\`\`\n\nUse \`<b>\` here.\n\n    if (a) {\n      return b_c_d;\n    }\n`,
  'formula noise': `# Scores\n\n$x^2 + \\beta$ and $\\rightarrow$ and £5 to $7 and 3^rd^ and H~2~O and a^b.\n\n- $\\bullet$ one\n- $\\circ\\,$ two\n`,
  'HTML tables': `# Dates\n\n<table border="1">\n<thead><tr><th>Course</th><th colspan="2">When &amp; where</th></tr></thead>\n<tbody>\n<tr><td rowspan="2">One</td><td><p>1 May</p><p>9.30</p></td><td><ul><li>Here</li><li>There</li></ul></td></tr>\n<tr><td>2 May</td><td><b>There</b> 31<sup>st</sup></td></tr>\n</tbody></table>\n\n${sentence}\n`,
  entities: `# Fish &amp; chips\n\n&copy; 2020 &ndash; caf&eacute; &lt;not a tag&gt; &amp;amp; AT&T &#8217;tis &nbsp;so &unknown;\n`,
  'reference links': `# Links\n\nSee [the plan][1], [the plan][], [the plan] and ![A gate][2].\n\n[1]: <https://meadow.example/a b> "The plan"\n[the plan]: https://meadow.example/plan\n[2]: gate.png\n`,
  'a very long line': `# Long\n\n${sentence.repeat(1)} ${numbers(4000)
    .map((n) => `word${n}`)
    .join(' ')}\n`,
  'Windows line ends': `# News\r\n\r\n${sentence}\r\n\r\n- one\r\n- two\r\n`,
  'marks that Markdown knows': `# Marks\n\n#hashtag and # not a heading\n\n1986. A great year.\n\n+44 1632 960014\n\n* * *\n\n=====\n\n\\*starred\\* and _under_score_ and snake_case_word and 2*3*4 and ~about~ 5 | 6\n\n> quoted\nlazily\n\n~~~\nfenced\n~~~\n`,
  'an email signature': `${sentence}\n\nKind regards\n\nJo Brook\nPartnership Officer\nTel: 01632 960 014 | Mobile: 07700 900 123\njo.brook@meadow.example | www.meadow.example\n`,
  'slides with page feeds': `First slide\n\n\f• one\n• two\n\n\fSecond Slide Title\n\n\f1. Background\n\n${sentence}\n`,
  'Word paste': `Harbour News\n\n·\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0one\n\n·\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0two\n\no\u00a0\u00a0\u00a0inner\n\n1.\u00a0\u00a0\u00a0\u00a0Numbered text\n\n2.\u00a0\u00a0\u00a0\u00a0More numbered text\n`,
};
