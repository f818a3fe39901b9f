/** Characters that may begin markup anywhere in a line. */
const anywhere = /[\\`*_[\]<>&~|]/g;
/** Characters that begin a heading, list, quotation or underline at the start of a line. */
const atStart = /^(\s*)([-+#=]|\d{1,9}(?=[.)]))/;

/**
 * Text of one line so that a Markdown reader shows these very characters.
 *
 * @example escapeMarkdown('**[x](y)**') // '\\*\\*\\[x\\](y)\\*\\*'
 */
export function escapeMarkdown(text: string): string {
  const escaped = text.replace(anywhere, '\\$&');
  return escaped.replace(atStart, (_match, space: string, mark: string) =>
    /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  );
}
