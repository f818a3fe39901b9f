import { expect, test } from 'vitest';
import { ruleFindings } from '../../src/tone/check.ts';
import { toneLanguages } from '../../src/tone/data.ts';
import { Opinion } from '../../src/tone/opinion.ts';
import { Reader } from '../../src/tone/reader.ts';
import { listRules, ruleSet } from '../../src/tone/rules.ts';
import { linesOf } from './lines.ts';

test.each(toneLanguages)('a sentence that is clear hides nothing that would have stood (%s)', (language) => {
  const rules = ruleSet(language);
  const reader = new Reader(rules, []);
  const texts = [
    ...linesOf(language).known.map(({ text }) => text),
    ...listRules(language).flatMap(({ flagged, clean }) => [...flagged, ...clean]),
  ];
  let clear = 0;
  for (const text of texts)
    for (const sentence of reader.sentences(text)) {
      const opinion = new Opinion(sentence, rules.estimator(), rules.evidence());
      if (!opinion.isClear) continue;
      clear += 1;
      sentence.recognise();
      sentence.mask();
      const found = ruleFindings(sentence, text, rules, true);
      expect(found.length > 0 && opinion.bearsOut(found) ? text : '').toBe('');
      expect(opinion.own()).toBeUndefined();
    }
  expect(clear).toBeGreaterThan(100);
});
