// What the build turns into modules: templates (precompiled by Handlebars) and locale data (parsed from YAML).

interface ImportMeta {
  /** Vite's glob import: paths to modules, resolved when the project is built. */
  glob<T>(pattern: string, options: { eager: true; import: 'default' }): Record<string, T>;
}

/** The part of Handlebars that runs precompiled templates; the package types only its whole. */
declare module 'handlebars/runtime.js' {
  import type Handlebars from 'handlebars';

  const runtime: Pick<typeof Handlebars, 'template' | 'Exception'>;
  export default runtime;
}

/** The version of package.json, set when the project is built. */
declare const __VERSION__: string;
