import { describe, expect, test } from 'vitest';
import { checkTone } from '../../src/tone/check.ts';
import { ToneError } from '../../src/tone/tone-error.ts';

const check = (text: string, more = {}) => checkTone(text, { locale: 'en', ...more });

test('an error makes the text not ok, a warning does not', () => {
  expect(check('You are an idiot.').ok).toBe(false);
  expect(check('The past months were exhausting.')).toMatchObject({
    ok: true,
    findings: [{ severity: 'warning' }],
  });
});

test('findings stand in the order of the text, each once', () => {
  const { findings } = check('You never reply. Your manager is an idiot. Good riddance.');
  const starts = findings.map(({ start }) => start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(new Set(findings.map(({ ruleId, start }) => `${ruleId}/${start}`)).size).toBe(findings.length);
});

test('the language is the first subtag, whatever its case', () => {
  expect(check('Good riddance.', { locale: 'EN-gb' }).findings).toHaveLength(1);
});

test('a language without rules is refused by name, with those there are', () => {
  expect(() => check('Hallo', { locale: 'de-AT' })).toThrow(RangeError);
  expect(() => check('Hallo', { locale: 'de' })).toThrow(/“de”.*ar, en, fa, tr/);
});

test('message and suggestion speak the language of the letter', () => {
  const [finding] = checkTone('Kabahat sizde.', { locale: 'tr' }).findings;
  expect(finding).toMatchObject({ category: 'blame', message: expect.stringMatching(/mektub/) });
});

describe('the name of the client', () => {
  test('counts as an address to the client', () => {
    expect(check('Okafor ruined the pilot.').findings).toEqual([]);
    expect(check('Okafor ruined the pilot.', { clientNames: ['Okafor'] }).findings[0]?.category).toBe(
      'blame',
    );
  });

  test('may have several words and an ending', () => {
    const { findings } = check("Bright Star's negligence cost us the slot.", {
      clientNames: ['Bright Star'],
    });
    expect(findings[0]?.category).toBe('blame');
  });
});

describe('what is masked', () => {
  test.each([
    ['placeholders', 'Dear [STUPID CLIENT], thank you.'],
    ['addresses', 'See https://example.org/you/idiots/fraud for the list.'],
    ['titles in quotation marks', 'The film "Idiots and Liars" is in the archive.'],
    ['front matter', '---\nnote: idiots\n---\n\nThank you.'],
  ])('%s', (_, text) => {
    expect(check(text).findings).toEqual([]);
  });
});

describe('waivers', () => {
  const waiver = { text: 'Good riddance', rule: 'bridge-burning/final', why: 'the title of the campaign' };

  test('silence exactly these words under exactly this rule', () => {
    expect(check('Good riddance.', { allow: [waiver] })).toMatchObject({
      ok: true,
      findings: [],
      unusedWaivers: [],
    });
    expect(check('Good riddance.', { allow: [{ ...waiver, text: 'riddance' }] }).findings).toHaveLength(1);
  });

  test('that silence nothing are reported', () => {
    expect(check('Thank you.', { allow: [waiver] }).unusedWaivers).toEqual([waiver]);
  });

  test('are refused for insults and threats', () => {
    const insult = { text: 'idiot', rule: 'insult/name', why: 'it is true' };
    expect(check('You idiot.', { allow: [insult] })).toMatchObject({ ok: false, unusedWaivers: [insult] });
  });
});

describe('a whole letter', () => {
  test('is read for its parts only when its kind is given', () => {
    expect(check('Thank you.').missing).toEqual([]);
    expect(check('Thank you.', { kind: 'exit-email' }).missing).toEqual([
      'decision',
      'notice',
      'handover',
      'referral',
      'open-door',
    ]);
  });

  test('is not thanked in mockery, nor left a door that is slammed', () => {
    const missing = (text: string) => check(text, { kind: 'exit-email' }).missing;
    expect(missing('Thanks for nothing.')).toContain('thanks');
    expect(missing('Thank you for three good years.')).not.toContain('thanks');
    expect(missing('And please, never contact us again.')).toContain('open-door');
    expect(missing('We are thinking about whether we might perhaps end our contract.')).toContain('decision');
  });

  test('of a kind that ends nothing lacks nothing', () => {
    expect(check('We work until five.', { kind: 'boundary-email' })).toMatchObject({ ok: true, missing: [] });
  });

  test('cannot do without saying that the work ends, and when', () => {
    const isFine = (text: string) => check(text, { kind: 'exit-email' }).ok;
    const [thanks, decision] = ['Thank you for three good years.', 'We have decided to end our contract.'];
    expect(check(`${thanks} ${decision}`).ok).toBe(true);
    expect(isFine(thanks)).toBe(false);
    expect(isFine(`${thanks} ${decision} Invoice 77 of 12 October 2026 has been paid.`)).toBe(false);
    expect(isFine(`${decision} The last day is 31 December 2026.`)).toBe(true);
    // The date may stand in the sentence before.
    expect(isFine(`${decision} That will be our last visit.`)).toBe(true);
    expect(isFine(`${decision} We remember your last visit.`)).toBe(false);
  });

  test('with a wavering decision is marked', () => {
    const { findings } = check('We are thinking about whether it might make sense to stop.', {
      kind: 'exit-email',
    });
    expect(findings.map(({ category }) => category)).toContain('unclear');
  });
});

test('a tone error names the words to change and carries every finding', () => {
  const { findings } = check('Good riddance, and this was exhausting.');
  const error = new ToneError(findings);
  expect(error.findings).toEqual(findings);
  expect(error.message).toContain('“Good riddance”');
  expect(error.message).not.toContain('exhausting');
});
