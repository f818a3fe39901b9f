import type { Screen, Terminal } from './call.ts';

/** The machine's own calendar date, the only look at the clock there is. */
function todayHere(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function readAll(stream: NodeJS.ReadStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\ufeff/, '');
}

/** Below this width the drawn prompts break into too many lines. */
const narrow = 66;

const isSet = (value: string | undefined): boolean =>
  value !== undefined && !['', '0', 'false'].includes(value);

/** The terminal that somebody sits at, if all three streams are one. */
function screenHere({ stdin, stdout, stderr, env }: NodeJS.Process): Screen | undefined {
  if (!stdin.isTTY || !stdout.isTTY || !stderr.isTTY) return undefined;
  // Longer lines are hard to read.
  const columns = Math.min(stderr.columns || 80, 100);
  const isPlain =
    env['TERM'] === 'dumb' || isSet(env['NO_COLOR']) || isSet(env['ACCESSIBLE']) || columns < narrow;
  return { input: stdin, output: stderr, columns, isPlain };
}

/** The process as the commands see it. */
export function processTerminal(): Terminal {
  // A reader that has seen enough (head, less) closes the pipe; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const { env } = process;
  const isPlain = env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '';
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    hasInput: process.stdin.isTTY !== true,
    input: () => readAll(process.stdin),
    env,
    styled:
      process.stdout.isTTY === true && process.stderr.isTTY === true && !isPlain && env['TERM'] !== 'dumb',
    screen: screenHere(process),
    today: todayHere(),
  };
}
