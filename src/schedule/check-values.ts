import { weekdays } from '../calendar/calendar-date.ts';
import { calendarNames } from '../calendar/calendars.ts';
import { NoticeError } from './notice-error.ts';
import type { Milestone, NoticeGiven } from './notice-types.ts';

const rolls = ['none', 'next-business-day', 'previous-business-day'];

/** A value that must be one of a list, where it is given. */
type Choice = readonly [field: string, read: (given: NoticeGiven) => unknown, allowed: readonly unknown[]];

const choices: readonly Choice[] = [
  ['kind', ({ kind }) => kind, ['for-convenience', 'non-renewal', 'breach-cure']],
  [
    'deliveryMethod',
    ({ deliveryMethod }) => deliveryMethod,
    ['personal', 'email', 'courier', 'post', 'registered-post', 'notary', 'kep', 'e-notice'],
  ],
  [
    'deemedReceipt.rule',
    ({ deemedReceipt }) => deemedReceipt?.rule,
    [
      'same-day',
      'calendar-days',
      'business-days',
      'clear-business-days',
      'calendar-days-then-business-day',
      'same-business-day',
      'date',
    ],
  ],
  ['clockStarts', ({ clockStarts }) => clockStarts, ['receipt', 'dispatch']],
  ['calendar', ({ calendar }) => calendar, calendarNames],
  ['monthRule', ({ monthRule }) => monthRule, ['corresponding-date', 'end-to-end', 'thirty-days']],
  ['counting', ({ counting }) => counting, ['exclusive', 'inclusive', 'clear']],
  ['rollForward', ({ rollForward }) => rollForward, rolls],
  ['noticeDuringMinimumTerm', (given) => given.noticeDuringMinimumTerm, ['allowed', 'after-only']],
  ['cure.autoTerminate', ({ cure }) => cure?.autoTerminate, [true, false]],
  [
    'endsAt.anchor',
    ({ endsAt }) => endsAt?.anchor,
    [
      'month-end',
      'mid-or-month-end',
      'quarter-end',
      'half-year-end',
      'year-end',
      'weekday',
      'contract-year-end',
      'billing-cycle-end',
    ],
  ],
  ['endsAt.weekday', ({ endsAt }) => endsAt?.weekday, weekdays],
  ['endsAt.billingDay', ({ endsAt }) => endsAt?.billingDay, Array.from({ length: 31 }, (_, at) => at + 1)],
];

const milestoneBases: readonly unknown[] = ['sentOn', 'receivedOn', 'clockStartsOn', 'effectiveOn'];

const isGroup = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const groups = ['deemedReceipt', 'endsAt', 'renewal'] as const;
const lists = ['weekend', 'holidays', 'milestones'] as const;

/** The first field that is no group or no list though it should be one. */
function wrongShape(given: NoticeGiven): string | undefined {
  if (!isGroup(given)) return 'given';
  return (
    groups.find((name) => given[name] !== undefined && !isGroup(given[name])) ??
    lists.find((name) => given[name] !== undefined && !Array.isArray(given[name]))
  );
}

function wrongChoice(given: NoticeGiven): string | undefined {
  const wrong = choices.find(([, read, allowed]) => {
    const value = read(given);
    return value !== undefined && !allowed.includes(value);
  });
  if (wrong) return wrong[0];
  return given.weekend?.every((day) => weekdays.includes(day)) === false ? 'weekend' : undefined;
}

/** What an anchor that is used cannot do without, besides a date. */
function wrongAnchor({ endsAt, kind = 'for-convenience' }: NoticeGiven): string | undefined {
  if (endsAt === undefined || kind !== 'for-convenience') return undefined;
  const { anchor, weekday, billingDay } = endsAt;
  if (anchor === undefined) return 'endsAt.anchor';
  if (anchor === 'weekday' && weekday === undefined) return 'endsAt.weekday';
  return anchor === 'billing-cycle-end' && billingDay === undefined ? 'endsAt.billingDay' : undefined;
}

/** The first field of a milestone that holds none of the values it allows; empty if it is no group at all. */
function wrongMilestone(milestone: Milestone): string | undefined {
  if (!isGroup(milestone)) return '';
  const { id, from, direction, roll } = milestone;
  const isSound = {
    id: typeof id === 'string',
    from: milestoneBases.includes(from),
    direction: direction === 'before' || direction === 'after',
    roll: roll === undefined || rolls.includes(roll),
  };
  const wrong = Object.entries(isSound).find(([, sound]) => !sound);
  return wrong && `.${wrong[0]}`;
}

function wrongMilestones({ milestones = [] }: NoticeGiven): string | undefined {
  for (const [at, milestone] of milestones.entries()) {
    const wrong = wrongMilestone(milestone);
    if (wrong !== undefined) return `milestones.${at}${wrong}`;
  }
  return undefined;
}

/**
 * Checks every value that is one of a list, and that groups and lists are such.
 *
 * @throws {NoticeError} `INVALID_VALUE` with the first `field` that holds none of the values it allows
 * @example checkValues({ counting: 'twice' }) // NoticeError INVALID_VALUE, field 'counting'
 */
export function checkValues(given: NoticeGiven): void {
  const field = wrongShape(given) ?? wrongChoice(given) ?? wrongAnchor(given) ?? wrongMilestones(given);
  if (field !== undefined) throw new NoticeError('INVALID_VALUE', { field });
}
