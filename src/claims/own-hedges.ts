/**
 * A verdict told openly: where it rests on a width the municipality has chosen for itself, which, and what the
 * verdict would have been without.
 *
 * Layer: claims; pure.
 */
import type { ClaimInput, Decision } from "./claim.ts";
import { standardWidths } from "./hedge-width.ts";
import { judge } from "./judge.ts";

/** `judge`, with `own` when a hedge of the claim has a width of the municipality's own. */
export function judgeOpenly(input: ClaimInput): Decision {
  const decision = judge(input);
  const used = decision.readings.flatMap((one) => one.ownWidth ?? one.comparison?.ownWidth ?? []);
  if (used.length === 0) return decision;
  const { verdict } = judge({ ...input, widths: standardWidths });
  return { ...decision, own: { widths: [...new Set(used)], otherwise: verdict } };
}
