/** An edition's file cut in two. Lines are 1-based lines of the file. */
export interface SplitFile {
  /** What stands between the two `---` lines, or undefined when the file has no closed front matter. */
  yaml: string | undefined;
  /** Line of the first line of YAML: 2 in an ordinary file. */
  yamlLine: number;
  /** The Markdown below the front matter. */
  body: string;
  /** Line of the file on which `body` begins. */
  bodyLine: number;
}

const opening = /^\uFEFF?(?:[^\S\n]*\n)*---[^\S\n]*\n/;
/** A field at the margin, its name in quotes or not. */
const fieldName = /^(["']?)([\w-]+)\1\s*:(?:\s|$)/;
const closing = /(?:^|\n)---[^\S\n]*(?:\n|$)/;

/**
 * Cuts a file into front matter and body, as Astro does. A byte order mark, blank lines above the first `---` and
 * Windows line ends are allowed. `body` has only `\n` line ends.
 */
export function splitFrontmatter(text: string): SplitFile {
  const file = text.replace(/\r\n?/g, '\n');
  const whole = { yaml: undefined, yamlLine: 1, body: file.replace(/^\uFEFF/, ''), bodyLine: 1 };
  const start = opening.exec(file);
  if (!start) return whole;
  const rest = file.slice(start[0].length);
  const end = closing.exec(rest);
  if (!end) return whole;
  const yaml = rest.slice(0, end.index === 0 && rest.startsWith('---') ? 0 : end.index + 1);
  const body = rest.slice(end.index + end[0].length);
  const yamlLine = linesIn(start[0]) + 1;
  return { yaml, yamlLine, body, bodyLine: yamlLine + linesIn(yaml) + 1 };
}

/** True for a file that opens front matter with `---` and never closes it. */
export function isUnclosed(text: string): boolean {
  const file = text.replace(/\r\n?/g, '\n');
  return opening.test(file) && splitFrontmatter(file).yaml === undefined;
}

/** The 1-based line of a file on which its front matter has a field; undefined if it doesn't. */
export function lineOfField(text: string, name: string): number | undefined {
  const { yaml = '', yamlLine } = splitFrontmatter(text);
  const index = yaml.split('\n').findIndex((line) => fieldName.exec(line)?.[2] === name);
  return index < 0 ? undefined : yamlLine + index;
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
