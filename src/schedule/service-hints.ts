import { onlyFile } from '../calendar/data-file.ts';
import type { DeliveryMethod, NoticeKind } from './notice-types.ts';
import type { Confidence } from './weekend.ts';

/** What is known of how notices are commonly served somewhere; never advice, and only shown with `notAdvice`. */
export interface ServiceHint {
  readonly id: string;
  readonly confidence: Confidence;
  readonly source: string;
  /** ISO date on which the hint was last compared with its source. */
  readonly reviewedOn: string;
}

/** The sentences about service in one language. */
export interface ServiceWords {
  /** The line that stands under every hint. */
  readonly notAdvice: string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  /** Sentences by the id of the hint. */
  readonly hints: Readonly<Record<string, string>>;
}

interface HintRecord {
  readonly countries: readonly string[];
  readonly shownFor: readonly (DeliveryMethod | 'none')[];
  readonly kinds?: readonly NoticeKind[];
  readonly confidence: Confidence;
  readonly source: string;
}

const table = onlyFile(
  import.meta.glob<{ reviewedOn: string; hints: Readonly<Record<string, HintRecord>> }>(
    '../../locales/notice/service.yaml',
    { eager: true, import: 'default' },
  ),
);

const wordFiles = import.meta.glob<ServiceWords>('../../locales/notice/service.*.yaml', {
  eager: true,
  import: 'default',
});

/** A sending of which hints are sought. */
export interface ServiceQuestion {
  /** ISO 3166 code in capitals, or `AE-SH`. */
  readonly country?: string | undefined;
  /** Absent if the case names none yet. */
  readonly deliveryMethod?: DeliveryMethod | undefined;
  /** Default `for-convenience`. */
  readonly kind?: NoticeKind | undefined;
}

/**
 * The hints for a sending whose method is not the one commonly required or advised in a country.
 *
 * @returns none where the method is usual, or nothing is known of the country
 * @example serviceHints({ country: 'TR', deliveryMethod: 'email' })[0]?.id // 'tr-between-merchants'
 */
export function serviceHints({
  country,
  deliveryMethod,
  kind = 'for-convenience',
}: ServiceQuestion): ServiceHint[] {
  if (country === undefined) return [];
  const { reviewedOn } = table;
  return Object.entries(table.hints)
    .filter(
      ([, { countries, shownFor }]) =>
        countries.includes(country) && shownFor.includes(deliveryMethod ?? 'none'),
    )
    .filter(([, { kinds }]) => kinds === undefined || kinds.includes(kind))
    .map(([id, { confidence, source }]) => ({ id, confidence, source, reviewedOn }));
}

/**
 * The sentences about service in a language.
 *
 * @param language language code, such as `fa`; a region after it is left out of account
 * @throws {RangeError} if there is no such language
 * @example serviceWords('en').hints['gb-email-clause'] // 'In England the contract decides …'
 */
export function serviceWords(language: string): ServiceWords {
  const [code] = language.split('-');
  const words = wordFiles[`../../locales/notice/service.${code}.yaml`];
  if (words === undefined) throw new RangeError(`There are no service hints in the language ${language}.`);
  return words;
}
