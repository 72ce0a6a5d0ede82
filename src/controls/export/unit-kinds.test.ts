/** Each kind of unit files what SSB's controls accept. The ledgers are synthetic, drawn here, with øre on every account. */
import { describe, expect, test } from "vitest";
import { ore } from "../../base/ore.ts";
import type { LedgerCell } from "../../kostra/ledger.ts";
import { writeKostraFile } from "../../sources/kostra-record.ts";
import { checkContent } from "../filing.ts";
import { isAccepted } from "../outcome.ts";
import { type FilingOrder, filingOf, needsOrgnr, skjemaOf, type UnitKind, unitKinds } from "./filing.ts";

type Row = readonly [kontoklasse: string, funksjon: string, art: string, ore: bigint];

/** Øre that look like postings, the same for the same seed. */
function drawer(seed: bigint): () => bigint {
  let state = seed;
  return () => {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % (1n << 64n);
    return 100_000n + ((state >> 33n) % 40_000_000n);
  };
}

interface Shape {
  readonly services: readonly string[];
  readonly expense: readonly string[];
  readonly income: readonly string[];
  /** Where depreciation meets its reversal; absent: on the service itself. */
  readonly reversal?: string;
  /** Where the financial items stand. */
  readonly finance: string;
  readonly transfer: string;
  readonly close: readonly [funksjon: string, art: string];
  /** Pairs that must meet within a funksjon. */
  readonly pairs: readonly (readonly [funksjon: string, bought: string, sold: string])[];
  readonly taxes: boolean;
  /** The chapter of loans. */
  readonly debt: string;
}

const municipal: Shape = {
  services: ["120", "202", "222", "253", "350"],
  expense: ["010", "099", "120", "195", "230", "370", "470"],
  income: ["620", "700", "770"],
  reversal: "860",
  finance: "870",
  transfer: "880",
  close: ["880", "540"],
  pairs: [["290", "350", "750"]],
  taxes: true,
  debt: "452",
};
const county: Shape = {
  ...municipal,
  services: ["420", "430", "521", "522", "722", "730"],
  pairs: [["465", "350", "750"]],
};
const church: Shape = {
  services: ["041", "042", "043", "044", "045"],
  expense: ["010", "099", "120", "195", "230"],
  income: ["600", "620", "830"],
  finance: "089",
  transfer: "089",
  close: ["089", "540"],
  pairs: [
    ["041", "380", "780"],
    ["042", "390", "790"],
    ["043", "465", "865"],
  ],
  taxes: false,
  debt: "45",
};

const shapes: Readonly<Record<UnitKind, Shape>> = {
  kommunekasse: municipal,
  fylkeskommunekasse: county,
  "kirkelig-fellesraad": church,
  "kommunalt-foretak": { ...municipal, taxes: false },
  "fylkeskommunalt-foretak": { ...county, taxes: false },
  "konsolidert-kommune": municipal,
  "konsolidert-fylkeskommune": county,
};

/** Operations, investment and balance that each sum to 0, with what the controls ask for. */
function ledgerOf(kind: UnitKind, seed: bigint): readonly Row[] {
  const shape = shapes[kind];
  const draw = drawer(seed);
  const rows: Row[] = [];
  const post = (kontoklasse: string, funksjon: string, art: string, amount: bigint) =>
    rows.push([kontoklasse, funksjon, art, amount]);
  const left = (kontoklasse: string) =>
    rows.reduce((sum, row) => (row[0] === kontoklasse ? sum - row[3] : sum), 0n);
  for (const funksjon of shape.services) {
    for (const art of shape.expense) post("1", funksjon, art, draw());
    for (const art of shape.income) post("1", funksjon, art, -draw() / 20n);
    const depreciation = draw();
    post("1", funksjon, "590", depreciation);
    post("1", shape.reversal ?? funksjon, "990", -depreciation);
    post("0", funksjon, "230", draw());
  }
  for (const [funksjon, bought, sold] of shape.pairs) {
    for (const kontoklasse of ["1", "0"]) {
      const amount = draw();
      post(kontoklasse, funksjon, bought, amount);
      post(kontoklasse, funksjon, sold, -amount);
    }
  }
  const transfer = draw();
  post("1", shape.transfer, "570", transfer);
  post("0", shape.transfer, "970", -transfer);
  post("1", shape.finance, "500", draw());
  post("1", shape.finance, "510", draw());
  if (shape.taxes) {
    post("1", "840", "800", -draw() * 2n);
    post("1", "800", "870", -draw() * 2n);
  }
  post("1", shape.services[0] ?? "", "770", left("1") - 5_000_000n);
  post("1", ...shape.close, left("1"));
  post("0", shape.finance, "910", left("0"));
  for (const kapittel of ["10", "13", "22", "24", "27"]) post("2", kapittel, "000", draw() * 10n);
  for (const kapittel of ["32", shape.debt, "51", "56"]) post("2", kapittel, "000", -draw());
  post("2", "5990", "000", left("2"));
  const unused = draw();
  post("2", "9100", "000", unused);
  post("2", "9999", "000", -unused);
  return rows;
}

const cellOf = ([kontoklasse, funksjon, art, amount]: Row): LedgerCell => ({
  entity: "prove",
  year: 2025,
  version: "regnskap",
  kontoklasse,
  funksjon,
  art,
  area: "",
  rows: 1,
  ore: ore(amount),
});

const regionOf = (kind: UnitKind) => (kind.includes("fylke") ? "420000" : "420400");

const orderOf = (kind: UnitKind): FilingOrder => ({
  kind,
  year: 2025,
  region: regionOf(kind),
  orgnr: needsOrgnr.has(skjemaOf[kind][0]) ? "964338532" : "",
  codes: {},
});

describe.each(unitKinds)("%s", (kind) => {
  test.each([1n, 2n, 3n])("export → check is clean (seed %i)", (seed) => {
    const order = orderOf(kind);
    const made = filingOf(ledgerOf(kind, seed).map(cellOf), order);
    expect(made.findings).toEqual([]);
    expect(made.value.map((file) => file.skjema)).toEqual(skjemaOf[kind]);
    for (const { skjema, records } of made.value) {
      const result = checkContent(
        writeKostraFile(records),
        {
          skjema,
          aargang: "2025",
          kvartal: " ",
          region: order.region,
          orgnr: order.orgnr || " ".repeat(9),
        },
        { keep: 10 },
      );
      expect(result.results.flatMap((one) => one.findings.map((found) => found.message))).toEqual([]);
      expect(isAccepted(result)).toBe(true);
    }
  });

  test("no account moves a thousand, and none is new or lost beyond what rounds to 0", () => {
    const rows = ledgerOf(kind, 4n);
    const classes: Readonly<Record<string, string>> = { "3": "1", "4": "0", "5": "2" };
    const keyed = new Map<string, bigint>();
    const add = (key: string, amount: bigint) => keyed.set(key, (keyed.get(key) ?? 0n) + amount);
    for (const [kontoklasse, funksjon, art, amount] of rows)
      add([kontoklasse, funksjon, kontoklasse === "2" ? "" : art].join(" "), amount);
    for (const { records } of filingOf(rows.map(cellOf), orderOf(kind)).value)
      for (const one of records) {
        const kontoklasse = classes[one.kontoklasse] ?? one.kontoklasse;
        const art = kontoklasse === "2" ? "" : one.artSektor;
        add([kontoklasse, one.funksjonKapittel, art].join(" "), -one.ore);
      }
    for (const [key, moved] of keyed)
      expect([key, moved > -100_000n && moved < 100_000n]).toEqual([key, true]);
  });
});

describe("what SSB holds to meet is rounded as a whole", () => {
  /**
   * 40 000 kr in a hundred accounts, met by one, beside twice as many accounts of 450 kr: rounded with those,
   * the thousands of the hundred would all go to them, and 40 is more than SSB's 30.
   */
  const records = (kind: UnitKind, accounts: readonly Row[], met: Row) => {
    const others = Array.from({ length: 200 }, (_, i): Row => ["1", "9", String(100 + i), 45_000n]);
    const { value } = filingOf(
      [...accounts, met, ...others, ["1", "9", "750", -9_000_000n] as const].map(cellOf),
      orderOf(kind),
    );
    return value[0]?.records.filter((one) => one.funksjonKapittel !== "9") ?? [];
  };
  const sumOf = (all: readonly { readonly ore: bigint }[]) => all.reduce((sum, one) => sum + one.ore, 0n);

  test.each([
    ["kommunekasse", "290"],
    ["fylkeskommunekasse", "465"],
    ["konsolidert-fylkeskommune", "465"],
  ] as const)("%s: funksjon %s", (kind, funksjon) => {
    const accounts = Array.from({ length: 100 }, (_, i): Row => ["1", funksjon, String(100 + i), 40_000n]);
    expect(sumOf(records(kind, accounts, ["1", funksjon, "750", -4_000_000n]))).toBe(0n);
  });

  test.each([
    ["380", "780"],
    ["390", "790"],
    ["465", "865"],
  ])("the church: %s and %s", (bought, sold) => {
    const accounts = Array.from({ length: 100 }, (_, i): Row => ["1", `4${i}`, bought, 40_000n]);
    expect(sumOf(records("kirkelig-fellesraad", accounts, ["1", "41", sold, -4_000_000n]))).toBe(0n);
  });
});
