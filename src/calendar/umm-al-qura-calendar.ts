import type { DayNumber } from './calendar-date.ts';
import type { CalendarParts, CalendarSystem } from './calendars.ts';
import { firstTableDay, firstTableYear, lastTableYear, ummAlQuraMonths } from './umm-al-qura-months.ts';

const monthsInTable = (lastTableYear - firstTableYear + 1) * 12;
const meanMonth = 29.530_588;

// Month starts by index from Muharram 1300, and at the end the first day after the table; made when first asked for.
let starts: Int32Array | undefined;

function monthStarts(): Int32Array {
  if (starts) return starts;
  const made = new Int32Array(monthsInTable + 1);
  let day = firstTableDay;
  for (let index = 0; index < monthsInTable; index++) {
    made[index] = day;
    const year = Number.parseInt(ummAlQuraMonths.slice(Math.floor(index / 12) * 3).slice(0, 3), 16);
    day += 29 + ((year >> (11 - (index % 12))) & 1);
  }
  made[monthsInTable] = day;
  starts = made;
  return made;
}

function outsideTable(): RangeError {
  return new RangeError(
    `The Umm al-Qura calendar is tabulated for the years ${firstTableYear} to ${lastTableYear}.`,
  );
}

function startAt(index: number): DayNumber {
  const start = monthStarts()[index];
  if (start === undefined) throw outsideTable();
  return start;
}

const indexOf = (year: number, month: number): number => (year - firstTableYear) * 12 + month - 1;

function monthStart(year: number, month: number): DayNumber {
  if (year > lastTableYear) throw outsideTable();
  return startAt(indexOf(year, month));
}

const monthLength = (year: number, month: number): number =>
  startAt(indexOf(year, month) + 1) - monthStart(year, month);

function partsOf(dayNumber: DayNumber): CalendarParts {
  if (dayNumber < firstTableDay || dayNumber >= startAt(monthsInTable)) throw outsideTable();
  let index = Math.min(monthsInTable - 1, Math.floor((dayNumber - firstTableDay) / meanMonth));
  while (startAt(index) > dayNumber) index--;
  while (startAt(index + 1) <= dayNumber) index++;
  return {
    year: firstTableYear + Math.floor(index / 12),
    month: (index % 12) + 1,
    day: dayNumber - startAt(index) + 1,
  };
}

/**
 * The lunar Hijri calendar of Saudi Arabia as it is calculated, 1300 to 1600 (12 November 1882 to 25 November 2174).
 *
 * Other countries follow sightings and may differ by a day.
 *
 * @throws {RangeError} from each method, outside the table
 * @example ummAlQuraCalendar.monthLength(1447, 9) // 30
 */
export const ummAlQuraCalendar: CalendarSystem = { partsOf, monthStart, monthLength };
