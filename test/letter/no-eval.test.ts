import { expect, test } from 'vitest';

test('the tests themselves run where text cannot become code', () => {
  expect(() => new Function('return 1')).toThrow();
});
