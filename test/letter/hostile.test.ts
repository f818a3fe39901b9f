import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseCase, safeDraft, toEml, toHtml, toText } from '../../src/index.ts';
import { letterKinds } from '../../src/letter/kinds.ts';
import { toDocx } from '../../src/render/docx.ts';
import { localesToTry } from '../support/plain-case.ts';

const nasty = '{{constructor}} **b** [x](javascript:alert(1)) <img onerror=x> `c` | # \\ &amp; 😀';

/** A case in which every free text and every name is nasty in its own way. */
function nastyCase(locale: string, kind: string) {
  let count = 0;
  const value = () => {
    count += 1;
    return `v${count} ${nasty}`;
  };
  const on = '2027-01-15';
  return parseCase({
    locale,
    kind,
    sender: {
      type: 'organization',
      name: value(),
      address: [value()],
      city: value(),
      signatory: { name: value(), role: value() },
    },
    client: {
      type: 'organization',
      name: value(),
      contact: { name: value(), gender: 'female', role: value() },
      address: [value()],
    },
    contract: {
      title: value(),
      reference: value(),
      signedOn: '2024-01-01',
      clause: value(),
      notice: { period: { n: 30, unit: 'day' } },
    },
    sending: { on: '2026-11-23', method: 'personal' },
    thanks: value(),
    reason: { kind: 'own-words', text: value() },
    unfinishedWork: [{ what: value(), by: on }],
    notIncluded: [value()],
    handover: {
      items: [{ what: value(), by: on, how: value() }],
      meeting: { on, place: value() },
      limits: value(),
    },
    access: [{ what: value(), action: 'transfer', by: on }],
    dataReturn: { items: [{ what: value(), by: on, format: value() }], kept: { what: value(), until: on } },
    clientActions: [{ please: value(), by: on, otherwise: value() }],
    balance: { invoices: [{ number: value(), issuedOn: '2026-11-01', amount: 5, currency: 'EUR' }] },
    referral: { to: [{ name: value(), type: 'organization', speciality: value(), consent: true }] },
    contact: { name: value(), role: value(), hours: value() },
    enclosures: [value()],
    copies: [value()],
  });
}

const bare = (text: string) => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '');
/** Each place where a nasty value begins, with as much text behind it as the value has. */
const values = (text: string) =>
  [...bare(text).matchAll(/v\d+ /g)].map((found) =>
    bare(text).slice(found.index + found[0].length, found.index + found[0].length + nasty.length),
  );

describe.each(localesToTry)('%s', (locale) => {
  test.each(Object.keys(letterKinds))(
    '%s: every value comes out as the very characters typed',
    async (kind) => {
      const { letter } = safeDraft(nastyCase(locale, kind), { today: '2026-11-23' });
      const text = toText(letter);
      expect(values(text).length).toBeGreaterThan(15);
      for (const value of values(text)) expect(value).toBe(nasty);

      const html = toHtml(letter);
      expect(html).not.toMatch(/<img|href="javascript|<strong>b/);
      const { document } = {
        document: new TextDecoder().decode(unzipSync(await toDocx(letter))['word/document.xml']),
      };
      expect(document).not.toContain('<img');
      expect(document).toContain('{{constructor}}');
      expect(toEml(letter)).toMatch(/^[\r\n -~]*$/);
      expect(letter.subject).not.toMatch(/[\r\n]/);
    },
  );
});
