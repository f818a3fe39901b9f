import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTone } from '../../src/tone/check.ts';
import { toneLanguages } from '../../src/tone/data.ts';
import type { Finding } from '../../src/tone/finding.ts';
import { linesOf } from './lines.ts';

/** Severity is left out: it depends on the whole letter. */
const pieces = ({ start, end, ruleId }: Pick<Finding, 'start' | 'end' | 'ruleId'>) => ({
  start,
  end,
  ruleId,
});

describe('a sentence that was read before', () => {
  test.each(toneLanguages)('is found as harmful again, wherever it stands (%s)', (locale) => {
    const lines = linesOf(locale).known.slice(0, 120);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 6 }), (chosen) => {
        const texts = chosen.map(({ text }) => text);
        const expected = texts.flatMap((text, at) => {
          const before = texts.slice(0, at).join('\n\n').length + (at === 0 ? 0 : 2);
          return checkTone(text, { locale }).findings.map((one) =>
            pieces({ ...one, start: one.start + before, end: one.end + before }),
          );
        });
        const { findings } = checkTone(texts.join('\n\n'), { locale });
        expect(findings.map(pieces)).toEqual(expect.arrayContaining(expected));
        for (const { start, end, text } of findings) expect(texts.join('\n\n').slice(start, end)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  test('is read anew where the client is named, and in a whole letter', () => {
    const text = 'Marlow never pays a single invoice on time.';
    const plain = checkTone(text, { locale: 'en' });
    const named = checkTone(text, { locale: 'en', clientNames: ['Marlow'] });
    expect(named.findings.length).toBeGreaterThan(0);
    expect(checkTone(text, { locale: 'en' })).toEqual(plain);
    expect(checkTone(text, { locale: 'en', clientNames: ['Marlow'] })).toEqual(named);
    const wavering = 'Maybe we could pause the work for a while.';
    expect(checkTone(wavering, { locale: 'en' }).findings).toEqual([]);
    expect(checkTone(wavering, { locale: 'en', kind: 'exit-email' }).findings).not.toEqual([]);
    expect(checkTone(wavering, { locale: 'en' }).findings).toEqual([]);
  });

  test('is another one inside quotation marks', () => {
    const text = 'You are a complete idiot and a liar.';
    expect(checkTone(text, { locale: 'en' }).findings).not.toEqual([]);
    const quoted = `The title on the poster reads "${text}"`;
    expect(checkTone(quoted, { locale: 'en' }).findings).toEqual([]);
    expect(checkTone(text, { locale: 'en' }).findings).not.toEqual([]);
  });
});
