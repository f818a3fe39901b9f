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
function screenHere({ stdin, stderr, env }: NodeJS.Process): Screen | undefined {
  if (!stdin.isTTY) return undefined;
  // Longer lines are hard to read.
  const columns = Math.min(stderr.columns || 80, 100);
  const isPlain =
    env['TERM'] === 'dumb' || isSet(env['NO_COLOR']) || isSet(env['ACCESSIBLE']) || columns < narrow;
  return { input: stdin, output: stderr, columns, isPlain };
}

const written = new Set<NodeJS.WriteStream>();

function write(stream: NodeJS.WriteStream, text: string): void {
  written.add(stream);
  stream.write(text);
}

/** Ends the process at once where nothing waits to be written, else as soon as nothing does. */
export function leave(code: number): void {
  process.exitCode = code;
  if ([...written].every(({ writableLength }) => writableLength === 0)) process.exit();
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
    out: (text) => write(process.stdout, text),
    err: (text) => write(process.stderr, text),
    // Asked late, because a stream takes longer to set up than to find out that nobody wants it.
    get hasInput() {
      return process.stdin.isTTY !== true;
    },
    input: () => readAll(process.stdin),
    env,
    styled:
      process.stdout.isTTY === true && process.stderr.isTTY === true && !isPlain && env['TERM'] !== 'dumb',
    screen: process.stdout.isTTY && process.stderr.isTTY ? screenHere(process) : undefined,
    today: todayHere(),
  };
}
