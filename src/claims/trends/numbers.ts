/**
 * The numbers of a phrase of change, and what each is: the change itself, the new level, or the one before.
 *
 * Layer: claims; pure.
 */
import type { ClaimInput, Reading } from "../claim.ts";
import { readClaim } from "../read-claim.ts";
import { lookUp, wordOf } from "../tokens.ts";
import type { Clause, Span } from "./clause.ts";
import type { TrendNumber } from "./trend.ts";

/** `spans` are the characters of the sentence that the numbers take. */
export type NumbersRead =
  | {
      readonly numbers: readonly TrendNumber[];
      readonly spans: readonly { readonly from: number; readonly to: number }[];
    }
  | { readonly unread: string };

/** Reads the numbers with what is already understood out of the way. */
export function readNumbers(input: ClaimInput, clause: Clause, spans: readonly Span[]): NumbersRead {
  const sentence = masked(clause, spans);
  const { phraseStart, phrase } = input;
  const masking = { ...input, sentence, phrase: sentence.slice(phraseStart, phraseStart + phrase.length) };
  const { readings, unknown } = readClaim(masking);
  if (unknown !== undefined) return { unread: unknown };
  const numbers: TrendNumber[] = [];
  for (const reading of readings) {
    // The year of the figure itself may stand beside it; another one is caught as a word that is not understood.
    if (reading.unit === "date") continue;
    const role = roleOf(reading, phraseStart, clause, spans, numbers.at(-1));
    const isNumber =
      reading.value !== undefined && reading.bound !== "range" && reading.comparison === undefined;
    if (role === undefined || !isNumber || reading.unit === "rank" || reading.signWord !== undefined)
      return { unread: reading.text };
    const { relation: _relation, contrary: _contrary, ...plain } = reading;
    numbers.push({ reading: plain, role });
  }
  const taken = numbers.map(({ reading }) => {
    const from = phraseStart + reading.start;
    return { from, to: from + reading.text.length };
  });
  return { numbers, spans: taken };
}

/** The sentence with what is understood as spaces, unit for unit; words of change stay, for «fra A til B». */
function masked({ words }: Clause, spans: readonly Span[]): string {
  const units = words.text.split("");
  for (const span of spans.filter(({ role }) => role !== "move")) {
    const [from, to] = [words.tokens[span.from]?.start ?? 0, words.tokens[span.to - 1]?.end ?? 0];
    for (let at = from; at < to; at += 1) units[at] = " ";
  }
  return units.join("");
}

function roleOf(
  reading: Reading,
  phraseStart: number,
  clause: Clause,
  spans: readonly Span[],
  previous: TrendNumber | undefined,
): TrendNumber["role"] | undefined {
  const { words } = clause;
  const { tokens, trend, lexicon } = words;
  if (reading.level !== undefined) return reading.level === "before" ? "before" : "level";
  const start = phraseStart + reading.start;
  const at = tokens.findIndex((token) => token.start >= start);
  const after = tokens.findIndex((token) => token.start >= start + reading.text.length);
  const spanAt = (index: number) => spans.find((span) => index >= span.from && index < span.to);
  const before = wordOf(tokens[at - 1]);
  const sized = lookUp(tokens, after, trend.sizes) === undefined ? after : after + 1;
  if (after >= 0 && spanAt(sized)?.role === "compared") return "by";
  if (after >= 0 && spanAt(after)?.role === "move") return "by";
  if (trend.by.includes(before)) return "by";
  if (before === "på" && spanAt(at - 2)?.role === "move") {
    const move = spans.find((span) => span.role === "move" && span.to === at - 1);
    const way = move === undefined ? undefined : lookUp(tokens, move.from, trend.moves)?.value;
    return way === "same" ? "level" : "by";
  }
  if (trend.to.includes(before)) return "level";
  if (lexicon.ranges[1]?.open === before || before === "frå" || before === "from") return "before";
  if (spanAt(at - 1)?.role === "move") return "by";
  if (previous !== undefined && ["eller", "or", "(", "og", "and"].includes(before)) return previous.role;
  const moves = spans.filter((span) => span.role === "move");
  // «421 mill. kroner, en økning fra i fjor», «var 421 mill. kroner, det høyeste siden 2013».
  return moves.every((span) => span.from >= at) ? "level" : undefined;
}
