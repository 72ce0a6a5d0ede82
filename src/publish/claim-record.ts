/**
 * A claim as it is recorded in a build, so that a later check can tell what has changed since.
 *
 * Layer: publish; pure.
 */
import { widthText } from "../base/messages/hedges.ts";
import type { Verdict } from "../claims/claim.ts";
import type { OwnWidth } from "../claims/hedge-width.ts";
import type { FigureValue } from "../figures/value.ts";
import type { CheckedClaim } from "./checked-report.ts";
import { plainText } from "./exact-text.ts";

/** A bound figure at its point, with its value in exact text: kroner, decimals or `n/d`; null when absent. */
export interface RecordedValue {
  readonly figure: string;
  readonly entity: string;
  readonly year: number;
  readonly version: string;
  readonly value: string | null;
  /** There is a value, and it is hidden to protect persons. */
  readonly suppressed?: true;
}

export interface ClaimRecord {
  /** Relative to the report folder. */
  readonly file: string;
  readonly line: number;
  readonly phrase: string;
  readonly sentence: string;
  /** As they are bound, also where nobody has defined them. */
  readonly figures: readonly string[];
  readonly verdict: Verdict;
  /** Where the verdict is reached with widths of the municipality's own: which, as fasit.yaml writes them. */
  readonly widths?: Readonly<Record<string, string>>;
  readonly values: readonly RecordedValue[];
  /** The other years and versions of the figure that decided it; absent when there are none. */
  readonly compared?: readonly RecordedValue[];
}

export function recordedWidths(widths: readonly OwnWidth[]): Readonly<Record<string, string>> {
  return Object.fromEntries(widths.map(({ word, width }) => [word, widthText(width, "nb")]));
}

export function claimRecord({ binding, values, decision, compared }: CheckedClaim): ClaimRecord {
  return {
    file: binding.phraseAt.file,
    line: binding.phraseAt.line,
    phrase: binding.phrase,
    sentence: binding.sentence,
    figures: binding.figures,
    verdict: decision.verdict,
    ...(decision.own === undefined ? {} : { widths: recordedWidths(decision.own.widths) }),
    values: values.map(recorded),
    ...(compared === undefined ? {} : { compared: compared.map(recorded) }),
  };
}

function recorded({ definition, point, quantity }: FigureValue): RecordedValue {
  return {
    figure: definition.id,
    entity: point.entity,
    year: point.year,
    version: point.version,
    value: plainText(quantity),
    ...(quantity.kind === "absent" && quantity.suppressed === true ? { suppressed: true as const } : {}),
  };
}
