/**
 * What a phrase says of one figure over years or against its budget.
 *
 * Layer: claims; pure.
 */
import type { Version } from "../../base/period.ts";
import type { Reading } from "../claim.ts";

/** Which way, or that it is the same; «better» and «worse» are ways only where the figure says what is good. */
export type Way = "up" | "down" | "same" | "better" | "worse";

/** What a value is set against: a year (the one before when none is named), or a budget or forecast. */
export type Basis =
  | { readonly kind: "earlier"; readonly year?: number }
  | { readonly kind: "version"; readonly version: Version | "budget" };

/** Said of one year: «økte», «vesentlig høyere enn budsjettert», «positivt». */
export type Test =
  | {
      readonly kind: "compared";
      readonly way: Way;
      readonly size?: "well" | "slightly";
      readonly basis: Basis;
    }
  | { readonly kind: "sign"; readonly sign: 1 | -1 };

/** When: this year alone; for the first time in some years; so many years on end; last in a year before. */
export type Frame =
  | { readonly kind: "now" }
  /** In none of the `years − 1` years before; or in no year after `since`. Neither: never before. */
  | { readonly kind: "first"; readonly years?: number; readonly since?: number }
  /** «for tredje år på rad» is `exact`: the fourth year before it was not so; «tre år på rad» may be more. */
  | { readonly kind: "streak"; readonly years: number; readonly exact: boolean }
  | { readonly kind: "last"; readonly year: number };

/** «det nest høyeste siden 2013», «flere enn noen gang», «det laveste på ti år». */
export interface Place {
  readonly way: Way;
  readonly place: number;
  /** «et av de beste»: the place or a better one. */
  readonly among: boolean;
  /** «høyere enn noen gang»: no other is as high. */
  readonly strict: boolean;
  /** The years after this one, the last so many, or all that are known. */
  readonly scope: { readonly since: number } | { readonly years: number } | "ever";
}

/** A number beside it: the change itself, the new level, or the level it was set against. */
export interface TrendNumber {
  readonly reading: Reading;
  readonly role: "by" | "level" | "before";
}

export interface Trend {
  /** All must hold: «høyere enn både i fjor og budsjettert». */
  readonly tests: readonly Test[];
  readonly negated: boolean;
  readonly frames: readonly Frame[];
  readonly records: readonly Place[];
  readonly numbers: readonly TrendNumber[];
}
