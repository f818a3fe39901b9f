import type { Addressee, Speaker } from '../../src/language/language.ts';
import { language } from '../../src/language/languages.ts';

const days = ['2026-01-05', '2026-03-21', '2026-09-22', '2026-12-31', '2027-02-28'];
const lengths = [1, 2, 3, 10, 11, 15, 30, 45, 60, 90, 100];
const units = ['day', 'businessDay', 'week', 'month', 'year'] as const;

const person = (name: string, more: object = {}): Addressee => ({
  type: 'person',
  person: { name, ...more },
});

/** Names of the language's own world, by language; a fifth language adds its row. */
const people: Record<string, { woman: string; man: string; firm: string }> = {
  en: { woman: 'Alex Lee', man: 'Tom Park', firm: 'Acme Textiles' },
  tr: { woman: 'Ayşe Demir', man: 'Ahmet Kaya', firm: 'Yıldız Ticaret A.Ş.' },
  ar: { woman: 'نورة القحطاني', man: 'أحمد العتيبي', firm: 'شركة النور للتجارة' },
  fa: { woman: 'نیلوفر احمدی', man: 'امیر رضایی', firm: 'آوا' },
};

function addressees(base: string): [string, Addressee][] {
  const { woman, man, firm } = people[base] ?? { woman: 'A B', man: 'C D', firm: 'E' };
  return [
    ['woman', person(woman, { gender: 'female' })],
    ['man, Dr', person(man, { gender: 'male', title: 'dr' })],
    ['gender not known', person(woman)],
    ['one name only', person(woman.split(' ')[0] ?? woman)],
    [
      'two people',
      {
        type: 'people',
        people: [
          { name: woman, gender: 'female' },
          { name: man, gender: 'male' },
        ],
      },
    ],
    ['organization', { type: 'organization', name: firm }],
    [
      'organization, contact',
      { type: 'organization', name: firm, contact: { name: woman, gender: 'female' } },
    ],
  ];
}

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** How a region writes, on one page that a native reader who does not program can judge. */
export function sampleSheet(tag: string): string {
  const lang = language(tag);
  const firm: Speaker = { type: 'organization' };
  const dates = days.map((iso) => [
    iso,
    ...(['long', 'weekday', 'numeric', 'dual'] as const).map((style) => lang.date(iso, { style })),
  ]);
  const durations = lengths.map((n) => [String(n), ...units.map((unit) => lang.duration({ n, unit }))]);
  const notices = [1, 2, 14, 30, 90].map((n) => [
    String(n),
    lang.duration({ n, unit: 'day' }, { form: 'attributive' }),
    lang.duration({ n, unit: 'day' }, { form: 'notice' }),
    lang.duration({ n, unit: 'day' }, { spelling: 'both' }),
    lang.duration({ n, unit: 'day' }, { spelling: 'both', case: 'genitive-or-accusative' }),
  ]);
  const money = ['SAR', 'EGP', 'MAD', 'TRY', 'IRR', 'USD', 'EUR', 'GBP'].map((currency) => [
    currency,
    ...[0, 1, 5, 45, 48_500, 1_234_567.89].map((sum) => lang.money(sum, currency)),
  ]);
  const courtesy = addressees(lang.base).map(([who, to]) => [
    who,
    lang.recipient(to).join(' / '),
    lang.salutation(to, { register: 'formal' }).join(' / '),
    lang.salutation(to, { register: 'warm' }).join(' / '),
    lang.complimentaryClose(firm, to, { register: 'formal' }),
    lang.complimentaryClose({ type: 'person' }, to, { register: 'warm' }),
  ]);
  return [
    `# ${tag}`,
    `## Dates\n\n${table(['ISO', 'long', 'weekday', 'numeric', 'dual'], dates)}`,
    `## Lengths of time\n\n${table(['n', ...units], durations)}`,
    `## Notices\n\n${table(['n', 'attributive', 'notice', 'both', 'both, oblique'], notices)}`,
    `## Money\n\n${table(['', '0', '1', '5', '45', '48500', '1234567.89'], money)}`,
    `## Numbers\n\n${[7, 1234.5, 1_234_567].map((n) => lang.number(n)).join(' · ')} · ${lang.percent(20)} · ${lang.time('14:30')} · ${lang.list(['A', 'B', 'C'])} · ${lang.quote('X')}`,
    `## Courtesy\n\n${table(['to', 'recipient', 'formal salutation', 'warm salutation', 'formal close', 'warm close'], courtesy)}`,
    '',
  ].join('\n\n');
}
