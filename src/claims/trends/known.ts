/**
 * What claims are told of a bound figure besides its value: what kind of quantity it is, and what it is in other
 * years and versions. Whoever asks for a verdict fetches it; here it is data.
 *
 * Layer: claims; pure.
 */
import type { Version } from "../../base/period.ts";
import type { Quantity } from "../../base/quantity.ts";
import type { Sense } from "../../base/sense.ts";

/** The same figure of the same entity in another year or version. */
export interface KnownValue {
  readonly year: number;
  readonly version: Version;
  readonly quantity: Quantity;
}

/** A bound figure's own point, and the values of its other years and versions that are known. */
export interface Known {
  readonly year: number;
  readonly version: Version;
  readonly sense: Sense;
  readonly values: readonly KnownValue[];
}

export interface YearAndVersion {
  readonly year: number;
  readonly version: Version;
}
