/**
 * A register that is added to: rows that stand in the file are kept as they are, new ones come in by their key, and a row with
 * the same key is replaced. The order is that of the keys, so the same rows give the same file.
 *
 * Layer: sources; pure.
 */
import { semicolonCsv } from "../registers/semicolon-csv.ts";
import type { CountedDevices } from "./count-devices.ts";
import type { FileRecords } from "./file-records.ts";
import type { UsageDay, UsageMeasure } from "./usage-reader.ts";

type Row = Readonly<Record<string, string>>;

export class KeptRegister {
  readonly #headers: readonly string[];
  readonly #key: readonly string[];
  readonly #rows = new Map<string, Row>();

  /** `headers` are those of the schema; columns of the file that are not among them are kept too. */
  constructor(headers: readonly string[], key: readonly string[], before: FileRecords | undefined) {
    this.#headers = [...new Set([...(before?.headers ?? []), ...headers])];
    this.#key = key;
    for (const { cells } of before?.records ?? []) this.put(cells);
  }

  put(row: Row): void {
    this.#rows.set(this.#keyOf(row), row);
  }

  has(row: Row): boolean {
    return this.#rows.has(this.#keyOf(row));
  }

  /** Takes away the rows of a day before its new ones come: a place that is gone must not stay. */
  removeDay(day: string): void {
    for (const [key, row] of this.#rows) if (row.dato === day) this.#rows.delete(key);
  }

  text(): string {
    const rows = [...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    return semicolonCsv([this.#headers, ...rows.map((row) => this.#headers.map((name) => row[name] ?? ""))]);
  }

  #keyOf(row: Row): string {
    return this.#key.map((name) => row[name] ?? "").join("\u0001");
  }
}

/** The register `bruk`: a row for each day and measure, of the whole municipality. */
export function usageRegister(before: FileRecords | undefined): KeptRegister {
  return new KeptRegister(["dato", "sted", "mal", "antall"], ["dato", "sted", "mal"], before);
}

/** The days that lack one of the measures: those to ask for. */
export function daysToAsk(
  register: KeptRegister,
  days: readonly string[],
  measures: readonly UsageMeasure[],
): readonly string[] {
  return days.filter((dato) => measures.some((mal) => !register.has({ dato, sted: "", mal })));
}

export function putUsage(register: KeptRegister, days: readonly UsageDay[]): void {
  for (const { day, counts } of days)
    for (const [mal, count] of counts) register.put({ dato: day, sted: "", mal, antall: String(count) });
}

/** The register `enheter`: a row for each school and day of counting, so that the year can be followed. */
export function deviceRegister(before: FileRecords | undefined): KeptRegister {
  const counts = ["administrert", "delt_ut", "aktive_7_dager", "aktive_28_dager"];
  return new KeptRegister(["sted", "dato", ...counts], ["dato", "sted"], before);
}

export function putDevices(register: KeptRegister, day: string, { rows }: CountedDevices): void {
  register.removeDay(day);
  for (const row of rows)
    register.put({
      sted: row.sted,
      dato: day,
      administrert: String(row.administrert),
      delt_ut: String(row.delt_ut),
      aktive_7_dager: String(row.aktive_7_dager),
      aktive_28_dager: String(row.aktive_28_dager),
    });
}
