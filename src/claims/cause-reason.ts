/**
 * Why a claim about the reasons for a deviation got its verdict: codes, so that every language can say it.
 *
 * Layer: claims; pure.
 */

/** `cause` and `other` are places in the breakdown's contributions, from 0; `words` the author's own. */
export type CauseReason =
  | { readonly kind: "within" }
  /** It pulls the other way than the total, or not at all. */
  | { readonly kind: "opposite"; readonly cause: number; readonly words: string }
  /** «lavere renter», and they rose. */
  | { readonly kind: "direction"; readonly cause: number; readonly words: string }
  /** `other` is larger than `cause`, and is not named. */
  | { readonly kind: "left-out"; readonly cause: number; readonly other: number }
  /** «først og fremst», and what is named is less than half. */
  | { readonly kind: "not-main"; readonly causes: readonly number[] }
  | { readonly kind: "nothing" }
  /** More is unexplained than the smallest named one. */
  | { readonly kind: "remainder"; readonly cause: number }
  /** The contribution, or without one the total, is stated too coarsely to tell. */
  | { readonly kind: "coarse"; readonly cause?: number }
  | { readonly kind: "unknown"; readonly words: string }
  | { readonly kind: "ambiguous"; readonly words: string; readonly causes: readonly number[] }
  | { readonly kind: "twice"; readonly words: string; readonly cause: number }
  /** Words that may change what is claimed: «ikke», «bare», «til tross for». */
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "unclear"; readonly words: string }
  | { readonly kind: "basis"; readonly words: string }
  | { readonly kind: "alone" }
  | { readonly kind: "none" };
