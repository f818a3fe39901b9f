import { parseTypedDate } from '../calendar/typed-date.ts';
import { CaseError } from '../case/case-error.ts';
import type { Case } from '../case/schema.ts';
import { language, languageBases } from '../language/languages.ts';
import { letterKinds } from '../letter/kinds.ts';
import { type PlacedProblem, readCaseText } from '../node/case-text.ts';
import { readTextFile } from '../node/files.ts';
import { type Call, type Terminal, UsageError } from './call.ts';
import { setParts } from './configuration.ts';
import { askedBase, type Say, speak } from './words.ts';

/** A case as it was opened, and the voice that speaks of it. */
export interface OpenedCase {
  input: Case;
  /** The file's text, to find words in it again. */
  text: string;
  path: string;
  /** Speaks the language asked for, else the case's own. */
  say: Say;
  tag: string;
}

/** The `--lang` of a call, if it names a language of ours. */
function checkedLang(call: Call, say: Say): string | undefined {
  const wanted = call.text('lang');
  if (wanted === undefined) return undefined;
  const base = wanted.split('-')[0]?.toLowerCase() ?? '';
  if (!languageBases.includes(base)) {
    throw new UsageError(say('errors.no-language', { found: wanted, tags: languageBases.join(', ') }));
  }
  return base;
}

/** A text named on the command line, or piped in. */
export async function readInput(
  path: string | undefined,
  missing: string,
  terminal: Terminal,
  say: Say,
): Promise<string> {
  if (path === undefined) throw new UsageError(say(missing));
  if (path !== '-') return readTextFile(path);
  if (!terminal.hasInput) throw new UsageError(say('errors.tty'));
  return terminal.input();
}

/** A case error that knows its file and the language it is told in. */
export class CaseFileError extends CaseError {
  readonly placed: readonly PlacedProblem[];
  readonly path: string;
  readonly text: string;
  readonly tag: string;
  constructor(problems: readonly PlacedProblem[], file: { path: string; text: string; tag: string }) {
    super(problems);
    this.placed = problems;
    this.path = file.path;
    this.text = file.text;
    this.tag = file.tag;
  }
}

/**
 * Opens the case that a call names.
 *
 * @throws {CaseFileError} with every problem, told in the language asked for, else in the case's own
 */
export async function openCase(call: Call, terminal: Terminal, say: Say): Promise<OpenedCase> {
  const [path = ''] = call.words;
  const option = checkedLang(call, say);
  const text = await readInput(call.words[0], 'errors.no-case', terminal, say);
  const asked = askedBase(option, terminal.env);
  const { configuration } = terminal;
  const result = readCaseText(text, asked, configuration && setParts(configuration));
  if (!result.ok) {
    throw new CaseFileError(result.problems, { path, text, tag: asked ?? result.tag ?? 'en' });
  }
  const { tag, base } = language(result.case.locale);
  const spoken = asked ?? base;
  // The case's own region writes the dates where its language speaks.
  return { input: result.case, text, path, say: speak(spoken), tag: spoken === base ? tag : spoken };
}

/**
 * The ISO date of an option, typed in any of three calendars.
 *
 * @param tag of the letter's language, which decides whether 1405 is a Persian or a Hijri year
 */
export function dateOption(name: string, call: Call, say: Say, tag?: string): string | undefined {
  const typed = call.text(name);
  if (typed === undefined) return undefined;
  const read = parseTypedDate(typed, tag === undefined ? undefined : language(tag).typedYears);
  if (!('iso' in read)) throw new UsageError(say('errors.bad-date', { found: typed }));
  return read.iso;
}

/** The day a call is made for: `--today`, else the machine's date. */
export const todayOf = (call: Call, terminal: Terminal, say: Say, tag?: string): string =>
  dateOption('today', call, say, tag) ?? terminal.today;

/**
 * The letter kind that a call names, or undefined.
 *
 * @throws {UsageError} for a kind there is not
 */
export function kindOption(call: Call, say: Say): string | undefined {
  const kind = call.text('kind');
  if (kind === undefined || Object.hasOwn(letterKinds, kind)) return kind;
  throw new UsageError(say('errors.no-kind', { found: kind, kinds: Object.keys(letterKinds).join(', ') }));
}
