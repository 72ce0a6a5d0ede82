/**
 * A figure's value with its lineage. The value cannot be made without the lineage: it is computed
 * from the components or rows that stand in it.
 *
 * Layer: figures; pure.
 */
import type { Text } from "../base/language.ts";
import type { Ore } from "../base/ore.ts";
import type { Point } from "../base/period.ts";
import type { Quantity } from "../base/quantity.ts";
import type { AccountFilter } from "../kostra/account-filter.ts";
import type { PublishedValue } from "../sources/published-value.ts";
import type { SqlAnswer } from "../warehouse/warehouse.ts";
import type { FigureDefinition, SqlAggregate } from "./definition.ts";

export interface Component {
  /** What it does in the formula: added, subtracted, divided by, compared with. */
  readonly role:
    | "plus"
    | "minus"
    | "numerator"
    | "denominator"
    | "earlier"
    | "later"
    | "left"
    | "right"
    | "year"
    /** What an explanation is of; its parts are plus or minus. */
    | "total";
  readonly value: FigureValue;
}

export type Lineage =
  /** `sign` × the sum of the ledger rows that match the filter at the point. */
  | {
      readonly kind: "ledger";
      readonly filter: AccountFilter;
      readonly sign: 1 | -1;
      readonly sumOre: Ore;
      readonly rows: number;
    }
  | {
      readonly kind: "components";
      readonly operation: "sum" | "ratio" | "change" | "compare" | "rank" | "series" | "explained";
      readonly symbol: string;
      readonly components: readonly Component[];
    }
  | { readonly kind: "published"; readonly published: PublishedValue }
  | {
      readonly kind: "query";
      readonly sql: string;
      readonly aggregate: SqlAggregate;
      readonly answer: SqlAnswer;
      readonly tables: readonly string[];
      readonly publishRows: boolean;
    }
  | { readonly kind: "none"; readonly reason: Text };

export interface FigureValue {
  readonly definition: FigureDefinition;
  readonly point: Point;
  readonly quantity: Quantity;
  readonly lineage: Lineage;
  /** Published values for the same point that the value was reconciled with. */
  readonly reconciled: readonly { readonly published: PublishedValue; readonly agrees: boolean }[];
  /** True when anything below it comes from a synthetic source. */
  readonly synthetic: boolean;
}
