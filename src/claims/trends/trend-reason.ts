/** Why a claim over years is decided as it is. Layer: claims; pure. */

import type { Quantity } from "../../base/quantity.ts";
import type { KnownValue, YearAndVersion } from "./known.ts";

export type TrendReason =
  | { readonly kind: "within" }
  /** What it is set against shows otherwise. */
  | { readonly kind: "against"; readonly other: KnownValue }
  /** A year or a version that is needed has no value. */
  | { readonly kind: "missing"; readonly points: readonly YearAndVersion[] }
  /** Between what «vesentlig», «litt» or «uendret» surely is and surely is not; `share` is the change, as text gives it. */
  | { readonly kind: "soft"; readonly other: KnownValue }
  /** The sources are too coarse to tell the two apart. */
  | { readonly kind: "coarse"; readonly other: KnownValue }
  /** The change itself is another than the number says. */
  | { readonly kind: "change"; readonly other: KnownValue; readonly change: Quantity }
  /** It was so in a year it was not to be. */
  | { readonly kind: "earlier"; readonly year: number }
  /** It was not so in a year it was to be. */
  | { readonly kind: "not-then"; readonly year: number }
  /** So many years on end it really is; 0 for none. */
  | { readonly kind: "streak"; readonly length: number }
  /** Among the years said, this one is better placed, or the place is another. */
  | { readonly kind: "place"; readonly place: number; readonly of: number; readonly best: KnownValue }
  | { readonly kind: "few"; readonly known: number }
  /** «bedre» of a figure that does not say what is good; a sign of a figure that does not say what a plus is. */
  | { readonly kind: "no-direction" }
  | { readonly kind: "sign" }
  | { readonly kind: "unit"; readonly text: string };
