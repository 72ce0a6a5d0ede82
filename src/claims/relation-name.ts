/** The names of relations, in the words of `fasit read`. Layer: claims; pure. */

/** What the words around a number say it is: a change, or a distance from budget or expectation. */
export type Relation =
  | "økning"
  | "nedgang"
  | "over budsjett"
  | "under budsjett"
  | "over forventning"
  | "under forventning";
