import type { Finding, Waiver } from './finding.ts';

/** Categories that no waiver may silence. */
const unwaivable: ReadonlySet<string> = new Set(['insult', 'threat']);

/**
 * Takes out the findings that a waiver silences: exactly its words under exactly its rule.
 *
 * @returns the findings that stay, and the waivers that silenced nothing or may not
 * @example waive(findings, [{ text: 'urgent', rule: 'sarcasm/scare-quotes', why: 'the name of a queue' }])
 */
export function waive(findings: readonly Finding[], waivers: readonly Waiver[]) {
  const used = new Set<Waiver>();
  const kept = findings.filter((finding) => {
    if (unwaivable.has(finding.category)) return true;
    const waiver = waivers.find(({ text, rule }) => rule === finding.ruleId && text === finding.text);
    if (waiver) used.add(waiver);
    return !waiver;
  });
  return { kept, unused: waivers.filter((waiver) => !used.has(waiver)) };
}
