import { describe, expect, it } from 'vitest';
import { tryImport } from './try-import.ts';

const text = 'The group met to agree what to look at next, and who will tell the schools about it.';
const headingsIn = (body: string) => body.split('\n').filter((line) => line.startsWith('#'));

describe('headings', () => {
  it('start at the second level and skip none', () => {
    const { body } = tryImport(
      `# News\n\n${text}\n\n# One\n\n#### **Deep**\n\n${text}\n\n### Less deep\n\n${text}\n\n# Two\n\n${text}\n`,
    );
    expect(headingsIn(body)).toEqual(['## One', '### Deep', '### Less deep', '## Two']);
  });

  it('are made of lines in capitals, which stay as typed', () => {
    const { body } = tryImport(`# News\n\nWHAT WE LEARNED\n\n${text}\n\nNEXT STEPS\n${text}\n`);
    expect(headingsIn(body)).toEqual(['## WHAT WE LEARNED', '## NEXT STEPS']);
  });

  it('are made of bold lines above text, not of the last line or a lead-in', () => {
    const { body } = tryImport(
      `# News\n\n**What we learned**\n\n${text}\n\n**Please bring:**\n\n- paper\n\n**Safe and well together**\n`,
    );
    expect(headingsIn(body)).toEqual(['## What we learned']);
    expect(body).toContain('**Please bring:**');
  });

  it('are made of titles standing alone where a document has no headings', () => {
    const { body } = tryImport(
      `Harbour Partnership News\n\n${text}\n\nLearning From Reviews\n\n${text}\n\nJo Brook Partnership Manager\n\nWhat happens next?\n\n- a visit\n- a letter\n\nThese are the dates:\n\n- one\n\nThe Last Line\n`,
    );
    expect(headingsIn(body)).toEqual(['## Learning From Reviews', '## What happens next?']);
  });

  it('are not made of the lines of a diagram', () => {
    const boxes = ['First Level', 'Second Level', 'Panel Meeting', 'Case Owner', 'Final Outcome'];
    const { body } = tryImport(`Harbour News\n\n${text}\n\n${boxes.join('\n\n')}\n\n${text}\n`);
    expect(headingsIn(body)).toEqual(['## Case Owner', '## Final Outcome']);
  });

  it('are no headings if they are whole sentences above a line of dashes', () => {
    const { body } = tryImport(`# News\n\n${text}\n---\n\n${text}\n`);
    expect(body).toBe(`${text}\n\n---\n\n${text}`);
  });

  it('become bold lines within quotations and lists', () => {
    const { body } = tryImport(`# News\n\n> # A heading\n> and text\n\n- ## Another\n`);
    expect(body).toBe('> **A heading**\n>\n> and text\n\n- **Another**');
  });

  it('without words are left out', () => {
    expect(tryImport(`# News\n\n##\n\n${text}\n`).body).toBe(text);
  });
});

describe('the panels of a briefing', () => {
  const titles = ['Background', 'Why it matters?', 'Good practice', 'Key learning'];
  const panels = ['## 1 Background', '## 2 Why it matters?', '## 3 Good practice', '## 4 Key learning'];
  it.each([
    ['lines', (title: string, number: number) => `${number} ${title}\n\n${text}`],
    ['bold numbers', (title: string, number: number) => `**${number}** ${title}\n\n${text}`],
    ['bold lines', (title: string, number: number) => `**${number} ${title}**\n\n${text}`],
    ['lists of one item', (title: string, number: number) => `${number}. ${title}\n\n${text}`],
    ['one list', (title: string, number: number) => `${number}. **${title}**\n\n   ${text}`],
    ['numbers above titles', (title: string, number: number) => `${number}\n\n${title}\n\n${text}`],
    ['numbers right above titles', (title: string, number: number) => `${number}\n${title}\n\n${text}`],
    ['lines right above their text', (title: string, number: number) => `${number} ${title}\n${text}`],
    ['headings', (title: string, number: number) => `### ${number} ${title}\n\n${text}`],
  ])('are found as %s', (_, panel) => {
    const document = titles.map((title, index) => panel(title, index + 1)).join('\n\n');
    const { body, errors } = tryImport(document, { kind: 'briefing', title: 'A briefing' });
    expect(errors).toEqual([]);
    expect(headingsIn(body)).toEqual(panels);
    expect(body.split(text)).toHaveLength(5);
  });

  it('keep their full stop if it was typed in a line', () => {
    const document = titles.map((title, index) => `**${index + 1}.** ${title}\n\n${text}`).join('\n\n');
    const { body } = tryImport(document, { kind: 'briefing', title: 'A briefing' });
    expect(headingsIn(body)[0]).toBe('## 1. Background');
  });

  it('are not made of a numbered list', () => {
    const list = titles.map((title, index) => `${index + 1}. ${title}`).join('\n');
    const { body } = tryImport(`# A briefing\n\n${text}\n\n${list}\n`, { kind: 'briefing' });
    expect(headingsIn(body)).toEqual([]);
  });
});

describe('a pasted contents list', () => {
  it('stays as text, a line each, with a warning', () => {
    const { body, rules } = tryImport(
      `# News\n\n## INSIDE THIS ISSUE:\n\n<i>Learning</i>\t2\nTraining Dates\t3\n\n## Learning\n\n${text}\n`,
    );
    expect(body).toContain('## INSIDE THIS ISSUE:\n\n*Learning* 2\\\nTraining Dates 3\n\n## Learning');
    expect(rules).toContain('3 typed-contents');
  });
});
