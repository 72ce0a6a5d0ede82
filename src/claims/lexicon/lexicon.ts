/**
 * The words of claims in one language, as data. docs/readings.md is made from these tables.
 *
 * Words are lower case and without a closing full stop; a key of several words has single spaces.
 *
 * Layer: claims; pure.
 */
import type { ReadingUnit } from "../claim.ts";
import type { Relation } from "../relation-name.ts";
import type { HedgeKind } from "./hedge.ts";

/** Words that tell the relation of a number, by where they stand. Endings of compounds count as the word. */
export interface RelationWords {
  /** Nouns before the number, joined by «på», «vart», …: «merforbruk». */
  readonly nouns: Readonly<Record<string, Relation>>;
  /** Verbs and nouns of change, before «med», «på» or the number itself: «økte». */
  readonly changes: Readonly<Record<string, "økning" | "nedgang">>;
  /** «gikk fra 71 til 76 prosent»: it moved, whichever way. */
  readonly moves: readonly string[];
  /** Between those and a number that is the change («med»), and one that is the new level («til»). */
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** «høyere», «lavere» after the number, before «enn»: the direction. */
  readonly comparatives: Readonly<Record<string, "more" | "less">>;
  readonly than: string;
  readonly budget: readonly string[];
  readonly expected: readonly string[];
  /** «tap på 2,8 mill.»: read with the number. */
  readonly losses: readonly string[];
}

export interface Scale {
  readonly power: number;
  /** MNOK: the scale is also the unit. */
  readonly kroner?: true;
  /** «millionene»: a noun of its own, so what follows is not what is counted. */
  readonly definite?: true;
}

export interface YearParts {
  readonly ordinals: Readonly<Record<string, number>>;
  /** Into how many parts the year is cut: «halvår» 2. */
  readonly divisions: Readonly<Record<string, number>>;
  readonly loose: Readonly<Record<string, readonly [number, number]>>;
  readonly turns: readonly string[];
}

export interface Comparator {
  readonly direction: "more" | "less";
  readonly well: boolean;
}

export interface Superlative {
  readonly order?: "highest" | "lowest";
}

export interface Lexicon {
  readonly decimalMark: "," | ".";
  readonly groupMark: "." | ",";
  /** Written with a full stop that does not end a sentence. */
  readonly abbreviations: readonly string[];
  /** Exact numbers in words, two to twelve; one is in `ones`. */
  readonly numberWords: Readonly<Record<string, number>>;
  /** Exact numbers in words, 13 to 99. */
  readonly largeNumberWords: Readonly<Record<string, number>>;
  /** «hundre», «dusin»: multiply a number word before them. */
  readonly multiplierWords: Readonly<Record<string, number>>;
  /** «over tusen», «tusen elever»: also without a number before it. */
  readonly thousand: string;
  /** «halvannen»: one and a half. */
  readonly oneAndAHalf: readonly string[];
  /** «en halv million», «to og en halv million». */
  readonly halves: readonly string[];
  readonly and: string;
  /** «halvparten», and with a number word before: «tredeler». As numerator 1 over a denominator. */
  readonly fractions: Readonly<Record<string, number>>;
  /** Those that need no number word before them. */
  readonly wholeFractions: readonly string[];
  /** «dobbelt så mye»: how many times. */
  readonly multiples: Readonly<Record<string, number>>;
  /** «tre ganger så mange». */
  readonly times: readonly string[];
  /** «så», before «mye», «mange», «høy». */
  readonly asMuch: readonly string[];
  /** Unmistakably the number one («én»). */
  readonly ones: readonly string[];
  /** One or an article: a number only before a scale or «av» and a number. */
  readonly articles: readonly string[];
  readonly scales: Readonly<Record<string, Scale>>;
  /** Units after the number. */
  readonly units: Readonly<Record<string, ReadingUnit>>;
  /** Kroner before the number: «kr 45 000». */
  readonly currencyBefore: readonly string[];
  readonly perInhabitant: readonly string[];
  readonly hedges: Readonly<Record<string, HedgeKind>>;
  /** Between numbers of one unit: «12 og 14 prosent». */
  readonly unitSharers: readonly string[];
  /** «eller mer» after the number: at least. */
  readonly orMore: readonly string[];
  /** Adjectives that may stand between a number and what is counted. */
  readonly adjectives: readonly string[];
  readonly relations: RelationWords;
  /** «antall elever økte til 340»: the noun after this says what a bare number counts. */
  readonly countOf: readonly string[];
  /** Words for the number of people in the municipality: a bare number beside them counts people. */
  readonly population: readonly string[];
  /** Endings of nouns that are a percentage: «forbruksprosenten ble 99,4». */
  readonly percentNouns: readonly string[];
  /** «siden 2013», «noen gang»: the years a place is said to be among. */
  readonly since: readonly string[];
  readonly ever: readonly string[];
  /** «nr. 3», «3. plass». */
  readonly placeNouns: readonly string[];
  readonly placePrefixes: readonly string[];
  /** «er nummer 3»: before the prefix, so that it is a place and not a name. */
  readonly placeVerbs: readonly string[];
  /** «titalls», «hundrevis»: a number that is said and not told. */
  readonly vague: readonly string[];
  /** «hvorav 12»: a part of what was counted before. */
  readonly ofWhich: readonly string[];
  /** «flere hundre», «et par tusen»: before a hundred or a scale, how many is not told. */
  readonly vagueLeads: readonly string[];
  /** Before a number that is set beside the one before it: «mot 79 100 i 2018» has its unit. */
  readonly against: readonly string[];
  /** «per elev», «pr. 10 000 innbyggere». */
  readonly per: readonly string[];
  /** What an amount is commonly told for each of. */
  readonly perNouns: readonly string[];
  /** «tredjeplass»: a place in one word. */
  readonly placedWords: Readonly<Record<string, number>>;
  /** Followed by «de/dei/the» and a number: the number is another figure, and this one is compared with it. */
  readonly comparators: Readonly<Record<string, Comparator>>;
  readonly determiners: readonly string[];
  /** «mellom 4 og 6», «fra 5 til 10», and the word between in «4. til 10. trinn». */
  readonly ranges: readonly { readonly open: string; readonly between: string }[];
  readonly rangeWord: string;
  /** «ett av syv». */
  readonly ofWord: string;
  /** «three out of four». */
  readonly outWord: string;
  /** «one in five»; empty where the language has no such saying. */
  readonly inWord: string;
  /** «hver femte ansatt»: a fifth of them. */
  readonly everyWords: readonly string[];
  readonly minusWords: readonly string[];
  /** «med pluss seks millioner»: after a word that wants a number, the sign of one above zero. */
  readonly plusWords: readonly string[];
  /** Before a number and a dash, these make it a minus: «ble – 3,4 mill.». */
  readonly expectsNumber: readonly string[];
  /** With one before it, a dash between words begins a clause of its own. */
  readonly finiteVerbs: readonly string[];
  /** «8,9 mill. kroner i minus»: after the number, these make it negative. */
  readonly negativeAfter: readonly string[];
  /** «negativt med 8,9 mill.»: the same as «på». A noun («underskuddet økte med») is a change instead. */
  readonly negativeAdjectives: readonly string[];
  /** In the clause before a link, these may turn what is said round. */
  readonly negations: readonly string[];
  /** «langt fra 30 millioner», «i stedet for 30 millioner»: right before a number, it is another one. */
  readonly turners: readonly string[];
  /** After those, nothing is turned: «ikke bare», «ikke minst». */
  readonly negationsUndone: readonly string[];
  /** After the number and its unit: it is told for each of several. */
  readonly apiece: readonly string[];
  /** Before «av» and a number: the number is of something else («det dobbelte av 421 mill.»). */
  readonly partsOf: readonly string[];
  /** Words that say the amount is negative; a compound («driftsunderskudd») counts as its last part. */
  readonly negativeWords: readonly string[];
  /** Words that say it is not: they end what a negative word before them says. */
  readonly positiveWords: readonly string[];
  readonly quantifiers: readonly string[];
  readonly superlatives: Readonly<Record<string, Superlative>>;
  readonly superlativeOwners: readonly string[];
  readonly placeWords: Readonly<Record<string, number>>;
  readonly months: readonly string[];
  /** Months as [years from the named one, month]. */
  readonly seasons: Readonly<Record<string, readonly (readonly [number, number])[]>>;
  /** «første halvår», «utgangen av», «årsskiftet»: parts of a year; `loose` by first and last month. */
  readonly yearParts: YearParts;
  /** Words that may stand between a season or month and its year. */
  readonly yearJoiners: readonly string[];
  /** Before a year: «i 2017». */
  readonly yearLeads: readonly string[];
  /** Before a date, these change what is said. */
  readonly dateChangers: readonly string[];
  /** Anywhere in the phrase, these may change what a number means. */
  readonly changers: readonly string[];
  /** The same, but only right before a number. */
  readonly changersBefore: readonly string[];
  /** The same, but only right after a number. */
  readonly changersAfter: readonly string[];
  /** May stand right before a number without changing it. */
  readonly carriers: readonly string[];
  /** Words that stress a number and leave it as it is («skarve», «svimlende»), beside the hedges that do. */
  readonly stresses: readonly string[];
  /** Written nearly as a hedge, and none («resten», «knapp»). */
  readonly neighbours: readonly string[];
  /** Endings of words that may change the number after them («antakeligvis», «henimot», «utover»). */
  readonly doubtfulEndings: readonly string[];
  /** Endings of words after a number that are more likely a verb than what is counted («19 avgjorde»). */
  readonly participleEndings: readonly string[];
  /** Not nouns: end the noun that is counted. */
  readonly functionWords: readonly string[];
  /** Before a number that is a name or reference («kapittel 5»), so that it needs no binding. */
  readonly references: readonly string[];
}
