/** What the notes beside the letters call some parts. */
const otherNames: Readonly<Record<string, string>> = { 'last-day': 'notice', 'next-steps': 'handover' };

/** The parts that a letter lacks, as its front matter says; undefined where it says nothing. */
export const lackingIn = (text: string): readonly string[] | undefined =>
  /^missing: (.+)$/m
    .exec(text)?.[1]
    ?.replace(/^\[\]$/, '')
    .split(/[^\w-]+/)
    .filter(Boolean)
    .map((part) => otherNames[part] ?? part);
