const dayLength = 86_400_000;
const first = Date.UTC(2016, 0, 1) / dayLength;
const last = Date.UTC(2062, 11, 31) / dayLength;

interface NamedDay {
  year: number;
  month: number;
  day: number;
}

const tables = new Map<string, NamedDay[]>();

/** Every day of the years around, named by `Intl` in one calendar. */
function table(calendar: string): NamedDay[] {
  const known = tables.get(calendar);
  if (known) return known;
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const made = Array.from({ length: last - first + 1 }, (_, at) => {
    const parts = format.formatToParts((first + at) * dayLength);
    const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
    return { year: part('year'), month: part('month'), day: part('day') };
  });
  tables.set(calendar, made);
  return made;
}

/** Days since 1970 of an ISO date. */
export const toDay = (iso: string): number => Date.parse(`${iso}T00:00Z`) / dayLength;

/** The ISO date of a number of days since 1970. */
export const toIso = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The weekday of a day, as `Date` has it. */
export const weekdayName = (day: number): string => names[new Date(day * dayLength).getUTCDay()] ?? '';

/** A day as a calendar names it. */
export function nameOf(calendar: string, day: number): NamedDay {
  const found = table(calendar)[day - first];
  if (!found) throw new Error('Outside the reference.');
  return found;
}

/** Whether the next day is the first of a month. */
export const isMonthEnd = (calendar: string, day: number): boolean => nameOf(calendar, day + 1).day === 1;

const monthStarts = new Map<string, number[]>();

/** The first day of every month. */
function startsOf(calendar: string): number[] {
  const known = monthStarts.get(calendar);
  if (known) return known;
  const made = table(calendar).flatMap(({ day }, at) => (day === 1 ? [first + at] : []));
  monthStarts.set(calendar, made);
  return made;
}

/** First and last day of the month that lies some months from that of a day. */
export function monthBounds(calendar: string, day: number, months: number): { from: number; to: number } {
  const starts = startsOf(calendar);
  const at = starts.findLastIndex((start) => start <= day) + months;
  const [from, next] = [starts[at], starts[at + 1]];
  if (from === undefined || next === undefined) throw new Error('Outside the reference.');
  return { from, to: next - 1 };
}

/** Where a count ends, and whether a month was too short for it. */
export interface Reached {
  day: number;
  clamped: boolean;
}

/** The same day number some months on, or `less` days before it, or the last day of a shorter month. */
export function monthsOn(calendar: string, day: number, months: number, less = 0): Reached {
  const { from, to } = monthBounds(calendar, day, months);
  const wanted = from + nameOf(calendar, day).day - 1 - less;
  return wanted > to ? { day: to, clamped: true } : { day: wanted, clamped: false };
}
