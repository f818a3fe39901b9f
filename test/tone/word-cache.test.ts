import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordCache } from '../../src/tone/word-cache.ts';

test('finds what was added for a word wherever it stands, and nothing for others', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }), { maxLength: 1500 }),
      fc.string({ maxLength: 5 }),
      (words, before) => {
        const cache = new WordCache<number>();
        const known = words.filter((_, at) => at % 3 > 0);
        for (const word of known) cache.add(word, words.indexOf(word));
        expect(cache.size).toBe(known.length);
        for (const [at, word] of words.entries()) {
          const text = `${before}${word}${before}`;
          const found = cache.get(text, before.length, before.length + word.length);
          expect(found).toBe(at % 3 > 0 ? at : undefined);
        }
      },
    ),
  );
});
