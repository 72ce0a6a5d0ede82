/**
 * A value somebody else has published: what has no ledger, and what a computed figure must agree with.
 *
 * Layer: sources; pure.
 */
import type { Span } from "../base/finding.ts";
import type { Point } from "../base/period.ts";
import type { Quantity } from "../base/quantity.ts";

export interface PublishedValue {
  readonly figure: string;
  readonly point: Point;
  /** What the publisher calls the entity: "KOSTRA-gruppe 12". */
  readonly entityName?: string;
  /** With the step it is stated in ("421 mill. kr": 1 million), so that no claim can be finer. */
  readonly quantity: Quantity;
  readonly title: string;
  readonly url: string;
  readonly note: string;
  readonly at: Span;
}
