import { languageBases, languageTags } from '../../language/languages.ts';
import { letterKinds } from '../../letter/kinds.ts';
import { type Command, UsageError } from '../call.ts';
import { allCommands } from '../commands.ts';
import { exitCode } from '../exit-code.ts';

/** A command with the options it takes, and what can stand after an option. */
interface Entry {
  name: string;
  flags: readonly string[];
}

const values: Readonly<Record<string, readonly string[]>> = {
  lang: languageBases,
  locale: languageTags,
  kind: Object.keys(letterKinds),
};

async function entries(): Promise<Entry[]> {
  const all = await Promise.all(
    Object.entries(allCommands).map(async ([name, load]) => {
      const { options } = (await load()).command;
      return { name, flags: ['lang', 'help', ...Object.keys(options)] };
    }),
  );
  return [...all, { name: 'completion', flags: ['lang', 'help'] }];
}

const shells: Readonly<Record<string, (all: readonly Entry[]) => string>> = {
  bash: (all) => `# goodterms completion bash >> ~/.bashrc
_goodterms() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  case "$before" in
${Object.entries(values)
  .map(
    ([option, words]) =>
      `    --${option}) COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$current")); return;;`,
  )
  .join('\n')}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${all.map(({ name }) => name).join(' ')} --help --version --lang" -- "$current")); return
  fi
  if [[ "$current" == -* ]]; then
    case "\${COMP_WORDS[1]}" in
${all
  .map(
    ({ name, flags }) =>
      `      ${name}) COMPREPLY=($(compgen -W "${flags.map((one) => `--${one}`).join(' ')}" -- "$current"));;`,
  )
  .join('\n')}
    esac
    return
  fi
  COMPREPLY=($(compgen -f -- "$current"))
}
complete -o filenames -F _goodterms goodterms
`,
  zsh: (all) => `#compdef goodterms
# goodterms completion zsh > "\${fpath[1]}/_goodterms"
_goodterms() {
  local -a names
  names=(${all.map(({ name }) => name).join(' ')})
  if (( CURRENT == 2 )); then
    compadd -- $names --help --version --lang
    return
  fi
  case "$words[CURRENT-1]" in
${Object.entries(values)
  .map(([option, words]) => `    --${option}) compadd -- ${words.join(' ')}; return;;`)
  .join('\n')}
  esac
  if [[ "$words[CURRENT]" == -* ]]; then
    case "$words[2]" in
${all.map(({ name, flags }) => `      ${name}) compadd -- ${flags.map((one) => `--${one}`).join(' ')};;`).join('\n')}
    esac
    return
  fi
  _files
}
compdef _goodterms goodterms
`,
  fish: (all) =>
    [
      '# goodterms completion fish > ~/.config/fish/completions/goodterms.fish',
      `complete -c goodterms -n __fish_use_subcommand -a "${all.map(({ name }) => name).join(' ')}"`,
      ...all.flatMap(({ name, flags }) =>
        flags.map((flag) => {
          const after = values[flag] === undefined ? '' : ` -x -a "${values[flag].join(' ')}"`;
          return `complete -c goodterms -n "__fish_seen_subcommand_from ${name}" -l ${flag}${after}`;
        }),
      ),
      '',
    ].join('\n'),
};

/** Prints a script that makes a shell complete commands, options and their values. */
export const command: Command = {
  words: 1,
  options: {},
  async run(call, terminal, say) {
    const [wanted = ''] = call.words;
    const shell = Object.hasOwn(shells, wanted) ? shells[wanted] : undefined;
    if (!shell)
      throw new UsageError(say('errors.no-shell', { found: wanted, shells: Object.keys(shells).join(', ') }));
    terminal.out(shell(await entries()));
    return exitCode.done;
  },
};
