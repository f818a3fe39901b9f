import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, packRows, packSparse, Rows, unpack } from '../../src/tone/packed.ts';

const number = fc.nat({ max: 2 ** 32 });

test('packed numbers come back as they were', () => {
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      expect(unpack(pack(numbers))).toEqual(numbers);
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
      const rows = new Rows(packRows(table));
      for (const [index, row] of table.entries()) expect(rows.row(index)).toEqual(row);
      for (const none of [-1, table.length, table.length + 1, table.length + 5, table.length + 40])
        expect(rows.row(none)).toEqual([]);
    }),
  );
});

test('every value of a sparse table is at its place, and nothing is elsewhere', () => {
  const zero = 44;
  const row = fc.dictionary(fc.nat({ max: 999 }).map(String), fc.integer({ min: 0, max: 88 }));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (table) => {
      const all = table.map((values) =>
        Object.entries(values)
          .map(([place, value]) => [Number(place), value] as const)
          .sort(([one], [other]) => one - other),
      );
      const rows = new Rows(packSparse(all));
      for (const [index, values] of all.entries()) {
        const places = new Int8Array((values.at(-1)?.[0] ?? -1) + 1);
        for (const [place, value] of values) places[place] = value - zero;
        expect(rows.sparse(index, zero)).toEqual(places);
      }
      expect(rows.sparse(all.length, zero)).toHaveLength(0);
    }),
  );
});

test.each([-1, 0.5, 2 ** 32 + 1, Number.NaN])('%d is refused', (one) => {
  expect(() => pack([one])).toThrow(RangeError);
});
