import { stringify } from 'yaml';

/** One line of front matter, with the note that says it is a guess. */
export interface Field {
  name: string;
  value: unknown;
  guess?: string;
}

/** Puts front matter and body together as the text of an edition's file. */
export function editionText(fields: Field[], body: string): string {
  const lines = fields.map(({ name, value, guess }) => {
    // A date is written bare, as officers write it.
    const typed =
      name === 'date' ? `date: ${String(value)}` : stringify({ [name]: value }, { lineWidth: 0 }).trimEnd();
    return guess && !typed.includes('\n') ? `${typed} # guess: ${guess}` : typed;
  });
  return ['---', ...lines, '---', '', body.trim(), ''].join('\n');
}
