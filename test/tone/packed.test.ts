import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, pack, packRows, Rows, unpack } from '../../src/tone/packed.ts';

const number = fc.nat({ max: 2 ** 32 });

test('packed numbers come back as they were', () => {
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      expect(unpack(bytesOf(pack(numbers)))).toEqual(numbers);
    }),
  );
});

test('they are printable ASCII that JSON leaves as it is', () => {
  const text = pack(Array.from({ length: 5000 }, (_, at) => at));
  expect(text).toMatch(/^[#-~]+$/);
  expect(JSON.stringify(text)).toHaveLength(text.length + 2);
});

test('every row of a table is found, and no other', () => {
  fc.assert(
    fc.property(fc.array(fc.array(number), { maxLength: 100 }), (table) => {
      const rows = new Rows(bytesOf(packRows(table)));
      for (const [index, row] of table.entries()) expect(rows.row(index)).toEqual(row);
      for (const none of [-1, table.length, table.length + 1, table.length + 5, table.length + 40])
        expect(rows.row(none)).toEqual([]);
    }),
  );
});

test.each([-1, 0.5, 2 ** 32 + 1, Number.NaN])('%d is refused', (one) => {
  expect(() => pack([one])).toThrow(RangeError);
});
