import { nearest } from '../case/nearest.ts';
import { type Command, readCall, type Terminal, UsageError } from './call.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { askedBase, type Say, speak } from './words.ts';

/** Every command; each is loaded only when it is called. */
const commands: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  draft: () => import('./commands/draft.ts'),
  check: () => import('./commands/check.ts'),
  schedule: () => import('./commands/schedule.ts'),
  init: () => import('./commands/init.ts'),
  schema: () => import('./commands/schema.ts'),
};

/** The value of an option that must be known before the command's own options are. */
function early(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  if (at >= 0) return args[at + 1];
  return args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1);
}

function unknownCommand(found: string, say: Say): string {
  const meant = nearest(found, Object.keys(commands));
  return meant === undefined
    ? say('errors.no-command', { found })
    : say('errors.no-command-near', { found, nearest: meant });
}

async function dispatch(args: string[], terminal: Terminal, say: Say): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  if (name === '' || name === 'help' || name === '--help' || name === '-h') {
    terminal.out(say('help.main'));
    return exitCode.done;
  }
  if (name === '--version') {
    terminal.out(`${__VERSION__}\n`);
    return exitCode.done;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new UsageError(unknownCommand(name, say));
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(say(`help.${name}`));
    return exitCode.done;
  }
  const { command } = await load();
  return command.run(readCall(command, name, rest, say), terminal, say);
}

/** Runs one call of the command line; every failure becomes a sentence and an exit code. */
export async function run(args: string[], terminal: Terminal): Promise<ExitCode> {
  const say = speak(askedBase(early(args, '--lang'), terminal.env));
  const call = args[0] === '--lang' ? args.slice(2) : args;
  try {
    return await dispatch(call, terminal, say);
  } catch (error) {
    const { reportFailure } = await import('./failures.ts');
    return reportFailure(error, terminal, say);
  }
}
