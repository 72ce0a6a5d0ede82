/**
 * What a block draws, as a small table: its figures, or the published rows of one query.
 *
 * Layer: publish; pure.
 */
import { exactDecimals, formatDate, formatDecimal } from "../../../base/format.ts";
import { magnitude } from "../../../base/quantity.ts";
import { parseDecimal, type Rational, rational } from "../../../base/rational.ts";
import type { BlockColumns } from "../../../prose/chapter.ts";
import type { SqlCell } from "../../../warehouse/warehouse.ts";
import { exactText } from "../../shared/value-text.ts";
import type { View } from "../site-view.ts";

export interface BlockRow {
  readonly label: string;
  /** The value as it is written: a number with its noun, a date, or why there is none. */
  readonly text: string;
  /** Undefined for what is no number. */
  readonly value: Rational | undefined;
  /** `2017-12-11`, `2017-12` or `2017`. */
  readonly date: string | undefined;
  readonly href: string | undefined;
}

export interface BlockSource {
  readonly figures: readonly string[];
  readonly rows?: BlockColumns;
}

/** Rows in the order of the block; none when a figure, a column or the query's publication is missing. */
export function blockRows(view: View, { figures, rows }: BlockSource): readonly BlockRow[] {
  if (rows !== undefined) return queryRows(view, figures[0] ?? "", rows);
  return figures.flatMap((id): readonly BlockRow[] => {
    const figure = view.figure(id);
    if (figure === undefined) return [];
    const { definition, quantity } = figure.value;
    return [
      {
        label: view.say(definition.name),
        text: exactText(quantity, definition, view.language),
        value: magnitude(quantity),
        date: quantity.kind === "date" ? quantity.iso : undefined,
        href: view.figureHref(id),
      },
    ];
  });
}

function queryRows(view: View, id: string, { label, value }: BlockColumns): readonly BlockRow[] {
  const lineage = view.figure(id)?.value.lineage;
  if (lineage?.kind !== "query" || !lineage.publishRows) return [];
  const { columns, rows } = lineage.answer;
  const [labelAt, valueAt] = [columns.indexOf(label), columns.indexOf(value)];
  if (labelAt < 0 || valueAt < 0) return [];
  return rows.map((row): BlockRow => {
    const cell = row[valueAt] ?? null;
    const date = dateOf(cell);
    const number = date === undefined ? numberOf(cell) : undefined;
    const text =
      date !== undefined
        ? formatDate(date, view.language)
        : number === undefined
          ? String(cell ?? "–")
          : formatDecimal(number, exactDecimals(number, 4), view.language);
    return { label: String(row[labelAt] ?? "–"), text, value: number, date, href: view.figureHref(id) };
  });
}

function numberOf(cell: SqlCell): Rational | undefined {
  if (typeof cell === "bigint") return rational(cell);
  return typeof cell === "string" ? parseDecimal(cell) : undefined;
}

/** A year alone may be a number: it is a date only where it is written as one. */
function dateOf(cell: SqlCell): string | undefined {
  return typeof cell === "string" && /^(19|20)\d\d(-\d\d(-\d\d)?)?$/.test(cell) ? cell : undefined;
}
