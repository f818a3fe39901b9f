import { describe, expect, test } from 'vitest';
import { CaseError, parseCase, safeParseCase } from '../../src/index.ts';
import { plainData } from '../support/plain-case.ts';

/** The problems of the plain case with some of its fields changed. */
function problems(changes: Record<string, unknown>) {
  const result = safeParseCase({ ...plainData, ...changes });
  return result.ok ? [] : result.problems.map(({ code, path }) => `${path} ${code}`);
}

function messages(changes: Record<string, unknown>, options = {}) {
  const result = safeParseCase({ ...plainData, ...changes }, options);
  return result.ok ? [] : result.problems.map(({ message }) => message);
}

describe('a good case', () => {
  test('is returned with its dates in ISO and its numbers as numbers', () => {
    const parsed = parseCase({
      ...plainData,
      contract: { signedOn: '21.11.2021', notice: { period: { n: '30', unit: 'Day' } } },
    });
    expect(parsed.contract?.signedOn).toBe('2021-11-21');
    expect(parsed.contract?.notice?.period).toEqual({ n: 30, unit: 'day' });
  });

  const invoice = (amount: unknown, currency = 'EUR') => ({
    ...plainData,
    balance: { invoices: [{ number: 'A-1', amount, currency }] },
  });

  test.each([
    ['12500', 12_500],
    ['12 500', 12_500],
    ['12.500,50', 12_500.5],
    ['12,500.50', 12_500.5],
    ['1.250.000', 1_250_000],
    ['1,250,000', 1_250_000],
    ['48500,5', 48_500.5],
    ['۱۲٬۵۰۰', 12_500],
    ['١٢٥٠٠٫٧٥', 12_500.75],
    [12.5, 12.5],
  ])('has the amount that %s says', (typed, amount) => {
    expect(parseCase(invoice(typed)).balance?.invoices?.[0]?.amount).toBe(amount);
  });

  test.each(['12.500', '12,500', '1.000'])('never has an amount guessed from %s', (typed) => {
    expect(problems(invoice(typed))).toEqual([expect.stringMatching(/amount case\/ambiguous-amount/)]);
  });

  test.each(['12.50.0', '1,25,000.00', '-5', 'five', '1e3', '1.2.3,4'])('has no amount %s', (typed) => {
    expect(problems(invoice(typed))).toEqual([expect.stringMatching(/amount case\/not-an-amount/)]);
  });

  test('may have a sign that means one currency only', () => {
    expect(parseCase(invoice(5, '₺')).balance?.invoices?.[0]?.currency).toBe('TRY');
    expect(problems(invoice(5, '$'))).toEqual([expect.stringMatching(/currency case\/not-a-currency/)]);
  });

  test.each([
    ['fa-IR', '۱۴۰۵/۰۹/۰۱', '2026-11-22'],
    ['fa-IR', '1405-09-01', '2026-11-22'],
    ['ar-SA', '١٤٤٨/٠٦/١١', '2026-11-21'],
    ['ar-SA', '٢٠٢٦-١١-٢١', '2026-11-21'],
    ['tr-TR', '21.11.2026', '2026-11-21'],
    ['en-GB', '1405/09/01 ش', '2026-11-22'],
    ['tr-TR', '05.06.2026', '2026-06-05'],
    ['en-GB', '05/06/2026', '2026-06-05'],
    ['en-US', '05/06/2026', '2026-05-06'],
    ['ar-EG', '٥/٦/٢٠٢٦', '2026-06-05'],
    ['fa-IR', '۱۵/۱۰/۱۴۰۴', '2026-01-05'],
  ])('%s: a date typed as %s is %s', (locale, typed, iso) => {
    expect(parseCase({ ...plainData, locale, sending: { on: typed } }).sending?.on).toBe(iso);
  });

  test('takes blank fields for fields that are not there', () => {
    const parsed = parseCase({
      ...plainData,
      thanks: '',
      reason: { kind: null, text: '' },
      access: [{ what: '', action: '' }],
    });
    expect(parsed.thanks).toBeUndefined();
    expect(parsed.reason).toBeUndefined();
    expect(parsed.access).toBeUndefined();
  });

  test('forgets what is private', () => {
    expect(
      JSON.stringify(parseCase({ ...plainData, private: { rage: 'They are impossible' } })),
    ).not.toContain('impossible');
  });

  test('keeps a number with a trailing zero as it was typed', () => {
    expect(
      parseCase({ ...plainData, contract: { clause: '9.10', reference: '007' } }).contract,
    ).toMatchObject({ clause: '9.10', reference: '007' });
  });
});

describe('mistakes', () => {
  test('are all told at once, each with its place', () => {
    expect(
      problems({
        sender: { type: 'organization' },
        sending: { on: '2026-02-30', metod: 'email' },
        client: { type: 'firm', name: 'X' },
      }).sort(),
    ).toEqual([
      'client.type case/not-in-list',
      'sender.name case/missing',
      'sending.metod case/unknown-key-near',
      'sending.on case/no-such-day',
    ]);
  });

  test.each([
    [{ refrence: 'x' }, 'contract.refrence case/unknown-key-near'],
    [{ notice: { period: { n: -3, unit: 'day' } } }, 'contract.notice.period.n case/not-a-whole-number'],
    [{ notice: { period: { n: 1.5, unit: 'day' } } }, 'contract.notice.period.n case/not-a-whole-number'],
    [{ notice: { period: { n: 1, unit: 'days' } } }, 'contract.notice.period.unit case/not-in-list-near'],
    [{ notice: 'thirty days' }, 'contract.notice case/not-a-group'],
    [{ signedOn: 'soon' }, 'contract.signedOn case/not-a-date'],
    [{ signedOn: '2026-13-01' }, 'contract.signedOn case/no-such-month'],
    [{ title: { a: 1 } }, 'contract.title case/not-text'],
    [{ title: 'x'.repeat(301) }, 'contract.title case/too-long'],
  ])('contract %j', (contract, problem) => {
    expect(problems({ contract })).toEqual([problem]);
  });

  test('a day that is neither a date nor an offset is told as the one it looks like', () => {
    expect(problems({ access: [{ what: 'x', action: 'transfer', by: '31 Mehr' }] })).toEqual([
      'access.0.by case/not-a-date',
    ]);
    expect(
      problems({
        access: [{ what: 'x', action: 'transfer', by: { n: 2, unit: 'week', direction: 'before' } }],
      }),
    ).toEqual(['access.0.by.from case/missing']);
  });

  test('a field of another form of client is not suggested', () => {
    const client = { ...plainData.client, gender: 'female' };
    const [told] = messages({ client });
    expect(told).toContain('contact');
    expect(told).not.toContain('Did you mean “gender”');
  });

  test('half a value that lost its quotes is told as a field there is not', () => {
    const sender = {
      ...plainData.sender,
      signatory: { name: 'Dana', role: 'Vice President', Operations: null },
    };
    expect(problems({ sender })).toEqual(['sender.signatory.Operations case/unknown-key']);
  });

  test('name the nearest right word', () => {
    expect(messages({ kinds: 'x' })[0]).toContain('“kind”');
    expect(messages({ sending: { method: 'e-mail' } })[0]).toContain('“email”');
  });

  test('are thrown together by parseCase', () => {
    expect(() => parseCase({ locale: 'de' })).toThrow(CaseError);
  });

  test.each([null, 42, 'text', [], new Date(0), () => 1])('%s is no case, and says so', (data) => {
    expect(safeParseCase(data).ok).toBe(false);
  });

  test('are told in the language of the case', () => {
    const [english] = messages({ sender: { type: 'person' } });
    const [turkish] = messages({ locale: 'tr-TR', sender: { type: 'person' } });
    expect(turkish).not.toBe(english);
    expect(messages({ locale: 'tr-TR', sender: { type: 'person' } }, { messages: 'en' })[0]).toBe(english);
  });
});

describe('hostile data', () => {
  test('controls, overrides and broken characters are taken out of names', () => {
    const name = 'A\u0000c\u202em\u2066e\ud800 \r\nBcc: x@y.example\u200b';
    expect(parseCase({ ...plainData, client: { ...plainData.client, name } }).client).toMatchObject({
      name: 'Acme Bcc: x@y.example',
    });
  });

  test('a half-space stays byte for byte', () => {
    expect(parseCase({ ...plainData, thanks: 'همکاری\u200cها' }).thanks).toBe('همکاری\u200cها');
  });

  test('keys of the prototype are unknown keys like any other', () => {
    const data = JSON.parse('{"__proto__": {"x": 1}, "constructor": {"y": 2}}');
    expect(problems(data)).toContain('constructor case/unknown-key');
  });
});
