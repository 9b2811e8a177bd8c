/** Random documents for tests: pieces as people paste them, put together by a seed. */

/** A generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const words =
  'harbour lantern meadow quiet river ladder Parish notice carer learning Panel review orchard teacher visit nurse early help plan worry evening garden Thursday record window listen bridge 1 2019 24 s.47 don’t “quoted” multi-agency & and/or 9:30am £40 50% e.g. naïve ŵyl Łódź 如此 مرحبا ½ fi 3rd'.split(
    ' ',
  );
const inlines = [
  (w: () => string) => `**${w()} ${w()}**`,
  (w: () => string) => `** ${w()} **`,
  (w: () => string) => `*${w()}*`,
  (w: () => string) => `***${w()}***${w()}`,
  (w: () => string) => `_${w()}_`,
  (w: () => string) => `<i>${w()} ${w()}</i>`,
  (w: () => string) => `<b>${w()} <i>${w()}</b></i>`,
  (w: () => string) => `<u>${w()}</u>`,
  (w: () => string) => `<a href="https://meadow.example/a?b=1&amp;c=2">${w()}</a>`,
  (w: () => string) => `<a href="#">${w()}</a>`,
  (w: () => string) => `[${w()}](#)`,
  (w: () => string) => `[${w()} *${w()}*]()`,
  (w: () => string) => `[${w()}](https://meadow.example/x_y)`,
  (w: () => string) => `[${w()}][one]`,
  (w: () => string) => `[${w()}]`,
  (w: () => string) => `${w()}[^1]`,
  (w: () => string) => `${w()}[^none]`,
  () => '31<sup>st</sup>',
  () => 'CO<sub>2</sub>',
  (w: () => string) => `${w()}<br>${w()}`,
  (w: () => string) => `\`${w()} <b>\``,
  () => 'https://meadow.example/le ad/pages.html',
  () => 'https://meadow.example/a\\_b\\_c',
  () => 'www.meadow.example/a-b_c_d.',
  () => 'office@meadow.example,',
  () => 'www.meadow.co. uk/help/',
  () => '$\\circ\\,$',
  () => '$x^2 + \\alpha$',
  () => '&amp; &lt;b&gt; &nbsp; &copy;',
  () => '3 * 4 * 5 _ 6 ~ 7',
  () => 'a_b_c ~~gone~~ ~half~',
  () => '![a picture of a gate](gate.png)',
  () => '<!-- a note -->',
  () => '+ 2) # - >',
  () => '\u00a0\u00ad\u200b',
  () => '| pipe | \\| \\*',
  () => ':name :::x {y}',
  () => '[x] [ ] [^]',
  () => '<https://meadow.example/q?r=s>',
  () => '<nobody@meadow.example>',
  () => '**bold**text**more**',
  () => '\\\\ \\',
  () => '<span style="x">kept</span><p>',
  () => '\uf0b7',
];

/** Makes a document from a seed. */
export function randomDocument(seed: number): string {
  const random = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const word = () => pick(words);
  const some = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const phrase = (least = 2, most = 9) =>
    Array.from({ length: some(least, most) }, () => (random() < 0.15 ? pick(inlines)(word) : word())).join(
      ' ',
    );
  const lines = (least: number, most: number, make: (index: number) => string) =>
    Array.from({ length: some(least, most) }, (_, index) => make(index)).join('\n');
  const blocks: (() => string)[] = [
    () => phrase(10, 40),
    () => phrase(10, 40),
    () => lines(2, 5, () => phrase(3, 9)),
    () => lines(2, 4, () => `${phrase(3, 9)}  `),
    () => `${'#'.repeat(some(1, 6))} ${phrase()}`,
    () => `${'#'.repeat(some(1, 4))} **${word()} ${word()}**`,
    () => `${phrase()}\n${pick(['---', '==='])}`,
    () => `${word()} ${word()}`.toUpperCase(),
    () => `**${word()} ${word()}**`,
    () => `${some(1, 7)} ${word()} ${word()}`,
    () => `${some(1, 7)}. ${word()} ${word()}`,
    () => lines(1, 5, () => `- ${phrase()}`),
    () => lines(2, 5, (index) => `${' '.repeat(index % 3)}- ${phrase()}`),
    () =>
      lines(
        2,
        5,
        (index) => `${'  '.repeat(index % 3)}- ${pick(['', 'o ', '· ', '$\\circ\\,$ '])}${phrase()}`,
      ),
    () => lines(2, 5, () => `${pick(['•', '• ', '◦ ', '▪\t', 'o ', '– ', '\uf0b7 '])}${phrase()}`),
    () => lines(2, 4, (index) => `${index + 1}${pick(['.', ')'])} ${phrase()}`),
    () => `${phrase()}:\n${lines(2, 4, () => `• ${phrase()}`)}`,
    () => lines(2, 5, () => `${pick(['', '\t'])}${word()}\t${phrase(1, 3)}\t${phrase(1, 3)}`),
    () => lines(2, 4, () => `${phrase(1, 3)}\t${some(1, 9)}`),
    () =>
      `| ${word()} | ${word()} |\n|---|:-:|\n${lines(1, 4, () => `| ${phrase(1, 4)} | ${phrase(1, 3)} |${pick(['', ` ${word()} |`])}`)}`,
    () => `> ${phrase()}\n> ${pick(['', '- ', '## ', '• '])}${phrase()}`,
    () => `    ${phrase()}\n    ${phrase()}`,
    () => `\`\`\`\n${phrase()}\n\`\`\``,
    () => '---',
    () => `<div>\n${phrase()}\n</div>`,
    () => `<p>${phrase()}</p><p>${word()}</p>`,
    () =>
      `<table><tr><th>${word()}</th><td colspan="2">${phrase()}</td></tr><tr><td>${word()}<br>${word()}</td></tr></table>`,
    () => `<ul><li>${phrase()}<li>${word()}</ul>`,
    () => `<h2>${phrase()}</h2>`,
    () => `- [ ] ${phrase()}\n- [x] ${phrase()}`,
    () => `[^1]: ${phrase()}`,
    () => `[^${word()}]: ${phrase()}\n\n    ${phrase()}`,
    () => `[one]: https://meadow.example/one "${word()}"`,
    () => `[${word()}]: https://meadow.example/two`,
    () => 'Inside this issue:',
    () => '14 August 2020',
    () => `1. ${phrase()}\n\n   ${phrase()}\n   - ${phrase()}`,
    () => `${word()}  \n\n\u00a0\n${word()}`,
  ];
  const parts = Array.from({ length: some(2, 14) }, () => pick(blocks)());
  return parts.join(random() < 0.1 ? '\n' : '\n\n');
}
