/**
 * A folder of SSB's tables → SSB's accounting figures as CSV text. Reads, computes, writes nothing.
 */
import { type Finding, type Loaded, sortFindings } from "../base/finding.ts";
import { accountFigures } from "../kostra/ssb/account-figures.ts";
import { balanceFigures } from "../kostra/ssb/balance-figures.ts";
import { readSsbFolder, ssbFiles } from "../sources/ssb-tables.ts";
import { withExcerpts } from "./source-excerpts.ts";

export interface KostraFiguresRequest {
  readonly folder: string;
  /** Needed only when the accounts are for several years, or do not say. */
  readonly year?: string;
}

export interface KostraFigures {
  readonly kind: "accounts" | "balance";
  readonly year: string;
  /** One row per figure: of accounts those that are not 0, of a balance all. */
  readonly csv: string;
  readonly count: number;
  /** Every published combination with its regions, also where the amount is 0; accounts alone. */
  readonly combinations: { readonly csv: string; readonly count: number } | undefined;
}

/** Text is quoted, amounts are not. */
function csvText(columns: readonly string[], rows: readonly (readonly (string | bigint)[])[]): string {
  const cell = (value: string | bigint): string =>
    typeof value === "bigint" ? String(value) : `"${value.replaceAll('"', '""')}"`;
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\n`).join("");
}

/** Undefined when anything in the folder is wrong; the findings say what, all at once. */
export async function kostraFigures(
  request: KostraFiguresRequest,
): Promise<Loaded<KostraFigures | undefined>> {
  const read = await readSsbFolder(request.folder, request.year);
  const isWrong = read.findings.some(isError);
  const made = computed(read.value);
  // Of tables that are not whole, a code that seems unknown may stand in what is missing.
  const more = isWrong ? made.findings.filter(isError) : made.findings;
  const findings = await withExcerpts(sortFindings([...read.findings, ...more]), request.folder, ssbFiles);
  return { value: isWrong ? undefined : made.value, findings };
}

type Folder = Awaited<ReturnType<typeof readSsbFolder>>["value"];

const isError = (one: Finding): boolean => one.severity === "error";

function computed(folder: Folder): Loaded<KostraFigures | undefined> {
  return folder.kind === "accounts" ? accounts(folder) : balance(folder);
}

function accounts({
  year,
  tables,
}: Extract<Folder, { kind: "accounts" }>): Loaded<KostraFigures | undefined> {
  const { value, findings } = accountFigures(tables);
  if (value === undefined) return { value: undefined, findings };
  const csv = csvText(
    ["periode", "regnskapsomfang", "region", "funksjon", "kontoklasse", "art", "belop"],
    value.figures.map((one) => [
      year,
      one.scope,
      one.region,
      one.funksjon,
      one.kontoklasse,
      one.art,
      one.amount,
    ]),
  );
  const combinations = csvText(
    ["kontoklasse", "funksjon", "art", "regioner"],
    value.combinations.map((one) => [one.kontoklasse, one.funksjon, one.art, one.regions.join(" ")]),
  );
  return {
    value: {
      kind: "accounts",
      year,
      csv,
      count: value.figures.length,
      combinations: { csv: combinations, count: value.combinations.length },
    },
    findings,
  };
}

function balance({ year, tables }: Extract<Folder, { kind: "balance" }>): Loaded<KostraFigures | undefined> {
  const { value, findings } = balanceFigures(tables);
  if (value === undefined) return { value: undefined, findings };
  const csv = csvText(
    ["periode", "region", "regnskapsomfang", "kapittel", "belop"],
    value.map((one) => [year, one.region, one.scope, one.kapittel, one.amount]),
  );
  return { value: { kind: "balance", year, csv, count: value.length, combinations: undefined }, findings };
}
