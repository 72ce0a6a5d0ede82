/**
 * «ett av syv prosjekter», «tre av fire ansatte»: two numbers, or a share of the whole.
 *
 * Layer: claims; pure.
 */
import type { Reading } from "../claim.ts";
import { lookUpWord, wordOf } from "../tokens.ts";
import { amountRule, readHedges } from "./amount-rule.ts";
import { readMagnitude } from "./magnitude.ts";
import { fromWords, share } from "./part-rule.ts";
import { type Rule, textOf } from "./rule.ts";

/** The seven is the number; a «one» may be bound too. The part carries what it is as a share of the whole. */
export const shareRule: Rule = (scan, at) => {
  const { lexicon, tokens } = scan;
  const { next: number } = readHedges(scan, at);
  const word = wordOf(tokens[number]);
  const one = lexicon.articles.includes(word) || lexicon.ones.includes(word);
  const part = one ? undefined : readMagnitude(scan, number);
  const afterPart = part === undefined ? number + 1 : part.next;
  const end = wordOf(tokens[afterPart]) === lexicon.outWord ? afterPart + 1 : afterPart;
  const joiner = wordOf(tokens[end]);
  const isIn = joiner === lexicon.inWord && (one || part?.asWord === true);
  if ((!one && (part === undefined || part.scaled)) || (joiner !== lexicon.ofWord && !isIn)) return undefined;
  const determiner =
    lookUpWord(tokens, end + 1, lexicon.determiners) ?? lookUpWord(tokens, end + 1, lexicon.quantifiers);
  const from = determiner?.next ?? end + 1;
  const whole = amountRule(scan, from);
  const total = readMagnitude(scan, from);
  const [all] = whole?.readings ?? [];
  if (whole === undefined || total === undefined || all?.unit !== "count" || all.unitOpen === true)
    return undefined;
  if (isIn && !total.asWord) return undefined;
  if (total.mantissa.d !== 1n || (part !== undefined && part.mantissa.d !== 1n)) return undefined;
  const [top, bottom] = [Number(part?.mantissa.n ?? 1n), Number(total.mantissa.n)];
  if (top <= 0 || top >= bottom || all.value === undefined || total.scaled) return undefined;
  const [partReading] = amountRule(scan, at)?.readings ?? [];
  const counted: Reading | undefined = one
    ? {
        ...textOf(scan, at, number + 1),
        unit: "count",
        bound: "exact",
        value: { n: 1n, d: 1n },
        lower: { n: 1n, d: 1n },
        upper: { n: 1n, d: 1n },
        lowerIncluded: true,
        upperIncluded: true,
        step: { n: 1n, d: 1n },
      }
    : partReading;
  if (counted === undefined) return undefined;
  const [said] = fromWords(scan, at, Math.max(whole.next, from), share(top, bottom)).readings;
  const asShare =
    said === undefined
      ? undefined
      : { ...said, text: scan.text.slice(said.start, all.start + all.text.length) };
  const inWords =
    ((one || part?.asWord === true) && total.asWord) || (all.noun === undefined && bottom <= 10);
  const first: Reading = {
    ...counted,
    ...(counted.noun === undefined && all.noun !== undefined ? { noun: all.noun } : {}),
    ...(one ? { optional: true } : {}),
    ...(asShare === undefined ? {} : { asShare: { ...asShare, inWords } }),
  };
  return { readings: [first, ...whole.readings], next: whole.next, guarded: true };
};
