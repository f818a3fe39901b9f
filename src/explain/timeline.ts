import type { PlannedEntry, PlanParty } from '../schedule/plan.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { fill, type ScheduleWords, scheduleWords } from './words.ts';

/** One dated line of a timeline. */
export interface TimelineEntry {
  /** ISO date. */
  on: string;
  /** What happens, in the reader's language. */
  what: string;
  /** Whose turn it is; absent for the dates of the notice itself. */
  who?: PlanParty;
  /** Stable name: a main date, or the place in the case. */
  id: string;
}

/** The key of a planned day's words: its place in the case without list positions and the field of the date. */
function planKey(path: string, words: ScheduleWords): string | undefined {
  const steps = path.split('.').filter((step) => !/^\d+$/.test(step));
  const candidates = steps.map((_step, index) => steps.slice(0, steps.length - index).join('.'));
  return candidates.find((candidate) => typeof words.plan[candidate] === 'string');
}

/** What a planned day is about, in words. */
export function planWords({ path, what }: PlannedEntry, words: ScheduleWords): string {
  const key = planKey(path, words);
  const known = key === 'continuingDuties' ? (words.plan.duty[what] ?? what) : what;
  return key === undefined ? what : fill(words.plan[key], { what: known });
}

function mainDates(dates: Schedule): [string, string | undefined][] {
  const { notice } = dates;
  const isLater = notice?.earliestEndOn !== dates.lastDay;
  return [
    ['restsUntil', dates.restsUntil],
    ['sentOn', dates.sentOn],
    ['receivedOn', dates.receivedOn],
    ['windowOpensOn', notice?.windowOpensOn],
    ['latestSendOn', notice?.latestSendOn],
    ['renewalDeadline', notice?.renewalDeadline],
    ['cureEndsOn', notice?.cureEndsOn],
    ['earliestTerminationNoticeOn', notice?.earliestTerminationNoticeOn],
    ['noticeEndsOn', notice?.noticeEndsOn === dates.lastDay ? undefined : notice?.noticeEndsOn],
    ['earliestEndOn', isLater ? notice?.earliestEndOn : undefined],
    ['lastDay', dates.lastDay],
  ];
}

/**
 * Everything that happens, in order of date.
 *
 * @param tag BCP 47 tag of the reader's language
 */
export function timeline(dates: Schedule, tag: string): TimelineEntry[] {
  const words = scheduleWords(tag);
  const main = mainDates(dates).flatMap(([id, on]): TimelineEntry[] =>
    on === undefined ? [] : [{ on, id, what: words.dates[id] ?? id }],
  );
  const plan = dates.plan.map((entry) => ({
    on: entry.on,
    id: entry.path,
    what: planWords(entry, words),
    who: entry.who,
  }));
  return [...main, ...plan].sort((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0));
}
