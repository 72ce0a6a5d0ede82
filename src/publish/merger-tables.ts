/**
 * Several municipalities side by side, as `compile` finds them: what the merger's pages, its files and the terminal show.
 *
 * Layer: publish; pure.
 */
import type { Text } from "../base/language.ts";
import type { Version } from "../base/period.ts";
import type { Quantity } from "../base/quantity.ts";
import type { Eliminated } from "../statements/merge/merge-ledgers.ts";
import type { PracticeDifference } from "../statements/merge/practice.ts";
import type { ProFormaStatement } from "../statements/merge/pro-forma.ts";

export interface MergedPart {
  readonly entity: string;
  readonly name: string;
  /** At the end of the year; undefined when nobody says. */
  readonly inhabitants: number | undefined;
}

export interface MergedKeyFigure {
  readonly id: string;
  readonly name: Text;
  readonly version: Version;
  /** In the order of `parts`. */
  readonly parts: readonly Quantity[];
  readonly whole: Quantity;
}

export interface MergerTables {
  readonly name: string;
  readonly year: number;
  readonly parts: readonly MergedPart[];
  /** Undefined when a party's are. */
  readonly inhabitants: number | undefined;
  readonly statements: readonly ProFormaStatement[];
  readonly keyFigures: readonly MergedKeyFigure[];
  /** Of the report's year. */
  readonly eliminated: readonly Eliminated[];
  readonly differences: readonly (PracticeDifference & { readonly name: string })[];
}
