import { firstDay, lastDay } from '../calendar/calendar-date.ts';
import { NoticeError } from './notice-error.ts';
import type { NoticeGiven, NoticeKind, Period, PeriodUnit } from './notice-types.ts';

const allUnits = [
  'day',
  'businessDay',
  'week',
  'halfMonth',
  'month',
  'quarter',
  'year',
] satisfies PeriodUnit[];
const termUnits = ['day', 'week', 'month', 'quarter', 'year'] satisfies PeriodUnit[];

// More days than the years 0001 to 9999 have: no period of any unit can be longer.
const largestCount = lastDay - firstDay;

const isCount = (n: unknown, least: number): boolean =>
  typeof n === 'number' && Number.isInteger(n) && n >= least && n <= largestCount;

/** What a period must be, where it is given. */
interface PeriodRule {
  readonly field: string;
  readonly read: (given: NoticeGiven) => unknown;
  readonly units: readonly unknown[];
  readonly least: number;
  /** The kind of notice that cannot do without it. */
  readonly neededBy?: NoticeKind;
  /** Whether that kind counts it by `counting`, which has no half months when it is inclusive. */
  readonly isCounted: boolean;
}

const counted = { units: allUnits, least: 0, isCounted: true };
const plain = { units: termUnits, least: 0, isCounted: false };

const periods: readonly PeriodRule[] = [
  { ...counted, field: 'period', read: ({ period }) => period, neededBy: 'for-convenience' },
  {
    ...counted,
    field: 'renewal.noticeBefore',
    read: ({ renewal }) => renewal?.noticeBefore,
    neededBy: 'non-renewal',
  },
  {
    ...{ ...plain, field: 'renewal.renewalTerm', least: 1, neededBy: 'non-renewal' },
    read: ({ renewal }) => renewal?.renewalTerm,
  },
  { ...plain, field: 'renewal.windowOpens', read: ({ renewal }) => renewal?.windowOpens },
  { ...counted, field: 'cure', read: ({ cure }) => cure, neededBy: 'breach-cure' },
];

function isPeriod(value: unknown, units: readonly unknown[], least: number): value is Period {
  if (typeof value !== 'object' || value === null) return false;
  return isCount(Reflect.get(value, 'n'), least) && units.includes(Reflect.get(value, 'unit'));
}

function isPeriodWrong(rule: PeriodRule, given: NoticeGiven): boolean {
  const value = rule.read(given);
  const isUsed = rule.neededBy === (given.kind ?? 'for-convenience');
  if (value === undefined) return isUsed;
  if (!isPeriod(value, rule.units, rule.least)) return true;
  return rule.isCounted && isUsed && given.counting === 'inclusive' && value.unit === 'halfMonth';
}

/**
 * Checks every period given, used or not, and that none is missing that the kind needs.
 *
 * A count that no unit could fit between the years 0001 and 9999 is refused as well.
 *
 * @throws {NoticeError} `INVALID_PERIOD` with the first `field` that is no period
 * @example checkPeriods({ period: { n: -3, unit: 'day' } }) // NoticeError INVALID_PERIOD, field 'period'
 */
export function checkPeriods(given: NoticeGiven): void {
  const wrong = periods.find((rule) => isPeriodWrong(rule, given));
  if (wrong) throw new NoticeError('INVALID_PERIOD', { field: wrong.field });
  const n = given.deemedReceipt?.n;
  if (n !== undefined && !isCount(n, 0))
    throw new NoticeError('INVALID_PERIOD', { field: 'deemedReceipt.n' });
  const milestone = given.milestones?.findIndex(({ offset }) => !isPeriod(offset, allUnits, 0)) ?? -1;
  if (milestone >= 0) throw new NoticeError('INVALID_PERIOD', { field: `milestones.${milestone}.offset` });
}
