/**
 * The words of an expression of `.mdx` that is nothing but words in quotes, `{'like this'}`, as they are shown; undefined
 * for any other expression, whose words only running it would tell.
 */
export function quotedWords(expression: string): string | undefined {
  return /^\s*(['"`])((?:(?!\1)[^\\$])*)\1\s*$/.exec(expression)?.[2];
}

/** True for an expression that shows nothing: a note, or nothing at all. */
export function isMdxNote(expression: string): boolean {
  return expression.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*(?:\n|$)/g, '').trim() === '';
}
