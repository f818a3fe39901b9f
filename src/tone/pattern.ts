/**
 * The pattern notation of the tone data.
 *
 * | written | means |
 * |---|---|
 * | `late` | this word, in any case and with or without marks |
 * | `fail~` | this stem with any endings the language knows |
 * | `delay*` | any word that begins so |
 * | `=mal` | this word exactly as typed, apart from case |
 * | `@you` | any word or phrase of the class `you` |
 * | `a\|b\|@c` | one of these; brackets around the whole are allowed |
 * | `@verb+you!neg` | with the feature `you`, without the feature `neg`; `+neg` alone is any word with it |
 * | `_` | any one word |
 * | `(very\|so)?` | may be absent |
 * | `..` | up to four words, no comma between, none of the class `barrier` |
 * | `...` | up to twelve words, commas allowed, none of the class `barrier` |
 * | `..&`, `...&` | the same, over barriers too |
 * | `^`, `$` | beginning and end of a clause |
 * | `{ … }` | only the part between is reported (with blanks around the braces) |
 * | `HIT` | in `unless` and guards: the passage that was found |
 *
 * Features of every language: `cap` capitalised, `caps` capitals only, `num` a number, `quoted` in quotation marks.
 */
export interface Alternative {
  /** The word or class, with its sign (`~`, `*`, `=`, `@`); empty for any word. */
  readonly name: string;
  readonly need: readonly string[];
  readonly forbid: readonly string[];
}

export type Step =
  | { readonly type: 'one'; readonly alternatives: readonly Alternative[]; readonly optional: boolean }
  | { readonly type: 'gap'; readonly most: number; readonly commas: boolean; readonly barriers: boolean }
  | { readonly type: 'edge' | 'open' | 'close' | 'hit' };

const signs: Readonly<Record<string, Step>> = {
  '..': { type: 'gap', most: 4, commas: false, barriers: true },
  '...': { type: 'gap', most: 12, commas: true, barriers: true },
  '..&': { type: 'gap', most: 4, commas: false, barriers: false },
  '...&': { type: 'gap', most: 12, commas: true, barriers: false },
  '^': { type: 'edge' },
  $: { type: 'edge' },
  '{': { type: 'open' },
  '}': { type: 'close' },
  HIT: { type: 'hit' },
};

function parseAlternative(text: string): Alternative {
  // A name may hold anything but the feature signs; features follow it in any order.
  const [, name = '', tail = ''] = /^([^+!]*)((?:[+!][^+!]+)*)$/u.exec(text) ?? [];
  const features = tail.match(/[+!][^+!]+/gu) ?? [];
  const named = (sign: string) =>
    features.filter((feature) => feature[0] === sign).map((feature) => feature.slice(1));
  return { name: name === '_' ? '' : name, need: named('+'), forbid: named('!') };
}

function parseStep(text: string): Step {
  const sign = signs[text];
  if (sign) return sign;
  const optional = text.endsWith('?');
  const bare = (optional ? text.slice(0, -1) : text).replace(/^\((.*)\)$/u, '$1');
  const names = bare.split('|');
  const alternatives = names.map(parseAlternative);
  if (names.some((name) => name === '' || /[(){}]/u.test(name)))
    throw new RangeError(`tone/bad-pattern: “${text}” is no word, class or sign of the pattern notation`);
  return { type: 'one', alternatives, optional };
}

/**
 * Reads one pattern.
 *
 * @param text steps parted by blanks, in the notation above
 * @returns the steps in order
 * @throws {RangeError} if a step is empty
 * @example parsePattern('@you .. fail~').length // 3
 */
export const parsePattern = (text: string): readonly Step[] => text.trim().split(/\s+/u).map(parseStep);

/** Parts a pattern at the blanks outside brackets. */
const pieces = (text: string): readonly string[] => {
  const found: string[] = [];
  let depth = 0;
  let piece = '';
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth > 0 || !/\s/u.test(character)) piece += character;
    else if (piece !== '') {
      found.push(piece);
      piece = '';
    }
  }
  return piece === '' ? found : [...found, piece];
};

/** Parts the inside of brackets at the bars that stand at its own level. */
function choices(inside: string): readonly string[] {
  let depth = 0;
  const found = [''];
  for (const character of inside) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === '|' && depth === 0) found.push('');
    else found[found.length - 1] += character;
  }
  return found.map((choice) => choice.trim());
}

/**
 * Writes out brackets that hold more than single words, `a (b|c d)?` as `a`, `a (b)?`, `a c d`.
 *
 * @returns patterns without blanks inside brackets
 * @example expand('(due to|despite) this') // ['due to this', 'despite this']
 */
export function expand(text: string): readonly string[] {
  const parts = pieces(text.replaceAll(/[{}]/gu, ' $& '));
  const index = parts.findIndex((part) => /^\(.*[\s(].*\)/u.test(part) || /^\(.*\)[~+!]/u.test(part));
  const [, inside, shared = '', optional] = group.exec(parts[index] ?? '') ?? [];
  if (inside === undefined) return [parts.join(' ')];
  const all = choices(inside).map((choice) => attach(choice, shared));
  const single = all.filter((choice) => !/[\s(]/u.test(choice));
  const variants = all.filter((choice) => /[\s(]/u.test(choice));
  if (single.length > 0) variants.push(`(${single.join('|')})${optional ?? ''}`);
  else if (optional) variants.push('');
  return variants.flatMap((choice) =>
    expand([...parts.slice(0, index), choice, ...parts.slice(index + 1)].join(' ')),
  );
}

/** Hangs the signs of a group on one of its members; `~` only where a plain word can take it. */
function attach(choice: string, shared: string): string {
  const isPlain = !/(?:^|\s)[@+_][^\s]*$|[~*+!)?]$/u.test(choice);
  return choice + (isPlain ? shared : shared.replace(/^~/u, ''));
}

/** Brackets, signs that belong to all that stands in them, and the question mark. */
const group = /^\((.*)\)([~+!][^()?]*)?(\?)?$/u;
