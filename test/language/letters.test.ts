import { expect, test } from 'vitest';
import { figures, letters, marks } from '../../src/language/letters.ts';

const inClass = (members: string): RegExp => new RegExp(`[${members}]`, 'u');

const characters = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));

// Letter-like signs of mathematics, and signs of music.
const isSign = (character: string): boolean => /[\u2100-\u218f\u{1d100}-\u{1d24f}]/u.test(character);

const named = (list: readonly string[]): readonly string[] =>
  list
    .filter((character) => !isSign(character))
    .map((character) => `U+${character.codePointAt(0)?.toString(16)} ${character}`);

test.each([
  ['letters', letters, /\p{L}/u],
  ['figures', figures, /[\d\u0660-\u0669\u06f0-\u06f9]/u],
])('%s leaves none out', (_, members, all) => {
  const known = inClass(members);
  expect(named(characters.filter((character) => all.test(character) && !known.test(character)))).toEqual([]);
});

test('marks leaves none out that letters does not hold', () => {
  const known = inClass(letters + marks);
  expect(named(characters.filter((character) => /\p{M}/u.test(character) && !known.test(character)))).toEqual(
    [],
  );
});

test('in the scripts of our letters no other character is taken for a letter or a mark', () => {
  const ours = characters.filter((character) =>
    /[\0-\u06ff\u0750-\u077f\u0870-\u08ff\u2000-\u206f\u20a0-\u2bff\u3000-\u3004\u3008-\u301f\ufb50-\ufeff\u{1f000}-\u{1faff}]/u.test(
      character,
    ),
  );
  const wrong = (members: string, right: RegExp) =>
    named(ours.filter((character) => inClass(members).test(character) && !right.test(character)));
  expect(wrong(letters, /[\p{L}\p{Cn}\u{1f100}-\u{1f1ff}]/u)).toEqual([]);
  expect(wrong(marks, /[\p{M}\p{Cn}]/u)).toEqual([]);
});
