/**
 * The widths of `conventions: hedges:` in fasit.yaml: «nesten: 5 %», «rundt: 2 steg, 3 %».
 *
 * Layer: claims; pure.
 */
import type { WidthProblem } from "../base/messages/hedges.ts";
import { nearMatches } from "../base/near-match.ts";
import { compare, parseDecimal, type Rational, rational } from "../base/rational.ts";
import { type HedgeWidth, type HedgeWidths, type OwnWidth, standardWidth } from "./hedge-width.ts";
import { type Hedge, hedgeForms, hedgeOf, hedgeWords } from "./lexicon/index.ts";

/** Why a line of the settings cannot be used; for a word that is no hedge, the hedges nearest to it. */
export type SettingProblem = WidthProblem | { readonly kind: "unknown"; readonly near: readonly string[] };

export interface OwnWidths {
  readonly widths: HedgeWidths;
  /** In the order of the settings, by the word as it stands there. */
  readonly problems: readonly { readonly word: string; readonly problem: SettingProblem }[];
}

/** The settings → widths by every form of each word, and what is wrong. Never throws. */
export function readOwnWidths(settings: Readonly<Record<string, string>>): OwnWidths {
  const widths = new Map<string, OwnWidth>();
  const taken = new Map<Hedge, string>();
  const problems: { word: string; problem: SettingProblem }[] = [];
  for (const [word, text] of Object.entries(settings)) {
    const hedge = hedgeOf(plain(word));
    const other = hedge === undefined ? undefined : taken.get(hedge);
    const read: HedgeWidth | SettingProblem =
      hedge === undefined
        ? { kind: "unknown", near: nearMatches(plain(word), hedgeWords) }
        : other === undefined
          ? readWidth(hedge, text)
          : { kind: "twice", other };
    if ("kind" in read) {
      problems.push({ word, problem: read });
      continue;
    }
    if (hedge === undefined) continue;
    taken.set(hedge, word);
    const own: OwnWidth = { word: plain(word), width: read };
    for (const form of hedgeForms(hedge)) widths.set(form, own);
  }
  return { widths, problems };
}

/** «Ca.» is the word «ca». */
function plain(word: string): string {
  return word.trim().toLowerCase().replaceAll(/\s+/g, " ").replace(/\.$/, "");
}

/** The units a limit is written in, in the three languages. */
const units: Readonly<Record<string, keyof HedgeWidth>> = {
  "%": "percent",
  prosent: "percent",
  percent: "percent",
  "per cent": "percent",
  steg: "steps",
  step: "steps",
  steps: "steps",
  prosentpoeng: "points",
  "percentage points": "points",
};

/** How one limit is written; the JSON Schema of the settings says the same. */
const limitForm = String.raw`(?:(?:høyst|høgst|at most)\s+)?\d{1,3}(?:[.,]\d{1,3})?\s*(?:${Object.keys(units).join("|")})`;
export const widthForm = `^\\s*${limitForm}(?:\\s*,\\s*${limitForm})*\\s*$`;
const separator = /\s*,\s+|(?<=\D)\s*,\s*/u;

function readWidth({ kind }: Hedge, text: string): HedgeWidth | WidthProblem {
  const possible = Object.keys(standardWidth[kind]);
  if (possible.length === 0) return { kind: "no-width" };
  if (!new RegExp(widthForm, "u").test(text)) return { kind: "not-read" };
  const width: { steps?: Rational; percent?: Rational; points?: Rational } = {};
  for (const part of text.trim().split(separator)) {
    const [, digits = "", unit = ""] = /^\D*([\d.,]+)\s*(.+)$/u.exec(part) ?? [];
    const value = parseDecimal(digits.replace(",", "."));
    const limit = units[unit];
    if (value === undefined || limit === undefined || width[limit] !== undefined) return { kind: "not-read" };
    if (!possible.includes(limit)) return { kind: "wrong-limit", limit };
    if (value.n === 0n) return { kind: "nothing-left" };
    const most = mostOf(kind)[limit];
    if (compare(value, rational(most)) > 0) return { kind: "says-nothing", most: `${most} ${unit}` };
    width[limit] = value;
  }
  return width;
}

/**
 * Beyond these a hedge says nothing: a quarter from the number is another number, and ten steps of a digit are one
 * of the digit before it. «Godt over» may ask for more, but not for the double.
 */
function mostOf(kind: Hedge["kind"]): Readonly<Record<keyof HedgeWidth, number>> {
  const isDistance = kind === "well-above" || kind === "well-below";
  return { steps: 9, percent: isDistance ? 100 : 25, points: 25 };
}
