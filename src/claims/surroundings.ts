/**
 * What stands around a link and may turn what it says: «har ikke brukt [3 mill.]», «det dobbelte av [3 mill.]»,
 * «[3 mill.] hver». Such a claim is not read: nobody can tell which number the author means.
 *
 * Layer: claims; pure.
 */
import type { Reading } from "./claim.ts";
import type { Scan } from "./rules/rule.ts";
import { scaleStatementIn } from "./rules/scale-statement.ts";
import { lookUp, lookUpWord, type Token, wordOf } from "./tokens.ts";

/** How far back in its clause a negation is looked for. */
const reach = 8;

/** The words before the phrase at token `from`, or after it at token `to`, that may turn it; undefined for none. */
export function turnedBy(
  sentence: Scan,
  from: number,
  to: number,
  readings: readonly Reading[],
): string | undefined {
  if (!readings.some((one) => one.value !== undefined || one.bound === "range")) return undefined;
  return (
    partBefore(sentence, from) ??
    negationBefore(sentence, from) ??
    apieceWord(sentence, from, to) ??
    scaleAround(sentence.text, readings)
  );
}

/** «halvparten av», «to prosent av», «3 × »: the number is that of the whole, and the sentence of a part. */
function partBefore({ tokens, lexicon }: Scan, from: number): string | undefined {
  let of = from - 1;
  if (lexicon.determiners.includes(wordOf(tokens[of]))) of -= 1;
  if (/^[×*/÷]$/.test(wordOf(tokens[of]))) return wordOf(tokens[of]);
  if (lexicon.times.includes(wordOf(tokens[of]))) return wordOf(tokens[of]);
  const part = wordOf(tokens[of - 1]);
  const isPart = lexicon.partsOf.includes(part) || Object.hasOwn(lexicon.fractions, part) || part === "%";
  return wordOf(tokens[of]) === lexicon.ofWord && isPart ? `${part} ${lexicon.ofWord}` : undefined;
}

function negationBefore({ tokens, lexicon }: Scan, from: number): string | undefined {
  const least = Math.max(0, from - reach);
  for (let at = insertBefore(tokens, from, least); at >= least; at -= 1) {
    const token = tokens[at];
    if (endsClause(token)) return undefined;
    const word = wordOf(token);
    if (!lexicon.negations.includes(word)) continue;
    if (lookUpWord(tokens, at, lexicon.negationsUndone) === undefined) return word;
  }
  return undefined;
}

/**
 * Where to look from: the word before the phrase, or before an insertion between commas («ble ikke, som ventet,
 * [421 mill.]»), which leaves a negation in front of it in force.
 */
function insertBefore(tokens: readonly Token[], from: number, least: number): number {
  if (wordOf(tokens[from - 1]) !== ",") return from - 1;
  for (let at = from - 2; at >= least; at -= 1) {
    if (wordOf(tokens[at]) === ",") return at - 1;
    if (endsClause(tokens[at])) break;
  }
  return from - 1;
}

function endsClause(token: Token | undefined): boolean {
  return token?.kind === "mark" && /^[,;:.()–—]$/.test(token.mark);
}

/** «[45 000] (tall i 1000 kroner)»: a number without a scale of its own has that of its sentence, and the link does not say so. */
function scaleAround(text: string, readings: readonly Reading[]): string | undefined {
  const bare = readings.some(
    ({ written, noun, unit }) => written?.power === 0 && noun === undefined && /^(?:count|kr)$/.test(unit),
  );
  const stated = bare ? scaleStatementIn(text) : undefined;
  return stated === undefined ? undefined : text.slice(stated.start, stated.end);
}

/** «[3 mill. hver]», «[3 mill.] kroner hver»: last in the phrase, or after the unit that follows it. */
function apieceWord({ tokens, lexicon }: Scan, from: number, to: number): string | undefined {
  const unitAt = (index: number) =>
    (lookUp(tokens, index, lexicon.scales) ?? lookUp(tokens, index, lexicon.units))?.next;
  let end = to;
  for (let unit = unitAt(end); unit !== undefined; unit = unitAt(end)) end = unit;
  const words = [...(to - 1 > from ? [wordOf(tokens[to - 1])] : []), wordOf(tokens[end])];
  return words.find((word) => lexicon.apiece.includes(word));
}
