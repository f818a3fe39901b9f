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

const rule = 15;

interface Given {
  readonly severity?: Severity;
  readonly isByRules?: boolean;
  /** How many sentences there are besides, and how far below a mark. */
  readonly calm?: number;
  readonly below?: number;
}

/** A letter with sentences so far above the score from which on they are marked, and calm ones. */
function letter(above: readonly number[], given: Given = {}) {
  const { severity = 'warning', isByRules = false, calm = 8, below = 40 } = given;
  const burden = new Burden(rule);
  const findings = above.map((one, at) => {
    const own = finding(severity, 10 * at);
    burden.add(one, [own], isByRules);
    return own;
  });
  for (let more = 0; more < calm; more += 1) burden.add(-below, [], false);
  return { burden, findings, stops: burden.tooMuch(findings) };
}

describe('a whole letter', () => {
  test('carries one doubtful sentence', () => {
    expect(letter([4]).stops.size).toBe(0);
  });

  test('does not carry four, and is stopped by the heaviest', () => {
    const { findings, stops } = letter([9, 12, 10, 9]);
    expect([...stops]).toEqual([findings[1]]);
  });

  test('does not carry one that leaves no doubt', () => {
    const { findings, stops } = letter([45], { severity: 'error', isByRules: true });
    expect([...stops]).toEqual(findings);
  });

  test('may be of any length', () => {
    expect(letter([8, 8], { calm: 200_000, below: 10 }).stops.size).toBe(0);
  });

  test('carries more the longer it is, but not for sentences that nobody would mistake', () => {
    const weights = [12, 12];
    expect(letter(weights, { calm: 3 }).stops.size).toBe(1);
    expect(letter(weights, { calm: 12 }).stops.size).toBe(0);
    expect(letter(weights, { calm: 3, below: 20 }).stops.size).toBe(1);
    expect(letter(weights, { calm: 30, below: 200 }).stops.size).toBe(1);
  });

  test('is stopped by the warning of a sentence, not by the hint beside it', () => {
    const burden = new Burden(rule);
    const both = [finding('hint'), finding('warning', 10)];
    burden.add(60, both, true);
    burden.add(20, [finding('warning', 20)], true);
    expect([...burden.tooMuch([...both, finding('warning', 20)])]).toEqual([both[1]]);
  });

  test('is not stopped by hints, nor by what was waived', () => {
    expect(letter([30, 30], { severity: 'hint' }).stops.size).toBe(0);
    const { burden, findings } = letter([20, 20], { calm: 4 });
    expect(burden.tooMuch(findings).size).toBe(1);
    expect(burden.tooMuch([]).size).toBe(0);
  });
});

test('a few sentences are no letter unless they are said to be one', () => {
  expect(letter([20], { calm: 3 }).burden.isLong).toBe(false);
  expect(letter([20], { calm: 4 }).burden.isLong).toBe(true);
});

const folder = join(import.meta.dirname, 'letters');

const errorsIn = (language: string) =>
  readdirSync(folder)
    .filter((name) => name.startsWith(`${language}-bad-`))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .flatMap((text) => checkTone(text, { locale: language, kind: 'exit-email' }).findings)
    .filter(({ severity }) => severity === 'error');

test.each(toneLanguages)('what stops a letter says so in its language (%s)', (language) => {
  const messages = errorsIn(language).map(({ message }) => message);
  const { burden } = ruleSet(language);
  expect(messages.filter((message) => message.endsWith(burden)).length).toBeGreaterThan(0);
  expect(messages.filter((message) => !message.endsWith(burden)).length).toBeGreaterThan(0);
});

test.each(toneLanguages)('what is guessed stops a letter only with the rest of it (%s)', (language) => {
  const guesses = errorsIn(language).filter(({ ruleId }) => ruleId.endsWith('/reads-like-it'));
  expect(guesses.length).toBeGreaterThan(0);
  for (const { message } of guesses) expect(message.endsWith(ruleSet(language).burden)).toBe(true);
});
