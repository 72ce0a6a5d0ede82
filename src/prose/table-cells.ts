/**
 * The cells of a table, each with what a reader knows of it from elsewhere: the row it is in, the column
 * it is under, and the unit that stands in a heading («Beløp i 1000 kroner») and not in the cell.
 *
 * Layer: prose; pure.
 */
import type { Table, TableCell } from "mdast";
import type { Language } from "../base/language.ts";
import { plainText } from "./inline-text.ts";

export interface CellPlace {
  readonly cell: TableCell;
  readonly isHeading: boolean;
  /** «Netto driftsresultat, 2017»: the words of its row and its column, as far as there are any. */
  readonly label: string;
  /** What the headings say of a bare number here, in words that follow one: «millioner kroner». */
  readonly unit?: string;
}

type Scale = "thousand" | "million" | "billion";
type Unit = { readonly scale?: Scale; readonly kroner: boolean; readonly share?: "percent" | "promille" };

const scaleWords: readonly (readonly [RegExp, Scale])[] = [
  [/^(?:1[ .,\u00a0\u202f]?000|tusen|thousand)$/i, "thousand"],
  [/^(?:mill\.?|millioner|millionar|million|millions|mnok)$/i, "million"],
  [/^(?:mrd\.?|milliarder|milliardar|billion|billions|bn)$/i, "billion"],
];
const oneWord =
  "(?:1[ .,\\u00a0\\u202f]?000|tusen|thousand|mill(?:ioner|ionar|ions?)?\\.?|mnok|mrd\\.?|milliard[ea]r|billions?|bn)";
const kroner = "(?:kroner|kr\\.?|nok)";
/** A unit that fills the rest of a heading: «(mill. kr)», «i 1000 kroner», «Mill. kroner», «%». */
const written = new RegExp(
  `(?:^|[(\\[,:–]\\s*|\\s(?:i|in)\\s+)(?:(?:hele|heile)\\s+)?((?:${kroner}\\s+)?${oneWord}(?:\\s+${kroner})?|${kroner}|%|prosent|percent|per cent|pst\\.?|‰|promille)\\s*[)\\].:]*$`,
  "iu",
);
/** A share may stand in the middle: «i prosent av driftsinntektene». */
const shareInside = /\s(?:i|in)\s+(prosent|%|percent|promille|‰)(?=\s)/iu;

/** The unit a heading gives, if it gives one. */
export function unitIn(heading: string): Unit | undefined {
  const text = heading.trim();
  const found = (written.exec(text)?.[1] ?? shareInside.exec(text)?.[1])?.toLowerCase();
  if (found === undefined) return undefined;
  if (/^(?:%|prosent|percent|per cent|pst)/.test(found)) return { share: "percent", kroner: false };
  if (/^(?:‰|promille)/.test(found)) return { share: "promille", kroner: false };
  const bare = found.replaceAll(new RegExp(`(?<!\\p{L})${kroner}(?!\\p{L})`, "giu"), "").trim();
  const scale = scaleWords.find(([pattern]) => pattern.test(bare))?.[1];
  const isKroner = bare !== found || /^mnok$/i.test(bare);
  return { kroner: isKroner, ...(scale === undefined ? {} : { scale }) };
}

const words: Readonly<Record<Language, Readonly<Record<Scale | "percent" | "promille", string>>>> = {
  nb: {
    thousand: "tusen",
    million: "millioner",
    billion: "milliarder",
    percent: "prosent",
    promille: "promille",
  },
  nn: {
    thousand: "tusen",
    million: "millionar",
    billion: "milliardar",
    percent: "prosent",
    promille: "promille",
  },
  en: {
    thousand: "thousand",
    million: "million",
    billion: "billion",
    percent: "percent",
    promille: "per mille",
  },
};

function unitText({ scale, kroner: isKroner, share }: Unit, language: Language): string {
  if (share !== undefined) return words[language][share];
  return [scale === undefined ? "" : words[language][scale], isKroner ? "kroner" : ""].join(" ").trim();
}

/**
 * Every cell in the order of the text. `above` is the paragraph before the table, which may be all about
 * its unit («Tall i 1000 kroner»). A row and a column that name different units name none.
 */
export function cellsOf(table: Table, above: string, language: Language): readonly CellPlace[] {
  const [head, ...body] = table.children;
  const headings = (head?.children ?? []).map(plainText).map((text) => text.trim());
  const common = unitIn(headings[0] ?? "") ?? (above.length <= 60 ? unitIn(above) : undefined);
  const columnUnits = headings.map(unitIn);
  const top = (head?.children ?? []).map((cell): CellPlace => ({ cell, isHeading: true, label: "" }));
  const rows = body.flatMap((row) => {
    const name = row.children[0] === undefined ? "" : plainText(row.children[0]).trim();
    const rowUnit = unitIn(name);
    return row.children.map((cell, index): CellPlace => {
      const column = headings[index] ?? "";
      if (index === 0) return { cell, isHeading: false, label: column };
      const texts = [rowUnit, columnUnits[index]].flatMap((one) =>
        one === undefined ? [] : [unitText(one, language)],
      );
      const own = [...new Set(texts)];
      const unit = own.length > 1 ? undefined : (own[0] ?? (common && unitText(common, language)));
      const label = [name, column].filter((one) => one !== "").join(", ");
      return { cell, isHeading: false, label, ...(unit === undefined ? {} : { unit }) };
    });
  });
  return [...top, ...rows];
}

/**
 * A cell's words as a sentence: «Netto driftsresultat, 2017: 421 millioner kroner», and where what began at
 * `start` of the cell begins in it. Only a bare number at the end takes the headings' unit.
 */
export function cellSentence(
  { label, unit }: Pick<CellPlace, "label" | "unit">,
  text: string,
  start: number,
  length: number,
): { readonly sentence: string; readonly phraseStart: number } {
  const front = label === "" ? "" : `${label}: `;
  const isBare = /\d\s*$/.test(text.slice(0, start + length)) && text.slice(start + length).trim() === "";
  const behind = unit !== undefined && isBare ? ` ${unit}` : "";
  return { sentence: `${front}${text.trimEnd()}${behind}`, phraseStart: front.length + start };
}
