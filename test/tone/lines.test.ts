import { describe, expect, test } from 'vitest';
import { toneLanguages } from '../../src/tone/data.ts';
import { listRules } from '../../src/tone/rules.ts';
import { linesOf } from './lines.ts';

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

describe.each(toneLanguages)('sentences that measure (%s)', (language) => {
  const { known, further, measured, blind } = linesOf(language);
  const examples = listRules(language).flatMap(({ flagged, clean }) => [...flagged, ...clean]);
  const learnt = new Set([...known, ...further].map(({ text }) => letters(text)));

  test('are many', () => {
    expect(measured.length).toBeGreaterThan(300);
    expect(blind.length).toBeGreaterThan(350);
  });

  test('are none of those that are learnt from, nor examples of rules', () => {
    const seen = new Set([...learnt, ...examples.map(letters)]);
    expect([...measured, ...blind].filter(({ text }) => seen.has(letters(text)))).toEqual([]);
  });
});
