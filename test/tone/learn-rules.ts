/** A sentence that weights have not learnt from: its score by its words, in natural logarithms, and the rules that found something. */
export interface Met {
  readonly score: number;
  readonly rules: readonly string[];
  readonly harmful: boolean;
}

/** How much rules add to a score. */
export interface RuleWeights {
  /** What a rule adds that was hardly ever met. */
  readonly usual: number;
  readonly byRule: ReadonlyMap<string, number>;
}

const rounds = 6;
const steps = 30;
/** How far rules differ from the usual one, as far as is known beforehand: the variance of their weights. */
const caution = 1;

const chance = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Slope and height of the line that turns scores into chances, where rules add one and the same. */
function scaleOf(met: readonly Met[]) {
  let [slope, height, usual] = [1, 0, 1];
  for (let step = 0; step < 400; step += 1) {
    let [bySlope, byHeight, byUsual] = [0, 0, 0];
    for (const { score, rules, harmful } of met) {
      const found = rules.length > 0 ? 1 : 0;
      const miss = (harmful ? 1 : 0) - chance(slope * score + height + usual * found);
      bySlope += miss * score;
      byHeight += miss;
      byUsual += miss * found;
    }
    slope += (0.5 * bySlope) / met.length;
    height += (2 * byHeight) / met.length;
    usual += (4 * byUsual) / met.length;
  }
  return { slope, height, usual };
}

/** The weight under which the sentences that a rule found are most likely, held near the usual one. */
function weightOf(lines: readonly Readonly<{ line: number; harmful: boolean }>[], usual: number): number {
  let weight = usual;
  for (let step = 0; step < steps; step += 1) {
    let [slope, bend] = [-(weight - usual) / caution, 1 / caution];
    for (const { line, harmful } of lines) {
      const likely = chance(line + weight);
      slope += (harmful ? 1 : 0) - likely;
      bend += likely * (1 - likely);
    }
    weight += Math.max(-1, Math.min(1, slope / bend));
  }
  return weight;
}

/** Learns how far each rule is to be believed, beside what the words say; of several the strongest counts. */
export function learnRules(met: readonly Met[]): RuleWeights {
  const { slope, height, usual } = scaleOf(met);
  const weights = new Map<string, number>();
  const of = (rule: string): number => weights.get(rule) ?? usual;
  for (let round = 0; round < rounds; round += 1) {
    const byRule = new Map<string, { line: number; harmful: boolean }[]>();
    for (const { score, rules, harmful } of met) {
      const [first] = [...rules].sort((one, other) => of(other) - of(one));
      if (first === undefined) continue;
      const own = byRule.get(first) ?? [];
      own.push({ line: slope * score + height, harmful });
      byRule.set(first, own);
    }
    for (const [rule, lines] of byRule) weights.set(rule, weightOf(lines, usual));
  }
  const scaled = [...weights].map(([rule, weight]): [string, number] => [rule, weight / slope]);
  return { usual: usual / slope, byRule: new Map(scaled) };
}
