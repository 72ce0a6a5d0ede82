/**
 * The words Fasit reads, as Markdown tables for docs/readings.md.
 *
 * Layer: claims; pure.
 */
import type { Language } from "../base/language.ts";
import { widthText } from "../base/messages/hedges.ts";
import { standardWidth } from "./hedge-width.ts";
import { type HedgeKind, hedgeTable, lexiconOf } from "./lexicon/index.ts";

const names: Readonly<Record<Language, string>> = { nb: "Bokmål", nn: "Nynorsk", en: "English" };

const hedgeMeanings: Readonly<Record<HedgeKind, string>> = {
  approx: "rundt",
  below: "litt under",
  above: "litt over",
  "at-least": "minst",
  "at-most": "høyst",
  "less-than": "mindre enn",
  "well-above": "langt over",
  "well-below": "langt under",
  emphasis: "endrer ingenting",
};

/** All tables of one language: hedges, numbers and units, comparisons, and words that stop the reading. */
export function readingsTable(language: Language): string {
  const lexicon = lexiconOf(language);
  const scales = Object.entries(lexicon.scales).map(([word, { power }]) => `${word} (10^${power})`);
  const numbers = Object.entries(lexicon.numberWords).map(([word, value]) => `${word} (${value})`);
  const units = [...new Set(Object.values(lexicon.units))].map(
    (unit) => [unit, Object.keys(lexicon.units).filter((word) => lexicon.units[word] === unit)] as const,
  );
  return [
    `### ${names[language]}`,
    hedgesOf(language),
    table("Tall og enheter", [
      ["tallord", numbers],
      ["én", lexicon.ones],
      ["skala", scales],
      ...units,
      ["per innbygger", lexicon.perInhabitant],
      ["eller mer", lexicon.orMore],
      ["alle", lexicon.quantifiers],
      ["fortegn", [...new Set([...lexicon.minusWords, ...lexicon.negativeWords, ...lexicon.negativeAfter])]],
      ["snur, før lenken", lexicon.negations],
      ["del av, før lenken", lexicon.partsOf],
      ["hver, etter tallet", lexicon.apiece],
    ]),
    table("Sammenligning og plass", [
      ["sammenligning (+ de/dei/the)", Object.keys(lexicon.comparators)],
      ["plass", [...Object.keys(lexicon.superlatives), ...Object.keys(lexicon.placeWords)]],
      ["årstid", Object.keys(lexicon.seasons)],
    ]),
    table("Stopper lesningen", [
      ["hvor som helst", lexicon.changers],
      ["rett før tallet", lexicon.changersBefore],
      ["rett etter tallet", lexicon.changersAfter],
      ["rett før en dato", lexicon.dateChangers],
    ]),
  ].join("\n\n");
}

/** A row for each hedge: what it does, how far it reaches, in which words, and why. */
function hedgesOf(language: Language): string {
  const rows = hedgeTable.flatMap(({ kind, words, reason }) => {
    const own = words[language] ?? [];
    const width = widthText(standardWidth[kind], "nb");
    return own.length === 0 ? [] : [`| ${own.join(" · ")} | ${hedgeMeanings[kind]} | ${width} | ${reason} |`];
  });
  return ["| Forbehold | betyr | rekker | fordi |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

function table(title: string, rows: readonly (readonly [string, readonly string[]])[]): string {
  const lines = rows.map(([name, words]) => `| ${name} | ${words.join(" · ")} |`);
  return [`| ${title} | ord |`, "| --- | --- |", ...lines].join("\n");
}
