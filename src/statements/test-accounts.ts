/**
 * Invented whole accounts for property tests: operations, investment and balance of a year, the balance of the
 * year before and a revised budget, made so that they agree with each other as accounts do.
 */
import fc from "fast-check";
import { ore } from "../base/ore.ts";
import type { LedgerCell } from "../kostra/ledger.ts";

export interface WholeAccounts {
  readonly cells: readonly LedgerCell[];
  readonly year: number;
}

const amount = fc.bigInt({ min: 0n, max: 10n ** 11n });
const some = <T extends string>(codes: readonly T[]) =>
  fc.record(Object.fromEntries(codes.map((code) => [code, amount])) as Record<T, typeof amount>);

/** The chapters and arter that differ between the two sets of rules. */
function codesOf(year: number) {
  const old = year < 2020;
  return {
    loans: old ? ["41", "43", "45"] : ["411", "431", "452"],
    freeFund: old ? { set: "548", use: "948" } : { set: "540", use: "940" },
    tiedUse: old ? "958" : "950",
    relending: old ? { lend: "520", use: "910", back: "920" } : { lend: "522", use: "912", back: "922" },
  };
}

/** Accounts that close: whatever the amounts, bank and result are what makes them so. */
export function wholeAccounts(year: number): fc.Arbitrary<WholeAccounts> {
  return fc
    .record({
      drift: some(["010", "090", "200", "300", "429", "470", "500", "510", "590", "540", "550", "570"]),
      driftIncome: some(["600", "620", "700", "730", "810", "870", "900", "905", "940", "950"]),
      investment: some(["010", "230", "429", "470", "510", "529", "550", "free", "lend"]),
      investmentIncome: some(["670", "729", "770", "810", "910", "929", "tied", "freeUse", "back", "relend"]),
      opening: some([
        "27",
        "24",
        "22",
        "21",
        "20",
        "13",
        "19",
        "32",
        "39",
        "40",
        "51",
        "53",
        "55",
        "56",
        "581",
        "unused",
      ]),
      openingLoans: fc.tuple(amount, amount, amount),
      closing: some(["27", "24", "22", "21", "20", "13", "19", "32", "39", "40", "unused"]),
      budget: some(["010", "570", "540", "530", "940", "870", "910", "970", "free", "freeUse"]),
    })
    .map((parts) => ({ cells: cellsOf(year, parts), year }));
}

type Parts = {
  readonly [K in
    | "drift"
    | "driftIncome"
    | "investment"
    | "investmentIncome"
    | "opening"
    | "closing"
    | "budget"]: Readonly<Record<string, bigint>>;
} & { readonly openingLoans: readonly [bigint, bigint, bigint] };

function cellsOf(year: number, parts: Parts): readonly LedgerCell[] {
  const { loans, freeFund, tiedUse, relending } = codesOf(year);
  const cells: LedgerCell[] = [];
  const post = (kontoklasse: string, art: string, funksjon: string, amount: bigint, at = {}): void => {
    const base = { entity: "testkommune", year, version: "regnskap", area: "", rows: 1 } as const;
    cells.push({ ...base, kontoklasse, art, funksjon, ore: ore(amount), ...at });
  };
  const of = (record: Readonly<Record<string, bigint>>, key: string) => record[key] ?? 0n;
  const sumOf = (record: Readonly<Record<string, bigint>>) =>
    Object.values(record).reduce((sum, one) => sum + one, 0n);

  const { drift, driftIncome, investment, investmentIncome, opening, closing } = parts;
  for (const [art, kr] of Object.entries(drift)) post("1", art, "120", kr);
  for (const [art, kr] of Object.entries(driftIncome)) post("1", art, "800", -kr);
  post("1", "990", "860", -of(drift, "590"));
  const driftResult = sumOf(driftIncome) + of(drift, "590") - sumOf(drift);
  post("1", driftResult >= 0n ? "580" : "980", "880", driftResult);

  const artOf: Readonly<Record<string, string>> = {
    free: freeFund.set,
    freeUse: freeFund.use,
    tied: tiedUse,
    lend: relending.lend,
    relend: relending.use,
    back: relending.back,
  };
  for (const [key, kr] of Object.entries(investment))
    post("0", artOf[key] ?? key, "222", kr, { prosjekt: "P1" });
  for (const [key, kr] of Object.entries(investmentIncome)) post("0", artOf[key] ?? key, "870", -kr);
  post("0", "970", "880", -of(drift, "570"));
  const investmentResult = sumOf(investmentIncome) + of(drift, "570") - sumOf(investment);
  post("0", investmentResult >= 0n ? "580" : "980", "880", investmentResult);

  const before = balance(opening, parts.openingLoans, 0n, 0n);
  const borrowed = of(investmentIncome, "910") + of(investmentIncome, "relend");
  const repaid = of(drift, "510") + of(investment, "510");
  const [first, second, third] = parts.openingLoans;
  const unused = of(closing, "unused") - of(opening, "unused");
  const after = balance(
    {
      ...closing,
      "581": of(opening, "581"),
      "56": of(opening, "56") + of(drift, "540") - of(driftIncome, "940"),
      "51": of(opening, "51") + of(drift, "550") - of(driftIncome, "950"),
      "53": of(opening, "53") + of(investment, "free") - of(investmentIncome, "freeUse"),
      "55": of(opening, "55") + of(investment, "550") - of(investmentIncome, "tied"),
    },
    [first + borrowed + unused - repaid, second, third],
    driftResult,
    investmentResult,
  );
  for (const [which, at] of [
    [before, { year: year - 1 }],
    [after, {}],
  ] as const)
    for (const [kapittel, kr] of which) post("2", "000", loans[Number(kapittel)] ?? kapittel, kr, at);

  const revised = { version: "regulert-budsjett" } as const;
  for (const key of ["010", "570", "540", "530"]) post("1", key, "120", of(parts.budget, key), revised);
  for (const key of ["870", "940"]) post("1", key, "800", -of(parts.budget, key), revised);
  for (const key of ["910", "970", "freeUse"])
    post("0", artOf[key] ?? key, "870", -of(parts.budget, key), revised);
  post("0", freeFund.set, "870", of(parts.budget, "free"), revised);
  return cells;
}

/** Chapter → amount in the ledger's sign; the bank closes it. Loans stand under "0", "1" and "2". */
function balance(
  items: Readonly<Record<string, bigint>>,
  loans: readonly [bigint, bigint, bigint],
  driftResult: bigint,
  investmentResult: bigint,
): readonly (readonly [string, bigint])[] {
  const of = (key: string) => items[key] ?? 0n;
  const fixed = ["27", "24", "22", "21", "20"];
  const debt = loans[0] + loans[1] + loans[2];
  const capital = fixed.reduce((sum, key) => sum + of(key), 0n) - debt - of("40") + of("unused");
  const posted: (readonly [string, bigint])[] = [
    ...[...fixed, "13", "19"].map((key) => [key, of(key)] as const),
    ...["32", "39", "40", "51", "53", "55", "56", "581"].map((key) => [key, -of(key)] as const),
    ...loans.map((kr, i) => [String(i), -kr] as const),
    ["5990", -capital],
    [driftResult >= 0n ? "5950" : "5900", -driftResult],
    [investmentResult >= 0n ? "5960" : "5970", -investmentResult],
  ];
  const bank = posted.reduce((sum, [, kr]) => sum - kr, 0n);
  return [...posted, ["10", bank], ["9100", of("unused")], ["9999", -of("unused")]];
}
