import { existsSync } from 'node:fs';
import { nearest } from '../case/nearest.ts';
import { readCall, type Terminal, UsageError } from './call.ts';
import { allCommands } from './commands.ts';
import { configurationFiles, settableOptions } from './configuration-files.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { askedBase, type Say, speak } from './words.ts';

const commands: typeof allCommands = {
  ...allCommands,
  completion: () => import('./commands/completion.ts'),
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

/** The arguments with the command in front; somebody who names none and sits at a terminal is asked. */
function withCommand(args: string[], { screen }: Terminal): string[] {
  const lang = args[0] === '--lang' ? args.slice(0, 2) : [];
  const [first = '', ...rest] = args.slice(lang.length);
  const isOpen = first === '' || (first.startsWith('-') && !['-h', '--help', '--version'].includes(first));
  if (screen && isOpen) return ['init', ...args];
  return first === '' ? [] : [first, ...rest, ...lang];
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
  const { configuration } = terminal;
  const defaultFor = (option: string) =>
    settableOptions.includes(option)
      ? configuration?.settings.find((one) => one.name === option)?.value
      : undefined;
  return command.run(readCall(command, name, rest, say, defaultFor), terminal, say);
}

/** Whether anything is set for many calls; only then is the reading of it loaded. */
function hasConfiguration({ env }: Terminal): boolean {
  const isSet = Object.keys(env).some((name) => name.startsWith('GOODTERMS_'));
  return isSet || configurationFiles(env).some((file) => existsSync(file));
}

async function configured(terminal: Terminal, say: Say): Promise<Terminal> {
  if (!hasConfiguration(terminal)) return terminal;
  const { readConfiguration } = await import('./configuration.ts');
  return { ...terminal, configuration: await readConfiguration(terminal.env, say) };
}

/** Runs one call of the command line; every failure becomes a sentence and an exit code. */
export async function run(args: string[], terminal: Terminal): Promise<ExitCode> {
  const asked = early(args, '--lang');
  let say = speak(askedBase(asked, terminal.env));
  const call = withCommand(args, terminal);
  try {
    const here = await configured(terminal, say);
    const own = here.configuration?.settings.find(({ name }) => name === 'lang')?.value;
    say = speak(askedBase(asked ?? own, terminal.env));
    return await dispatch(call, here, say);
  } catch (error) {
    const { reportFailure } = await import('./failures.ts');
    return reportFailure(error, terminal, say);
  }
}
