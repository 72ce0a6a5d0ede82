/**
 * A phrase that names reasons → which contributions it names, and which way it says each went. Names are
 * matched word by word, whatever their inflection, the longest name first; what matches none or several is
 * told, never guessed.
 *
 * Layer: claims; pure.
 */
import type { Language } from "../base/language.ts";
import type { BreakdownQuantity } from "../base/quantity.ts";
import type { CauseReason } from "./cause-reason.ts";
import { type CauseWords, causeWords } from "./lexicon/causes.ts";
import { lexiconOf } from "./lexicon/index.ts";
import { type Token, tokenize } from "./tokens.ts";

/** `good`: well for the total. Carried: said of the reason before it, and perhaps of this one too. */
export interface SaidDirection {
  readonly kind: "up" | "down" | "good" | "bad";
  readonly carried: boolean;
}

/** The characters `start` up to, not including, `end` of the phrase. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface NamedCause {
  /** Place in the breakdown's contributions. */
  readonly cause: number;
  /** The words from the last «og» or comma to the next. */
  readonly words: string;
  /** Where those words stand in the phrase, and where the name among them does. */
  readonly at: Place;
  readonly nameAt: Place;
  readonly said?: SaidDirection;
  /** «inntekter fra …», «utgifter til …»: must fit what is named. */
  readonly nature?: "income" | "expense";
}

export interface CausePhrase {
  readonly causes: readonly NamedCause[];
  /** «blant annet»: there are others. */
  readonly others: boolean;
  /** «først og fremst»: they are most of it. */
  readonly mainly: boolean;
}

/** A name's words without their endings, and whose it is. */
interface Name {
  readonly cause: number;
  readonly stems: readonly string[];
}

interface Word {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly mark: boolean;
}

const endings: Readonly<Record<"norwegian" | "english", RegExp>> = {
  norwegian: /(?<=.{3})(?:ene|ane|ens|er|ar|en|et|a|e|s)$/u,
  english: /(?<=.{3})(?:es|s|e)$/u,
};

/** «skatteinntektene» and «skatteinntekter» are the same name; short words are left as they are. */
function stemOf(word: string, language: Language): string {
  return word.replace(endings[language === "en" ? "english" : "norwegian"], "");
}

function wordsIn(text: string, language: Language): readonly Word[] {
  return tokenize(text, lexiconOf(language)).map((token: Token): Word => {
    const written = text.slice(token.start, token.end);
    const word = token.kind === "word" ? token.word.normalize("NFC") : written;
    return {
      text: word,
      stem: stemOf(word, language),
      start: token.start,
      end: token.end,
      mark: token.kind === "mark",
    };
  });
}

/** Every name of every contribution, in the phrase's language and as the author's synonyms have it. */
function namesOf({ contributions }: BreakdownQuantity, language: Language): readonly Name[] {
  return contributions.flatMap(({ name, synonyms }, cause) =>
    [...new Set([...Object.values(name), ...synonyms])].flatMap((text): readonly Name[] => {
      const stems = wordsIn(text, language)
        .filter((word) => !word.mark)
        .map((word) => word.stem);
      return stems.length === 0 ? [] : [{ cause, stems }];
    }),
  );
}

/** How many words from `at` are one of the sayings; the longest. */
function sayingAt(words: readonly Word[], at: number, sayings: readonly string[]): number {
  const lengths = sayings.map((saying) => {
    const parts = saying.split(" ");
    return parts.every((part, i) => words[at + i]?.text === part) ? parts.length : 0;
  });
  return Math.max(0, ...lengths);
}

/** The contributions whose longest name stands at `at`, and how many words it takes. */
function namesAt(
  words: readonly Word[],
  at: number,
  names: readonly Name[],
): { readonly length: number; readonly causes: readonly number[] } {
  const fits = names.filter(({ stems }) => stems.every((stem, i) => words[at + i]?.stem === stem));
  const length = Math.max(0, ...fits.map(({ stems }) => stems.length));
  const causes = fits.filter(({ stems }) => stems.length === length).map(({ cause }) => cause);
  return { length, causes: [...new Set(causes)] };
}

/** What stands around the link in its own clause: between the nearest full stops, commas and colons. */
function clauseAround(sentence: string, start: number, end: number): string {
  const before =
    sentence
      .slice(0, start)
      .split(/[,;:()–]/)
      .at(-1) ?? "";
  const after = sentence.slice(end).split(/[,;:.()–]/)[0] ?? "";
  return `${before} ${after}`;
}

export interface CauseText {
  readonly phrase: string;
  readonly sentence: string;
  readonly phraseStart: number;
  readonly language: Language;
}

/** Reads the phrase against the contributions of what it is bound to. */
export function readCauses(input: CauseText, breakdown: BreakdownQuantity): CausePhrase | CauseReason {
  const { phrase, language, phraseStart, sentence } = input;
  const lexicon = causeWords[language];
  const around = wordsIn(clauseAround(sentence, phraseStart, phraseStart + phrase.length), language);
  const turning = around.find(({ text }) => lexicon.turning.includes(text));
  if (turning !== undefined) return { kind: "words", words: turning.text };
  const has = (list: readonly string[]) => around.some((_, at) => sayingAt(around, at, list) > 0);
  const outside = { others: has(lexicon.others), mainly: has(lexicon.mainly) };
  const inside = readList(phrase, breakdown, language, lexicon);
  if ("kind" in inside) return inside;
  if (inside.causes.length === 0) return { kind: "none" };
  return {
    causes: inside.causes,
    others: inside.others || outside.others,
    mainly: inside.mainly || outside.mainly,
  };
}

/** One reason as it is being read. */
interface Open {
  readonly from: number;
  cause?: number;
  nameAt?: Place;
  said?: SaidDirection;
  nature?: "income" | "expense";
}

function readList(
  phrase: string,
  breakdown: BreakdownQuantity,
  language: Language,
  lexicon: CauseWords,
): CausePhrase | CauseReason {
  const words = wordsIn(phrase, language).filter(({ text, mark }) => !mark || !/[-–«»“”"]/.test(text));
  const names = namesOf(breakdown, language);
  const causes: NamedCause[] = [];
  let [others, mainly] = [false, false];
  let open: Open = { from: 0 };
  const placeOf = (from: number, to: number): Place => ({
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? phrase.length,
  });
  const textOf = (from: number, to: number): string => {
    const { start, end } = placeOf(from, to);
    return phrase.slice(start, end).replaceAll(/\s+/g, " ");
  };
  const close = (to: number): CauseReason | undefined => {
    const { from, cause, nameAt, said, nature } = open;
    if (cause === undefined || nameAt === undefined)
      return to > from ? { kind: "unknown", words: textOf(from, to) } : undefined;
    const named = textOf(from, to);
    if (causes.some((one) => one.cause === cause)) return { kind: "twice", words: named, cause };
    const last = causes.at(-1)?.said;
    const carried = said ?? (last === undefined ? undefined : { ...last, carried: true });
    causes.push({
      cause,
      words: named,
      at: placeOf(from, to),
      nameAt,
      ...(carried === undefined ? {} : { said: carried }),
      ...(nature === undefined ? {} : { nature }),
    });
    return undefined;
  };
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    const name = namesAt(words, at, names);
    const saying = (list: readonly string[]) => sayingAt(words, at, list);
    const separator = word.text === "," || word.text === ";" || word.text === "&" ? 1 : saying(lexicon.and);
    const direction = (["up", "down", "good", "bad"] as const).find((kind) =>
      lexicon[kind].includes(word.text),
    );
    const aside = Math.max(saying(lexicon.others), saying(lexicon.mainly));
    const basis = Math.max(saying(lexicon.thanBudget), saying(lexicon.thanEarlier));
    if (name.length > 0 && direction === undefined) {
      const [cause, ...more] = name.causes;
      const said = textOf(at, at + name.length);
      if (cause === undefined || more.length > 0)
        return { kind: "ambiguous", words: said, causes: name.causes };
      if (open.cause !== undefined) return { kind: "unknown", words: textOf(open.from, at + name.length) };
      open.cause = cause;
      open.nameAt = placeOf(at, at + name.length);
      at += name.length;
    } else if (basis > 0) {
      const said = textOf(at, at + basis);
      const wanted = saying(lexicon.thanBudget) > 0 ? "budget" : "earlier";
      if (breakdown.basis !== wanted) return { kind: "basis", words: said };
      at += basis;
    } else if (aside > 0) {
      others ||= saying(lexicon.others) > 0;
      mainly ||= saying(lexicon.mainly) > 0;
      at += aside;
    } else if (separator > 0) {
      const broken = close(at);
      if (broken !== undefined) return broken;
      at += separator;
      open = { from: at };
    } else if (direction !== undefined) {
      // Two of them («mindre vekst i …») turn each other, or not: who can tell.
      if (open.said !== undefined) return { kind: "unclear", words: textOf(open.from, at + 1) };
      open.said = { kind: direction, carried: false };
      at += 1;
    } else if (lexicon.income.includes(word.text) || lexicon.expense.includes(word.text)) {
      open.nature = lexicon.income.includes(word.text) ? "income" : "expense";
      at += 1;
    } else if (lexicon.turning.includes(word.text)) {
      return { kind: "words", words: word.text };
    } else if (lexicon.glue.includes(word.text)) at += 1;
    else return { kind: "unknown", words: textOf(open.from, endOfPart(words, at, lexicon)) };
  }
  const broken = close(words.length);
  return broken ?? { causes, others, mainly };
}

/** Where the reason that is not understood ends. */
function endOfPart(words: readonly Word[], from: number, lexicon: CauseWords): number {
  const next = words.findIndex(
    (word, at) => at > from && (word.text === "," || sayingAt(words, at, lexicon.and) > 0),
  );
  return next < 0 ? words.length : next;
}
