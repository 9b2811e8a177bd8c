import { describe, expect, it } from 'vitest';
import { tryImport } from './try-import.ts';

const importBody = (text: string) => {
  const { body, errors } = tryImport(text, { title: 'Some other title' });
  expect(errors).toEqual([]);
  return body;
};

describe('HTML', () => {
  it.each([
    ['<i>an</i> <em>old</em> <b>big</b> <strong>gate</strong>', '*an* *old* **big** **gate**'],
    ['<u>under</u> <span style="x">span</span> <font>font</font>', 'under span font'],
    ['the 31<sup>st</sup> of CO<sub>2</sub>', 'the 31st of CO<sub>2</sub>'],
    [
      '<a href="https://meadow.example/a?b=1&amp;c=2">a link</a>',
      '[a link](https://meadow.example/a?b=1\\&c=2)',
    ],
    ['<a href="mailto:jo@meadow.example">jo@meadow.example</a>', 'jo@meadow.example'],
    ['one<br>two', 'one\\\ntwo'],
    ['<b>never <i>closed</b> well', '**never closed** well'],
    ['a <b>word', 'a word'],
    ['<font>W</font>elcome to <font>o</font>ur n<big>ew</big>s', 'Welcome to our news'],
  ])('in a line becomes Markdown or text: %s', (typed, mended) => {
    expect(importBody(`${typed}\n`)).toBe(mended);
  });

  it('never nests links', () => {
    expect(importBody('<a href="https://meadow.example/x">see https://meadow.example/x now</a>\n')).toBe(
      '[see https://meadow.example/x now](https://meadow.example/x)',
    );
  });

  it('tables become tables, empty lines within and cells with line ends too', () => {
    expect(
      importBody(
        '<table>\n<caption>When we meet.</caption>\n<tr><td>Course</td><td>Day</td></tr>\n\n<tr><td rowspan="2">One<br>half</td><td>1 May</td></tr>\n<tr><td>2 May</td></tr>\n</table>\n',
      ),
    ).toBe('When we meet.\n\n| Course | Day |\n| - | - |\n| One<br>half | 1 May |\n| | 2 May |');
  });

  it('blocks become blocks', () => {
    expect(
      importBody('<h3>Dates</h3>\n<p>One <i>two</i></p><div>three</div>\n<ul><li>four<li>five</ul>\n'),
    ).toBe('## Dates\n\nOne *two*\n\nthree\n\n- four\n- five');
  });

  it('keep their structure if old elements cut their words', () => {
    expect(importBody('<ul><li><font>W</font>elcome</li><li>two</li></ul>\n')).toBe('- Welcome\n- two');
  });

  it('comments are left out, and what stood in them is told', () => {
    const { body, findings } = tryImport('Text.\n\n<!-- ask Jo first -->\n\nMore <!-- or Sam -->text.\n');
    expect(body).toBe('Text.\n\nMore text.');
    expect(findings.map(({ message }) => message)).toEqual([
      'A hidden comment was left out: “ask Jo first”.',
      'A hidden comment was left out: “or Sam”.',
    ]);
  });

  it('scripts and frames are left out, with a warning', () => {
    const { body, rules } = tryImport(
      'Text.\n\n<script>\nlet a = 1;\n</script>\n\n<div><iframe src="https://video.example/1"></iframe>more</div>\n',
    );
    expect(body).toBe('Text.\n\nmore');
    expect(rules).toEqual(['3 html-code', '7 html-code']);
  });
});

describe('emphasis', () => {
  it.each([
    ['a ** bold ** word', 'a **bold** word'],
    ['a **bold **word', 'a **bold** word'],
    ['**bold **', '**bold**'],
    ['a** bold**', 'a **bold**'],
    ['a**b**c', 'a**b**c'],
    ['****twice****', '**twice**'],
    ['<b>**twice**</b> over', '**twice** over'],
    ['3 * 4 * 5', '3 \\* 4 \\* 5'],
  ])('is mended: %s', (typed, mended) => {
    expect(importBody(`${typed}\n`)).toBe(mended);
  });
});

describe('characters', () => {
  it('that programs leave are mended: page feeds, hard spaces, soft hyphens, ligatures', () => {
    expect(importBody('\uFEFFA\u00a0hard\u00a0 space\r\n\r\n\fsoft\u00adhyphen o\ufb03ce\r\n')).toBe(
      'A hard space\n\nsofthyphen office',
    );
  });

  it('never become marks that hold words', () => {
    expect(importBody('1.\u00a0Background\n')).toBe('1\\. Background');
    expect(importBody('-\u00a0\u00ad[x] ticked\n')).toBe('\\- \\[x] ticked');
  });

  it('of symbol fonts, lost ones and formulas are told', () => {
    const { rules } = tryImport('A \uf0fc here.\n\nA \uFFFD here.\n\nA $x^{2}$ here.\n');
    expect(rules).toEqual(['1 symbol-font', '3 lost-character', '5 formula']);
  });
});

describe('tables', () => {
  it('are made of lines parted by tabs, empty first cells too', () => {
    expect(importBody('Course\tDay\tTime\nOne\t1 May\t9.30\n\t2 May\t10.30\n')).toBe(
      '| Course | Day | Time |\n| - | - | - |\n| One | 1 May | 9.30 |\n| | 2 May | 10.30 |',
    );
    expect(importBody('\tDay\tTime\nOne\t1 May\t9.30\n')).toBe(
      '| | Day | Time |\n| - | - | - |\n| One | 1 May | 9.30 |',
    );
  });

  it('are not made of lines with one tab', () => {
    expect(importBody('Learning\t2\nTraining\t3\n')).toBe('Learning 2\\\nTraining 3');
  });

  it('get a column for every cell', () => {
    const { body, rules } = tryImport('| A | B |\n|---|---|\n| 1 | 2 | 3 |\n');
    expect(body).toBe('| A | B | |\n| - | - | - |\n| 1 | 2 | 3 |');
    expect(rules).toEqual(['1 table-columns']);
  });
});
