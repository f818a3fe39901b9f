import type { Duration, Language } from '../language/language.ts';
import { language } from '../language/languages.ts';
import type { NoticeDates, NoticeStep } from '../schedule/notice-types.ts';
import { fill, type ScheduleWords, scheduleWords } from './words.ts';

type Params = Record<string, string | number>;

function durationParams(writes: Language, duration: Duration): Params {
  return {
    duration: writes.duration(duration),
    durationOblique: writes.duration(duration, { case: 'genitive-or-accusative' }),
  };
}

/** The length of time a step is about: receipt rules count in the unit of their name. */
function durationOf(step: NoticeStep): Duration | undefined {
  if (step.rule === 'receipt') {
    if (step.n === undefined) return undefined;
    return { n: step.n, unit: step.by.startsWith('calendar') ? 'day' : 'businessDay' };
  }
  return 'unit' in step && 'n' in step ? { n: step.n, unit: step.unit } : undefined;
}

/** The key of the sentence about a step. */
function keyOf(step: NoticeStep): string {
  switch (step.rule) {
    case 'receipt':
      return `receipt.${step.by}${step.by === 'same-business-day' && step.from !== step.to ? '.late' : ''}`;
    case 'clock':
      return `clock.${step.starts}`;
    case 'period':
      return step.n === 0 ? 'period.none' : `period.${step.counting}`;
    case 'cure':
      return `cure.${step.counting}`;
    case 'roll':
      return `roll.${step.roll}`;
    case 'anchor':
      return `anchor.${step.anchor}`;
    default:
      return step.rule;
  }
}

/** Sentences that go with a step: on what the day of receipt rests, how months were counted. */
function asides(step: NoticeStep, words: ScheduleWords): string[] {
  const keys: string[] = [];
  if (step.rule === 'receipt') keys.push(`basis.${step.basis}`);
  if (step.rule === 'period' && ['month', 'quarter', 'year'].includes(step.unit)) {
    if (step.monthRule === 'thirty-days') keys.push('thirty-days');
    if (step.calendar !== 'gregory') keys.push(`calendar.${step.calendar}`);
  }
  return keys.map((key) => words.why[key] ?? '').filter((sentence) => sentence !== '');
}

function sentenceOf(step: NoticeStep, writes: Language, words: ScheduleWords): string {
  const duration = durationOf(step);
  const params: Params = {
    from: writes.date(step.from, { style: 'weekday' }),
    to: writes.date(step.to, { style: 'weekday' }),
    ...(duration ? durationParams(writes, duration) : {}),
    ...(step.rule === 'receipt' && step.cutOff !== undefined ? { cutOff: writes.time(step.cutOff) } : {}),
    ...('day' in step ? { day: writes.number(step.day) } : {}),
  };
  return [fill(words.why[keyOf(step)], params), ...asides(step, words)].join(' ');
}

/**
 * How each date of a notice was worked out, one line for each step, in the order of the calculation.
 *
 * @param tag BCP 47 tag of the reader's language; dates come in its calendar
 */
export function explainSteps(dates: NoticeDates, tag: string): string[] {
  const [writes, words] = [language(tag), scheduleWords(tag)];
  const told = dates.steps.filter(({ rule }) => rule !== 'milestone');
  const sentences = told.map((step) => sentenceOf(step, writes, words)).filter((sentence) => sentence !== '');
  if (dates.holidaysCounted === 0) return sentences;
  return [...sentences, fill(words.why['holidays'], { n: writes.number(dates.holidaysCounted) })];
}
