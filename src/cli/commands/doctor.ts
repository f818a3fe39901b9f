import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { languageBases } from '../../language/languages.ts';
import type { Command, Terminal } from '../call.ts';
import { exitCode } from '../exit-code.ts';
import type { Say } from '../words.ts';

/** One thing that was looked at: whether it is well, and a sentence. */
interface Finding {
  name: string;
  isWell: boolean;
  told: string;
}

/** Node releases that are served, as `major.minor`. */
const oldest = { major: 20, minor: 19 };

/** What a program says, or undefined where there is none. */
async function said(program: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)(program, [...args], { timeout: 15_000 });
    return stdout.trim();
  } catch {
    return undefined;
  }
}

function node(say: Say): Finding {
  const found = process.versions.node;
  const [major = 0, minor = 0] = found.split('.').map(Number);
  const isWell = major > oldest.major || (major === oldest.major && minor >= oldest.minor);
  return { name: 'node', isWell, told: say(isWell ? 'doctor.node' : 'doctor.node-old', { found }) };
}

async function office(say: Say): Promise<Finding> {
  const found = (await said('soffice', ['--version'])) ?? (await said('libreoffice', ['--version']));
  const version = found?.split('\n')[0] ?? '';
  return {
    name: 'office',
    isWell: found !== undefined,
    told: found === undefined ? say('doctor.office-none') : say('doctor.office', { found: version }),
  };
}

/** Whether a font is there for each language, as far as the system can say. */
async function fonts(say: Say): Promise<Finding[]> {
  if ((await said('fc-list', ['--version'])) === undefined) {
    return [{ name: 'fonts', isWell: true, told: say('doctor.fonts-unknown') }];
  }
  return Promise.all(
    languageBases.map(async (base): Promise<Finding> => {
      const families =
        (await said('fc-list', [`:lang=${base}`, 'family']))?.split('\n').filter(Boolean) ?? [];
      const language = say(`doctor.language.${base}`);
      const [example = ''] = families.map((family) => family.split(',')[0] ?? '').sort();
      const isWell = families.length > 0;
      const told = say(isWell ? 'doctor.font' : 'doctor.font-none', { language, example });
      return { name: `font-${base}`, isWell, told };
    }),
  );
}

function locale({ env }: Terminal, say: Say): Finding {
  const found = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find(Boolean) ?? '';
  const isWell = process.platform === 'win32' || /utf-?8/i.test(found);
  return {
    name: 'locale',
    isWell,
    told: say(isWell ? 'doctor.locale' : 'doctor.locale-plain', { found: found || '–' }),
  };
}

function screen({ screen: here }: Terminal, say: Say): Finding {
  if (!here) return { name: 'terminal', isWell: true, told: say('doctor.no-terminal') };
  const told = say(here.isPlain ? 'doctor.terminal-plain' : 'doctor.terminal', { columns: here.columns });
  return { name: 'terminal', isWell: true, told };
}

/** Looks whether everything is there that goodterms can make use of. */
export const command: Command = {
  words: 0,
  options: { json: { type: 'boolean' } },
  async run(call, terminal, say) {
    const found = [
      node(say),
      await office(say),
      ...(await fonts(say)),
      locale(terminal, say),
      screen(terminal, say),
    ];
    if (call.flag('json')) terminal.out(`${JSON.stringify(found, null, 2)}\n`);
    else for (const { isWell, told } of found) terminal.out(`${isWell ? '✓' : '!'} ${told}\n`);
    return found.some(({ name, isWell }) => name === 'node' && !isWell) ? exitCode.no : exitCode.done;
  },
};
