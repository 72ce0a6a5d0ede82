/**
 * A folder of SSB's tables → typed rows of one year: filed accounts with the hierarchies, nettings, formulas
 * and star table they are computed by, or filed balances with their hierarchy.
 *
 * Columns are found by name, in any order, and others are let be. Codes lose no zeros, and get back those a
 * spreadsheet has taken: regions are 4 digits (6 above 9999), arter and funksjoner 3. `periode` may be
 * absent; a row without it is for every year.
 *
 * Layer: sources; reads files.
 */
import { type Finding, finding, type Loaded, type Span } from "../base/finding.ts";
import type { Text } from "../base/language.ts";
import {
  type AccountTables,
  type BalancePosting,
  type BalanceTables,
  type BalanceUnit,
  balanceUnits,
  type Edge,
  type FormulaText,
  type Posting,
  type StarRow,
  starColumns,
} from "../kostra/ssb/tables.ts";
import { hasTable, readSsbTable, type SsbRow, type SsbTable } from "./ssb-table.ts";

/** What a folder holds, by the tables in it. */
export type SsbFolder =
  | { readonly kind: "accounts"; readonly year: string; readonly tables: AccountTables }
  | { readonly kind: "balance"; readonly year: string; readonly tables: BalanceTables };

const allowed = {
  code: { nb: "en kode", nn: "ein kode", en: "a code" },
  sign: { nb: "+ eller −", nn: "+ eller −", en: "+ or −" },
  amount: { nb: "et helt beløp", nn: "eit heilt beløp", en: "a whole amount" },
  unit: {
    nb: balanceUnits.join(", "),
    nn: balanceUnits.join(", "),
    en: balanceUnits.join(", "),
  },
} satisfies Record<string, Text>;

/** Digits alone get back the zeros they have lost. */
const padded = (code: string, length: number): string =>
  /^\d+$/.test(code) ? code.padStart(length, "0") : code;
const paddedRegion = (code: string): string => padded(code, code.length > 4 ? 6 : 4);

/** `-1 234`, and the `1e+05` of a statistics program, are whole numbers; anything else is not. */
function readWhole(text: string): bigint | undefined {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/g, "").replace("\u2212", "-");
  const found = /^([-+]?)(\d+)(?:[.,](\d+))?(?:e\+?(\d{1,2}))?$/i.exec(plain);
  if (found === null) return undefined;
  const [, sign, whole = "", decimals = "", exponent = "0"] = found;
  const shown = decimals.replace(/0+$/, "");
  const zeros = Number(exponent) - shown.length;
  if (zeros < 0) return undefined;
  return BigInt(whole + shown + "0".repeat(zeros)) * (sign === "-" ? -1n : 1n);
}

/** Reads cells of a row, and remembers each that is not understood. */
class RowReader {
  readonly findings: Finding[] = [];

  code(row: SsbRow, column: string, pad: (code: string) => string = (code) => code): string {
    const { text, at } = row.cell(column);
    if (text === "") this.#wrong(at, column, text, allowed.code);
    return pad(text);
  }

  sign(row: SsbRow): 1n | -1n {
    const { text, at } = row.cell("sign");
    if (!/^(?:[-+\u2212]1?|1)$/.test(text)) this.#wrong(at, "sign", text, allowed.sign);
    return /^[-\u2212]/.test(text) ? -1n : 1n;
  }

  amount(row: SsbRow): bigint {
    const { text, at } = row.cell("belop");
    const amount = readWhole(text);
    if (amount === undefined) this.#wrong(at, "belop", text, allowed.amount);
    return amount ?? 0n;
  }

  unit(row: SsbRow): BalanceUnit {
    const { text, at } = row.cell("regnskapsomfang");
    const unit = balanceUnits.find((one) => one.toLowerCase() === text.toLowerCase());
    if (unit === undefined) this.#wrong(at, "regnskapsomfang", text, allowed.unit);
    return unit ?? "B";
  }

  #wrong(at: Span, column: string, text: string, what: Text): void {
    this.findings.push(finding("FAS4213", at, { column, text, allowed: what }));
  }
}

const three = (code: string): string => padded(code, 3);

const edgeOf =
  (pad: (code: string) => string) =>
  (row: SsbRow, read: RowReader): Edge => ({
    to: read.code(row, "to", pad),
    from: read.code(row, "from", pad),
    sign: read.sign(row),
    at: row.cell("from").at,
  });

const postingOf = (row: SsbRow, read: RowReader): Posting => ({
  region: read.code(row, "region", paddedRegion),
  kontoklasse: read.code(row, "kontoklasse"),
  funksjon: read.code(row, "funksjon", three),
  art: read.code(row, "art", three),
  amount: read.amount(row),
  at: row.cell("belop").at,
});

const starOf = (row: SsbRow, read: RowReader): StarRow => ({
  patterns: Object.fromEntries(
    starColumns.flatMap((column) => {
      const { text } = row.cell(column);
      return text === "" ? [] : [[column, text]];
    }),
  ),
  publishes: read.sign(row) === 1n,
});

const formulaOf = (row: SsbRow, read: RowReader): FormulaText => ({
  text: read.code(row, "formel"),
  at: row.cell("formel").at,
});

const balanceOf = (row: SsbRow, read: RowReader): BalancePosting => ({
  region: read.code(row, "region", paddedRegion),
  kapittel: read.code(row, "kapittel"),
  unit: read.unit(row),
  amount: read.amount(row),
  at: row.cell("belop").at,
});

/** Every file a folder may have. */
export const ssbFiles: readonly string[] = [
  "data.csv",
  "data_saer.csv",
  "funksjonshierarki.csv",
  "artshierarki.csv",
  "artshierarki_nettinger.csv",
  "artshierarki_nettinger_kasse.csv",
  "stjernetabell.csv",
  "formler.csv",
  "kapittelhierarki.csv",
];

const edgeColumns = ["to", "from", "sign"];
const postingColumns = ["region", "kontoklasse", "funksjon", "art", "belop"];
/** So many cells of one table are reported one by one. */
const shownFaults = 1000;

/** The tables of a folder as they are read, and everything found on the way. */
class TableFolder {
  readonly findings: Finding[] = [];
  year = "";
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** A table that must be there: FAS4211 when it is not. */
  async required(file: string, columns: readonly string[]): Promise<SsbTable | undefined> {
    const table = await this.#table(file, columns);
    if (table === "missing") this.findings.push(finding("FAS4211", undefined, { file }));
    return table === "missing" ? undefined : table;
  }

  /** A table that may be missing: a note says that it is. */
  async optional(file: string, columns: readonly string[]): Promise<SsbTable | undefined> {
    const table = await this.#table(file, columns);
    if (table === "missing" || table?.rows.length === 0)
      this.findings.push(finding("FAS4212", undefined, { file }));
    return table === "missing" ? undefined : table;
  }

  async #table(file: string, columns: readonly string[]): Promise<SsbTable | "missing" | undefined> {
    const { value, findings } = await readSsbTable(this.folder, file, columns);
    this.findings.push(...findings);
    return value;
  }

  /** Takes the year asked for, or the only one the accounts have (FAS4215 otherwise). */
  chooseYear(asked: string | undefined, accounts: readonly (SsbTable | undefined)[]): void {
    const years = [...new Set(accounts.flatMap((table) => table?.years ?? []))].sort();
    const [only] = years;
    if (asked !== undefined) this.year = asked;
    else if (only !== undefined && years.length === 1) this.year = only;
    else if (accounts.some((table) => table !== undefined))
      this.findings.push(finding("FAS4215", undefined, { years }));
  }

  /** The table's rows of the year, read. FAS4214 when a required table has rows for other years alone. */
  rows<T>(
    table: SsbTable | undefined,
    make: (row: SsbRow, read: RowReader) => T,
    isRequired: boolean,
  ): readonly T[] {
    if (table === undefined || this.year === "") return [];
    const rows = table.rows.filter((row) => row.year === "" || row.year === this.year);
    if (rows.length === 0 && table.rows.length > 0) {
      const { file, years } = table;
      const at = { file, line: 1, column: 1 };
      this.findings.push(
        isRequired
          ? finding("FAS4214", at, { file, year: this.year, years })
          : finding("FAS4212", undefined, { file }),
      );
    }
    const read = new RowReader();
    const made = rows.flatMap((row) => {
      const faults = read.findings.length;
      const one = make(row, read);
      return read.findings.length > faults ? [] : [one];
    });
    const more = read.findings.length - shownFaults;
    this.findings.push(...read.findings.slice(0, shownFaults));
    if (more > 0)
      this.findings.push(finding("FAS1060", read.findings[shownFaults]?.at, { code: "FAS4213", more }));
    return made;
  }
}

/**
 * Reads a folder. It is a balance when it has kapittelhierarki.csv and no artshierarki.csv. When
 * anything is wrong (FAS1051–1060, FAS4211–4215, all of them at once) the rest is still read, so that it can
 * be looked through, but no figure may be made of it.
 */
export async function readSsbFolder(folder: string, year: string | undefined): Promise<Loaded<SsbFolder>> {
  const tables = new TableFolder(folder);
  const isBalance =
    (await hasTable(folder, "kapittelhierarki.csv")) && !(await hasTable(folder, "artshierarki.csv"));
  const value = isBalance ? await readBalance(tables, year) : await readAccounts(tables, year);
  return { value, findings: tables.findings };
}

async function readAccounts(folder: TableFolder, year: string | undefined): Promise<SsbFolder> {
  const data = await folder.required("data.csv", postingColumns);
  const units = await folder.optional("data_saer.csv", postingColumns);
  const funksjoner = await folder.required("funksjonshierarki.csv", edgeColumns);
  const arter = await folder.required("artshierarki.csv", edgeColumns);
  const unitNetting = await folder.optional("artshierarki_nettinger.csv", edgeColumns);
  const treasuryNetting = await folder.optional("artshierarki_nettinger_kasse.csv", edgeColumns);
  const stars = await folder.required("stjernetabell.csv", ["sign"]);
  const formulas = await folder.optional("formler.csv", ["formel"]);
  folder.chooseYear(year, [data, units]);
  const edge = edgeOf(three);
  return {
    kind: "accounts",
    year: folder.year,
    tables: {
      postings: folder.rows(data, postingOf, true),
      unitPostings: folder.rows(units, postingOf, false),
      funksjonEdges: folder.rows(funksjoner, edge, true),
      artEdges: folder.rows(arter, edge, true),
      unitNetting: folder.rows(unitNetting, edge, false),
      treasuryNetting: folder.rows(treasuryNetting, edge, false),
      stars: folder.rows(stars, starOf, true),
      formulas: folder.rows(formulas, formulaOf, false),
    },
  };
}

async function readBalance(folder: TableFolder, year: string | undefined): Promise<SsbFolder> {
  const data = await folder.required("data.csv", ["region", "kapittel", "regnskapsomfang", "belop"]);
  const kapitler = await folder.required("kapittelhierarki.csv", edgeColumns);
  folder.chooseYear(year, [data]);
  return {
    kind: "balance",
    year: folder.year,
    tables: {
      postings: folder.rows(data, balanceOf, true),
      kapittelEdges: folder.rows(
        kapitler,
        edgeOf((code) => code),
        true,
      ),
    },
  };
}
