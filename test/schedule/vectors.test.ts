import { expect, test } from 'vitest';
import vectors from '../vectors/notice.json' with { type: 'json' };
import { uncheckedDates } from './unchecked.ts';

/** What `noticeDates` gives or throws, as one flat object. */
function outcome(given: unknown): object {
  const result = uncheckedDates(given);
  return result.ok ? result.dates : { ...result.error, error: result.error.code };
}

test.each(vectors.map((vector) => [vector.id, vector.why, vector] as const))('%s %s', (_id, _why, vector) => {
  const expected: Record<string, unknown> = vector.expected;
  const found = outcome(vector.given);
  for (const [name, value] of Object.entries(expected)) expect(Reflect.get(found, name), name).toEqual(value);
  expect('error' in found).toBe('error' in expected);
});
