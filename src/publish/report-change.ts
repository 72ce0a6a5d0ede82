/**
 * What a later build says otherwise than an approved one, claim by claim.
 *
 * Layer: publish; pure.
 */
import type { ClaimRecord } from "./claim-record.ts";

/** `before` lacks for a new claim, `now` for one that is gone. */
export interface ReportChange {
  readonly kind: "verdict" | "value" | "new" | "vanished";
  readonly before?: ClaimRecord;
  readonly now?: ClaimRecord;
}
