interface Words {
  [key: string]: string | Words;
}

const files = import.meta.glob<Words>('../../locales/*/cli.yaml', { eager: true, import: 'default' });

// The languages themselves are not asked, for help must not wait for all they load.
const pathOf = (base: string): string => `../../locales/${base}/cli.yaml`;

/** Looks a word of the command line up by its dotted key, and fills in its parameters. */
export type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string;

const baseOf = (tag: string | undefined): string | undefined => {
  const base = tag?.split(/[-_.@]/)[0]?.toLowerCase();
  return base !== undefined && Object.hasOwn(files, pathOf(base)) ? base : undefined;
};

/** The language of messages that the user asks for: by the option, else by the environment. */
export function askedBase(option: string | undefined, env: NodeJS.ProcessEnv): string | undefined {
  const [fromSystem] = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].filter(Boolean);
  return baseOf(option) ?? baseOf(fromSystem);
}

function lookUp(words: Words | undefined, key: string): string | undefined {
  let found: string | Words | undefined = words;
  for (const step of key.split('.')) {
    found = typeof found === 'object' && Object.hasOwn(found, step) ? found[step] : undefined;
  }
  return typeof found === 'string' ? found : undefined;
}

/** The words of the command line in a language. */
export function speak(base = 'en'): Say {
  const words = files[pathOf(base)];
  return (key, params = {}) => {
    const text = lookUp(words, key) ?? key;
    return text.replace(/\{(\w+)\}/g, (_whole, name: string) => String(params[name] ?? ''));
  };
}
