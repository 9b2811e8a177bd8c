import { describe, expect, test } from 'vitest';
import { render } from '../../markdown/fixtures.ts';
import { wordsOf } from '../../markdown/words.ts';
import { grid, largePrint } from '../formats.ts';
import { questionLines, questionsOf, spareRoomPt } from './record.ts';

const ask = (html: string, lang = 'en-GB', format = grid) => questionsOf(html, lang, format);
const texts = (html: string) => ask(html).map(({ text }) => text);
const panel = (title: string, body: string) => `<section class="panel"><h2>${title}</h2>${body}</section>`;
const reflect = (text: string, lines?: number) =>
  `<div class="block reflect"${lines === undefined ? '' : ` data-lines="${lines}"`}><p class="label">To reflect on</p><div class="content"><p>${text}</p></div></div>`;

describe('the questions of a record', () => {
  test('are those of the briefing’s own blocks, wherever they stand, in order', () => {
    const html = `${panel('Background', reflect('Who knew?'))}${panel('Reflect', `${reflect('What now?')}<ul><li>Another?</li></ul>`)}`;
    expect(texts(html)).toEqual(['Who knew?', 'What now?']);
  });

  test('are else the items of a panel that speaks of reflecting, those that ask something if some do', () => {
    const items = (...all: string[]) =>
      `<p>Talk about:</p><ul>${all.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    for (const title of [
      'Questions to reflect on',
      'For discussion',
      'Talk about it',
      'I fyfyrio: trafodwch',
    ]) {
      expect(texts(panel(title, items('Who knew?', 'Think of a family', 'What now?'))), title).toEqual([
        'Who knew?',
        'What now?',
      ]);
    }
    expect(texts(panel('Reflect', items('A child that you know', 'Your last visit')))).toEqual([
      'A child that you know',
      'Your last visit',
    ]);
    // Advice is no question, whatever the title says of talking.
    expect(ask(panel('Talk to him early', items('Ring him yourself', 'Say why you ring')))).toMatchObject([
      { typed: false },
    ]);
    expect(ask(panel('Background', items('Who knew?')))).toMatchObject([{ typed: false }]);
  });

  test('are the paragraphs of such a panel where it has no items', () => {
    expect(texts(panel('Reflect', '<p>Sit down.</p><p>Who knew?</p>'))).toEqual(['Who knew?']);
    expect(texts(panel('Reflect', '<p>Think of a family.</p>'))).toEqual(['Think of a family.']);
  });

  test('are each said once, with their own words, where items stand within items', () => {
    const inner = '<ul><li>Before?</li><li>After</li></ul>';
    const tight = `<ul><li>Who knew?</li><li>When? ${inner}</li></ul>`;
    const loose = `<ul><li><p>Who knew?</p></li><li><p>When?</p>${inner}</li></ul>`;
    for (const list of [tight, loose]) {
      expect(texts(panel('Reflect', list))).toEqual(['Who knew?', 'When?', 'Before?']);
    }
    expect(texts(panel('Reflect', `<ul><li>${inner}</li></ul>`))).toEqual(['Before?']);
  });

  test('have the words that were typed, without what was added to them', () => {
    const html =
      'Would a <abbr>DSL</abbr><span class="short-form" data-furniture> (lead)</span> see\n  it by 5&nbsp;May?<sup data-furniture><a>1</a></sup>';
    expect(texts(panel('Reflect', `<ul><li>${html}</li></ul>`))).toEqual([
      'Would a DSL see it by 5\u00A0May?',
    ]);
  });

  test('are one that suits every briefing where there are none, in its language, and nobody typed it', () => {
    expect(ask(panel('Background', '<p>Who knew?</p>'))).toEqual([
      { text: 'What did we learn, and what will we do differently?', lines: 6, typed: false },
    ]);
    expect(ask('', 'cy')[0]?.text).toMatch(/^Beth ddysgon ni/);
    expect(ask(panel('Reflect', ''))).toMatchObject([{ typed: false }]);
  });

  test('are found in what a briefing’s Markdown becomes', async () => {
    const markdown =
      '## Background\n\nWords.\n\n## Questions to reflect on\n\n- Who *knew*?\n- Say nothing\n- What would **you** do[^1]?\n\n[^1]: A note.\n';
    const { html } = await render(markdown, 'briefings/x.md');
    expect(texts(html)).toEqual(['Who knew?', 'What would you do?']);
  });
});

describe('the lines below a question', () => {
  const lines = (...asked: number[]) =>
    ask(asked.map((count) => reflect('What would you do?', count)).join('')).map(
      (question) => question.lines,
    );

  test('are as many as it asks for while they fit on one page, and at least one', () => {
    expect(lines(3)).toEqual([3]);
    expect(lines(2, 1)).toEqual([2, 1]);
    expect(lines(0, 0)).toEqual([1, 1]);
    expect(ask(reflect('Why?'))[0]?.lines).toBe(1);
  });

  test('are fewer the more questions there are, and the longer these are', () => {
    expect(lines(9)[0]).toBeGreaterThan(lines(9, 9)[0] ?? 0);
    expect(lines(9, 9)[0]).toBeGreaterThan(lines(9, 9, 9, 9)[0] ?? 0);
    expect(lines(...Array<number>(12).fill(9))).toEqual(Array(12).fill(1));
    const long = ask(
      reflect('What would you do, and who else would have to know of it by then? '.repeat(3), 9),
    );
    expect(long[0]?.lines).toBeLessThan(lines(9)[0] ?? 0);
  });

  test('and the questions take no more than the room of a page, as long as one line each has room', () => {
    for (let count = 1; count <= 3; count += 1) {
      const found = ask(reflect('Who else knew?', 9).repeat(count));
      const height = found.reduce((sum, question) => sum + 17 + 12 + question.lines * 21, 0);
      expect(height, `${count} questions`).toBeLessThanOrEqual(748 - 566);
    }
  });

  test('leave room for questions that take more lines in a narrower column', () => {
    const question = reflect('What would you do if you were the only one who saw it that day?', 9).repeat(2);
    const [wide, narrow] = [ask(question), ask(question, 'en-GB', { ...largePrint, mainPt: 120 })];
    expect(narrow[0]?.lines).toBeLessThan(wide[0]?.lines ?? 0);
  });
});

describe('the lines of the file that hold the questions', () => {
  const question = (text: string) => ({ text, lines: 3, typed: true });
  const source = (...rows: string[]) => rows.map((words, index) => ({ line: index + 5, words }));

  test('are found, with the words of the question alone', () => {
    const rows = source('Background', 'They met', 'Think Who else knew What now');
    expect(questionLines([question('Who else knew?'), question('What now?')], rows)).toEqual([
      { line: 7, words: 'Who else knew What now' },
    ]);
  });

  test('are several where a question was typed over several', () => {
    const rows = source('They met', 'Now who else', 'would have', 'known about it before');
    expect(questionLines([question('Who else would have known about it?')], rows)).toEqual([]);
    expect(questionLines([question('who else would have known about it?')], rows)).toEqual([
      { line: 6, words: 'who else' },
      { line: 7, words: 'would have' },
      { line: 8, words: 'known about it' },
    ]);
  });

  test('are told apart where words repeat', () => {
    const rows = source('Who', 'Who Who knew', 'Who knew', 'Who knew what');
    const found = questionLines(['Who knew?', 'Who knew?', 'Who knew what?'].map(question), rows);
    expect(found).toEqual([
      { line: 6, words: 'Who knew' },
      { line: 7, words: 'Who knew' },
      { line: 8, words: 'Who knew what' },
    ]);
  });

  test('hold every word of the questions, in their order', () => {
    const questions = ['Who’s “there” by 5\u00A0May?', 'Is it e-mail?'].map(question);
    const rows = source('Who s there by 5', 'May Is it e mail');
    expect(
      questionLines(questions, rows)
        .map(({ words }) => words)
        .join(' ')
        .split(' '),
    ).toEqual(questions.flatMap(({ text }) => wordsOf(text)));
  });

  test('are none for a question that isn’t in the file, or has no words', () => {
    expect(questionLines([question('What did we learn?'), question('…')], source('They met'))).toEqual([]);
  });
});

test('a title of one line, and nowhere to send a record, leave room for more lines', () => {
  const sent = { records: 'learning@wendmoor.example', comment: undefined };
  const kept = { records: undefined, comment: undefined };
  expect(spareRoomPt('Missing: the return', sent)).toBe(0);
  expect(spareRoomPt('Missing', sent)).toBeGreaterThan(20);
  expect(spareRoomPt('Missing', kept)).toBeGreaterThan(70);
  // A title of more than two lines takes room from the lines to write on.
  expect(spareRoomPt('Missing words '.repeat(11), sent)).toBeLessThanOrEqual(-51);
  const html = '<section class="panel"><h2>Reflect</h2><ul><li>One?</li><li>Two?</li></ul></section>';
  const lines = (spare: number) => questionsOf(html, 'en-GB', grid, spare).map((question) => question.lines);
  expect(lines(0)).toEqual([2, 2]);
  expect(lines(80)).toEqual([3, 3]);
});
