import { languageBases } from '../language/languages.ts';

/** `locales/<language>/schedule.yaml`: sentences about dates. */
export interface ScheduleWords {
  dates: Readonly<Record<string, string>>;
  plan: Readonly<Record<string, string>> & { duty: Readonly<Record<string, string>> };
  why: Readonly<Record<string, string>>;
  advice: Readonly<Record<string, string>>;
  occasions: Readonly<Record<string, string>>;
  headings: Readonly<Record<string, string>>;
}

const files = import.meta.glob<ScheduleWords>('../../locales/*/schedule.yaml', {
  eager: true,
  import: 'default',
});

/** The sentences in the language of a tag; in English where the tag names no language of ours. */
export function scheduleWords(tag: string): ScheduleWords {
  const base = tag.split('-')[0] ?? '';
  const words = files[`../../locales/${languageBases.includes(base) ? base : 'en'}/schedule.yaml`];
  if (!words) throw new Error(`locales/${base}/schedule.yaml is missing from the build.`);
  return words;
}

/** A sentence with its parameters filled in. */
export const fill = (
  sentence: string | undefined,
  params: Readonly<Record<string, string | number>>,
): string => (sentence ?? '').replace(/\{(\w+)\}/g, (_whole, name: string) => String(params[name] ?? ''));
