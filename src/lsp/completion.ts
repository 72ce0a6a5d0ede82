/**
 * What can be written at a place: figures with their values, the settings of a binding, blocks and their
 * fields.
 *
 * Layer: lsp.
 */
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver/node.js";
import { formatQuantity } from "../base/format.ts";
import type { Language } from "../base/language.ts";
import { blockTexts, querySettings } from "../base/messages/lsp.ts";
import { versionNames } from "../base/messages/terms.ts";
import { versions } from "../base/period.ts";
import type { Compilation } from "../compile/compile.ts";
import { blockFields, chartForms } from "../prose/fasit-blocks.ts";
import type { CompletionPlace } from "./completion-place.ts";

/** Items that replace the word at `place` on line `line`. */
export async function completionItems(
  { wanted, start, end }: CompletionPlace,
  line: number,
  compilation: Compilation,
): Promise<readonly CompletionItem[]> {
  const { language } = compilation;
  const range = { start: { line, character: start }, end: { line, character: end } };
  const item = (label: string, detail: string, kind: CompletionItemKind, insert = label): CompletionItem => ({
    label,
    detail,
    kind,
    filterText: insert,
    textEdit: { range, newText: insert },
  });
  switch (wanted.kind) {
    case "figure":
      return (await figureDetails(compilation)).map(({ id, name, detail, explanation }) => ({
        ...item(id, detail, CompletionItemKind.Constant),
        filterText: `${id} ${name}`,
        documentation: explanation,
      }));
    case "query-setting":
      return Object.values(querySettings).map((setting) => {
        const [name, text] = setting[language];
        return item(name, text, CompletionItemKind.Property, `${name}=`);
      });
    case "query-value":
      return queryValues(wanted.setting, compilation).map(([value, text]) =>
        item(value, text, CompletionItemKind.EnumMember),
      );
    case "block-kind":
      return [...blockFields.keys()].map((kind) =>
        item(kind, blockTexts[kind]?.[language] ?? "", CompletionItemKind.Keyword),
      );
    case "block-field":
      return (blockFields.get(wanted.block) ?? []).map((field) =>
        item(field, "", CompletionItemKind.Property, `${field}: `),
      );
    case "chart-form":
      return chartForms.map((form) => item(form, "", CompletionItemKind.EnumMember));
    case "statement":
      return (compilation.report?.statements ?? []).map(({ id, title }) =>
        item(id, title[language], CompletionItemKind.Constant),
      );
  }
}

interface FigureDetail {
  readonly id: string;
  readonly name: string;
  /** The value now, and the name. */
  readonly detail: string;
  readonly explanation: string;
}

/** Kept as long as the compilation is: a list is asked for at every keystroke. */
const known = new WeakMap<Compilation, Promise<readonly FigureDetail[]>>();

function figureDetails(compilation: Compilation): Promise<readonly FigureDetail[]> {
  const kept = known.get(compilation);
  if (kept !== undefined) return kept;
  const { language } = compilation;
  const details = Promise.all(
    compilation.figureIds().map(async (id): Promise<FigureDetail> => {
      const value = await compilation.evaluate(id, {});
      const name = value?.definition.name[language] ?? "";
      const shown = value === undefined ? "" : formatQuantity(value.quantity, language);
      return {
        id,
        name,
        detail: [shown, name].filter((part) => part !== "").join(" · "),
        explanation: value?.definition.explanation[language] ?? "",
      };
    }),
  );
  known.set(compilation, details);
  return details;
}

/** The values a setting can have in this report, with what they are. */
function queryValues(
  setting: string,
  { report, language }: Compilation,
): readonly (readonly [string, string])[] {
  const points = (report?.sources ?? []).flatMap((source) => source.ledgers);
  const unique = (values: readonly string[]) => [...new Set(values)].sort().map((one) => [one, ""] as const);
  const isNamed = (kind: keyof typeof querySettings): boolean =>
    Object.keys(querySettings[kind]).some((one) => querySettings[kind][one as Language][0] === setting);
  if (isNamed("version")) return versions.map((version) => [version, versionNames[version][language]]);
  if (isNamed("year")) return unique(points.map((point) => String(point.year)));
  if (isNamed("entity")) return unique(points.map((point) => point.entity));
  return [];
}
