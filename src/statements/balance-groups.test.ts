/** The totals of the balance to 2019 beside SSB's chapter groups of 2016: each takes the chapters of its groups. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { kapitler } from "../kostra/codes.ts";
import { expandLines, takesAccount } from "./expand.ts";
import { layoutFor } from "./layouts.ts";

const hierarchy = join(
  import.meta.dirname,
  "../../../shared/facts/kostra/ssb-hierarchies/balanse-2016/kapittelhierarki.csv",
);
const found = existsSync(hierarchy);

const edges = found
  ? readFileSync(hierarchy, "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((row) => row.replaceAll('"', "").split(","))
  : [];

/** The chapters of a group, each as often as it is counted; a chapter is a group of itself. */
function chaptersOf(group: string): readonly string[] {
  const parts = edges.filter(([, to]) => to === group);
  if (parts.length === 0) return [group];
  return parts.flatMap(([, , from = "", sign]) => {
    if (sign !== "+") throw new Error(`${group} subtracts ${from}`);
    return chaptersOf(from);
  });
}

const balance = layoutFor("balanse", 2016);
const lines = balance === undefined ? [] : expandLines(balance, "excluded", new Map());

/** The official chapters that a line takes, itself or through the lines it adds. */
function takenBy(id: string): readonly string[] {
  const line = lines.find((one) => one.id === id);
  if (line?.terms !== undefined)
    return line.terms.flatMap((term) => {
      expect(term.factor).toBe(1);
      return takenBy(term.line);
    });
  if (line === undefined) return [];
  return kapitler
    .list(2016)
    .codes.map((one) => one.code)
    .filter((kapittel) => takesAccount(line, "2", "000", kapittel));
}

const confirmed = lines.flatMap((line) =>
  line.confirmedBy === undefined ? [] : [[line.id, line.confirmedBy] as const],
);

describe.skipIf(!found)(
  "SSB's kapittelhierarki 2016 (needs ../shared/facts/kostra/ssb-hierarchies/balanse-2016)",
  () => {
    test("the seven totals of the balance are held against groups", () => {
      expect(confirmed.map(([id]) => id)).toEqual([
        "anleggsmidler",
        "omlopsmidler",
        "sum-eiendeler",
        "egenkapital",
        "langsiktig-gjeld",
        "kortsiktig-gjeld",
        "sum-egenkapital-og-gjeld",
      ]);
    });

    test.each(confirmed)("%s has the chapters of its groups, each once", (id, groups) => {
      expect(takenBy(id).toSorted()).toEqual(groups.flatMap(chaptersOf).toSorted());
    });
  },
);
