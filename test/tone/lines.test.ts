import { describe, expect, test } from 'vitest';
import { toneLanguages } from '../../src/tone/data.ts';
import { listRules } from '../../src/tone/rules.ts';
import { linesOf, plain } from './lines.ts';

describe.each(toneLanguages)('sentences that measure (%s)', (language) => {
  const { known, further, fresh, written, calibration, measured, blind, stranger, quiet, exam } =
    linesOf(language);
  const examples = listRules(language).flatMap(({ flagged, clean }) => [...flagged, ...clean]);
  const learnt = new Set(
    [...known, ...further, ...fresh, ...written, ...calibration].map(({ text }) => plain(text)),
  );

  test('are many', () => {
    expect(calibration.filter(({ flag }) => !flag).length).toBeGreaterThan(390);
    expect(measured.length).toBeGreaterThan(300);
    expect(blind.length).toBeGreaterThan(350);
    expect(stranger.length).toBeGreaterThan(250);
    expect(quiet.length).toBeGreaterThan(350);
    expect(exam.length).toBeGreaterThan(290);
  });

  test('are none of those that are learnt from, nor examples of rules', () => {
    const seen = new Set([...learnt, ...examples.map(plain)]);
    expect(
      [...measured, ...blind, ...stranger, ...quiet, ...exam].filter(({ text }) => seen.has(plain(text))),
    ).toEqual([]);
  });
});
