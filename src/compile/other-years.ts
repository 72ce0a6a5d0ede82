/**
 * What a claim may be set against besides its figure's own value: the years and versions its words ask for, from
 * the evaluator, with their lineage.
 */
import type { Point } from "../base/period.ts";
import type { ClaimInput, Conventions, Decision } from "../claims/claim.ts";
import { yearsAsked } from "../claims/trends/judge-trend.ts";
import type { Known } from "../claims/trends/known.ts";
import type { FigureDefinition } from "../figures/definition.ts";
import type { Evaluator } from "../figures/evaluator.ts";
import { senseOf } from "../figures/sense.ts";
import type { FigureValue } from "../figures/value.ts";
import type { Binding, Chapter } from "../prose/chapter.ts";

/** Where values come from. */
export interface YearsContext {
  readonly evaluator: Evaluator;
  readonly definitions: ReadonlyMap<string, FigureDefinition>;
  readonly conventions: Conventions;
}

export interface OtherYears {
  /** For each bound figure: what kind it is and, when the claim asks for them, its other years. */
  readonly known: readonly Known[];
  /** The same years as values with lineage. */
  readonly values: readonly FigureValue[];
}

export function inputOf(
  { phrase, sentence, phraseStart }: Binding,
  { language }: Chapter,
  values: readonly FigureValue[],
  { rounding, widths }: Conventions,
): ClaimInput {
  const quantities = values.map((value) => value.quantity);
  return { phrase, sentence, phraseStart, language, rounding, widths, quantities };
}

/** Asks for other years only where the words of the claim do. */
export async function otherYears(
  binding: Binding,
  chapter: Chapter,
  values: readonly FigureValue[],
  { evaluator, definitions, conventions }: YearsContext,
): Promise<OtherYears> {
  const known = values.map(({ definition, point }): Known => {
    const sense = senseOf(definition, definitions);
    return { year: point.year, version: point.version, sense, values: [] };
  });
  const [value] = values;
  const [first] = known;
  if (value === undefined || first === undefined || binding.phrase.trim() === "")
    return { known, values: [] };
  const asked = yearsAsked(inputOf(binding, chapter, values, conventions), first);
  if (asked === undefined) return { known, values: [] };
  const { point } = value;
  const id = value.definition.id;
  const points = asked.versions.flatMap((version): readonly Point[] => {
    const at = { ...point, version };
    const years = [...new Set([...asked.years, ...evaluator.candidateYears(id, at)])].sort((a, b) => a - b);
    return years.map((year) => ({ ...at, year }));
  });
  const found = await Promise.all(points.map((one) => evaluator.evaluate(id, one)));
  const others = found.flatMap((one) =>
    one === undefined || one.quantity.kind === "absent" || isEmpty(one) ? [] : [one],
  );
  const told = others.map(({ point: { year, version }, quantity }) => ({ year, version, quantity }));
  return { known: [{ ...first, values: told }, ...known.slice(1)], values: others };
}

/**
 * Nothing is posted or registered there: a year or a budget that was never loaded in such detail looks like 0, and
 * nobody can be told to have more than that.
 */
function isEmpty({ lineage }: FigureValue): boolean {
  if (lineage.kind === "ledger") return lineage.rows === 0;
  if (lineage.kind === "query") return lineage.answer.rows.length === 0;
  if (lineage.kind !== "components") return false;
  const empty = lineage.components.map(({ value }) => isEmpty(value));
  // A line of a statement may well be 0 among others; a ratio of nothing is nothing.
  return lineage.operation === "sum" ? empty.every(Boolean) : empty.some(Boolean);
}

/** The values that decided a claim, with their lineage. */
export function comparedValues(
  { compared }: Decision,
  values: readonly FigureValue[],
): readonly FigureValue[] {
  return (compared ?? []).flatMap((one) =>
    values.filter(({ point }) => point.year === one.year && point.version === one.version),
  );
}
