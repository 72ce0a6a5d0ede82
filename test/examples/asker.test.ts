import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type CsvRow, oreOf, readCsv, sumOre } from "./csv.ts";

const example = join(import.meta.dirname, "../../examples/asker-2017");
const sources = join(example, "sources");
const facts = join(import.meta.dirname, "../../../shared/facts/asker-published.csv");
const read = (name: string) => readCsv(join(sources, name));

const ledgers = [
  ["regnskap-2017.csv", "regnskap_2017"],
  ["regnskap-2016.csv", "regnskap_2016"],
  ["budsjett-2017.csv", "opprinnelig_2017"],
  ["budsjett-2017.csv", "regulert_2017"],
] as const;

const klasse = (row: CsvRow) => (row.konto ?? "").slice(0, 1);
const art = (row: CsvRow) => Number((row.konto ?? "").slice(1, 4));
const mill = 1_000_000_00n;

/** Sums of kontoklasse 1 or 0 over spans of arter, expense positive, in øre. */
function sumArter(
  rows: readonly CsvRow[],
  column: string,
  kontoklasse: string,
  spans: readonly (readonly [number, number])[],
): bigint {
  return sumOre(
    rows.filter(
      (row) => klasse(row) === kontoklasse && spans.some(([a, b]) => art(row) >= a && art(row) <= b),
    ),
    column,
  );
}

/** The key totals with internal trade left out, worked out from the arter alone. */
function keyTotals(file: string, column: string) {
  const rows = read(file);
  const sum = (...spans: [number, number][]) => sumArter(rows, column, "1", spans);
  const income = -sum([600, 689], [700, 789], [800, 899]);
  const expense = sum([10, 289], [300, 499], [590, 590]);
  const finance = -sum([500, 529], [900, 929]);
  const counterEntry = -sum([990, 990]);
  return { rows, income, expense, finance, counterEntry, net: income - expense + finance + counterEntry };
}

function service(rows: readonly CsvRow[], column: string): bigint {
  return sumOre(
    rows.filter((row) => klasse(row) === "1" && row.omrade !== "9"),
    column,
  );
}

const percent = (part: bigint, whole: bigint) => (Number(part) / Number(whole)) * 100;

describe("Asker 2017: the made-up balance", () => {
  const rows = read("balanse.csv");
  const loans = rows.filter((row) => row.kapittel === "45");

  test.each(["ib_2017", "ub_2017"])("%s closes, memoria too", (column) => {
    const memoria = rows.filter((row) => row.kapittel?.startsWith("9"));
    expect(sumOre(rows, column)).toBe(0n);
    expect(sumOre(memoria, column)).toBe(0n);
  });

  test("the loan debt of 2016 rounds to the 5,1 mrd. kr that is published", () => {
    const debt = -sumOre(loans, "ib_2017");
    expect(debt >= 5_050n * mill && debt < 5_150n * mill).toBe(true);
  });

  test("last year's surplus is what was used this year, and this year's what is left of it", () => {
    const of2017 = read("regnskap-2017.csv");
    const surplus = rows.filter((row) => row.kapittel === "5950");
    expect(sumOre(surplus, "ib_2017")).toBe(sumArter(of2017, "regnskap_2017", "1", [[930, 930]]));
    expect(sumOre(surplus, "ub_2017")).toBe(-sumArter(of2017, "regnskap_2017", "1", [[580, 580]]));
  });
});

describe("Asker 2017: the made-up ledgers", () => {
  test.each(ledgers)("%s %s sums to 0 in each kontoklasse", (file, column) => {
    const rows = read(file);
    expect(new Set(rows.map(klasse))).toEqual(new Set(["0", "1"]));
    for (const one of ["0", "1"])
      expect(
        sumOre(
          rows.filter((row) => klasse(row) === one),
          column,
        ),
      ).toBe(0n);
  });

  test.each(ledgers)("%s says in every row that it is made up, and stays small", (file) => {
    expect(read(file).every((row) => row.kilde === "konstruert")).toBe(true);
    expect(statSync(join(sources, file)).size).toBeLessThan(400_000);
  });

  test("2017 accounts: netto driftsresultat is 421 million and 8.5 percent", () => {
    const { net, income } = keyTotals("regnskap-2017.csv", "regnskap_2017");
    expect(net > 420n * mill + 80_000_000n && net < 421n * mill + 20_000_000n).toBe(true);
    expect(percent(net, income)).toBeCloseTo(8.5, 1);
    expect(income > 4_924n * mill && income < 4_982n * mill).toBe(true);
  });

  test("internal trade would change the percentage, so the convention matters", () => {
    const { net, income, rows } = keyTotals("regnskap-2017.csv", "regnskap_2017");
    const sale = -sumArter(rows, "regnskap_2017", "1", [[790, 790]]);
    expect(sale).toBe(sumArter(rows, "regnskap_2017", "1", [[290, 290]]));
    expect(percent(net, income + sale)).toBeLessThan(8.45);
  });

  test("2016 accounts: 355.6 million and 7.7 percent", () => {
    const { net, income } = keyTotals("regnskap-2016.csv", "regnskap_2016");
    expect(net > 355n * mill + 55_000_000n && net < 355n * mill + 65_000_000n).toBe(true);
    expect(percent(net, income)).toBeCloseTo(7.7, 1);
  });

  test("service areas: 51 million and about 1.5 percent below the revised budget", () => {
    const accounts = service(read("regnskap-2017.csv"), "regnskap_2017");
    const budget = service(read("budsjett-2017.csv"), "regulert_2017");
    expect(budget - accounts > 51n * mill && budget - accounts < 51n * mill + 50_000_000n).toBe(true);
    expect(percent(budget - accounts, budget)).toBeCloseTo(1.5, 1);
  });

  test("54.7 percent of gross investment is paid for without borrowing", () => {
    const rows = read("regnskap-2017.csv");
    const gross = sumArter(rows, "regnskap_2017", "0", [
      [10, 285],
      [300, 480],
    ]);
    const loans = -sumArter(
      rows.filter((row) => !(row.tjeneste ?? "").startsWith("283")),
      "regnskap_2017",
      "0",
      [[910, 910]],
    );
    expect(percent(gross - loans, gross)).toBeCloseTo(54.7, 1);
  });

  test("what operations hand over to investment is received there", () => {
    for (const [file, column] of ledgers) {
      const rows = read(file);
      expect(sumArter(rows, column, "1", [[570, 570]])).toBe(-sumArter(rows, column, "0", [[970, 970]]));
    }
  });

  test("the mindreforbruk of 2016 is brought into 2017", () => {
    const left = sumArter(read("regnskap-2016.csv"), "regnskap_2016", "1", [[580, 580]]);
    expect(-sumArter(read("regnskap-2017.csv"), "regnskap_2017", "1", [[930, 930]])).toBe(left);
  });

  test("the energy fund earned 143 million against 66 budgeted", () => {
    const fund = (file: string, column: string) =>
      -sumOre(
        read(file).filter((row) => row.ansvar === "9500"),
        column,
      );
    const earned = fund("regnskap-2017.csv", "regnskap_2017");
    expect(earned > 142n * mill + 80_000_000n && earned < 143n * mill + 40_000_000n).toBe(true);
    expect(fund("budsjett-2017.csv", "regulert_2017")).toBe(66n * mill);
    expect(fund("budsjett-2017.csv", "opprinnelig_2017")).toBe(66n * mill);
  });

  test("the original budget has the published proposal's totals, in 1000 kr", () => {
    const { rows, income, expense, finance, counterEntry } = keyTotals(
      "budsjett-2017.csv",
      "opprinnelig_2017",
    );
    const sum = (...spans: [number, number][]) => -sumArter(rows, "opprinnelig_2017", "1", spans);
    const thousands = (ore: bigint) => Math.round(Number(ore) / 100_000);
    expect(thousands(sum([800, 800], [870, 870]))).toBe(3_519_750);
    expect(thousands(sum([600, 670]))).toBe(644_451);
    expect(thousands(sum([700, 780], [810, 850], [880, 890]))).toBe(402_334);
    expect(thousands(income)).toBe(4_566_536);
    expect(thousands(expense)).toBe(4_421_383);
    expect(thousands(income - expense)).toBe(145_153);
    expect(thousands(finance)).toBe(-223_568);
    expect(thousands(counterEntry)).toBe(225_219);
  });
});

/** Days of 2017 without school, told apart from what Fasit reckons: weekends, public holidays and the calendar's own. */
function schoolHolidays(): ReadonlySet<string> {
  const days = Array.from({ length: 365 }, (_, n) => new Date(Date.UTC(2017, 0, 1 + n)));
  const rows = read("skolerute.csv");
  const isIn = (row: CsvRow, day: string) =>
    (row.fra ?? "") <= day && day <= ((row.til === "" ? row.fra : row.til) ?? "");
  const publicOnes = ["2017-05-01", "2017-05-17", "2017-05-25", "2017-06-05"];
  return new Set(
    days.flatMap((date) => {
      const day = date.toISOString().slice(0, 10);
      const inYear = rows.some((row) => row.slag === "skoleår" && isIn(row, day));
      const off = rows.some((row) => row.slag !== "skoleår" && isIn(row, day));
      const isWeekend = date.getUTCDay() % 6 === 0;
      return !inYear || off || isWeekend || publicOnes.includes(day) ? [day] : [];
    }),
  );
}

describe("Asker 2017: the registers", () => {
  const total = (name: string, column: string, where: (row: CsvRow) => boolean = () => true) =>
    read(name)
      .filter(where)
      .reduce((sum, row) => sum + Number(row[column]), 0);

  test("people, meetings and seats", () => {
    const elected = read("deltakere.csv").filter((row) => row.rolle === "folkevalgt");
    expect(new Set(elected.map((row) => row.person)).size).toBe(79);
    expect(elected.length).toBeGreaterThan(79);
    expect(read("moter.csv").filter((row) => row.ekstra === "true")).toHaveLength(71);
    for (const kommune of ["Asker", "Røyken", "Hurum"])
      expect(read("organer.csv").filter((row) => row.kommune === kommune)).toHaveLength(3);
    expect(total("befolkning.csv", "innbyggere")).toBe(92_999);
    expect(total("ansatte.csv", "ansatte")).toBe(6_030);
  });

  test("schools: training, resource groups, devices", () => {
    expect(total("opplaering.csv", "antall", (row) => row.malgruppe === "lærere")).toBe(850);
    expect(total("opplaering.csv", "antall", (row) => row.malgruppe === "elever")).toBe(9000);
    const sizes = read("ressursgrupper.csv").map((row) => Number(row.larere));
    expect([Math.min(...sizes), Math.max(...sizes), sizes.reduce((a, b) => a + b, 0)]).toEqual([5, 10, 170]);
    const december = (row: CsvRow) => row.dato === "2017-12-20";
    expect(total("enheter.csv", "administrert", december)).toBe(6800);
    expect(total("enheter.csv", "delt_ut", december)).toBe(6500);
    expect(total("enheter.csv", "aktive_7_dager", december)).toBe(6500);
  });

  test("use: exact means over the school days, sums over the months", () => {
    const days = 186;
    const off = schoolHolidays();
    const measure = (name: string) => (row: CsvRow) => row.mal === name;
    const onSchoolDays = (name: string) => (row: CsvRow) => row.mal === name && !off.has(row.dato ?? "");
    expect(365 - [...off].filter((day) => day.startsWith("2017")).length).toBe(days);
    expect(total("bruk.csv", "antall", onSchoolDays("filer laget"))).toBe(7500 * days);
    expect(total("bruk.csv", "antall", onSchoolDays("innlegg fra lærere"))).toBe(6000 * days);
    expect(total("bruk.csv", "antall", measure("filer lastet opp"))).toBe(1_004_310);
    expect(total("bruk.csv", "antall", measure("filer delt"))).toBe(702_180);
    expect(total("bruk.csv", "antall", measure("samtaler"))).toBe(30_140);
  });

  test("no cell is an amount that does not parse", () => {
    for (const [file, column] of ledgers) for (const row of read(file)) oreOf(row[column] ?? "");
  });
});

function regenerated(check: (made: (name: string) => string, names: readonly string[]) => void): void {
  const out = mkdtempSync(join(tmpdir(), "fasit-asker-"));
  try {
    execFileSync(process.execPath, [join(example, "make/make.js"), out], { stdio: "pipe" });
    check((name) => readFileSync(join(out, name), "utf8"), readdirSync(out));
  } finally {
    rmSync(out, { recursive: true });
  }
}

test("making the Asker sources again gives the committed bytes", () => {
  regenerated((made, names) => {
    expect(names.length).toBeGreaterThanOrEqual(19);
    for (const name of names)
      expect(made(name) === readFileSync(join(sources, name), "utf8"), name).toBe(true);
  });
});

describe.skipIf(!existsSync(facts))(
  "Asker's published values (skipped where ../shared/facts/asker-published.csv is missing)",
  () => {
    test("every committed file can be made again from the facts", () => {
      regenerated((_made, names) => {
        expect([...names].sort()).toEqual(readdirSync(sources).sort());
      });
    });
  },
);
