/**
 * Which points a report is about: its own year in the version that is loaded, and what stands beside it
 * in a statement.
 */
import type { Point, Version } from "../base/period.ts";
import type { StatementColumn } from "../statements/statement.ts";

const preference: readonly Version[] = ["regnskap", "regulert-budsjett", "opprinnelig-budsjett", "prognose"];

/** The report's main point: the year's accounts, or the nearest thing to them that is loaded. */
export function mainPoint(entity: string, year: number, points: readonly Point[]): Point {
  const loaded = (version: Version) =>
    points.some((point) => point.entity === entity && point.year === year && point.version === version);
  return { entity, year, version: preference.find(loaded) ?? "regnskap" };
}

/** Accounts, revised budget, original budget and last year's accounts: those that are loaded. */
export function statementColumns(main: Point, points: readonly Point[]): readonly StatementColumn[] {
  const wanted: readonly StatementColumn[] = [
    ...preference.map((version) => ({ year: main.year, version })),
    { year: main.year - 1, version: "regnskap" },
  ];
  return wanted.filter(({ year, version }) =>
    points.some((point) => point.entity === main.entity && point.year === year && point.version === version),
  );
}
