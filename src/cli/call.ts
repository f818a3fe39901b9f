import type { Readable, Writable } from 'node:stream';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Configuration } from './configuration.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { Say } from './words.ts';

/** A terminal at which somebody sits. */
export interface Screen {
  input: Readable;
  /** Prompts go where everything goes that is not data. */
  output: Writable;
  /** Width in characters. */
  columns: number;
  /** Whether no cursor may be moved: a dumb or narrow terminal, no colour, a screen reader. */
  isPlain: boolean;
}

/** Where a command reads and writes: data to `out`, everything else to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether standard input is a file or a pipe, not the keyboard. */
  hasInput: boolean;
  /** The whole of standard input. */
  input(): Promise<string>;
  env: NodeJS.ProcessEnv;
  /** Whether colour and underlining may be used on `err` and `out`. */
  styled: boolean;
  /** The terminal to ask at; absent where nobody could answer. */
  screen?: Screen | undefined;
  /** The machine's calendar date. */
  today: string;
  /** What is set once for many calls; filled in before a command runs. */
  configuration?: Configuration | undefined;
}

/** Says what is wrong with a call, in one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code: ExitCode = exitCode.usage;
}

export type OptionTypes = NonNullable<ParseArgsConfig['options']>;

/** A call taken apart: options by name, and the words that are none. */
export interface Call {
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
  flag(name: string): boolean;
  words: readonly string[];
}

export interface Command {
  options: OptionTypes;
  /** How many words besides options it takes at most. */
  words: number;
  run(call: Call, terminal: Terminal, say: Say): Promise<ExitCode>;
}

const everyCommand: OptionTypes = { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } };

function usageMessage(error: unknown, name: string, say: Say): string {
  const message = error instanceof Error ? error.message : '';
  const found = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return say('errors.option-value', { found });
  return say('errors.no-option', { found, command: name });
}

/**
 * Takes the arguments of a command apart.
 *
 * @param defaultFor what an option that was not given stands for, from the configuration
 * @throws {UsageError} for an option there is not, a missing value, or a word too many
 */
export function readCall(
  command: Command,
  name: string,
  args: string[],
  say: Say,
  defaultFor: (option: string) => string | undefined = () => undefined,
): Call {
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args, options: { ...everyCommand, ...command.options }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(usageMessage(error, name, say));
  }
  const { values, positionals } = parsed;
  const extra = positionals[command.words];
  if (extra !== undefined) throw new UsageError(say('errors.too-many', { found: extra }));
  const typed = (option: string) => [values[option]].flat().filter((value) => typeof value === 'string');
  const texts = (option: string) => {
    const given = typed(option);
    const isText = { ...everyCommand, ...command.options }[option]?.type === 'string';
    const preset = given.length === 0 && isText ? defaultFor(option) : undefined;
    return preset === undefined ? given : [preset];
  };
  return {
    text: (option) => texts(option).at(-1),
    texts,
    flag: (option) => values[option] === true,
    words: positionals,
  };
}
