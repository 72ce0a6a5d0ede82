/**
 * SSB's tables for 2015, for figures made from a ledger. No other year's tables before 2020 are at hand, so
 * they serve every year to 2019; whoever shows a figure made with them says so.
 *
 * Layer: kostra; pure.
 */
import data from "../data/ssb-2015.json" with { type: "json" };
import { type Edge, type StarRow, starColumns } from "./tables.ts";

/** The year the tables are of, and the last one they are used for. */
export const tableYear = data.year;
export const lastTableYear = data.years.to;

const edgesOf = (sums: readonly (readonly string[])[]): readonly Edge[] =>
  sums.flatMap(([to = "", parts = ""]) =>
    parts.split(" ").map((part) => ({
      to,
      from: part.replace(/^-/, ""),
      sign: part.startsWith("-") ? (-1n as const) : (1n as const),
    })),
  );

export const funksjonEdges2015 = edgesOf(data.funksjoner);
export const artEdges2015 = edgesOf(data.arter);
export const formulas2015 = data.formulas.map((text) => ({ text }));

export const stars2015: readonly StarRow[] = data.stars.map((row) => ({
  patterns: Object.fromEntries(
    starColumns.flatMap((column, index) => {
      const pattern = row[index] ?? "";
      return pattern === "" ? [] : [[column, pattern]];
    }),
  ),
  publishes: row[starColumns.length] === "+",
}));
