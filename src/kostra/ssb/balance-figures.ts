/**
 * SSB's balance figures of one year, from filed balances: sums over kapittel, for the treasury, the special
 * units and the loan fund, and A for the three together. Every code is published, 0 too.
 *
 * Layer: kostra; pure. Source of the rules: SSB's kostraregnskap 0.0.6; docs/kostra-figures.md tells them.
 */
import { type Finding, finding, type Loaded } from "../../base/finding.ts";
import { flatten, sumsByLeaf } from "./hierarchy.ts";
import { codesOf } from "./netting.ts";
import { type BalanceTables, type BalanceUnit, balanceUnits } from "./tables.ts";

export interface BalanceFigure {
  readonly region: string;
  readonly scope: "A" | BalanceUnit;
  readonly kapittel: string;
  /** In the unit of the postings. */
  readonly amount: bigint;
}

/** Every code for every region and scope; undefined when the hierarchy is wrong. */
export function balanceFigures(tables: BalanceTables): Loaded<readonly BalanceFigure[] | undefined> {
  const { value: flat, findings: circles } = flatten(tables.kapittelEdges);
  const findings: readonly Finding[] = [
    ...circles,
    ...tables.postings.flatMap(({ kapittel, amount, at }) =>
      flat.has(kapittel) ? [finding("FAS4208", at, { code: kapittel, amount: String(amount) })] : [],
    ),
  ];
  if (circles.length > 0) return { value: undefined, findings };
  const posted = new Set(tables.postings.map((one) => one.kapittel));
  const sums = sumsByLeaf(flat, posted);
  const amounts = new Map<string, bigint>();
  for (const { region, kapittel, unit, amount } of tables.postings)
    for (const [sum, weight] of sums.get(kapittel) ?? [])
      for (const scope of [unit, "A"] as const) {
        const key = `${region} ${scope} ${sum}`;
        amounts.set(key, (amounts.get(key) ?? 0n) + weight * amount);
      }
  const codes = new Set([...codesOf(tables.kapittelEdges), ...[...posted].sort()]);
  const regions = [...new Set(tables.postings.map((one) => one.region))].sort();
  const figures = regions.flatMap((region) =>
    [...codes].flatMap((kapittel) =>
      (["A", ...balanceUnits] as const).map((scope) => ({
        region,
        scope,
        kapittel,
        amount: amounts.get(`${region} ${scope} ${kapittel}`) ?? 0n,
      })),
    ),
  );
  return { value: figures, findings };
}
