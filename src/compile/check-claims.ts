/**
 * Bindings + values → claims with verdicts, and a finding for each that does not hold.
 */
import { type Finding, finding, type Loaded, type Span } from "../base/finding.ts";
import { same, type Text } from "../base/language.ts";
import { nearMatches } from "../base/near-match.ts";
import type { Point } from "../base/period.ts";
import type { Conventions, Decision } from "../claims/claim.ts";
import { judgeOpenly } from "../claims/own-hedges.ts";
import { suggestWording } from "../claims/suggest-wording.ts";
import { describeReading, ownWidthText, reasonText } from "../claims/wording.ts";
import type { FigureValue } from "../figures/value.ts";
import type { Binding, Chapter } from "../prose/chapter.ts";
import type { CheckedClaim } from "../publish/checked-report.ts";
import { comparedValues, inputOf, type OtherYears, otherYears, type YearsContext } from "./other-years.ts";

export interface ClaimContext extends YearsContext {
  readonly main: Point;
}

/** The point a binding asks for. */
function bindingPoint(binding: Binding, main: Point): Point {
  return {
    entity: binding.entity ?? main.entity,
    year: binding.year ?? main.year,
    version: binding.version ?? main.version,
  };
}

/** Decides every binding of every chapter, in reading order. */
export async function checkClaims(
  chapters: readonly Chapter[],
  context: ClaimContext,
): Promise<Loaded<readonly CheckedClaim[]>> {
  const claims: CheckedClaim[] = [];
  const findings: Finding[] = [];
  for (const chapter of chapters) {
    for (const binding of chapter.bindings) {
      const { values, unknown } = await valuesOf(binding, context);
      const known = unknown.length > 0 ? undefined : await otherYears(binding, chapter, values, context);
      const decision = decide(binding, chapter, values, known, context);
      const compared = comparedValues(decision, known?.values ?? []);
      const claim: CheckedClaim = {
        binding,
        chapter,
        values,
        decision,
        ...(compared.length === 0 ? {} : { compared }),
        ...(known === undefined ? {} : { known: known.known }),
      };
      claims.push(claim);
      findings.push(...unknown, ...(unknown.length > 0 ? [] : verdictFinding(claim, context.conventions)));
    }
  }
  return { value: claims, findings };
}

async function valuesOf(
  binding: Binding,
  context: ClaimContext,
): Promise<{ readonly values: readonly FigureValue[]; readonly unknown: readonly Finding[] }> {
  const point = bindingPoint(binding, context.main);
  const values: FigureValue[] = [];
  const unknown: Finding[] = [];
  for (const id of binding.figures) {
    const value = await context.evaluator.evaluate(id, point);
    if (value !== undefined) values.push(value);
    else
      unknown.push(
        finding("FAS5001", binding.at, {
          id,
          near: nearMatches(id, [...context.definitions.keys()]).join(", "),
        }),
      );
  }
  return { values, unknown };
}

/** A binding to a figure nobody defined is undocumented; one without words lets the figure write itself. */
function decide(
  binding: Binding,
  chapter: Chapter,
  values: readonly FigureValue[],
  other: OtherYears | undefined,
  context: ClaimContext,
): Decision {
  const absent = values.findIndex((value) => value.quantity.kind === "absent");
  if (other === undefined)
    return { verdict: "undocumented", readings: [], reason: { kind: "absent", part: 0 } };
  if (binding.phrase.trim() === "") {
    return absent < 0
      ? { verdict: "holds", readings: [], reason: { kind: "within" } }
      : { verdict: "undocumented", readings: [], reason: { kind: "absent", part: absent } };
  }
  return judgeOpenly({ ...inputOf(binding, chapter, values, context.conventions), known: other.known });
}

function verdictFinding(
  { binding, chapter, values, decision }: CheckedClaim,
  conventions: Conventions,
): readonly Finding[] {
  const named = values.map(({ definition, quantity }) => ({ name: definition.name, quantity }));
  const reason = withOwnWidths(reasonText(decision, named), decision);
  const { phrase, phraseAt } = binding;
  const part = "part" in decision.reason ? decision.reason.part : 0;
  const figure = values[part]?.definition.id ?? binding.figures.join("+");
  switch (decision.verdict) {
    case "holds":
      return [];
    case "undocumented":
      return [finding("FAS5003", phraseAt, { phrase, figure, reason })];
    case "unread":
      return [finding("FAS5004", phraseAt, { phrase, reason })];
    case "contradicted": {
      const reading = decision.decisive ?? decision.readings[Math.min(part, decision.readings.length - 1)];
      const quantity = decision.answers ?? values[part]?.quantity;
      const said = reading === undefined ? same(`«${phrase}»`) : describeReading(reading);
      const suggestion =
        reading === undefined || quantity === undefined
          ? ""
          : (suggestWording(reading, quantity, chapter.language, conventions) ?? "");
      const related = values.flatMap((value) => leafPlaces(value)).slice(0, 3);
      return [finding("FAS5002", phraseAt, { phrase, said, books: reason, figure, suggestion }, { related })];
    }
  }
}

/** A verdict that rests on a width of the municipality's own says so. */
function withOwnWidths(reason: Text, decision: Decision): Text {
  const own = ownWidthText(decision);
  if (own === undefined) return reason;
  return {
    nb: `${reason.nb}. ${own.nb}`,
    nn: `${reason.nn}. ${own.nn}`,
    en: `${reason.en}. ${own.en}`,
  };
}

/** Where published values and own definitions behind a value stand. */
function leafPlaces({ lineage, definition }: FigureValue): readonly Span[] {
  if (lineage.kind === "published") return [lineage.published.at];
  return definition.at === undefined ? [] : [definition.at];
}
