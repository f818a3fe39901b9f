import type { Weekday } from '../calendar/calendar-date.ts';
import { onlyFile } from '../calendar/data-file.ts';

/** How sure a record is; `unsettled` where the law itself is being changed. */
export type Confidence = 'high' | 'medium' | 'low' | 'unsettled';

/** The weekly days off of a country, with where that was read. */
export interface WeekendRecord {
  readonly days: readonly Weekday[];
  readonly confidence: Confidence;
  readonly source: string;
}

interface WeekendTable {
  readonly reviewedOn: string;
  readonly weekends: Readonly<Record<string, WeekendRecord>>;
}

const table = onlyFile(
  import.meta.glob<WeekendTable>('../../locales/notice/weekends.yaml', { eager: true, import: 'default' }),
);

/** The day on which the weekend table was last compared with its sources, as an ISO date. */
export const weekendsReviewedOn: string = table.reviewedOn;

/** The countries of the weekend table: ISO 3166 codes, and `AE-SH` for Sharjah. */
export const weekendCountries: readonly string[] = Object.keys(table.weekends);

/**
 * The weekend of a country and its source.
 *
 * @param country ISO 3166 code in capitals, or `AE-SH`
 * @returns undefined for a country that is not in the table
 * @example weekendOf('SA')?.days // ['fri', 'sat']
 */
export const weekendOf = (country: string): WeekendRecord | undefined =>
  Object.hasOwn(table.weekends, country) ? table.weekends[country] : undefined;
