/**
 * What a figure is, shown where it is named: value, verdict, how it is computed, and from which sources.
 *
 * Layer: lsp; pure (values in, Markdown out).
 */
import { formatQuantity } from "../base/format.ts";
import type { Language } from "../base/language.ts";
import { lspWords } from "../base/messages/lsp.ts";
import { verdictNames, versionNames } from "../base/messages/terms.ts";
import { comparedWords } from "../base/messages/trends.ts";
import { ownWidthText, reasonText } from "../claims/wording.ts";
import type { Component, FigureValue } from "../figures/value.ts";
import type { CheckedClaim } from "../publish/checked-report.ts";
import type { LoadedSource } from "../warehouse/warehouse.ts";

/** So many components are shown; the figure's page has them all. */
const mostComponents = 12;

/** The values a binding asks for, and what became of its claim. */
export function claimHover(
  { binding, values, decision, compared }: CheckedClaim,
  sources: readonly LoadedSource[],
  language: Language,
): string {
  const named = values.map(({ definition, quantity }) => ({ name: definition.name, quantity }));
  const verdict = `**${verdictNames[decision.verdict][language]}**: ${reasonText(decision, named)[language]}`;
  const own = ownWidthText(decision)?.[language];
  const claim = `${lspWords[language].claim(binding.phrase)}: ${verdict}${own === undefined ? "" : `. ${own}`}`;
  const figures = values.map((value) => figureHover(value, language));
  const years = (compared ?? []).map(({ point, quantity }) => {
    const when = `${versionNames[point.version][language]} ${point.year}`;
    return `- ${comparedWords[language]} ${when}: ${formatQuantity(quantity, language, 12)}`;
  });
  const parts = binding.phrase.trim() === "" ? figures : [...figures, claim, years.join("\n")];
  return [...parts, sourcesText(sources, language)].filter((part) => part !== "").join("\n\n");
}

/** Name, value at full precision, and how it is computed. */
export function figureHover(value: FigureValue, language: Language): string {
  const { definition, point, quantity, synthetic } = value;
  const where = `${point.year}, ${versionNames[point.version][language]}, ${escaped(point.entity)}`;
  return [
    `**${escaped(definition.name[language])}** (\`${definition.id}\`)`,
    `**${formatQuantity(quantity, language, 12)}** (${where})`,
    ...(quantity.kind === "absent" ? [escaped(quantity.reason[language])] : []),
    calculation(value, language),
    ...(synthetic ? [`_${lspWords[language].synthetic}_`] : []),
  ].join("\n\n");
}

/** The files behind, with the titles they were given; empty when there is none. */
export function sourcesText(sources: readonly LoadedSource[], language: Language): string {
  if (sources.length === 0) return "";
  const lines = sources.map(({ file, title }) => `- ${escaped([title, file].filter(Boolean).join(": "))}`);
  return [`${lspWords[language].sources}:`, ...lines].join("\n");
}

const signs: Readonly<Record<Component["role"], string>> = {
  plus: "+ ",
  minus: "− ",
  numerator: "",
  denominator: "÷ ",
  earlier: "− ",
  later: "",
  left: "",
  right: "",
  year: "",
  total: "= ",
};

function calculation({ lineage, point }: FigureValue, language: Language): string {
  const words = lspWords[language];
  switch (lineage.kind) {
    case "ledger": {
      const filter = Object.entries(lineage.filter as Readonly<Record<string, readonly string[]>>)
        .map(([dimension, patterns]) => `${dimension} ${patterns.join(" ")}`)
        .join(", ");
      return `${words.calculation}: \`${lineage.sign === -1 ? "−1 × " : ""}${filter}\`, ${words.rows(lineage.rows)}`;
    }
    case "components": {
      const shown = lineage.components.slice(0, mostComponents);
      const rest = lineage.components.length - shown.length;
      const lines = shown.map(({ role, value }) => {
        const sign = role === "right" ? `${lineage.symbol} ` : signs[role];
        const year = value.point.year === point.year ? "" : ` ${value.point.year}`;
        return `- ${sign}${escaped(value.definition.name[language])}${year}: ${formatQuantity(value.quantity, language)}`;
      });
      const more = rest === 0 ? [] : [`- ${words.andMore(rest)}`];
      return [`${words.calculation}:`, ...lines, ...more].join("\n");
    }
    case "published": {
      const { title, url } = lineage.published;
      return `${words.published}: ${escaped([title, url].filter((part) => part !== "").join(", "))}`;
    }
    case "query":
      return `${words.query(lineage.aggregate)}: ${escaped(lineage.tables.join(", "))}`;
    case "none":
      return escaped(lineage.reason[language]);
  }
}

/** Names and titles come from outside: what is Markdown in them is shown, not obeyed. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|!]/g, "\\$&").replaceAll(/\s+/g, " ");
}
