/** Handlebars' parser without its compiler: text to syntax tree, and nothing is evaluated. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  export function parse(source: string): hbs.AST.Program;
}
