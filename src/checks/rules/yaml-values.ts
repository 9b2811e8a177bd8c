import type { Finding } from '../../editions/finding.ts';
import type { TextSource } from '../edition-source.ts';
import { at } from '../place.ts';
import type { YamlSource } from '../yaml-source.ts';

/** Values that the import guessed: a note with the word “guess” on the line. It warns until the note is deleted. */
export function guessedValues(source: TextSource, yaml: YamlSource): Finding[] {
  return yaml.comments
    .filter(({ text }) => /\bguess/i.test(text))
    .map(({ place, before }) => {
      const [, name = 'This', value = ''] = /^\s*([^\s:]+):\s*(.*?)\s*$/.exec(before) ?? [];
      return at(source, place, {
        severity: 'warning',
        rule: 'guessed-value',
        message: value ? `“${name}: ${value}” is a guess.` : `“${name}” is a guess.`,
        advice: 'Confirm it or correct it, then delete the note: # and all after it on this line.',
      });
    });
}

/** Numbers that would print otherwise than they are typed: `01632960014` loses its first digit, `1.10` its last. */
export function changedNumbers(source: TextSource, yaml: YamlSource): Finding[] {
  return yaml.scalars
    .filter(({ value, typed }) => typeof value === 'number' && String(value) !== typed)
    .map(({ path, value, typed, place }) =>
      at(source, place, {
        severity: 'error',
        rule: 'changed-number',
        message: `${typed} is read as a number, and would be printed as ${String(value)}.`,
        advice: `Put it in quotes: ${typeof path.at(-1) === 'string' ? `${String(path.at(-1))}: ` : ''}"${typed}"`,
      }),
    );
}

/** Words that begin with `#` after other words: YAML takes them for a note, and they wouldn't be printed. */
export function wordsTakenForNotes(source: TextSource, yaml: YamlSource): Finding[] {
  return yaml.comments
    .filter(({ text, before }) => /^#[\p{L}\p{N}]/u.test(text) && /:\s+[^\s|>].*\s$/.test(before))
    .map(({ text, place, before }) => {
      const [, name = '', value = ''] = /^\s*(?:- )?([^\s:]+):\s+(.*?)\s*$/.exec(before) ?? [];
      return at(source, place, {
        severity: 'warning',
        rule: 'words-taken-for-note',
        message: `“${text.trim()}” is taken for a note and isn't printed.`,
        advice: `If it belongs to the words, put all in quotes: ${name}: "${value} ${text.trim()}". If it is a note, type a space after the #.`,
      });
    });
}
