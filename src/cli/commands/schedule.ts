import { calendarDate } from '../../calendar/calendar-date.ts';
import { explainAdvice } from '../../explain/advice.ts';
import { explainSteps } from '../../explain/steps.ts';
import { timeline } from '../../explain/timeline.ts';
import { scheduleWords } from '../../explain/words.ts';
import { language } from '../../language/languages.ts';
import { givenOf, schedule } from '../../schedule/case-schedule.ts';
import { NoticeError } from '../../schedule/notice-error.ts';
import type { Schedule } from '../../schedule/schedule.ts';
import { serviceHints, serviceWords } from '../../schedule/service-hints.ts';
import type { Call, Command, Terminal } from '../call.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { reportNotice } from '../failures.ts';
import { dateOption, type OpenedCase, openCase, todayOf } from '../open-case.ts';
import { comparison, latestSendings } from '../sendings.ts';
import type { Say } from '../words.ts';

const list = (lines: readonly string[]): string => lines.map((line) => `  • ${line}`).join('\n');

function timelineText(dates: Schedule, tag: string, say: Say): string {
  const writes = language(tag);
  const entries = timeline(dates, tag).map(({ on, what, who }) => {
    const whose = who === undefined ? '' : ` (${say(who === 'us' ? 'schedule.you' : 'schedule.client')})`;
    return `${writes.date(on, { style: 'weekday' })}: ${what}${whose}`;
  });
  return entries.map((entry) => `  ${entry}`).join('\n');
}

/** How a notice is usually served there, each hint with its confidence, source and date. */
function serviceText({ input, tag }: OpenedCase): string[] {
  const { country } = input.businessDays ?? {};
  const hints = serviceHints({ country, deliveryMethod: input.sending?.method, kind: input.ending?.mode });
  if (hints.length === 0) return [];
  const words = serviceWords(tag);
  const lines = hints.map(
    ({ id, confidence, source, reviewedOn }) =>
      `${words.hints[id] ?? ''} (${words.confidence[confidence]}; ${source}; ${reviewedOn})`,
  );
  return [`${scheduleWords(tag).headings['service'] ?? ''}\n${list(lines)}\n  ${words.notAdvice}`];
}

function report(dates: Schedule, opened: OpenedCase): string {
  const { tag, say } = opened;
  const { headings } = scheduleWords(tag);
  const why = dates.notice ? [`${headings['why']}\n${list(explainSteps(dates.notice, tag))}`] : [];
  const remarks = dates.advice.map((advice) => explainAdvice(advice, tag, dates.plan));
  return [
    timelineText(dates, tag, say),
    ...why,
    ...(remarks.length > 0 ? [`${headings['remarks']}\n${list(remarks)}`] : []),
    ...serviceText(opened),
    say('schedule.general'),
  ].join('\n\n');
}

function show(call: Call, terminal: Terminal, opened: OpenedCase): void {
  const today = todayOf(call, terminal, opened.say, opened.tag);
  const endBy = dateOption('end-by', call, opened.say, opened.tag);
  const given = givenOf(opened.input, today, []);
  if (endBy !== undefined) {
    terminal.out(latestSendings(given, calendarDate(endBy), opened));
    return;
  }
  if (call.flag('compare')) {
    terminal.out(comparison(given, calendarDate(today), opened));
    return;
  }
  const dates = schedule(opened.input, { today });
  terminal.out(call.flag('json') ? `${JSON.stringify(dates, null, 2)}\n` : `${report(dates, opened)}\n`);
}

async function run(call: Call, terminal: Terminal, say: Say): Promise<ExitCode> {
  const opened = await openCase(call, terminal, say);
  try {
    show(call, terminal, opened);
    return exitCode.done;
  } catch (error) {
    if (error instanceof NoticeError) return reportNotice(error, opened.tag, terminal, opened.say);
    throw error;
  }
}

export const command: Command = {
  words: 1,
  options: {
    today: { type: 'string' },
    'end-by': { type: 'string' },
    compare: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run,
};
