import { language } from '../language/languages.ts';
import { readByteFile } from '../node/files.ts';
import { hasPages, type Paper } from '../node/formats.ts';
import type { Logo } from '../render/docx/logo.ts';
import { type PageName, pageProfiles } from '../render/docx/pages.ts';
import type { Fonts } from '../render/docx/setting.ts';
import { type Call, type OptionTypes, type Terminal, UsageError } from './call.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { OpenedCase } from './open-case.ts';
import type { Say } from './words.ts';

/** What a call may say of the paper a letter is put on. */
export const paperOptions = {
  page: { type: 'string' },
  logo: { type: 'string' },
  font: { type: 'string', multiple: true },
  'fold-marks': { type: 'boolean' },
  letterhead: { type: 'string' },
} as const satisfies OptionTypes;

type PaperOption = keyof typeof paperOptions;

const optionNames: readonly PaperOption[] = ['page', 'logo', 'font', 'fold-marks', 'letterhead'];

const isGiven = (call: Call, name: PaperOption): boolean =>
  paperOptions[name].type === 'boolean' ? call.flag(name) : call.text(name) !== undefined;

/** Whether an option only has the value that is set for all calls. */
function isPreset(call: Call, { configuration }: Terminal, name: PaperOption): boolean {
  const preset = configuration?.settings.find((one) => one.name === name)?.value;
  return preset !== undefined && call.texts(name).every((value) => value === preset);
}

/** Options that this very call names. */
const typedOf = (call: Call, terminal: Terminal): readonly PaperOption[] =>
  optionNames.filter((name) => isGiven(call, name) && !isPreset(call, terminal, name));

/** Whether the sender's own Word file decides on the paper: not where the call names something else. */
function usesLetterhead(call: Call, terminal: Terminal): boolean {
  const typed = typedOf(call, terminal);
  return isGiven(call, 'letterhead') && (typed.length === 0 || typed.includes('letterhead'));
}

const hasPaper = (call: Call): boolean => call.texts('output').some(hasPages);

const isPage = (name: string): name is PageName => Object.hasOwn(pageProfiles, name);

function pageOption(call: Call, say: Say): PageName | undefined {
  const found = call.text('page');
  const page = found?.toLowerCase();
  if (page === undefined || isPage(page)) return page;
  throw new UsageError(
    say('errors.no-page', { found: found ?? '', pages: Object.keys(pageProfiles).join(', ') }),
  );
}

/**
 * Looks at what a call says of the paper before any file it names is opened.
 *
 * @throws {UsageError} for an option that would have no effect, and for a value there is not
 */
export function checkPaper(call: Call, terminal: Terminal, say: Say): void {
  const typed = typedOf(call, terminal);
  const [first] = typed;
  if (first !== undefined && !hasPaper(call)) {
    throw new UsageError(say('errors.paper.no-file', { option: `--${first}` }));
  }
  const other = typed.find((name) => name !== 'letterhead');
  if (other !== undefined && typed.includes('letterhead')) {
    throw new UsageError(say('errors.paper.letterhead-decides', { option: `--${other}` }));
  }
  if (call.texts('font').some((name) => name.trim() === '')) {
    throw new UsageError(say('errors.option-value', { found: '--font' }));
  }
  pageOption(call, say);
}

async function logoOf(call: Call, { input, say }: OpenedCase): Promise<Logo | undefined> {
  const path = call.text('logo');
  if (path === undefined) return undefined;
  const [data, { pictureType }] = await Promise.all([readByteFile(path), import('../render/docx/logo.ts')]);
  const type = pictureType(data);
  if (!type) throw new UsageError(say('errors.render.broken-logo', { path }));
  return { data, type, alt: input.sender.name };
}

/** The first typeface named is that of the letter's own script, the second that of the other one. */
function fontsOf(call: Call, { input }: OpenedCase): Partial<Fonts> {
  const [own, other] = call.texts('font');
  const [latin, arabic] = language(input.locale).direction === 'rtl' ? [other, own] : [own, other];
  return { ...(latin ? { latin } : {}), ...(arabic ? { arabic } : {}) };
}

/**
 * The paper a call asks for, with the files it names.
 *
 * @throws {FileError} for a file that cannot be read
 * @throws {UsageError} for a logo that is no picture
 */
export async function paperOf(call: Call, terminal: Terminal, opened: OpenedCase): Promise<Paper> {
  if (!hasPaper(call)) return {};
  const office = terminal.env['GOODTERMS_SOFFICE'] || undefined;
  const letterhead = call.text('letterhead');
  if (letterhead !== undefined && usesLetterhead(call, terminal)) {
    return { letterhead: await readByteFile(letterhead), office };
  }
  return {
    page: pageOption(call, opened.say),
    logo: await logoOf(call, opened),
    fonts: fontsOf(call, opened),
    foldMarks: call.flag('fold-marks'),
    office,
  };
}

/** Where the fault lies, by the code of an error that putting a letter on paper may end with. */
const faults: Readonly<Record<string, 'logo' | 'letterhead' | 'pdf'>> = {
  'render/broken-logo': 'logo',
  'render/no-word-file': 'letterhead',
  'render/mark-missing': 'letterhead',
  'render/mark-doubled': 'letterhead',
  'render/mark-not-alone': 'letterhead',
  'render/mark-outside': 'letterhead',
  'pdf/no-office': 'pdf',
  'pdf/wrong-office': 'pdf',
  'pdf/failed': 'pdf',
  'pdf/slow': 'pdf',
};

const pdfOf = (call: Call): string | undefined =>
  call.texts('output').find((path) => path.toLowerCase().endsWith('.pdf'));

/** Says in one sentence why a letter could not be put on paper; undefined where the error is about something else. */
export function reportPaper(error: unknown, call: Call, terminal: Terminal, say: Say): ExitCode | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const fault = Object.hasOwn(faults, code) ? faults[code] : undefined;
  if (!fault) return undefined;
  const path = (fault === 'pdf' ? pdfOf(call) : call.text(fault)) ?? '';
  const words = { path, mark: '{{letter}}', office: terminal.env['GOODTERMS_SOFFICE'] ?? '' };
  terminal.err(`${say(`errors.${code.replace('/', '.')}`, words)}\n`);
  return fault === 'pdf' ? exitCode.file : exitCode.usage;
}
