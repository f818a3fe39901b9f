import { parseCase } from '../../src/case/parse.ts';
import type { Case } from '../../src/case/schema.ts';

/** Data of a small, complete case; tests change what they are about. */
export const plainData = {
  locale: 'en-GB',
  sender: {
    type: 'organization',
    name: 'Weber Studio',
    city: 'Leeds',
    email: 'hello@weber-studio.example',
    signatory: { name: 'Jonas Weber', role: 'Managing Director' },
  },
  client: {
    type: 'organization',
    name: 'Okafor Textiles',
    contact: { name: 'Ada Okafor', gender: 'female' },
    email: 'ada@okafor.example',
  },
  contract: {
    title: 'Services Agreement',
    reference: 'OT-2021/4',
    signedOn: '2021-11-01',
    clause: '9.2',
    notice: { period: { n: 30, unit: 'day' } },
  },
  sending: { on: '2026-11-23', method: 'personal' },
  thanks: 'The Lagos exhibition of 2024 remains one of our favourite projects.',
  unfinishedWork: [{ what: 'the spring catalogue', by: '2026-12-11' }],
  handover: { items: [{ what: 'all working files', by: '2026-12-18' }] },
  access: [{ what: 'the web shop', action: 'transfer', by: '2026-12-18' }],
  clientActions: [{ please: 'name one colleague who takes over', by: '2026-12-04' }],
  balance: { finalInvoiceOn: '2026-12-23' },
  contact: { name: 'Jonas Weber', email: 'jonas@weber-studio.example' },
};

export const plainCase = (changes: Record<string, unknown> = {}): Case =>
  parseCase({ ...plainData, ...changes });

/** The same facts in each language, for tests that only look at how a value comes out. */
export const localesToTry = ['en-GB', 'tr-TR', 'ar-SA', 'fa-IR'] as const;
