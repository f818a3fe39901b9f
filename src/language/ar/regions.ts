import type { CalendarName } from '../../calendar/calendars.ts';
import type { NumberingSystem } from '../language.ts';
import type { FigureMarks, MonthSet } from './data.ts';

/** What a region's letters look like. */
export interface Region {
  family: string;
  months: MonthSet;
  digits: NumberingSystem;
  calendar: CalendarName;
  dual: [CalendarName, CalendarName];
  latinMarks: 'latn' | 'european';
  datesNoticesTwice: boolean;
  clock: 12 | 24;
  style: string;
  /** Adjectives of currencies that this region spells otherwise. */
  adjectives?: Record<string, string>;
  /** Delivery lines that this family of regions words otherwise. */
  delivery?: Record<string, string>;
}

interface RegionData {
  marks: Record<NumberingSystem | 'european', FigureMarks>;
  families: Record<string, Omit<Region, 'family'>>;
  tags: Record<string, Partial<Region> & { family: string }>;
}

/** The one file that a literal pattern of `import.meta.glob` found. */
export function only<T>(modules: Record<string, T>): T {
  const [data] = Object.values(modules);
  if (data === undefined) throw new RangeError('A file of locales/ar is missing from the build.');
  return data;
}

/** Families of regions, and what each tag changes. */
export const regionData = only(
  import.meta.glob<RegionData>('../../../locales/ar/regions.yaml', { eager: true, import: 'default' }),
);

/** What a region's letters look like: its family, and its own differences on top. */
export function regionOf(tag: string): Region {
  const own = regionData.tags[tag];
  const family = regionData.families[own?.family ?? ''];
  if (!own || !family) throw new RangeError(`locales/ar/regions.yaml has no tag "${tag}".`);
  return { ...family, ...own };
}
