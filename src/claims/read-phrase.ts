/**
 * A phrase → what its numbers say. Rules are tried in order at each token; what no rule takes must be
 * words that are known, or likely, not to change a number. When in doubt the phrase stays unread.
 *
 * Layer: claims; pure.
 */
import type { Language } from "../base/language.ts";
import { type Conventions, type Reading, usualConventions } from "./claim.ts";
import { changerBefore } from "./known-words.ts";
import { lexiconOf } from "./lexicon/index.ts";
import { amountRule, comparisonRule } from "./rules/amount-rule.ts";
import { dateRule } from "./rules/date-rule.ts";
import { levelRule } from "./rules/level-rule.ts";
import { partRule } from "./rules/part-rule.ts";
import { rangeRule } from "./rules/range-rule.ts";
import { rankRule } from "./rules/rank-rule.ts";
import { type Rule, type RuleMatch, type Scan, textOf } from "./rules/rule.ts";
import { shareRule } from "./rules/share-rule.ts";
import { bracketAt, spacedDash } from "./rules/sign.ts";
import { lookUp, lookUpWord, tokenize, wordOf } from "./tokens.ts";

/** Most particular first: a later rule must not take what an earlier one reads better. */
const rules: readonly Rule[] = [
  dateRule,
  rankRule,
  partRule,
  shareRule,
  levelRule,
  rangeRule,
  comparisonRule,
  amountRule,
  quantifierRule,
];

export interface PhraseReading {
  readonly readings: readonly Reading[];
  /** Words that may change what is said. With them, `readings` must not be trusted. */
  readonly unknown?: string;
}

/** All readings of a phrase, in order; none when anything in it is not understood. */
export function readPhrase(
  phrase: string,
  language: Language,
  conventions: Conventions = usualConventions,
): readonly Reading[] {
  const read = scanPhrase(phrase, language, conventions);
  return read.unknown === undefined ? read.readings : [];
}

/** The same, with what kept the phrase from being understood. */
export function scanPhrase(phrase: string, language: Language, conventions: Conventions): PhraseReading {
  const lexicon = lexiconOf(language);
  const scan: Scan = { text: phrase, tokens: tokenize(phrase, lexicon), lexicon, ...conventions };
  const readings: Reading[] = [];
  let taken = 0;
  for (let at = 0; at < scan.tokens.length; ) {
    const match = firstMatch(scan, at);
    const unknown = match === undefined ? unknownAt(scan, at) : unknownBefore(scan, at, taken, match);
    if (unknown !== undefined) return { readings, unknown };
    readings.push(...(match?.readings ?? []));
    at = match?.next ?? at + 1;
    if (match !== undefined) taken = at;
  }
  return { readings };
}

function firstMatch(scan: Scan, at: number): RuleMatch | undefined {
  for (const rule of rules) {
    const match = rule(scan, at);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** «alle», «all»: said of everything that is counted. */
function quantifierRule(scan: Scan, at: number): RuleMatch | undefined {
  if (!scan.lexicon.quantifiers.includes(wordOf(scan.tokens[at]))) return undefined;
  const reading: Reading = {
    ...textOf(scan, at, at + 1),
    unit: "all",
    bound: "exact",
    lowerIncluded: true,
    upperIncluded: true,
  };
  return { readings: [reading], next: at + 1, guarded: false };
}

/** What no rule took: digits we cannot read, scales without a number, and words that may change one. */
function unknownAt(scan: Scan, at: number): string | undefined {
  const { tokens, lexicon } = scan;
  const token = tokens[at];
  const doubtful =
    token?.kind === "number" ||
    lookUp(tokens, at, lexicon.scales) !== undefined ||
    /^[%‰±½¼¾<>≤≥~≈/*×+€£$]$/.test(wordOf(token));
  const changer = lookUpWord(tokens, at, lexicon.changers);
  return doubtful || changer !== undefined ? textOf(scan, at, changer?.next ?? at + 1).text : undefined;
}

/** The word right before a number, when it may be a hedge we do not know. */
export function unknownBefore(scan: Scan, at: number, taken: number, match: RuleMatch): string | undefined {
  if (match.unknown !== undefined) return match.unknown;
  if (!match.guarded || at <= taken) return undefined;
  const before = scan.tokens[at - 1];
  const [reading] = match.readings;
  const isMeasure = reading?.unit !== "count" || reading.noun === undefined;
  const unsure = isMeasure && spacedDash(scan, at - 1) === "unsure";
  const bracket = bracketAt(scan, at - 1) === "unsure";
  const isChanged = unsure || bracket || changerBefore(scan.tokens, at, scan.lexicon) !== undefined;
  return before !== undefined && isChanged ? textOf(scan, at - 1, match.next).text : undefined;
}
