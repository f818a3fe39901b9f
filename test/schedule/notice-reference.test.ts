import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeNoticeDates } from '../../src/schedule/notice.ts';
import type { NoticeGiven } from '../../src/schedule/notice-types.ts';
import { breachCure, convenience, nonRenewal } from './random-notice.ts';
import { referenceDates } from './reference.ts';

const extras = ['kind', 'receiptBasis', 'steps', 'weekend', 'holidaysCounted'];

/** The dates, or the error with the fields that the reference gives. */
function outcome(given: NoticeGiven, expected: object): Record<string, unknown> {
  const result = safeNoticeDates(given);
  if (result.ok)
    return Object.fromEntries(Object.entries(result.dates).filter(([name]) => !extras.includes(name)));
  const fields = Object.keys(expected).map((name) => [name, Reflect.get(result.error, name)]);
  return { ...Object.fromEntries(fields), error: result.error.code };
}

test.each([
  ['for convenience', convenience, 300],
  ['against a renewal', nonRenewal, 150],
  ['of a breach', breachCure, 200],
])('gives the dates of a day-by-day walk for random notices %s', (_kind, notices, numRuns) => {
  fc.assert(
    fc.property(notices, (given) => {
      const expected = referenceDates(given);
      expect(outcome(given, expected)).toEqual(expected);
    }),
    { numRuns },
  );
});
