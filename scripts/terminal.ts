import { createInterface, type Interface } from 'node:readline/promises';

/** True if somebody sits there who can be asked. */
export const canAsk = process.stdin.isTTY === true && process.stdout.isTTY === true;

let terminal: Interface | undefined;
let lines: AsyncIterator<string> | undefined;

/**
 * What is typed in answer to a question; Enter alone gives `otherwise`. Ctrl-C and Ctrl-D end the command: nothing is
 * written before everything is answered.
 */
export async function ask(question: string, otherwise: string): Promise<string> {
  // One for all questions, so that an answer typed or pasted ahead is kept for its question.
  terminal ??= createInterface({ input: process.stdin, output: process.stdout });
  lines ??= terminal[Symbol.asyncIterator]();
  process.stdin.ref();
  terminal.setPrompt(`${question}${otherwise ? ` [${otherwise}]` : ''}: `);
  terminal.prompt();
  const { value, done } = await lines.next();
  // With no question open, the command may end.
  process.stdin.unref();
  if (done) stop('\nNothing was written.\n', 130);
  return value.trim() || otherwise;
}

/** Asks until `read` makes something of the answer; what it says is wrong with one is said, and asked again. */
export async function askUntil<Answer>(
  question: string,
  otherwise: string,
  read: (answer: string) => { answer: Answer } | { problem: string },
): Promise<Answer> {
  for (;;) {
    const made = read(await ask(question, otherwise));
    if ('answer' in made) return made.answer;
    console.log(made.problem);
  }
}

/** Says something and ends the command. */
export function stop(message: string, status = 2): never {
  (status === 0 ? process.stdout : process.stderr).write(message);
  process.exit(status);
}
