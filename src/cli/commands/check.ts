import { resolveTag } from '../../language/languages.ts';
import { checkTone } from '../../tone/check.ts';
import type { ToneResult } from '../../tone/finding.ts';
import { lacksEssential } from '../../tone/parts.ts';
import { listRules, type RuleSheet } from '../../tone/rules.ts';
import { type Call, type Command, type Terminal, UsageError } from '../call.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { kindOption, readInput } from '../open-case.ts';
import { findingLines } from '../report.ts';
import { askedBase, type Say, speak } from '../words.ts';

/** Whoever asks for messages in a language mostly has a text in it, too. */
function localeOf(call: Call, say: Say): string {
  const typed = call.text('locale') ?? call.text('lang');
  const resolved = typed === undefined ? undefined : resolveTag(typed);
  if (resolved === undefined) throw new UsageError(say('errors.no-locale'));
  return resolved;
}

const voiceOf = (call: Call, locale: string, terminal: Terminal): Say =>
  speak(askedBase(call.text('lang'), terminal.env) ?? locale.split('-')[0]);

function ruleText(sheet: RuleSheet, isLong: boolean, say: Say): string {
  const head = `${sheet.id}  (${say(`check.severity.${sheet.severity}`)})\n    ${sheet.why}`;
  if (!isLong) return head;
  const instead =
    sheet.instead === undefined ? [] : [`    ${say('draft.instead', { suggestion: sheet.instead })}`];
  const examples = [
    ...sheet.flagged.map((text) => `    ✗ ${text}`),
    ...sheet.clean.map((text) => `    ✓ ${text}`),
  ];
  return [head, ...instead, ...examples].join('\n');
}

function placeIn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

/** The parts a letter lacks, in words. */
const named = (parts: readonly string[], say: Say): string =>
  parts.map((part) => say(`check.parts.${part}`)).join(say('check.between-parts'));

function report(result: ToneResult, text: string, terminal: Terminal, say: Say): void {
  const { findings, missing } = result;
  for (const finding of findings) {
    terminal.out(`${findingLines(finding, text, placeIn(text, finding.start), terminal, say)}\n`);
  }
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  if (missing.length > 0) terminal.out(`${say('check.missing', { parts: named(missing, say) })}\n`);
  if (lacksEssential(missing)) terminal.out(`${say('check.essential')}\n`);
  terminal.out(
    findings.length === 0
      ? `${say('check.nothing')}\n`
      : `${say('check.summary', { errors: count('error'), warnings: count('warning'), hints: count('hint') })}\n`,
  );
}

/** All rules of a language, or one of them with its examples. */
function showRules(call: Call, locale: string, terminal: Terminal, say: Say): ExitCode {
  const wanted = call.text('explain');
  const sheets = listRules(locale).filter(({ id }) => wanted === undefined || id === wanted);
  if (sheets.length === 0) throw new UsageError(say('errors.no-rule', { found: wanted ?? '' }));
  if (call.flag('json')) terminal.out(`${JSON.stringify(sheets, null, 2)}\n`);
  else terminal.out(`${sheets.map((sheet) => ruleText(sheet, wanted !== undefined, say)).join('\n')}\n`);
  return exitCode.done;
}

async function run(call: Call, terminal: Terminal, say: Say): Promise<ExitCode> {
  const locale = localeOf(call, say);
  if (call.flag('rules') || call.text('explain') !== undefined) {
    return showRules(call, locale, terminal, voiceOf(call, locale, terminal));
  }
  const kind = kindOption(call, say);
  const text = await readInput(call.words[0], 'errors.no-text', terminal, say);
  const result = checkTone(text, {
    locale,
    clientNames: call.texts('client'),
    ...(kind === undefined ? {} : { kind }),
  });
  if (call.flag('json')) terminal.out(`${JSON.stringify(result, null, 2)}\n`);
  else report(result, text, terminal, voiceOf(call, locale, terminal));
  return result.ok ? exitCode.done : exitCode.no;
}

export const command: Command = {
  words: 1,
  options: {
    locale: { type: 'string' },
    kind: { type: 'string' },
    client: { type: 'string', multiple: true },
    json: { type: 'boolean' },
    rules: { type: 'boolean' },
    explain: { type: 'string' },
  },
  run,
};
