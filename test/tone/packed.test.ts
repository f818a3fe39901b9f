import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../src/tone/packed.ts';

test('packed numbers come back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 40_000 })), (numbers) => {
      expect([...unpack(pack(numbers))]).toEqual(numbers);
    }),
  );
});

test('they part from each other and from what parts them', () => {
  expect(pack([0, 31, 32, 40_000])).not.toMatch(/[|;]/);
});

test.each([-1, 0.5, 40_001, Number.NaN])('%d is refused', (number) => {
  expect(() => pack([number])).toThrow(RangeError);
});
