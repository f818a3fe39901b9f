import { existsSync } from 'node:fs';
import { caseWords } from '../../case/messages.ts';
import { language, languageTags, resolveTag } from '../../language/languages.ts';
import { readYamlData } from '../../node/case-text.ts';
import { FileError, readTextFile, writeWholeFile } from '../../node/files.ts';
import { type Answers, answersOf, isGroup } from '../answers.ts';
import { type Call, type Command, type Terminal, UsageError } from '../call.ts';
import { newCaseFile, toldCaseFile, withoutPresets } from '../case-outline.ts';
import { partSettings } from '../configuration.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { todayOf } from '../open-case.ts';
import { writeSchemaBeside } from '../schema-file.ts';
import { withSettings } from '../set-answers.ts';
import { askedBase, type Say, speak } from '../words.ts';

function localeOf(call: Call, terminal: Terminal, say: Say): string {
  const typed = call.text('locale') ?? askedBase(call.text('lang'), terminal.env) ?? 'en';
  const resolved = resolveTag(typed);
  if (resolved === undefined) {
    throw new UsageError(say('errors.no-language', { found: typed, tags: languageTags.join(', ') }));
  }
  return resolved;
}

/** Answers given on the command line, `--set client.name=…`, on top of those there are. */
const toldBy = (call: Call, told: Answers, terminal: Terminal, say: Say): Answers =>
  withSettings(told, call.texts('set'), {
    today: todayOf(call, terminal, say, localeOf(call, terminal, say)),
    say,
  });

/** A case file without a word asked: all fields, or what the options tell. */
async function write(call: Call, terminal: Terminal, say: Say): Promise<ExitCode> {
  const locale = localeOf(call, terminal, say);
  const base = askedBase(call.text('lang'), {}) ?? language(locale).base;
  const voice = speak(base);
  const [path = 'case.yaml'] = call.words;
  if (path !== '-' && existsSync(path) && !call.flag('force')) throw new FileError('exists', path);
  const modeline = path === '-' ? [] : [await writeSchemaBeside(path, base)];
  const greeting = [...modeline, voice('init.modeline')].join('\n');
  const told = toldBy(call, { locale }, terminal, say);
  const text =
    call.texts('set').length === 0
      ? newCaseFile(locale, todayOf(call, terminal, say, locale), caseWords(base), greeting)
      : toldCaseFile(told, caseWords(base), greeting, true);
  if (path === '-') terminal.out(text);
  else {
    await writeWholeFile(path, text, { force: call.flag('force') });
    terminal.err(`${voice('init.written', { path })}\n`);
  }
  return exitCode.done;
}

/** The file to go on with, if the call names one that is there. */
function begunFile(call: Call): string | undefined {
  const named = call.text('resume') ?? call.words[0];
  if (named === undefined) return undefined;
  return call.text('resume') !== undefined || existsSync(named) ? named : undefined;
}

/** @throws {UsageError} where the file cannot be read as a case */
async function begunAnswers(path: string, say: Say): Promise<Answers> {
  const text = await readTextFile(path);
  const data = readYamlData(text);
  if (data === undefined) throw new UsageError(say('errors.not-begun', { path }));
  const told = answersOf(data);
  // In a file that names nobody yet, what is filled in was not chosen by anybody.
  const isNew = [told['sender'], told['client']].every(
    (party) => !isGroup(party) || party['name'] === undefined,
  );
  return isNew ? withoutPresets(told) : told;
}

/** The sender and whatever else is the same in every case of this user. */
const presetsBy = ({ configuration }: Terminal): Readonly<Record<string, string>> =>
  configuration === undefined
    ? {}
    : { ...partSettings(configuration, 'sender'), ...partSettings(configuration, 'contact') };

async function ask(call: Call, terminal: Terminal, say: Say): Promise<ExitCode> {
  const { screen } = terminal;
  if (!screen) return write(call, terminal, say);
  const begun = begunFile(call);
  const data = begun === undefined ? {} : await begunAnswers(begun, say);
  const typed = call.text('locale');
  const locale = typed === undefined ? {} : { locale: localeOf(call, terminal, say) };
  const told = toldBy(call, { ...data, ...locale }, terminal, say);
  const spoken = askedBase(call.text('lang'), {});
  const [{ runWizard }, { freeName }] = await Promise.all([
    import('../wizard/wizard.ts'),
    import('../wizard/save.ts'),
  ]);
  return runWizard({
    screen: call.flag('plain') ? { ...screen, isPlain: true } : screen,
    setting: {
      today: todayOf(call, terminal, say, localeOf(call, terminal, say)),
      tag: localeOf(call, terminal, say),
      spoken,
      defaults: presetsBy(terminal),
    },
    path: begun ?? freeName(call.words[0] ?? 'case.yaml'),
    told,
    isResumed: begun !== undefined,
  });
}

async function run(call: Call, terminal: Terminal, say: Say): Promise<ExitCode> {
  const isAsking = terminal.screen && !call.flag('yes') && !call.flag('no-input') && call.words[0] !== '-';
  return isAsking ? ask(call, terminal, say) : write(call, terminal, say);
}

export const command: Command = {
  words: 1,
  options: {
    locale: { type: 'string' },
    today: { type: 'string' },
    force: { type: 'boolean' },
    resume: { type: 'string' },
    set: { type: 'string', multiple: true },
    plain: { type: 'boolean' },
    yes: { type: 'boolean', short: 'y' },
    'no-input': { type: 'boolean' },
  },
  run,
};
