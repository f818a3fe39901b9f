import { existsSync } from 'node:fs';
import type { Command, Terminal } from '../call.ts';
import { readConfiguration, type Setting } from '../configuration.ts';
import { exitCode } from '../exit-code.ts';
import type { Say } from '../words.ts';

/** A setting with where it comes from, and what it stands before. */
function settingText({ name, value, source, place }: Setting, beaten: readonly Setting[], say: Say): string {
  const shown = name === 'lang' ? 'language' : name;
  const others = beaten.map((one) => say('config.instead', { value: one.value, place: one.place }));
  return [
    `  ${shown}: ${value}`,
    `    ${say(`config.${source}`, { place })}`,
    ...others.map((one) => `    ${one}`),
  ].join('\n');
}

function report(settings: readonly Setting[], files: readonly string[], { out }: Terminal, say: Say): void {
  const names = [...new Set(settings.map(({ name }) => name))];
  const texts = names.map((name) => {
    const [first, ...beaten] = settings.filter((one) => one.name === name);
    return first === undefined ? '' : settingText(first, beaten, say);
  });
  out(`${names.length === 0 ? say('config.nothing') : texts.join('\n')}\n\n${say('config.files')}\n`);
  for (const file of files)
    out(`  ${say(existsSync(file) ? 'config.there' : 'config.absent', { path: file })}\n`);
  out(`\n${say('config.order')}\n`);
}

/** Shows what is set once for many calls, what holds, and why. */
export const command: Command = {
  words: 0,
  options: { json: { type: 'boolean' } },
  async run(call, terminal, say) {
    const { settings, files } = await readConfiguration(terminal.env, say);
    if (call.flag('json')) terminal.out(`${JSON.stringify({ settings, files }, null, 2)}\n`);
    else report(settings, files, terminal, say);
    return exitCode.done;
  },
};
