/** The end of a text, from the beginning of a word, if it is longer than so many characters. */
export function endOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.slice(-most);
  return `…${end.slice(end.indexOf(' ') + 1)}`;
}

/** The beginning of a text, to the end of a word, if it is longer than so many characters. */
export function startOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const end = start.lastIndexOf(' ');
  return `${end < 0 ? start : start.slice(0, end)}…`;
}
