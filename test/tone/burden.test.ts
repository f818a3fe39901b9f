import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Burden } from '../../src/tone/burden.ts';
import { checkTone } from '../../src/tone/check.ts';
import { toneLanguages } from '../../src/tone/data.ts';
import type { Finding, Severity } from '../../src/tone/finding.ts';
import { ruleSet } from '../../src/tone/rules.ts';

const finding = (severity: Severity, start = 0): Finding => ({
  ruleId: 'sarcasm/bravo',
  category: 'sarcasm',
  severity,
  start,
  end: start + 5,
  text: 'bravo',
  message: '',
});

/** A letter of six sentences, of which some weigh something. */
function letter(weights: readonly number[], severity: Severity = 'warning') {
  const burden = new Burden();
  const findings = weights.map((weight, at) => {
    const one = finding(severity, 10 * at);
    burden.add(weight, [one]);
    return one;
  });
  for (let more = findings.length; more < 6; more += 1) burden.add(0, []);
  return { burden, findings };
}

describe('a whole letter', () => {
  test('carries one doubtful sentence', () => {
    const { burden, findings } = letter([6]);
    expect(burden.tooMuch(findings, 15, true).size).toBe(0);
  });

  test('does not carry three, and is stopped by the heaviest', () => {
    const { burden, findings } = letter([5, 7, 4]);
    expect([...burden.tooMuch(findings, 15, true)]).toEqual([findings[1]]);
  });

  test('does not carry one that hardly leaves a doubt', () => {
    const { burden, findings } = letter([16]);
    expect([...burden.tooMuch(findings, 15, true)]).toEqual(findings);
  });

  test('of great length is not stopped by many small doubts', () => {
    const { burden, findings } = letter([3, 3, 3, 3, 3, 3]);
    expect(burden.tooMuch(findings, 15, true).size).toBe(0);
  });

  test('is stopped by the warning of a sentence, not by the hint beside it', () => {
    const burden = new Burden();
    const both = [finding('hint'), finding('warning', 10)];
    burden.add(20, both);
    expect([...burden.tooMuch(both, 15, true)]).toEqual([both[1]]);
  });

  test('is not burdened by hints, nor by what was waived', () => {
    const hints = letter([20, 20], 'hint');
    expect(hints.burden.tooMuch(hints.findings, 15, true).size).toBe(0);
    const { burden, findings } = letter([9, 9]);
    expect(burden.tooMuch(findings.slice(1), 15, true).size).toBe(0);
  });
});

test('a few sentences are no letter unless they are said to be one', () => {
  const burden = new Burden();
  const one = finding('warning');
  burden.add(20, [one]);
  expect(burden.tooMuch([one], 15, false).size).toBe(0);
  expect(burden.tooMuch([one], 15, true).size).toBe(1);
});

test.each(toneLanguages)('what stops a letter says so in its language (%s)', (language) => {
  const folder = join(import.meta.dirname, 'letters');
  const bad = readdirSync(folder).filter((name) => name.startsWith(`${language}-bad-`));
  const messages = bad.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const { findings } = checkTone(text, { locale: language, kind: 'exit-email' });
    return findings.flatMap(({ severity, message }) => (severity === 'error' ? [message] : []));
  });
  const { burden } = ruleSet(language);
  expect(messages.filter((message) => message.endsWith(burden)).length).toBeGreaterThan(0);
  expect(messages.filter((message) => !message.endsWith(burden)).length).toBeGreaterThan(0);
});
