import type { HelperOptions } from 'handlebars';
import type {
  DateOptions,
  DateStyle,
  DurationOptions,
  GrammaticalCase,
  InflectOptions,
  Language,
} from '../language/language.ts';
import type { HelperName } from './helper-names.ts';
import type { LetterPart, PartName } from './letter.ts';
import { pick } from './pick.ts';
import { tidy } from './tidy.ts';
import { type DateValue, DurationValue, type MoneyValue, NameValue, type Value } from './values.ts';

/** What the helpers of one letter share. */
export interface HelperContext {
  language: Language;
  /** Whether main dates are given in two calendars. */
  datesTwice: boolean;
  /** Decides between wordings: the same facts, the same letter. */
  seed: string;
  /** Filled by `part`, in the order of the template. */
  parts: LetterPart[];
}

type Helper = (this: unknown, ...given: never[]) => unknown;

/**
 * `part name` keeps its block as that part of the letter. `choose name` renders one of the `option` blocks in it,
 * picked by the facts of the case; an option with `when=false` is left out.
 */
function structureHelpers(context: HelperContext) {
  let wordings: (() => string)[] = [];
  return {
    // A block that is nothing but one value gives that value, not its text: hence String.
    part(this: unknown, name: PartName, options: HelperOptions) {
      const markdown = tidy(String(options.fn(this)));
      if (markdown !== '') context.parts.push({ name, markdown });
      return '';
    },
    choose(this: unknown, name: string, options: HelperOptions) {
      const outer = wordings;
      wordings = [];
      options.fn(this);
      const chosen = pick(wordings, `${context.seed}/${name}`);
      wordings = outer;
      return chosen?.() ?? '';
    },
    option(this: unknown, options: HelperOptions) {
      const when: unknown = 'when' in options.hash ? options.hash['when'] : true;
      if (when) wordings.push(() => String(options.fn(this)).trim());
      return '';
    },
  };
}

const logicHelpers = {
  eq: (left: unknown, right: unknown) => left === right,
  and: (...given: unknown[]) => given.slice(0, -1).every(Boolean),
  or: (...given: unknown[]) => given.slice(0, -1).some(Boolean),
  not: (value: unknown) => !value,
};

/** The hash of a helper call as options of the language; Handlebars types it as anything. */
function optionsOf<T extends object>({ hash }: { hash: T }): T {
  return { ...hash };
}

function wordHelpers({ language, datesTwice }: HelperContext) {
  return {
    date(value: DateValue, options: HelperOptions) {
      const style: DateStyle | 'full' = options.hash['style'] ?? 'full';
      if (style !== 'full') return value.write({ ...optionsOf<DateOptions>(options), style });
      return value.write(datesTwice ? { style: 'dual', weekday: true } : { style: 'weekday' });
    },
    duration(value: DurationValue, options: HelperOptions) {
      return language.duration({ n: value.n, unit: value.unit }, optionsOf<DurationOptions>(options));
    },
    number: (value: DurationValue | number) =>
      language.number(value instanceof DurationValue ? value.n : value),
    money: (value: MoneyValue) => String(value),
    time: (value: string) => language.time(value),
    list(values: readonly Value[]) {
      return language.list(values.map(String));
    },
    inflect(value: NameValue | string, grammaticalCase: GrammaticalCase, options: HelperOptions) {
      if (!(value instanceof NameValue))
        return language.inflect(value, grammaticalCase, optionsOf<InflectOptions>(options));
      const how = { ...value.inflectOptions, ...optionsOf<InflectOptions>(options) };
      return value.wrap(language.inflect(value.raw, grammaticalCase, how));
    },
    quote: (value: Value | string) => language.quote(String(value)),
  };
}

/** The helpers of a letter; their names are those of `helperNames`. */
export function createHelpers(context: HelperContext): Record<HelperName, Helper> {
  return { ...structureHelpers(context), ...logicHelpers, ...wordHelpers(context) };
}
