/**
 * What the words around a number say it is: a change, or a distance from budget or from what was expected.
 *
 * Layer: claims; pure.
 */
import type { Relation } from "./relation-name.ts";
import { yearAt } from "./rules/calendar.ts";
import type { Scan } from "./rules/rule.ts";
import { lookUp, type Token, wordOf } from "./tokens.ts";

/** How many words before and after a number are looked at. */
const reach = 6;

/** The relation of the number whose phrase is tokens `from` to `next`. */
export function relationOf(scan: Scan, from: number, next: number): Relation | undefined {
  return compared(scan, next) ?? before(scan, from) ?? changedAfter(scan, next);
}

/** «opp kr 506 mill. eller 5,5 %»: the same change in another unit. */
export function sharedRelation(
  scan: Scan,
  from: number,
  previous: { readonly end: number; readonly relation?: Relation } | undefined,
): Relation | undefined {
  const joins = scan.tokens[from - 1];
  const isNext = (scan.tokens[from - 2]?.end ?? -1) === previous?.end;
  return isNext && wordOf(joins) === scan.lexicon.unitSharers[2] ? previous?.relation : undefined;
}

/** «høyere enn budsjettert», «mer enn i fjor», «over budsjett», «meir i 2018». */
function compared({ tokens, lexicon }: Scan, next: number): Relation | undefined {
  const { relations } = lexicon;
  const side = lookUp(tokens, next, relations.comparatives);
  if (side === undefined) return undefined;
  const more = side.value === "more";
  // «mer i rammetilskudd enn budsjettert»: what there is more of may stand between.
  let at = side.next;
  while (at < side.next + 4 && tokens[at]?.kind === "word" && wordOf(tokens[at]) !== relations.than) at += 1;
  at = wordOf(tokens[at]) === relations.than ? at + 1 : side.next;
  for (const end = at + 3; at < end; at += 1) {
    const word = wordOf(tokens[at]);
    if (relations.budget.includes(word)) return more ? "over budsjett" : "under budsjett";
    if (relations.expected.includes(word)) return more ? "over forventning" : "under forventning";
    if (tokens[at]?.kind !== "word") break;
  }
  return more ? "økning" : "nedgang";
}

/** «merforbruk på», «økte med», «opp», «auke på»; «økte til» says the new level and no relation. */
function before({ tokens, lexicon, ...scan }: Scan, from: number): Relation | undefined {
  const { relations } = lexicon;
  const near = wordOf(tokens[from - 1]);
  if (relations.to.includes(near)) return undefined;
  const by = relations.by.includes(near);
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    // «merforbruk (underskudd) på 340 000 kroner»: one word in brackets says the same again.
    if (wordOf(tokens[at]) === ")" && wordOf(tokens[at - 2]) === "(") at -= 3;
    const token = tokens[at];
    if (endsClause(token, { tokens, lexicon, ...scan }, at)) return undefined;
    const word = wordOf(token);
    const noun = relationNoun(word, relations.nouns);
    if (noun !== undefined) return noun;
    const change = Object.hasOwn(relations.changes, word) ? relations.changes[word] : undefined;
    if (change !== undefined && (by || at === from - 1)) return change;
  }
  return undefined;
}

function endsClause(token: Token | undefined, scan: Scan, at: number): boolean {
  if (token?.kind === "mark") return /^[,;:()]$/.test(token.mark);
  return token?.kind === "number" && yearAt(scan, at) === undefined;
}

function relationNoun(word: string, nouns: Readonly<Record<string, Relation>>): Relation | undefined {
  return Object.hasOwn(nouns, word) ? nouns[word] : undefined;
}

/** «kr 240 mill. i auka kostnader». */
function changedAfter({ tokens, lexicon }: Scan, next: number): Relation | undefined {
  if (!lexicon.yearJoiners.includes(wordOf(tokens[next]))) return undefined;
  const word = wordOf(tokens[next + 1]);
  const { changes, nouns } = lexicon.relations;
  if (Object.hasOwn(changes, word)) return changes[word];
  return relationNoun(word, nouns);
}
