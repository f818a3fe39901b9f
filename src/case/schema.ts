import * as z from 'zod/mini';
import { languageTags, resolveTag } from '../language/languages.ts';
import { once } from '../language/once.ts';
import {
  amount,
  choice,
  currency,
  type DateReading,
  date,
  email,
  flag,
  line,
  locale,
  text,
  time,
  wholeNumber,
} from './leaves.ts';
import { dateOrOffset, noticeTerms } from './notice-schema.ts';

const optional = z.optional;
const lines = once(() => z.array(line()));

/** Ways a notice can be sent; the names of the schedule. */
export const deliveryMethods = [
  'personal',
  'email',
  'courier',
  'post',
  'registered-post',
  'notary',
  'kep',
  'e-notice',
] as const;

/** Why the work ends, as the letter may put it; `none` says nothing, `own-words` is checked for tone. */
export const reasonKinds = [
  'none',
  'capacity',
  'focus',
  'fit',
  'scope',
  'payment-terms',
  'ways-of-working',
  'service-retired',
  'strategy',
  'contract',
  'own-words',
] as const;

const genders = ['female', 'male'] as const;
const titles = ['dr', 'prof', 'eng'] as const;

const person = () => ({
  name: line(),
  familyName: optional(line()),
  gender: optional(choice(genders)),
  title: optional(choice(titles)),
  role: optional(line()),
});

const reachable = () => ({
  address: optional(lines()),
  email: optional(email()),
  phone: optional(line()),
});

const sender = () => {
  const common = {
    name: line(),
    city: optional(line()),
    website: optional(line()),
    registration: optional(line()),
    ...reachable(),
  };
  return z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('person'),
      ...common,
      gender: optional(choice(genders)),
      role: optional(line()),
    }),
    z.strictObject({
      type: z.literal('organization'),
      ...common,
      signatory: optional(z.strictObject({ name: line(), role: optional(line()) })),
    }),
  ]);
};

const client = () => {
  const common = { reading: optional(line()), ...reachable() };
  return z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('person'), ...person(), ...common }),
    z.strictObject({ type: z.literal('people'), people: z.array(z.strictObject(person())), ...common }),
    z.strictObject({
      type: z.literal('organization'),
      name: line(),
      contact: optional(z.strictObject(person())),
      ...common,
    }),
  ]);
};

/**
 * The schema of a case file.
 *
 * @param reading how the region types its dates
 */
export function caseSchema(reading: DateReading) {
  const on = once(() => date(reading));
  // A day of the plan: a date, or an offset that moves with the last day.
  const day = once(() => dateOrOffset(reading));
  const contactPerson = () =>
    z.strictObject({
      name: line(),
      role: optional(line()),
      email: optional(email()),
      phone: optional(line()),
      hours: optional(line()),
    });

  return z.strictObject({
    locale: locale(resolveTag, languageTags),
    kind: optional(line()),
    register: optional(choice(['formal', 'warm'])),
    digits: optional(choice(['latn', 'arab', 'arabext'])),

    sender: sender(),
    client: client(),
    relationship: optional(z.strictObject({ since: optional(on()) })),

    contract: optional(
      z.strictObject({
        title: optional(line()),
        reference: optional(line()),
        signedOn: optional(on()),
        clause: optional(line()),
        notice: optional(noticeTerms(reading)),
      }),
    ),
    sending: optional(
      z.strictObject({
        on: optional(on()),
        time: optional(time()),
        timeZone: optional(line()),
        method: optional(choice(deliveryMethods)),
        receivedOn: optional(on()),
        tracking: optional(line()),
      }),
    ),
    ending: optional(
      z.strictObject({
        mode: optional(choice(['for-convenience', 'non-renewal', 'breach-cure'])),
        lastDay: optional(on()),
      }),
    ),
    businessDays: optional(
      z.strictObject({
        country: optional(line()),
        weekend: optional(z.array(choice(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']))),
        holidays: optional(z.array(on())),
      }),
    ),
    coolingOff: optional(z.strictObject({ days: wholeNumber(), draftedOn: optional(on()) })),
    show: optional(z.strictObject({ secondCalendar: optional(flag()), deemedReceipt: optional(flag()) })),

    thanks: optional(text()),
    reason: optional(
      z.strictObject({
        kind: choice(reasonKinds),
        field: optional(line()),
        text: optional(text()),
        facts: optional(z.array(z.strictObject({ on: on(), fact: line() }))),
        earlierNoticeOn: optional(on()),
      }),
    ),
    services: optional(z.array(z.strictObject({ name: line(), lastDay: day() }))),
    unfinishedWork: optional(
      z.array(
        z.strictObject({
          what: line(),
          action: optional(choice(['complete', 'deliver', 'continue'])),
          by: optional(day()),
        }),
      ),
    ),
    notIncluded: optional(lines()),
    handover: optional(
      z.strictObject({
        items: optional(
          z.array(z.strictObject({ what: line(), by: optional(day()), how: optional(line()) })),
        ),
        meeting: optional(z.strictObject({ on: day(), time: optional(time()), place: optional(line()) })),
        questionsUntil: optional(day()),
        limits: optional(text()),
      }),
    ),
    access: optional(
      z.array(
        z.strictObject({
          what: line(),
          action: choice(['transfer', 'remove', 'return', 'change-password']),
          owner: optional(choice(['us', 'client'])),
          by: optional(day()),
        }),
      ),
    ),
    dataReturn: optional(
      z.strictObject({
        items: optional(
          z.array(z.strictObject({ what: line(), by: optional(day()), format: optional(line()) })),
        ),
        deletedBy: optional(day()),
        kept: optional(z.strictObject({ what: line(), until: day() })),
      }),
    ),
    clientActions: optional(
      z.array(z.strictObject({ please: line(), by: optional(day()), otherwise: optional(text()) })),
    ),
    balance: optional(
      z.strictObject({
        invoices: optional(
          z.array(
            z.strictObject({
              number: line(),
              issuedOn: optional(on()),
              dueOn: optional(on()),
              amount: optional(amount()),
              currency: optional(currency()),
            }),
          ),
        ),
        finalInvoiceOn: optional(day()),
        refund: optional(z.strictObject({ amount: amount(), currency: currency(), by: optional(day()) })),
        settled: optional(flag()),
      }),
    ),
    referral: optional(
      z.strictObject({
        to: optional(
          z.array(
            z.strictObject({
              name: line(),
              type: choice(['person', 'organization']),
              gender: optional(choice(genders)),
              speciality: optional(line()),
              email: optional(email()),
              phone: optional(line()),
              consent: flag(),
            }),
          ),
        ),
        providerType: optional(line()),
        none: optional(text()),
      }),
    ),
    talk: optional(z.strictObject({ offered: optional(flag()), discussedOn: optional(on()) })),
    openDoor: optional(flag()),
    contact: optional(contactPerson()),
    continuingDuties: optional(
      z.array(
        z.strictObject({
          duty: choice(['confidentiality', 'licence', 'warranty', 'data-protection', 'payment']),
          clause: optional(line()),
          until: optional(day()),
        }),
      ),
    ),
    enclosures: optional(lines()),
    copies: optional(lines()),
    tone: optional(
      z.strictObject({
        allow: optional(z.array(z.strictObject({ text: text(), rule: line(), why: line() }))),
      }),
    ),
    /** What the owner needs to get off their chest; dropped here, so that nothing can repeat it. */
    private: optional(
      z.pipe(
        z.unknown(),
        z.transform(() => undefined),
      ),
    ),
  });
}

/** A case: what the owner tells us, checked, dates in ISO. */
export type Case = z.output<ReturnType<typeof caseSchema>>;
