/**
 * A published figure computed again from what is published: rows are summed, formulas are worked out by
 * the arithmetic that made them, queries are answered from their rows.
 *
 * Layer: verify; pure.
 */
import { ore, sumOre } from "../base/ore.ts";
import type { Quantity } from "../base/quantity.ts";
import type { Operand } from "../figures/formulas.ts";
import * as formulas from "../figures/formulas.ts";
import { aggregateAnswer } from "../figures/sql-aggregate.ts";
import { filterDimensions, matchesCodes } from "../kostra/account-filter.ts";
import type { FigureData } from "../publish/opendata/figure-data.ts";
import type { ComponentData, ComponentsData, LineageData } from "../publish/opendata/lineage-data.ts";
import { type QuantityData, quantityData, quantityOf } from "../publish/opendata/quantity-data.ts";
import type { ReadRow } from "./ledger-rows.ts";

/** What a figure was computed from. `closed`: its rows are not published, so it could not be computed. */
export type Ground = "rows" | "formula" | "query" | "cited" | "absent" | "closed";

/** `quantity`: what came out; undefined when nothing could be computed. `problem`: what does not fit. */
export interface Recomputed {
  readonly ground: Ground;
  readonly quantity: QuantityData | undefined;
  readonly problem?:
    | "outside-filter"
    | "whole-ledger"
    | "component-differs"
    | "component-missing"
    | "rows-differ";
}

type Node = Pick<FigureData, "id" | "unit" | "entity" | "year" | "version" | "value" | "lineage">;

/** `rows`: the figure's own published rows. `component`: the data of another published figure, by its path. */
export function recompute(
  figure: Node,
  rows: readonly ReadRow[] | undefined,
  component: (path: string) => Node | undefined,
): Recomputed {
  const { lineage } = figure;
  if (figure.value.kind === "absent" && lineage.kind === "none")
    return { ground: "absent", quantity: figure.value };
  switch (lineage.kind) {
    case "none":
      return { ground: "absent", quantity: undefined };
    case "published":
      return { ground: "cited", quantity: figure.value };
    case "query": {
      if (lineage.answer === undefined) return { ground: "closed", quantity: undefined };
      const { columns, rows: answers } = lineage.answer;
      const answer = {
        columns,
        rows: answers.map((row) => row.map((cell) => (typeof cell === "number" ? BigInt(cell) : cell))),
      };
      const made = aggregateAnswer(answer, lineage.aggregate, figure.unit);
      return { ground: "query", quantity: "problem" in made ? undefined : quantityData(made.quantity) };
    }
    case "ledger":
      return fromRows(figure, lineage, rows);
    case "components":
      return fromComponents(figure, lineage, rows, component);
  }
}

function fromRows(
  figure: Node,
  lineage: Extract<LineageData, { kind: "ledger" }>,
  rows: readonly ReadRow[] | undefined,
): Recomputed {
  if (rows === undefined && lineage.postings > 0) return { ground: "closed", quantity: undefined };
  const all = rows ?? [];
  const quantity = quantityData({ kind: "amount", ore: sumOre(all.map((row) => row.figureOre)) });
  const fits = all.every(
    (row) =>
      isOf(row, figure) &&
      matches(row, lineage.filter) &&
      row.figureOre === ore(BigInt(lineage.sign) * row.ledgerOre),
  );
  return fits ? { ground: "rows", quantity } : { ground: "rows", quantity, problem: "outside-filter" };
}

function isOf({ cells }: ReadRow, { entity, year, version }: Node): boolean {
  return (
    cells.get("ar") === String(year) && cells.get("versjon") === version && cells.get("enhet") === entity
  );
}

/** In a report of before projects were published, a filter by project cannot be held against the rows. */
function matches({ cells }: ReadRow, filter: Extract<LineageData, { kind: "ledger" }>["filter"]): boolean {
  return filterDimensions.every(
    (dimension) =>
      (dimension === "prosjekt" && !cells.has("prosjekt")) ||
      matchesCodes(filter[dimension], cells.get(dimension === "area" ? "omrade" : dimension) ?? ""),
  );
}

function fromComponents(
  figure: Node,
  { operation, components }: ComponentsData,
  rows: readonly ReadRow[] | undefined,
  component: (path: string) => Node | undefined,
): Recomputed {
  const isHidden = components.some(({ value }) => value.kind === "absent" && value.suppressed === true);
  if (isHidden && figure.value.kind !== "absent") return { ground: "closed", quantity: undefined };
  const parts = components.map(operandOf);
  const quantity = quantityData(worked(operation, parts, figure));
  const made: Recomputed = { ground: "formula", quantity };
  for (const one of components) {
    const known = one.data === undefined ? nodeOf(one, figure) : component(one.data);
    if (known === undefined) return { ...made, problem: "component-missing" };
    const same =
      known.id === one.figure &&
      known.entity === one.entity &&
      known.year === one.year &&
      known.version === one.version &&
      isSameValue(known.value, one.value);
    if (!same) return { ...made, problem: "component-differs" };
  }
  if (rows !== undefined && quantity.kind === "amount") {
    const total = quantityData({ kind: "amount", ore: sumOre(rows.map((row) => row.figureOre)) });
    if (!isSameValue(total, { ...quantity, step: undefined, isChange: undefined }))
      return { ...made, quantity: total, problem: "rows-differ" };
  }
  return made;
}

/** A component without data of its own: what the formula says of it is all there is. */
function nodeOf(one: ComponentData, { unit }: Node): Node | undefined {
  const { figure: id, entity, year, version, value, lineage } = one;
  return lineage === undefined ? undefined : { id, unit, entity, year, version, value, lineage };
}

function operandOf({ role, figure, year, value }: ComponentData): Operand {
  return { role, value: { quantity: quantityOf(value), point: { year }, definition: { id: figure } } };
}

function worked(operation: ComponentsData["operation"], parts: readonly Operand[], figure: Node): Quantity {
  switch (operation.kind) {
    case "sum":
      return formulas.sum(parts);
    case "ratio": {
      const [numerator, denominator] = parts.map((part) => part.value.definition.id);
      return formulas.ratio(
        parts,
        {
          kind: "ratio",
          times: operation.times,
          numerator: { figure: numerator ?? "", factor: operation.numerator },
          denominator: { figure: denominator ?? "", factor: operation.denominator },
        },
        figure.unit,
      );
    }
    case "change":
      return formulas.change(parts, operation.as);
    case "compare":
      return formulas.comparison(parts, operation.operator);
    case "rank":
      return formulas.rank(parts, operation.order, figure.year);
    case "series":
      return formulas.series(parts);
    case "explained":
      return breakdown(operation.total, parts, figure);
  }
}

/** The total, each part as the formula counts it, and what no part explains. */
function breakdown(factor: 1 | -1, [whole, ...rest]: readonly Operand[], figure: Node): Quantity {
  const missing = [whole, ...rest].find((part) => part?.value.quantity.kind === "absent");
  if (whole === undefined) return formulas.sum([]);
  if (missing !== undefined) return missing.value.quantity;
  const counted: Operand = { ...whole, role: factor === 1 ? "plus" : "minus" };
  const turned = rest.map((part): Operand => ({ ...part, role: part.role === "minus" ? "plus" : "minus" }));
  const total = formulas.sum([counted]);
  const remainder = formulas.sum([counted, ...turned]);
  const values = rest.map((part) => formulas.sum([part]));
  const said = figure.value.kind === "breakdown" ? figure.value.contributions : [];
  if (!isMeasure(total) || !isMeasure(remainder) || said.length !== values.length) return total;
  const contributions = values.flatMap((value, index) => {
    const one = said[index];
    return one === undefined || !isMeasure(value) ? [] : [{ ...one, synonyms: [], value }];
  });
  return { kind: "breakdown", total, contributions, remainder, goodWhen: "neutral" };
}

function isMeasure(quantity: Quantity): quantity is Extract<Quantity, { kind: "amount" | "number" }> {
  return quantity.kind === "amount" || quantity.kind === "number";
}

/** Compares what can be computed with; reasons and names are words. */
export function isSameValue(a: QuantityData, b: QuantityData): boolean {
  return a.kind === "absent" ? b.kind === "absent" : JSON.stringify(a) === JSON.stringify(b);
}
