import { describe, expect, it } from 'vitest';
import { tryImport } from './try-import.ts';

const importBody = (text: string) => {
  const { body, errors } = tryImport(text, { title: 'Some other title' });
  expect(errors).toEqual([]);
  return body;
};

describe('typed list marks', () => {
  it.each(['•', '▪', '●', '◦', '○', '\uf0b7', '•\t', '–', '·', 'o', '$\\circ\\,$', '$\\bullet$ $\\,$'])(
    '%s at the start of lines makes a list',
    (mark) => {
      expect(importBody(`Bring these:\n${mark} paper\n${mark} a pen\nand ink\n`)).toBe(
        'Bring these:\n\n- paper\n- a pen and ink',
      );
    },
  );

  it('make one list if empty lines are between them', () => {
    expect(importBody('• one\n\n• two\n\n• three\n')).toBe('- one\n- two\n- three');
  });

  it('go on a list that is there', () => {
    expect(importBody('·\u00a0\u00a0one\n\n·\u00a0\u00a0two\n\no\u00a0\u00a0inner\n')).toBe(
      '- one\n- two\n  - inner',
    );
  });

  it('nest by their kind and by their indent', () => {
    expect(importBody('• one\no inner\no more\n• two\n')).toBe('- one\n  - inner\n  - more\n- two');
    expect(importBody('• one\n    • inner\n• two\n')).toBe('- one\n  - inner\n- two');
    expect(importBody('- one\n- o inner\n- o more\n- two\n')).toBe('- one\n  - inner\n  - more\n- two');
  });

  it('are taken off the items of lists', () => {
    expect(importBody('- · one\n- two\n- o three\n')).toBe('- one\n- two\n  - three');
    expect(importBody('- $\\circ$   $\\,$  Look $\\,$\n- a\n')).toBe('- Look\n- a');
  });

  it('are left alone where they are words', () => {
    expect(importBody('o come all ye faithful\n')).toBe('o come all ye faithful');
    expect(importBody('We met – at last – and agreed.\n')).toBe('We met – at last – and agreed.');
    expect(importBody('- § 12 of the Act\n')).toBe('- § 12 of the Act');
  });

  it('are found below four spaces, where Markdown sees program code', () => {
    expect(importBody('Bring these:\n\n    • paper\n    • a pen\n')).toBe('Bring these:\n\n- paper\n- a pen');
  });
});

describe('lists', () => {
  it('nest by one space after a lead-in, and where the list comes back', () => {
    expect(importBody('- bring:\n - paper\n - a pen\n')).toBe('- bring:\n  - paper\n  - a pen');
    expect(importBody('- one\n - inner\n- two\n')).toBe('- one\n  - inner\n- two');
  });

  it('don’t nest where only the first item stands out', () => {
    expect(importBody('- one\n - two\n - three\n')).toBe('- one\n- two\n- three');
  });

  it('keep the lines that go on in an item', () => {
    expect(importBody('- harmful sexual\n   behaviour\n- next\n')).toBe('- harmful sexual behaviour\n- next');
  });

  it('keep numbers, boxes and paragraphs', () => {
    expect(importBody('3. three\n4. four\n\n   more\n')).toBe('3. three\n4. four\n\n   more');
    expect(importBody('- [ ] ring\n- [x] write\n')).toBe('- [ ] ring\n- [x] write');
  });
});

describe('lines', () => {
  it('of running text are joined', () => {
    expect(
      importBody(
        'The group met at the school to agree what to look\nat next, and who will tell the multi-\nagency team.\n',
      ),
    ).toBe(
      'The group met at the school to agree what to look at next, and who will tell the multi-agency team.',
    );
  });

  it('of an address stay apart', () => {
    expect(importBody('Jo Brook\nPartnership Officer\njo.brook@meadow.example\n01632 960 014\n')).toBe(
      'Jo Brook\\\nPartnership Officer\\\njo.brook@meadow.example\\\n01632 960 014',
    );
  });
});
