import { describe, expect, test } from 'vitest';
import { answersOf, textAt, withValue } from '../../../src/cli/answers.ts';
import { terminalText } from '../../../src/cli/terminal-text.ts';
import { improved } from '../../../src/cli/wizard/tone-talk.ts';
import { caseLines, yamlText } from '../../../src/cli/yaml-lines.ts';
import { RLM } from '../../../src/language/bidi.ts';
import { readYamlData } from '../../../src/node/case-text.ts';

describe('answers by path', () => {
  test('are set, replaced and taken away, lists and all', () => {
    const told = withValue(withValue({}, 'work.0.what', 'a'), 'work.1.what', 'b');
    expect(told).toEqual({ work: [{ what: 'a' }, { what: 'b' }] });
    expect(withValue(told, 'work.0.what', '')).toEqual({ work: [{ what: 'b' }] });
    expect(withValue(withValue(told, 'work.1.what', undefined), 'work.0.what', undefined)).toEqual({});
    expect(textAt(withValue({}, 'a.b', ['x', 'y']), 'a.b')).toBe('x, y');
  });

  test('a name such as constructor is nothing special', () => {
    expect(textAt({}, 'constructor.name')).toBe('');
  });
});

describe('YAML', () => {
  test.each([
    'Acme',
    '9.10',
    'null',
    '~',
    '- dash',
    'a: b',
    'a #b',
    '"quoted"',
    "O'Brien",
    '{x}',
    '[x]',
    '*star',
    '&and',
    '!tag',
    '%',
    '@at',
    '`',
    'yes',
    '٢٠٢٤-١٧',
    'می‌شود',
    'مؤسسة: النور',
    'x\ny',
    'tab\there',
    ' \u2028 ',
    'a@b.example',
    '\\',
  ])('%j comes back as it was', (text) => {
    const [name, given] = ['note', text.replace(/[\u2028\u2029]/g, ' ')];
    const lines = caseLines({ [name]: text, list: [{ what: text }, text] }, { note: 'A note: with # signs' });
    expect(yamlText(text)).not.toMatch(/\n/);
    expect(readYamlData(lines)).toEqual({ note: given, list: [{ what: given }, given] });
    expect(answersOf(readYamlData(lines))).toMatchObject({ note: given });
  });
});

const finding = (text: string, marked: string, suggestion: string) => {
  const start = text.indexOf(marked);
  return {
    ...{ ruleId: 'x/y', category: 'x', severity: 'error' as const, message: '', text: marked, suggestion },
    ...{ start, end: start + marked.length },
  };
};

describe('the better wording', () => {
  test.each([
    ['You never pay.', 'never', 'Three came late.', 'Three came late.'],
    [
      'Thank you. You never pay! Best wishes.',
      'never pay',
      'Three came late.',
      'Thank you. Three came late. Best wishes.',
    ],
    ['It is your fault', 'your fault', 'our decision', 'It is our decision'],
    [
      'ممنونم. شما هیچ‌وقت پول نمی‌دهید؟ خدانگهدار.',
      'هیچ‌وقت',
      'سه پرداخت دیر رسید.',
      'ممنونم. سه پرداخت دیر رسید. خدانگهدار.',
    ],
  ])('in %j for %j', (text, marked, suggestion, expected) => {
    expect(improved(text, finding(text, marked, suggestion))).toBe(expected);
  });
});

describe('text on a terminal', () => {
  test('is broken between words and keeps its indent', () => {
    const lines = terminalText(`  ${'word '.repeat(40).trim()}`, 'ltr', 60).split('\n');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(58);
    for (const line of lines) expect(line).toMatch(/^ {2}word/);
  });

  test('from right to left, a full stop at the end stays with its words, and Latin words do not turn the line', () => {
    expect(terminalText('نامه آماده است.', 'rtl', 80)).toBe(`نامه آماده است.${RLM}`);
    expect(terminalText('case.yaml نوشته شد', 'rtl', 80)).toBe(`${RLM}case.yaml نوشته شد`);
    expect(terminalText('Ready.', 'ltr', 80)).toBe('Ready.');
  });
});
