/** A file's text, or what is wrong with it and what to do. */
export type Decoded = { text: string } | { message: string; advice: string };

const save =
  'Open it in the program that made it, save it as Markdown or plain text (UTF-8), and import that.';

/** Reads a file's bytes as text: UTF-8, or UTF-16 with a byte order mark. */
export function decode(bytes: Uint8Array): Decoded {
  const starts = (...mark: number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04)) {
    return {
      message: 'This is a Word file or another packed file, not Markdown.',
      advice: 'Save it as Markdown first, or copy its text into a file that ends in .md.',
    };
  }
  if (starts(0x25, 0x50, 0x44, 0x46)) {
    return { message: 'This is a PDF, not Markdown.', advice: 'Copy its text into a file that ends in .md.' };
  }
  if (starts(0xd0, 0xcf, 0x11, 0xe0) || starts(0x7b, 0x5c, 0x72, 0x74, 0x66)) {
    return {
      message: 'This is a Word file, not Markdown.',
      advice: 'Save it as Markdown or plain text first.',
    };
  }
  if (starts(0xff, 0xfe)) return utf16(bytes, 'utf-16le');
  if (starts(0xfe, 0xff)) return utf16(bytes, 'utf-16be');
  if (bytes.includes(0)) return { message: 'This is not a text file.', advice: save };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return notUtf8(bytes);
  }
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { message: 'This file begins as UTF-16 text and goes on as something else.', advice: save };
  }
}

function notUtf8(bytes: Uint8Array): Decoded {
  const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)[0] ?? '';
  const line = before.split('\n').length;
  return {
    message: `From line ${line} on, the characters of this file can't be read: it isn't saved as UTF-8.`,
    advice: 'Open it in a text editor, choose “Save as”, pick the encoding UTF-8, and import that file.',
  };
}
