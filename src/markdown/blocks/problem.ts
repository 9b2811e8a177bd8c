import type { BlockProblem } from './block.ts';

/** What is wrong with a block's content, in or after `node`: an error unless it says otherwise. */
export function wrongContent(
  node: BlockProblem['node'],
  message: string,
  advice: string,
  severity: BlockProblem['severity'] = 'error',
): BlockProblem {
  return { ...(node ? { node } : {}), severity, rule: 'block-content', message, advice };
}

/** What is wrong with a block in which nothing was typed, or nothing. */
export function notEmpty({ length }: readonly unknown[], message: string, advice: string): BlockProblem[] {
  return length > 0 ? [] : [wrongContent(undefined, message, advice)];
}
