/** Documents that Markdown renderers lose words of, or count them otherwise. `both` ones are valid `.mdx` too. */
export const trickyDocuments: { about: string; body: string; both: boolean }[] = [
  {
    about: 'nested lists, loose and tight',
    both: true,
    body: `- one
  - two
    - three

      a paragraph below three
- four

1. first

2. second
   1. inner
   2. inner **bold**tail
7. typed seven
`,
  },
  {
    about: 'task lists',
    both: true,
    body: '- [ ] ring the *school*\n- [x] ring the nurse\n  - [ ] today\n- [y] not a task\n',
  },
  {
    about: 'tables with code, escaped pipes, breaks and alignment',
    both: true,
    body: `| Course | When | Where |
|:-------|:----:|------:|
| \`a\\|b\` | a \\| b | **Bold**er |
| short |
| one<br/>two | 31<sup>st</sup> May | H<sub>2</sub>O |
`,
  },
  {
    about: 'tables with more cells than the header has',
    both: true,
    body: `before

| A | B |
|---|---|
| 1 | 2 | 3 | 4 |
| 5 |
| 6 | 7 | eight[^t] |

[^t]: a note in a cell

> | Only |
> |------|
> | x | surplus **words** |
`,
  },
  {
    about: 'a table of a header only, and one whose header is the narrowest row',
    both: true,
    body: '| A | B |\n|---|---|\n\ntext\n\n| one |\n|--|\n| a | b | c |\n',
  },
  {
    about: 'times, ratios and other colons',
    both: true,
    body: 'From 9:30am to 4:00pm, 3:1 ratio, foo:bar, :name and ::leaf[x] and :::block\n\n::leaf\n\n:::note\ninside\n:::\n\n:smile: a:b:c 10:30-11:00\n',
  },
  {
    about: 'notes of every kind',
    both: true,
    body: `First[^b] and[^a] again[^b] and none[^missing].

[^unused]: Never referred to, **yet kept**.

    Its second paragraph.

[^a]: Note a on [^deep].

    More of a.

    - a list in a
[^b]: Note b
runs on
[^a]: a again, a duplicate with its own[^late]

[^deep]: Deep note
[^late]: Late note
[^self]: Refers to itself[^self]
[^ring-one]: To [^ring-two]
[^ring-two]: Back to [^ring-one]

> [^quoted]: In a quotation, unreferenced
>
> and its neighbour

- item

  [^listed]: in a list

The end[^empty][^table].

[^empty]:
[^table]:
    | x | y |
    |---|---|
    | 1 | 2 | 3 |
`,
  },
  {
    about: 'notes joined to words and to each other',
    both: true,
    body: 'word[^1]next and *w*[^1][^2], **bold[^2]**\n\n## Heading[^1] end\n\n[^1]: one\n[^2]: two\n',
  },
  {
    about: 'links of every kind',
    both: true,
    body: `[inline](https://a.example "title") [empty](#) [none]() [ref][r] [r] [collapsed][]
**[bold](#)**er [lost][nowhere] [a *part*](https://a.example)ly

[r]: https://r.example "Title r"
[collapsed]: <https://c.example>

visit https://auto.example/path_a?b=c, www.auto.example. Mail to a.b@c.example, or
second-line@c.example now: third@c.example
`,
  },
  {
    about: 'images between words',
    both: false,
    body: 'be![x](b.png)tween ![alt text](a.png "t") and ![ref alt][r]\n\n![alone](./c.png)\n\n[r]: https://r.example/d.png\n',
  },
  {
    about: 'definitions that no link uses',
    both: true,
    body: `[Note]: important "and its title"

[//]: # (a comment)

[used]

[used]: https://u.example
[used]: https://other.example
[USED]: https://u.example

> [Quoted]: one
`,
  },
  {
    about: 'headings of both styles',
    both: true,
    body: '# A #\n\nSetext *one*\n===\n\nSetext two\nover two lines\n---\n\n### \n\n#### 3 Good practice ####\n\n## ✅\n\n## ✅\n',
  },
  {
    about: 'hard and soft breaks',
    both: true,
    body: 'one  \ntwo\\\nthree\nfour *five\nsix*  \nseven `eight\nnine` ten\n',
  },
  {
    about: 'entities, known and unknown',
    both: true,
    body: 'a&amp;b &nbsp;c&nbsp;d &foo; &eacute;t&eacute; &#8364;5 &#x20AC; AT&T &copy 2026 x &lt; y\\\n&shy;soft&shy;hyphen\n',
  },
  {
    about: 'emphasis inside words, strikethrough and escapes',
    both: true,
    body: '**bo**ld in*t*o a_b_c ~~struck~~out ~single~ \\*not\\* 2\\*3 __init__ ***both***\n',
  },
  {
    about: 'scripts, marks and emoji',
    both: true,
    body: 'ŵ w\u0302 ½ ² x² ﬁne ™ ① 如此 日本語 العَرَبِيَّة עברית हिन्दी ไทย 👨\u200d👩\u200d👧 ❤\ufe0f 1\ufe0f\u20e3 don’t co-operate e\u0301 naïve\u200bjoined\n',
  },
  {
    about: 'quotations, lists in them and lazy lines',
    both: true,
    body: '> quoted *one\n> two*\nlazy\n>\n> - item\n>   more\n>   > deeper\n>   > still\n\n- > in a list\n  > two\n',
  },
  {
    about: 'code',
    both: true,
    body: '```js title\nconst a = 1; // a & b < c\n\n  second\n```\n\n~~~\ntilde *stars*\n~~~\n\n- item\n\n  ```\n  in an item\n  ```\n\n``a `tick` b``\n',
  },
  { about: 'indented code', both: false, body: 'text\n\n    indented one\n\n    indented two\n' },
  {
    about: 'allowed HTML in a line',
    both: true,
    body: '31<sup>st</sup>March and CO<sub>2</sub>; one<br/>two\n\n## The 2<sup>nd</sup>\n',
  },
  {
    about: 'HTML comments',
    both: false,
    body: 'a<!-- gone -->b <!-- gone\ntoo --> c\n\n<!-- a block\n\nof comment -->\n\n<!-- first --> then text\n\n<!---->\n\n- <!-- in a list -->\n- x\n',
  },
  {
    about: 'other HTML',
    both: false,
    body: 'a <u>b</u>c <i>d</i>e<br>f<span title="not words">g</span>\n\n<div class="x">In a <b>bl</b>ock\n<p>second</p>third</div>\n\n<p align="center">\n\ninside\n\n</p>\n\n<details><summary>More</summary>text &amp; more</details>\n',
  },
  {
    about: 'autolinks in angle brackets',
    both: false,
    body: 'See <https://x.example/a-b> or <me@x.example>.\n',
  },
  {
    about: 'rules, blank lines and odd spaces',
    both: true,
    body: '\n\n***\n\na\u00a0b\u2003c\td\n\n---\n\n   three spaces\n\n* * *\n',
  },
  {
    about: 'Windows line ends',
    both: true,
    body: 'one\r\ntwo[^1]\r\n\r\n| a |\r\n|--|\r\n| b | c |\r\n\r\n[^1]: note\r\n    more\r\n',
  },
  { about: 'an empty file', both: true, body: '' },
];

const pieces = [
  ...[
    'a',
    'b c',
    '如',
    'é',
    ' ',
    '\t',
    '\n',
    '\n\n',
    '  \n',
    '\n> ',
    '\n- ',
    '\n1. ',
    '\n    ',
    '# ',
    '## ',
    '1 ',
  ],
  ...[
    '**',
    '*',
    '_',
    '~~',
    '`',
    '```\n',
    '\\',
    '\n---\n',
    '\n===\n',
    ':x:',
    '9:30am',
    '&amp;',
    '&foo;',
    '(',
    '[',
    ']',
  ],
  ...[
    '[^1]',
    '[^2]',
    '[^3]',
    '\n[^1]: note',
    '\n\n[^2]: x',
    '[^1]: ',
    '| a | b |\n|--|--|\n',
    '| c | d | e |\n',
    '|',
  ],
  ...[
    '[l](u)',
    '[e](#)',
    '[l][r]',
    '[r]',
    '\n[r]: /u "t"\n',
    '![i](j)',
    'https://x.example/z',
    'www.q.example',
  ],
  ...[
    'm@n.example',
    '<br>',
    '<sup>',
    '</sup>',
    '<u>',
    '<!-- c -->',
    '<!--',
    '-->',
    '[ ] ',
    '[x] ',
    '\n\n<div>\n\n',
  ],
];

/** Documents of random pieces of Markdown, the same ones at each run. */
export function* randomDocuments(count: number): Generator<string> {
  let seed = 1;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed >>> 8) % below;
  };
  for (let made = 0; made < count; made += 1) {
    yield Array.from({ length: 3 + random(25) }, () => pieces[random(pieces.length)]).join('');
  }
}
