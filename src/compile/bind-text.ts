/**
 * A text without links, against the figures of a compiled report → proposals for each of its numbers.
 */
import { versions } from "../base/period.ts";
import type { Quantity } from "../base/quantity.ts";
import { compare } from "../base/rational.ts";
import { type BindableNumber, proposeBindings } from "../bind/propose.ts";
import { ssbPrefix } from "../figures/ssb-figures.ts";
import type { FigureValue } from "../figures/value.ts";
import { parseChapter } from "../prose/parse-chapter.ts";
import type { Compilation } from "./compile.ts";

/** Years further from the report's own are not proposed. */
const nearbyYears = 4;

/**
 * Every number that no link binds, with the figures it may be. `file` is only a name. Empty when the
 * report could not be read; its findings say why.
 */
export async function bindText(
  compilation: Compilation,
  file: string,
  text: string,
): Promise<readonly BindableNumber[]> {
  const { report } = compilation;
  if (report === undefined) return [];
  const { main, meta } = report;
  const chapter = parseChapter({ file, text, language: compilation.language }).value;
  const mentioned = new Set([...text.matchAll(/(?:19|20)\d\d/g)].map(([year]) => Number(year)));
  // «falt fra 8,9 til 7,4 prosent»: the level before is the year before's.
  if (/(?:fra|frå|from)\s+\S*\d/i.test(text)) mentioned.add(main.year - 1);
  const years = [...mentioned].filter(
    (year) => year !== main.year && Math.abs(year - main.year) <= nearbyYears,
  );
  const isBudget = /bud[sg]/i.test(text);
  const points = [
    ...versions.map((version) => ({ ...main, version })),
    ...years.flatMap((year) =>
      (isBudget ? versions : [main.version]).map((version) => ({ ...main, year, version })),
    ),
  ];
  const values: FigureValue[] = [];
  // A number in the text is the municipality's own; SSB's of the same ledger would only be doubles of it.
  for (const id of compilation.figureIds().filter((one) => !one.startsWith(ssbPrefix)))
    for (const point of points) {
      const value = await compilation.evaluate(id, point);
      if (value !== undefined && !unbindable.includes(value.quantity.kind)) values.push(value);
    }
  return proposeBindings({
    chapter,
    source: text,
    main,
    rounding: meta.rounding,
    widths: meta.widths,
    ownName: meta.entityName,
    values: ownAtPoint(withoutDoubles(values), main),
  });
}

/** A shipped figure that asks just what an own figure asks is only a double of it. */
function withoutDoubles(values: readonly FigureValue[]): readonly FigureValue[] {
  const asked = ({ lineage }: FigureValue) => (lineage.kind === "query" ? lineage.sql : "");
  const own = new Set(values.filter(({ definition }) => definition.at !== undefined).map(asked));
  return values.filter((value) => {
    const sql = asked(value);
    return sql === "" || value.definition.at !== undefined || !own.has(sql);
  });
}

/** A number is neither nothing nor an explanation. */
const unbindable: readonly Quantity["kind"][] = ["absent", "breakdown"];

/** Own queries answer for the report's own point, and a value that is the same there is proposed there alone. */
function ownAtPoint(values: readonly FigureValue[], main: FigureValue["point"]): readonly FigureValue[] {
  const isMain = ({ point }: FigureValue) => point.version === main.version && point.year === main.year;
  const known = new Map(values.filter(isMain).map(({ definition, quantity }) => [definition.id, quantity]));
  return values.filter((value) => {
    if (isMain(value)) return true;
    const { definition, quantity } = value;
    return (
      !["sql", "register"].includes(definition.formula.kind) && !isSame(known.get(definition.id), quantity)
    );
  });
}

function isSame(a: Quantity | undefined, b: Quantity): boolean {
  if (a?.kind === "amount" && b.kind === "amount") return a.ore === b.ore;
  return a?.kind === "number" && b.kind === "number" && compare(a.value, b.value) === 0;
}
