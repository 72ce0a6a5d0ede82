/**
 * Which side of a budget, of zero or of another year a number is said to be on: «et mindreforbruk på», «merinntekter på»,
 * «økte med», «mindre enn budsjettert». Whether the value lies there is the figure's to say: a plus may be either.
 *
 * Layer: claims; pure.
 */
import type { Relation } from "./relation-name.ts";
import { yearAt } from "./rules/calendar.ts";
import type { Scan } from "./rules/rule.ts";
import type { Axis, Side } from "./side.ts";
import { wordOf } from "./tokens.ts";
import { englishTrends } from "./trends/words-en.ts";
import { norwegianTrends } from "./trends/words-no.ts";

/** The endings of compounds count: «driftsunderskuddet», «budsjettoverskridelsen». */
const nouns: readonly (readonly [RegExp, Axis, 1 | -1])[] = [
  [/(?:mindre|under)(?:forbruk|utgift|kostnad)(?:et|en|er|ar|ene|ane)?$/, "spending", -1],
  [/^(?:innsparing|besparelse)(?:a|en|er|ar|n|r)?$|^underspend(?:ing)?$|^savings$/, "spending", -1],
  [/(?:me(?:i)?r|over)(?:forbruk|utgift|kostnad)(?:et|en|er|ar|ene|ane)?$/, "spending", 1],
  [/overskrid(?:else|ing)(?:n|r|a|en|er|ar)?$|^overspend(?:ing)?$|^overrun$/, "spending", 1],
  [/mindre(?:inntekt|avkastning)(?:a|en|er|ar|ene|ane)?$|svikt(?:en)?$|^shortfall$/, "income", -1],
  [/me(?:i)?r(?:inntekt|avkastning|skatteinngang)(?:a|en|er|ar|ene|ane)?$/, "income", 1],
  [/unders(?:kudd|kot)(?:et)?$|^deficit$/, "result", -1],
  [/overs(?:kudd|kot)(?:et)?$|^surplus$/, "result", 1],
];

/** How many words back a noun reaches. */
const reach = 6;

/** The side of the number whose phrase is tokens `from` to `next`; `relation` is what is read of it already. */
export function sideOf(
  scan: Scan,
  from: number,
  next: number,
  relation: Relation | undefined,
): Side | undefined {
  return nounBefore(scan, from) ?? nounAfter(scan, next) ?? sideOfRelation(scan, from, next, relation);
}

function nounAt({ tokens }: Scan, at: number): Side | undefined {
  const word = wordOf(tokens[at]);
  const found = nouns.find(([pattern]) => pattern.test(word));
  if (found === undefined) return undefined;
  const [, axis, side] = found;
  // «mer-/mindreforbruk», «mer- eller mindreforbruk»: the words leave it open.
  const joins = /^(?:[/-]|eller|og|or|and)$/.test(wordOf(tokens[at - 1]));
  const isOpen =
    joins && /^(?:[/-]|me(?:i)?r|mindre|.*forbruk|.*inntekt(?:er)?)$/.test(wordOf(tokens[at - 2]));
  return { axis, side: isOpen ? 0 : side, word };
}

function nounBefore(scan: Scan, from: number): Side | undefined {
  const { tokens, lexicon } = scan;
  const { changes, to } = lexicon.relations;
  const isLevel = to.includes(wordOf(tokens[from - 1]));
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const token = tokens[at];
    if (token?.kind === "mark" && /^[,;:()]$/.test(token.mark)) return undefined;
    if (token?.kind === "number" && yearAt(scan, at) === undefined) return undefined;
    // «merforbruket økte med 5 mill.» tells the change; «økte til 5 mill.» the merforbruk.
    if (!isLevel && Object.hasOwn(changes, wordOf(token))) return undefined;
    const noun = nounAt(scan, at);
    if (noun !== undefined) return noun;
  }
  return undefined;
}

/** «51 mill. kroner i mindreforbruk». */
function nounAfter(scan: Scan, next: number): Side | undefined {
  return scan.lexicon.yearJoiners.includes(wordOf(scan.tokens[next])) ? nounAt(scan, next + 1) : undefined;
}

function sideOfRelation(
  scan: Scan,
  from: number,
  next: number,
  relation: Relation | undefined,
): Side | undefined {
  if (relation === "over budsjett" || relation === "under budsjett")
    return { axis: "budget", side: relation === "over budsjett" ? 1 : -1, word: relation };
  if (relation !== "økning" && relation !== "nedgang") return undefined;
  if (saysBudget(scan, next))
    return { axis: "budget", side: relation === "økning" ? 1 : -1, word: wordOf(scan.tokens[next]) };
  const word = changeWord(scan, from, next);
  return word === undefined ? undefined : { axis: "change", side: relation === "økning" ? 1 : -1, word };
}

/** «mindre enn det som var budsjettert»: the budget may stand some words after «enn». */
function saysBudget({ tokens, lexicon }: Scan, next: number): boolean {
  const { comparatives, than, budget } = lexicon.relations;
  if (!Object.hasOwn(comparatives, wordOf(tokens[next]))) return false;
  const words = tokens.slice(next, next + 2 * reach);
  const end = words.findIndex((token) => token.kind !== "word");
  const clause = (end < 0 ? words : words.slice(0, end)).map(wordOf);
  const at = clause.indexOf(than);
  return at >= 0 && clause.slice(at).some((word) => budget.includes(word));
}

/** The verb or noun of change that gave the relation; none for «styrket», «opp» and the like, which may be given an amount. */
function changeWord({ tokens, lexicon }: Scan, from: number, next: number): string | undefined {
  const after = wordOf(tokens[next]);
  if (Object.hasOwn(lexicon.relations.comparatives, after)) return after;
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const word = wordOf(tokens[at]);
    if ([norwegianTrends, englishTrends].some(({ moves }) => Object.hasOwn(moves, word))) return word;
  }
  return undefined;
}
