import { fstatSync, statSync, writeSync } from 'node:fs';
import { systemCode } from '../node/files.ts';
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

/** Standard output and standard error, by their descriptors. */
type Outlet = 1 | 2;

const streams = new Map<Outlet, NodeJS.WriteStream>();

/** The stream of an outlet, set up when it is first asked for: that takes longer than to write a letter. */
function streamOf(outlet: Outlet): NodeJS.WriteStream {
  const known = streams.get(outlet);
  if (known) return known;
  const stream = outlet === 1 ? process.stdout : process.stderr;
  stream.on('error', leaveIfClosed);
  streams.set(outlet, stream);
  return stream;
}

/** A reader that has seen enough (head, less) closes the pipe; that is no failure. */
function leaveIfClosed(error: unknown): void {
  if (systemCode(error) === 'EPIPE') process.exit(0);
  throw error;
}

/** What is written here is thrown away. */
const devNull = '/dev/null';

/** Whether an outlet may be a terminal; if so, its stream knows. */
function isDevice(outlet: Outlet): boolean {
  try {
    const file = fstatSync(outlet);
    return file.isCharacterDevice() && file.rdev !== statSync(devNull, { throwIfNoEntry: false })?.rdev;
  } catch {
    return true;
  }
}

const isTerminal = (outlet: Outlet): boolean => isDevice(outlet) && streamOf(outlet).isTTY === true;

/** Writes to a file or pipe at once; what a full pipe does not take is left to the stream. */
function write(outlet: Outlet, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0 && !streams.has(outlet) && !isDevice(outlet)) {
    try {
      rest = rest.subarray(writeSync(outlet, rest));
    } catch (error) {
      if (systemCode(error) !== 'EAGAIN') leaveIfClosed(error);
      break;
    }
  }
  if (rest.length > 0) streamOf(outlet).write(rest);
}

/** Ends the process at once where nothing waits to be written, else as soon as nothing does. */
export function leave(code: number): void {
  process.exitCode = code;
  if ([...streams.values()].every(({ writableLength }) => writableLength === 0)) process.exit();
}

/** The process as the commands see it. */
export function processTerminal(): Terminal {
  const { env } = process;
  const isPlain = env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '';
  const isSeen = isTerminal(1) && isTerminal(2);
  return {
    out: (text) => write(1, text),
    err: (text) => write(2, text),
    // Asked late, because a stream takes longer to set up than to find out that nobody wants it.
    get hasInput() {
      return process.stdin.isTTY !== true;
    },
    input: () => readAll(process.stdin),
    env,
    styled: isSeen && !isPlain && env['TERM'] !== 'dumb',
    screen: isSeen ? screenHere(process) : undefined,
    today: todayHere(),
  };
}
