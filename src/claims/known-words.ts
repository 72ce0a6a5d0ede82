/**
 * Which words may stand right before a number and leave it as it is. A word nobody knows may be a hedge, or one that
 * is misspelt («nestn 80», «drøyyt 40»); then nothing is read.
 *
 * Layer: claims; pure.
 */
import { editDistance } from "../base/near-match.ts";
import type { Lexicon } from "./lexicon/index.ts";
import { nounUnit } from "./lexicon/nouns.ts";
import { isDash } from "./rules/rule.ts";
import { lookUpWord, type Token, wordOf } from "./tokens.ts";

/**
 * Is this word one that leaves a following number as it is? Names and longer words are, but for those that are
 * known to change one, end as such words do, or are nearly one; a short word must be known.
 */
function mayStandBefore(token: Token, lexicon: Lexicon): boolean {
  if (token.kind === "mark") return !/^[~≈<>≤≥±×÷*]$/.test(token.mark);
  if (token.kind !== "word") return true;
  const { word, capital } = token;
  if (lexicon.changersBefore.includes(word)) return false;
  if (isPlain(word, lexicon)) return true;
  if (isNearlyHedge(word, lexicon)) return false;
  return capital || (word.length >= 4 && !lexicon.doubtfulEndings.some((ending) => word.endsWith(ending)));
}

/** «langt fra», «i stedet for» right before token `at`: the number is another one. */
export function turnerBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): string | undefined {
  for (let from = at - 1; from >= Math.max(0, at - 3); from -= 1) {
    const turner = lookUpWord(tokens, from, lexicon.turners);
    if (turner?.next === at) return turner.value;
  }
  return undefined;
}

/** Words before a number that change nothing. */
function isPlain(word: string, lexicon: Lexicon): boolean {
  const { carriers, determiners, negativeWords, quantifiers, stresses } = lexicon;
  return [carriers, determiners, negativeWords, quantifiers, stresses].some((list) => list.includes(word));
}

/** Shorter words have too many neighbours. */
const shortest = 4;
/** How many words are remembered; a text has no more different ones before its numbers. */
const memory = 5_000;
const remembered = new WeakMap<Lexicon, Map<string, boolean>>();

/**
 * Is the word a letter or two from a word that changes a number, and none that we know? «nestn», «omtrrent»;
 * but «resten», «inntekt».
 */
export function isNearlyHedge(word: string, lexicon: Lexicon): boolean {
  if (word.length < shortest) return false;
  const memo = remembered.get(lexicon) ?? new Map<string, boolean>();
  if (!remembered.has(lexicon)) remembered.set(lexicon, memo);
  const known = memo.get(word);
  if (known !== undefined) return known;
  if (memo.size >= memory) memo.clear();
  const found = !isVocabulary(word, lexicon) && hedgeWords(lexicon).some((hedge) => isNear(word, hedge));
  memo.set(word, found);
  return found;
}

function isNear(word: string, hedge: string): boolean {
  const reach = hedge.length >= 8 ? 2 : 1;
  return Math.abs(word.length - hedge.length) <= reach && editDistance(word, hedge) <= reach;
}

const hedgeLists = new WeakMap<Lexicon, readonly string[]>();

/** Every word of a hedge and every word that changes a number, where they are long enough to be told apart. */
function hedgeWords(lexicon: Lexicon): readonly string[] {
  const known = hedgeLists.get(lexicon);
  if (known !== undefined) return known;
  const single = Object.keys(lexicon.hedges).filter((words) => !words.includes(" "));
  const made = [...new Set([...single, ...lexicon.oneAndAHalf])].filter((word) => word.length > shortest);
  hedgeLists.set(lexicon, made);
  return made;
}

/** Words with a meaning of their own, however near a hedge they are written. */
function isVocabulary(word: string, lexicon: Lexicon): boolean {
  const { relations, functionWords, adjectives, finiteVerbs, expectsNumber, neighbours } = lexicon;
  const lists = [functionWords, adjectives, finiteVerbs, expectsNumber, neighbours];
  const tables = [relations.nouns, relations.changes, relations.comparatives, lexicon.superlatives];
  return (
    lists.some((list) => list.includes(word)) ||
    tables.some((table) => Object.hasOwn(table, word)) ||
    nounUnit(word) !== undefined
  );
}

/** The word right before token `at`, and those before it, when they keep a number from being what it says. */
export function changerBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): string | undefined {
  const before = tokens[at - 1];
  if (before === undefined) return undefined;
  // «+/- 2 prosent»: either way.
  if (wordOf(tokens[at - 2]) === "/" && isDash(before)) return "/-";
  return turnerBefore(tokens, at, lexicon) ?? (mayStandBefore(before, lexicon) ? undefined : wordOf(before));
}
