import type { Terminal } from '../../src/cli/call.ts';
import { run } from '../../src/cli/main.ts';

/** What one call of the command line printed, and how it ended. */
export interface Outcome {
  code: number;
  out: string;
  err: string;
}

/** Runs the command line without a process: standard input is `input`, or the keyboard where there is none. */
export async function call(
  args: string[],
  { input, env = {} }: { input?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> {
  const printed = { out: '', err: '' };
  const terminal: Terminal = {
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    hasInput: input !== undefined,
    input: async () => input ?? '',
    env,
    styled: false,
    today: '2026-11-23',
  };
  return { code: await run(args, terminal), ...printed };
}
