/** The side of a number, as the words around it say. Layer: claims; pure. */

/** What the side is of: spending or income against budget, a result, another year, or a budget of either. */
export type Axis = "spending" | "income" | "result" | "change" | "budget";

export interface Side {
  readonly axis: Axis;
  /** 1 for more spent, more income, a surplus, a rise. 0 where the words say both: «mer-/mindreforbruk». */
  readonly side: 1 | -1 | 0;
  readonly word: string;
}
