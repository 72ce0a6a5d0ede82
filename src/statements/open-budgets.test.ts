/**
 * The statements on real accounts and budgets, beside a small computation of their own: the rows are
 * split and summed here, by first digits alone, and know nothing of layouts and filters.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ore } from "../base/ore.ts";
import type { Version } from "../base/period.ts";
import { rational, toDecimal } from "../base/rational.ts";
import type { LedgerCell } from "../kostra/ledger.ts";
import { computeStatement } from "./compute.ts";
import { layoutFor, layoutsFor } from "./layouts.ts";
import type { InternalTrade, Statement } from "./statement.ts";
import { unplacedAccounts } from "./unplaced.ts";

const folder = join(import.meta.dirname, "../../../shared/data/open-budgets");
const sogndal = join(folder, "sogndal/budsjett-2013/driftsbudsjett/dataset.csv");
const stavanger = join(folder, "stavanger/budsjett/2016/drift/dataset.csv");

/** One row: konto is class + art + detail; kr as in the file, expense positive. */
interface Row {
  readonly konto: string;
  readonly area: string;
  readonly kr: bigint;
}

function rows(file: string, konto: string, amount: string, area?: string): readonly Row[] {
  if (!existsSync(file)) return []; // the tests that need it are skipped by name
  const [header = "", ...lines] = readFileSync(file, "utf8").replace("\uFEFF", "").split("\n");
  const at = (name: string) => header.split(";").indexOf(name);
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const fields = splitRow(line);
      const kr = BigInt((fields[at(amount)] ?? "").replaceAll(" ", ""));
      return { konto: fields[at(konto)] ?? "", area: area === undefined ? "" : (fields[at(area)] ?? ""), kr };
    });
}

/** Fields of one line; a quoted field may hold semicolons. */
function splitRow(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
    (field) => field[1] ?? field[2] ?? "",
  );
}

/** The sum in kr of the arter that begin with one of these. */
function kr(list: readonly Row[], ...beginnings: readonly string[]): bigint {
  return list
    .filter((row) => row.konto.startsWith("1") && beginnings.some((text) => row.konto.startsWith(text, 1)))
    .reduce((sum, row) => sum + row.kr, 0n);
}

/** Every line of økonomisk oversikt drift to 2019, in kr, from the rows directly. */
function expected(list: readonly Row[], trade: InternalTrade): Readonly<Record<string, bigint>> {
  const of = (...beginnings: readonly string[]) => kr(list, ...beginnings);
  const out = trade === "excluded";
  const inntekter = {
    brukerbetalinger: -of("60", "61"),
    "salgs-og-leieinntekter": -of("62", "63", "64", "65", "66", "67", "68"),
    "overforinger-med-krav-til-motytelse": -of("7") + (out ? of("79") : 0n),
    rammetilskudd: -of("80"),
    "andre-statlige-overforinger": -of("81"),
    "andre-overforinger": -of("83", "84", "85", "88", "89"),
    "skatt-pa-inntekt-og-formue": -of("870"),
    eiendomsskatt: -of("874", "875"),
    "andre-skatter": -of("877"),
  };
  const utgifter = {
    lonnsutgifter: of("01", "02", "03", "04", "05", "06", "07", "08"),
    "sosiale-utgifter": of("09"),
    "kjop-som-inngar-i-egenproduksjon": of("1", "2") - (out ? of("29") : 0n),
    "kjop-som-erstatter-egenproduksjon": of("3"),
    overforinger: of("4"),
    avskrivninger: of("59"),
    "fordelte-utgifter": of("69") + (out ? of("29", "79") : 0n),
  };
  const finans = {
    "renteinntekter-og-utbytte": -of("900", "905"),
    "gevinst-finansielle-instrumenter": -of("909"),
    "mottatte-avdrag-pa-utlan": -of("92"),
    renteutgifter: of("500"),
    "tap-finansielle-instrumenter": of("509"),
    "avdrag-pa-lan": of("51"),
    utlan: of("52"),
  };
  const sum = (lines: Readonly<Record<string, bigint>>) => Object.values(lines).reduce((a, b) => a + b, 0n);
  const sumInntekter = sum(inntekter);
  const sumUtgifter = sum(utgifter);
  const inn = -of("900", "905", "909", "92");
  const ut = of("500", "509", "51", "52");
  return {
    ...inntekter,
    ...utgifter,
    ...finans,
    "sum-driftsinntekter": sumInntekter,
    "sum-driftsutgifter": sumUtgifter,
    "brutto-driftsresultat": sumInntekter - sumUtgifter,
    "sum-eksterne-finansinntekter": inn,
    "sum-eksterne-finansutgifter": ut,
    "resultat-eksterne-finanstransaksjoner": inn - ut,
    "motpost-avskrivninger": -of("99"),
    "netto-driftsresultat": sumInntekter - sumUtgifter + inn - ut - of("99"),
    "bruk-av-tidligere-ars-mindreforbruk": -of("93"),
    "bruk-av-disposisjonsfond": -of("94"),
    "bruk-av-bundne-fond": -of("95"),
    "sum-bruk-av-avsetninger": -of("93", "94", "95"),
    "overforing-til-investering": of("57"),
    "dekning-av-tidligere-ars-merforbruk": of("53"),
    "avsetning-til-disposisjonsfond": of("54"),
    "avsetning-til-bundne-fond": of("55"),
    "sum-avsetninger": of("53", "54", "55", "57"),
    "mer-mindreforbruk": of("58", "98"),
  };
}

function cellsOf(list: readonly Row[], year: number, version: Version): readonly LedgerCell[] {
  return list.map(({ konto, area, kr: amount }) => ({
    entity: "kommune",
    year,
    version,
    kontoklasse: konto.slice(0, 1),
    art: konto.slice(1, 4),
    funksjon: "",
    area,
    ore: ore(amount * 100n),
    rows: 1,
  }));
}

function statementOf(list: readonly Row[], id: string, year: number, version: Version, trade: InternalTrade) {
  const layout = layoutFor(id, year);
  if (layout === undefined) throw new Error(`no ${id} in ${year}`);
  return computeStatement(layout, cellsOf(list, year, version), {
    entity: "kommune",
    columns: [{ year, version }],
    internalTrade: trade,
    areaNames: new Map(),
  });
}

/** The statement's amounts in kr by line id; headings left out. */
function amounts(statement: Statement): Readonly<Record<string, bigint>> {
  return Object.fromEntries(
    statement.lines
      .filter((line) => line.kind !== "heading")
      .map((line) => {
        const amount = line.amounts[0];
        if (amount === undefined || amount % 100n !== 0n) throw new Error(`${line.id} has no whole amount`);
        return [line.id, amount / 100n];
      }),
  );
}

function nettoPercent(statement: Statement): string {
  const { "netto-driftsresultat": netto = 0n, "sum-driftsinntekter": income = 0n } = amounts(statement);
  return toDecimal(rational(netto * 100n, income), 4);
}

const cases = [
  ["Sogndal, accounts 2011", sogndal, "konto", "rekneskap_2011", 2011, "regnskap", "2.9617", "2.9421"],
  [
    "Sogndal, budget 2012",
    sogndal,
    "konto",
    "budsjett_2012",
    2012,
    "opprinnelig-budsjett",
    "1.6871",
    "1.6798",
  ],
  [
    "Sogndal, budget 2013",
    sogndal,
    "konto",
    "budsjett_2013",
    2013,
    "opprinnelig-budsjett",
    "2.9275",
    "2.9175",
  ],
  ["Stavanger, budget 2016", stavanger, "art", "beloep", 2016, "opprinnelig-budsjett", "2.2503", "2.1490"],
] as const;

describe.skipIf(!existsSync(folder))("real ledgers (needs ../shared/data/open-budgets)", () => {
  describe.each(cases)("%s", (_name, file, konto, column, year, version, excluded, included) => {
    const list = rows(file, konto, column);

    test.each(["excluded", "included"] as const)("økonomisk oversikt drift to the krone, %s", (trade) => {
      const { value } = statementOf(list, "okonomisk-oversikt-drift", year, version, trade);
      expect(amounts(value)).toEqual(expected(list, trade));
    });

    test("netto driftsresultat in percent of driftsinntekter", () => {
      const percent = (trade: InternalTrade) =>
        nettoPercent(statementOf(list, "okonomisk-oversikt-drift", year, version, trade).value);
      expect(percent("excluded")).toBe(excluded);
      expect(percent("included")).toBe(included);
    });

    test("no account is left out or counted twice in any statement of the year", () => {
      const cells = cellsOf(list, year, version);
      for (const layout of layoutsFor(year))
        for (const trade of ["excluded", "included"] as const)
          expect(unplacedAccounts(layout, cells, trade)).toEqual([]);
    });

    test("regnskapsskjema 1A and 1B distribute the same amount, and 1A ends as the overview does", () => {
      const a = amounts(statementOf(list, "regnskapsskjema-1a", year, version, "excluded").value);
      const b = amounts(statementOf(list, "regnskapsskjema-1b", year, version, "excluded").value);
      const overview = amounts(
        statementOf(list, "okonomisk-oversikt-drift", year, version, "excluded").value,
      );
      expect(b["sum-fordelt-til-drift"]).toBe(a["sum-fordelt-til-drift"]);
      expect(a["mer-mindreforbruk"]).toBe(overview["mer-mindreforbruk"]);
      expect(a["til-fordeling-drift"]).not.toBe(0n);
    });
  });

  test("Sogndal's accounts for 2011 are 16 kr out of balance, and the statement says so", () => {
    const list = rows(sogndal, "konto", "rekneskap_2011");
    const { findings } = statementOf(list, "okonomisk-oversikt-drift", 2011, "regnskap", "excluded");
    expect(findings.map((one) => one.code)).toEqual(["FAS4004"]);
    expect(findings[0]?.data).toMatchObject({ year: 2011, version: "regnskap", ore: -1600n });
  });

  test("balanced budgets dispose of their whole result", () => {
    for (const [, file, konto, column, year, version] of cases.slice(1))
      expect(
        statementOf(rows(file, konto, column), "okonomisk-oversikt-drift", year, version, "included")
          .findings,
      ).toEqual([]);
  });

  test("Stavanger's areas are shown one by one, and sum to what 1A distributes", () => {
    const list = rows(stavanger, "art", "beloep", "virksomhetsomraade");
    const { value } = statementOf(list, "regnskapsskjema-1b", 2016, "opprinnelig-budsjett", "excluded");
    const areas = value.lines.filter((line) => line.kind === "area");
    expect(areas.length).toBe(new Set(list.map((row) => row.area)).size);
    const home = areas.find((line) => line.label.nb === "Alders- og sykehjem");
    expect(home?.id).toBe("omrade-alders-og-sykehjem");
    expect(home?.figureId).toBe("1b/omrade-alders-og-sykehjem");
    const inArea = list.filter((row) => row.area === "Alders- og sykehjem");
    expect(home?.amounts).toEqual([ore(inArea.reduce((sum, row) => sum + row.kr, 0n) * 100n)]);
  });
});
