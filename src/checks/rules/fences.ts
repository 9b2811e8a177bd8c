import type { Finding } from '../../editions/finding.ts';
import type { Content, DocumentRule } from '../content.ts';
import type { DocumentSource } from '../edition-source.ts';
import { colonsOf, type FenceFaults, fenceFaults, type TextLine } from '../fences.ts';
import { blocksThereAre, isEnding, usualForm, wrongEnding } from '../nearest-block.ts';
import { at, placeInBody } from '../place.ts';
import { explainLine } from '../unread-line.ts';

/** Every line that was meant to open or close a block does so. */
export const fences: DocumentRule = (document, content) => {
  const faults = fenceFaults(document);
  if (faults.invisible.length > 0) {
    const untold = faults.unread.filter(({ line }) => !faults.invisible.some((each) => each.line === line));
    // Which line opens and closes what can't be said before these are gone.
    return [
      ...faults.invisible.map((line) => invisible(document, line)),
      ...untold.map((line) => unread(document, line, content)),
    ];
  }
  return [
    ...faults.unread.map((line) => unread(document, line, content)),
    ...faults.unclosed.filter(({ block }) => !isEnding(block.name)).map((fault) => unclosed(document, fault)),
    ...faults.crossed.map((fault) => crossed(document, fault)),
    ...faults.stray.map((line) => stray(document, line)),
  ];
};

function unread(document: DocumentSource, line: TextLine, content: Content): Finding {
  const { block, name, reasons, instead, words } = explainLine(line.text);
  const place = placeOfLine(document, line);
  if (isEnding(line.text.slice(line.colons))) return at(document, place, wrongEnding(line.text));
  if (!block) {
    const called = name ? `There is no block called “${name}”` : 'No block’s name follows these colons';
    return at(document, place, {
      severity: 'error',
      rule: 'unread-block',
      message: `${called}: this line is printed as it is typed.`,
      advice: `${blocksThereAre(content)} To print the colons themselves, type \\${line.text.slice(0, line.colons)}`,
    });
  }
  const next =
    words && usualForm(block) === 'container' ? `, and on the line below it: ${shortened(words)}` : '';
  return at(document, place, {
    severity: 'error',
    rule: 'unread-block',
    message: `This line isn’t read as a block: ${reasons.join('; ')}.`,
    advice: `Type ${instead ?? `:::${block.name}, and after it only what ${block.name} takes`}${next}`,
  });
}

function unclosed(document: DocumentSource, { block, meant }: FenceFaults['unclosed'][number]): Finding {
  const colons = ':'.repeat(colonsOf(document, block));
  if (meant) {
    return at(document, placeOfLine(document, meant), {
      severity: 'error',
      rule: 'unclosed-block',
      message: `${meant.text} doesn’t close the block “${block.name}”, which begins with ${colons}`,
      advice: `Type ${colons}`,
    });
  }
  return at(document, placeInBody(document, block), {
    severity: 'error',
    rule: 'unclosed-block',
    message: `The block “${block.name}” is opened here and never closed: all that follows belongs to it.`,
    advice: `Type ${colons} on a line of its own where it ends.`,
  });
}

function crossed(document: DocumentSource, { outer, inner, both }: FenceFaults['crossed'][number]): Finding {
  const colons = ':'.repeat(colonsOf(document, inner));
  const more = `${colons}:${outer.name}`;
  const { line } = placeInBody(document, inner);
  if (both) {
    return at(document, placeInBody(document, outer), {
      severity: 'error',
      rule: 'block-in-block',
      message: `The block “${inner.name}” in line ${line} stands in “${outer.name}” and has as many colons: the first ${colons} closes “${outer.name}”.`,
      advice: `Type ${more} here, and ${colons}: where “${outer.name}” ends.`,
    });
  }
  return at(document, placeInBody(document, outer), {
    severity: 'error',
    rule: 'unclosed-block',
    message: `The block “${outer.name}” isn’t closed before “${inner.name}” begins in line ${line}.`,
    advice: `Type ${colons} on a line of its own above line ${line}. If “${inner.name}” belongs in it, type ${more} here and ${colons}: where “${outer.name}” ends.`,
  });
}

function invisible(document: DocumentSource, line: TextLine): Finding {
  return at(document, placeOfLine(document, line), {
    severity: 'error',
    rule: 'invisible-sign',
    message:
      'This line has a sign in it that can’t be seen, such as a hard space, and isn’t read as it looks.',
    advice: `Delete the whole line and type it again: ${line.text}`,
  });
}

function stray(document: DocumentSource, line: TextLine): Finding {
  return at(document, placeOfLine(document, line), {
    severity: 'error',
    rule: 'stray-fence',
    message: `${line.text} closes a block, and none is open here.`,
    advice: 'Delete this line, or type the first line of the block above it: :::key-message',
  });
}

function placeOfLine(document: DocumentSource, { line, index }: TextLine): { line: number; column: number } {
  return placeInBody(document, {
    position: { start: { line, column: 1, offset: index }, end: { line, column: 1 } },
  });
}

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}
