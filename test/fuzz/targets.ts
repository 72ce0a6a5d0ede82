/**
 * What is fuzzed: a sound file of each format, made by code or taken from the open data when it is at
 * hand, how it is harmed, and what must be true of whatever comes of it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ore } from "../../src/base/ore.ts";
import { importSource } from "../../src/compile/import-source.ts";
import { writeKostraFile } from "../../src/sources/kostra-record.ts";
import { type Source, sourceSchema } from "../../src/sources/mapping.ts";
import { Engine, literal } from "../../src/warehouse/engine.ts";
import { openWarehouse } from "../../src/warehouse/open.ts";
import { jsonStatFile } from "../json-stat-file.ts";
import { saftFile } from "../saft-file.ts";
import { makeWorkbook, workbookParts, zipped } from "../workbook.ts";
import { mutate, type Random, random } from "./mutate.ts";

export interface Target {
  readonly name: string;
  readonly source: Source;
  /** The file, harmed. */
  readonly make: (roll: Random) => Buffer;
  /** Checked by the format itself: what loads is then what was written. */
  readonly checksummed?: boolean;
}

const columns = { konto: "konto", tjeneste: "tjeneste", texts: { konto: "tekst" } };
const amounts = [{ column: "beløp", year: 2017, version: "regnskap" }];
const ledger = (file: string) => sourceSchema.parse({ kind: "ledger", file, columns, amounts });

/** 60 rows that sum to 0. */
const rows = Array.from({ length: 60 }, (_, i) => {
  const amount = (i % 2 === 0 ? 1 : -1) * (1000 + Math.floor(i / 2) * 3.25);
  return {
    konto: `1${String(10 + (i % 8) * 10).padStart(3, "0")}0`,
    tjeneste: "20200",
    tekst: `Lønn "${i}"; æøå`,
    amount,
  };
});
const csv = `konto;tjeneste;tekst;beløp\n${rows
  .map(
    (row) =>
      `${row.konto};${row.tjeneste};"${row.tekst.replaceAll('"', '""')}";${String(row.amount).replace(".", ",")}`,
  )
  .join("\n")}\n`;
const book = {
  sheets: [
    {
      name: "Ark1",
      rows: [
        ["Regnskap 2017"],
        ["konto", "tjeneste", "tekst", "beløp"],
        ...rows.map((row) => [row.konto, row.tjeneste, row.tekst, row.amount]),
      ],
      merges: ["A1:D1"],
      hidden: [10],
    },
  ],
  formats: ["0.00"],
};
const filing = writeKostraFile(
  rows.map((row, i) => ({
    skjema: "0A",
    year: 2017,
    kvartal: "",
    region: "022000",
    orgnr: "944382038",
    foretaksnr: "",
    kontoklasse: "1",
    funksjonKapittel: "202",
    artSektor: row.konto.slice(1, 4),
    ore: ore(BigInt(i % 2 === 0 ? 1 : -1) * BigInt(1 + Math.floor(i / 2)) * 100_000n),
  })),
);

const made = saftFile({
  prefix: "n1",
  accounts: Object.fromEntries(
    rows.map((row) => [row.konto, "<AccountDescription>Lønn</AccountDescription>"]),
  ),
  transactions: rows.map((row) => {
    const kr = Math.abs(row.amount).toFixed(2);
    return [
      { account: row.konto, debit: kr, analyses: { A: "1" } },
      { account: row.konto, credit: kr },
    ];
  }),
});

/** Every target; Parquet is written by the engine into `folder` first. */
export async function fuzzTargets(folder: string): Promise<readonly Target[]> {
  const workbook = makeWorkbook(book);
  const parts = [...workbookParts(book)];
  const engine = await Engine.open();
  const path = join(folder, "sound.parquet");
  const values = rows.map(
    (row) => `('${row.konto}', '${row.tjeneste}', ${literal(row.tekst)}, ${row.amount}::DOUBLE)`,
  );
  await engine.run(
    `COPY (SELECT * FROM (VALUES ${values.join(", ")}) AS t(konto, tjeneste, tekst, "beløp")) TO ${literal(path)} (FORMAT parquet)`,
  );
  engine.close();
  const parquet = readFileSync(path);
  const plain = (name: string, file: string, bytes: Buffer, source: Source = ledger(file)): Target => ({
    name,
    source,
    make: (roll) => mutate(bytes, roll),
  });
  return [
    plain("csv", "f.csv", Buffer.from(csv)),
    plain("csv-1252", "f.csv", Buffer.from(csv, "latin1")),
    plain("csv-utf16", "f.csv", Buffer.from(`\ufeff${csv}`, "utf16le")),
    plain("kostra", "f.dat", Buffer.from(filing), sourceSchema.parse({ kind: "kostra", file: "f.dat" })),
    { ...plain("xlsx", "f.xlsx", workbook), checksummed: true },
    {
      name: "xlsx-inside",
      source: ledger("f.xlsx"),
      make: (roll) => {
        const harmed = roll(parts.length);
        return zipped(
          new Map(
            parts.map(([name, text], i) => [name, i === harmed ? mutate(Buffer.from(text), roll) : text]),
          ),
        );
      },
    },
    plain("parquet", "f.parquet", parquet),
    plain("saf-t-made", "f.xml", Buffer.from(made), sourceSchema.parse({ kind: "saf-t", file: "f.xml" })),
    plain(
      "json-stat",
      "f.json",
      Buffer.from(JSON.stringify(jsonStatFile())),
      sourceSchema.parse({ kind: "json-stat", file: "f.json", figures: { KOSAGD230000: "a" } }),
    ),
    ...openTargets(),
  ];
}

/** Real files, when they stand beside the project. */
function openTargets(): readonly Target[] {
  const data = resolve("../shared/data");
  const sogndal = join(data, "open-budgets/sogndal/budsjett-2013/investeringsbudsjett/dataset.csv");
  const saft = join(data, "saf-t/ExampleFile_SAF-T_Financial_888888888_20180228235959.xml");
  const targets: Target[] = [];
  const real = (name: string, file: string, from: string, source: object): void => {
    if (!existsSync(from)) return;
    const bytes = readFileSync(from);
    targets.push({
      name,
      source: sourceSchema.parse({ file, ...source }),
      make: (roll) => mutate(bytes, roll),
    });
  };
  real("sogndal", "s.csv", sogndal, {
    kind: "ledger",
    columns: { konto: "konto", tjeneste: "tjeneste", ansvar: "ansvar" },
    amounts: [{ column: "rekneskap_2011", year: 2011, version: "regnskap" }],
  });
  real("saf-t", "s.xml", saft, { kind: "saf-t" });
  return targets;
}

/**
 * One case: the file is harmed, loaded by its mapping, and looked at as an unknown file. Answers what is
 * wrong, or undefined. Nothing may be thrown; and what has no finding must sum as the sound file did.
 */
export async function runCase(target: Target, seed: number, folder: string): Promise<string | undefined> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, target.source.file);
  writeFileSync(file, target.make(random(seed)));
  try {
    const { value, findings } = await openWarehouse({
      folder,
      sources: [target.source],
      entity: "a",
      lines: seed % 2 === 0,
    });
    const [source] = value.warehouse.sources;
    const sum = source?.ledgers.reduce((total, one) => total + one.sumOre, 0n);
    value.warehouse.close();
    if (source === undefined && findings.length === 0) return "no source, and no finding";
    if (findings.length === 0 && sum !== 0n) return `a sum of ${sum} øre without a finding`;
    const isWrong = findings.some((one) => one.severity === "error");
    if (target.checksummed === true && !isWrong && (sum !== 0n || source?.rows !== rows.length))
      return `${source?.rows} rows with sum ${sum} passed the checksum`;
    await importSource({ folder, file, dryRun: true, year: 2017 });
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
