/**
 * Bindings + values → claims with verdicts, and a finding for each that does not hold.
 */
import { type Finding, finding, type Loaded } from "../base/finding.ts";
import { nearMatches } from "../base/near-match.ts";
import type { Point } from "../base/period.ts";
import type { Rounding } from "../base/rational.ts";
import type { Decision } from "../claims/claim.ts";
import { judge } from "../claims/judge.ts";
import type { Evaluator } from "../figures/evaluator.ts";
import type { FigureValue } from "../figures/value.ts";
import type { Binding, Chapter } from "../prose/chapter.ts";
import type { CheckedClaim } from "../publish/checked-report.ts";

export interface ClaimContext {
  readonly evaluator: Evaluator;
  readonly main: Point;
  readonly rounding: Rounding;
  readonly figureIds: readonly string[];
}

/** The point a binding asks for. */
export function bindingPoint(binding: Binding, main: Point): Point {
  return {
    entity: binding.entity ?? main.entity,
    year: binding.year ?? main.year,
    version: binding.version ?? main.version,
  };
}
