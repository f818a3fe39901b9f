/** How grave a finding is: an `error` stops the letter, a `warning` must be seen, a `hint` is optional. */
export type Severity = 'error' | 'warning' | 'hint';

/**
 * One passage that the tone rules mark.
 *
 * `start` and `end` are UTF-16 offsets into the text that was checked, and `text` is exactly
 * `checked.slice(start, end)`. `message` and `suggestion` are plain sentences in the letter's language.
 */
export interface Finding {
  /** `category/slug`, stable across releases. */
  readonly ruleId: string;
  readonly category: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Why the passage is marked. */
  readonly message: string;
  /** Words that could stand instead; absent where the passage is better deleted. */
  readonly suggestion?: string;
}

/** Categories that are a matter of form, which a second opinion about words knows nothing of. */
export const categoriesOfForm: ReadonlySet<string> = new Set(['informal', 'unclear']);

/** Categories that calm words beside them hardly outweigh. */
export const loudCategories: ReadonlySet<string> = new Set(['insult']);

/** Silences one false alarm: exactly these words under exactly this rule, for a recorded reason. */
export interface Waiver {
  readonly text: string;
  readonly rule: string;
  readonly why: string;
}

/** What `checkTone` needs to know besides the text. */
export interface ToneOptions {
  /** BCP 47 tag; its language subtag selects the rules. */
  readonly locale: string;
  /** Kind of the whole letter; only then is the letter also read for the parts it lacks. */
  readonly kind?: string;
  /** Names of the client, as they may stand in the text; they count as an address to the client. */
  readonly clientNames?: readonly string[];
  readonly allow?: readonly Waiver[];
}

/** The outcome of `checkTone`. */
export interface ToneResult {
  /** Whether no finding of severity `error` is left, and a whole letter says that the work ends, and when. */
  readonly ok: boolean;
  /** Sorted by place, without duplicates. */
  readonly findings: readonly Finding[];
  /** Parts that a whole letter lacks, by name; empty unless `kind` was given. */
  readonly missing: readonly string[];
  /** Waivers that silenced nothing, or may not silence what they name. */
  readonly unusedWaivers: readonly Waiver[];
}
