/**
 * What the publisher itself must say: addresses that cannot be, things with nothing to show.
 *
 * Layer: publish; pure.
 */
import { type Finding, finding, type Span } from "../../base/finding.ts";
import { formatKr } from "../../base/format.ts";
import { toNumber } from "../../base/rational.ts";
import type { Chapter, FasitBlock } from "../../prose/chapter.ts";
import type { CheckedReport } from "../checked-report.ts";
import { suppressedReport } from "../shared/suppressed-report.ts";
import { isSafeName } from "./address.ts";
import { fasitBlock } from "./fasit-block.ts";
import { rowsAgree, rowTotal } from "./figure-rows.ts";
import type { View } from "./site-view.ts";

export function publishFindings(view: View): readonly Finding[] {
  const { report } = view;
  const names: readonly { readonly name: string; readonly at: Span | undefined }[] = [
    ...report.chapters.map(({ slug, file }) => ({ name: slug, at: { file, line: 1, column: 1 } })),
    ...[...report.figures.values()].map(({ value }) => ({
      name: value.definition.id,
      at: value.definition.at,
    })),
    ...report.statements.map(({ id }) => ({ name: id, at: undefined })),
  ];
  const unsafe = names
    .filter(({ name }) => !isSafeName(name))
    .map(({ name, at }) => finding("FAS6001", at, { name }));
  const highlights = report.meta.highlights
    .filter(({ figure }) => !report.figures.has(figure))
    .map(({ figure }) => finding("FAS6003", undefined, { figure }));
  return [
    ...unsafe,
    ...highlights,
    ...rowFindings(view),
    ...toldFindings(report),
    ...report.chapters.flatMap((chapter) => chapterFindings(view, chapter)),
  ];
}

/** Sentences that say a hidden number: at most four values wide, or all below five. */
function toldFindings(report: CheckedReport): readonly Finding[] {
  return suppressedReport(report).claims.flatMap(({ binding, values, decision }) => {
    const hidden = values.find(({ quantity }) => quantity.kind === "absent" && quantity.suppressed === true);
    const told = decision.readings.find(
      ({ lower, upper }) =>
        upper !== undefined && toNumber(upper) - Math.max(0, lower === undefined ? 0 : toNumber(lower)) < 4,
    );
    if (hidden === undefined || told === undefined || decision.verdict !== "holds") return [];
    return [finding("FAS6006", binding.phraseAt, { text: told.text, figure: hidden.definition.id })];
  });
}

function rowFindings(view: View): readonly Finding[] {
  return [...view.report.figures.values()].flatMap((figure) => {
    const { quantity, definition } = figure.value;
    if (quantity.kind !== "amount" || rowsAgree(figure) !== false) return [];
    const rows = formatKr(rowTotal(figure), view.language);
    return [
      finding("FAS6005", definition.at, {
        figure: definition.id,
        rows,
        value: formatKr(quantity.ore, view.language),
      }),
    ];
  });
}

function chapterFindings(view: View, chapter: Chapter): readonly Finding[] {
  return chapter.blocks
    .filter((block, order) => fasitBlock(view, block, order + 1) === undefined)
    .map((block) => finding("FAS6004", block.at, { block: blockName(block) }));
}

function blockName(block: FasitBlock): string {
  return block.kind === "statement" ? `${block.kind} ${block.id}` : block.kind;
}
