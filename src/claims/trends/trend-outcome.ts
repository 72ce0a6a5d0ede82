/**
 * What became of a trend, or of one part of it.
 *
 * Layer: claims; pure.
 */
import type { Quantity } from "../../base/quantity.ts";
import type { Reading } from "../claim.ts";
import type { TrendReason } from "./trend-reason.ts";
import type { Valued } from "./values.ts";

export interface TrendOutcome {
  readonly verdict: "holds" | "contradicted" | "undocumented" | "unread";
  readonly why: TrendReason;
  /** The other years and versions that decided it. */
  readonly used: readonly Valued[];
  /** A number beside it, and what it should answer: for the one the reason is about. */
  readonly number?: { readonly reading: Reading; readonly quantity: Quantity };
}
