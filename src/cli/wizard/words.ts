/** How one question is put: what is asked, why, an example, and a short name for the review. */
export interface QuestionWords {
  ask: string;
  why: string;
  name: string;
  example?: string;
}

/** `locales/<language>/wizard.yaml`. */
export interface WizardWords {
  questions: Readonly<Record<string, QuestionWords>>;
  /** By question, then by value. */
  choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
  sections: Readonly<Record<string, string>>;
  /** How one more entry of a list is asked for, by the question that begins it. */
  further: Readonly<Record<string, string>>;
  say: Readonly<Record<string, string>>;
}

const files = import.meta.glob<WizardWords>('../../../locales/*/wizard.yaml', {
  eager: true,
  import: 'default',
});

/** The words of the wizard in a language; in English where there are none. */
export function wizardWords(base: string): WizardWords {
  const found = files[`../../../locales/${base}/wizard.yaml`] ?? files['../../../locales/en/wizard.yaml'];
  return found ?? { questions: {}, choices: {}, sections: {}, further: {}, say: {} };
}

/** A sentence with its parameters filled in. */
export const filled = (text: string | undefined, params: Readonly<Record<string, string | number>> = {}) =>
  (text ?? '').replace(/\{(\w+)\}/g, (_whole, name: string) => String(params[name] ?? ''));
