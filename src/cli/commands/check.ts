import { resolveTag } from '../../language/languages.ts';
import { letterKinds } from '../../letter/kinds.ts';
import { checkTone } from '../../tone/check.ts';
import type { ToneResult } from '../../tone/finding.ts';
import { type Call, type Command, type Terminal, UsageError } from '../call.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { readInput } from '../open-case.ts';
import { findingLines } from '../report.ts';
import { askedBase, type Say, speak } from '../words.ts';

function localeOf(call: Call, say: Say): string {
  const typed = call.text('locale');
  const resolved = typed === undefined ? undefined : resolveTag(typed);
  if (resolved === undefined) throw new UsageError(say('errors.no-locale'));
  return resolved;
}

function kindOf(call: Call, say: Say): string | undefined {
  const kind = call.text('kind');
  if (kind === undefined || Object.hasOwn(letterKinds, kind)) return kind;
  throw new UsageError(say('errors.no-kind', { found: kind, kinds: Object.keys(letterKinds).join(', ') }));
}

function placeIn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

function report(result: ToneResult, text: string, terminal: Terminal, say: Say): void {
  const { findings, missing } = result;
  for (const finding of findings) {
    terminal.out(`${findingLines(finding, text, placeIn(text, finding.start), terminal, say)}\n`);
  }
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  if (missing.length > 0) terminal.out(`${say('check.missing', { parts: missing.join(', ') })}\n`);
  terminal.out(
    findings.length === 0
      ? `${say('check.nothing')}\n`
      : `${say('check.summary', { errors: count('error'), warnings: count('warning'), hints: count('hint') })}\n`,
  );
}

async function run(call: Call, terminal: Terminal, say: Say): Promise<ExitCode> {
  const locale = localeOf(call, say);
  const kind = kindOf(call, say);
  const text = await readInput(call.words[0], 'errors.no-text', terminal, say);
  const result = checkTone(text, {
    locale,
    clientNames: call.texts('client'),
    ...(kind === undefined ? {} : { kind }),
  });
  if (call.flag('json')) terminal.out(`${JSON.stringify(result, null, 2)}\n`);
  else
    report(result, text, terminal, speak(askedBase(call.text('lang'), terminal.env) ?? locale.split('-')[0]));
  return result.ok ? exitCode.done : exitCode.no;
}

export const command: Command = {
  words: 1,
  options: {
    locale: { type: 'string' },
    kind: { type: 'string' },
    client: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  },
  run,
};
