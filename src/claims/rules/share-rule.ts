/**
 * «ett av syv prosjekter»: the seven is the number; the one may be bound too.
 *
 * Layer: claims; pure.
 */
import { rational } from "../../base/rational.ts";
import { exactly } from "../interval.ts";
import { lookUpWord, wordOf } from "../tokens.ts";
import { amountRule } from "./amount-rule.ts";
import { type Rule, textOf } from "./rule.ts";

export const shareRule: Rule = (scan, at) => {
  const { lexicon, tokens } = scan;
  const word = wordOf(tokens[at]);
  const one = lexicon.articles.includes(word) || lexicon.ones.includes(word);
  if (!one || wordOf(tokens[at + 1]) !== lexicon.ofWord) return undefined;
  const whole = amountRule(scan, lookUpWord(tokens, at + 2, lexicon.determiners)?.next ?? at + 2);
  if (whole === undefined || whole.readings[0]?.unit !== "count") return undefined;
  const part = {
    ...textOf(scan, at, at + 1),
    unit: "count" as const,
    bound: "exact" as const,
    value: rational(1),
    ...exactly(rational(1)),
    step: rational(1),
    optional: true,
  };
  return { readings: [part, ...whole.readings], next: whole.next, guarded: true };
};
