/**
 * Published values: a small table of what somebody has stated, with unit, precision and address.
 *
 * Columns: figure, year, value and unit; and if wanted precision, title, url, note, entity, version.
 * `precision` is the decimal step the value is stated in, in the value's own unit ("0.1", "1", "1000");
 * empty = exact. A value that is read otherwise than it stands would be worse than none, so a cell that
 * is not understood is a finding and its row is left out.
 *
 * Layer: sources; reads files.
 */
import { type Finding, finding, type Loaded, type Span } from "../base/finding.ts";
import { same } from "../base/language.ts";
import { ore } from "../base/ore.ts";
import { type Point, parseVersion, type Version } from "../base/period.ts";
import type { NumberUnit, Quantity } from "../base/quantity.ts";
import { compare, multiply, type Rational, rational, zero } from "../base/rational.ts";
import { spanFile, startOf } from "./delimited.ts";
import { parseDate } from "./field-values.ts";
import type { PublishedSource } from "./mapping.ts";
import { parseNumber } from "./number.ts";
import { planTable } from "./plan-table.ts";
import type { PublishedValue } from "./published-value.ts";
import type { Cell } from "./table.ts";

const wanted = ["figure", "year", "value", "unit"] as const;
const optional = ["precision", "title", "url", "note", "entity", "version"] as const;
/** Said in the middle of a file: what was read before it is not to be used. */
const unreadable: ReadonlySet<string> = new Set(["FAS1071", "FAS1072"]);
type Column = (typeof wanted)[number] | (typeof optional)[number];

/** What the source does not say itself. */
export interface PublishedDefaults {
  readonly entity: string;
  /** Where the source stands in fasit.yaml. */
  readonly at: Span | undefined;
}

type UnitMeaning =
  | { readonly kind: "amount"; readonly kroner: bigint }
  | { readonly kind: "number"; readonly unit: NumberUnit; readonly noun?: string }
  | { readonly kind: "date" };

const amountUnits: Readonly<Record<string, bigint>> = {
  kr: 1n,
  kroner: 1n,
  nok: 1n,
  "1000 kr": 1000n,
  "tusen kr": 1000n,
  "mill. kr": 1_000_000n,
  "mill kr": 1_000_000n,
  "millioner kroner": 1_000_000n,
  "millionar kroner": 1_000_000n,
  "mrd. kr": 1_000_000_000n,
  "mrd kr": 1_000_000_000n,
  "milliarder kroner": 1_000_000_000n,
  "milliardar kroner": 1_000_000_000n,
};

const numberUnits: Readonly<Record<string, NumberUnit>> = {
  "%": "percent",
  prosent: "percent",
  percent: "percent",
  prosentpoeng: "percentage-points",
  "percentage points": "percentage-points",
  "‰": "promille",
  promille: "promille",
  antall: "count",
  antal: "count",
  count: "count",
  stk: "count",
  forholdstall: "ratio",
  ratio: "ratio",
  "kr per innbygger": "kr-per-inhabitant",
  "kr per innbyggjar": "kr-per-inhabitant",
  "kr pr. innbygger": "kr-per-inhabitant",
  "nok per inhabitant": "kr-per-inhabitant",
};

/** A unit as people write it. Any other noun is what is counted ("søknader"); undefined when empty. */
export function readUnit(text: string): UnitMeaning | undefined {
  const name = text.trim().replaceAll(/\s+/g, " ");
  const key = name.toLowerCase();
  if (key === "") return undefined;
  const kroner = amountUnits[key];
  if (kroner !== undefined) return { kind: "amount", kroner };
  const unit = numberUnits[key];
  if (unit !== undefined) return { kind: "number", unit };
  if (key === "dato" || key === "date") return { kind: "date" };
  return /\d/.test(name) ? undefined : { kind: "number", unit: "count", noun: name };
}

/** Reads a published table. Every row that is understood is a value; every cell that is not, a finding. */
export async function readPublished(
  folder: string,
  source: PublishedSource,
  defaults: PublishedDefaults,
): Promise<Loaded<readonly PublishedValue[]>> {
  const { value: planned, findings } = await planTable({
    folder,
    file: source.file,
    encoding: source.encoding,
    separator: source.separator,
    ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
    wanted,
    optional,
    percentAsShown: true,
    at: defaults.at,
  });
  if (planned === undefined) return { value: [], findings };
  if (planned.table === undefined) {
    const file = spanFile(source.file);
    return { value: [], findings: [finding("FAS1052", startOf(file), { file, kind: planned.format })] };
  }
  const plan = planned.table;
  const values: PublishedValue[] = [];
  const found: Finding[] = [...findings];
  await plan.visit((_record, cells, line) => {
    const row = cells();
    if (row.every((cell) => cell.text.trim() === "")) return true;
    const cell = (column: Column): Cell => row[plan.headers.indexOf(column)] ?? { text: "", line, column: 1 };
    const read = readRow(cell, plan.file, source, defaults);
    found.push(...read.findings);
    if (read.value !== undefined) values.push(read.value);
    return true;
  });
  if (planned.format === "workbook") found.push(...planned.table.found());
  return { value: found.some((one) => unreadable.has(one.code)) ? [] : values, findings: found };
}

function readRow(
  cell: (column: Column) => Cell,
  file: string,
  source: PublishedSource,
  defaults: PublishedDefaults,
): Loaded<PublishedValue | undefined> {
  const findings: Finding[] = [];
  const text = (column: Column): string => cell(column).text.trim();
  const spanOf = (column: Column): Span => ({ file, line: cell(column).line, column: cell(column).column });
  const wrong = (column: Column): void => {
    findings.push(finding("FAS1067", spanOf(column), { column, text: text(column) }));
  };
  if (text("figure") === "") wrong("figure");
  if (!/^(?:19|20|21)\d\d$/.test(text("year"))) wrong("year");
  const version = readVersion(text("version"), source.version);
  if (version === undefined) wrong("version");
  const unit = readUnit(text("unit"));
  if (unit === undefined) wrong("unit");
  const step = text("precision") === "" ? undefined : parseNumber(text("precision"));
  if (text("precision") !== "" && (step === undefined || compare(step, zero) <= 0)) wrong("precision");
  const quantity = unit === undefined ? undefined : readQuantity(text("value"), unit, step);
  if (unit !== undefined && quantity === undefined) wrong("value");
  if (findings.length > 0 || quantity === undefined || version === undefined)
    return { value: undefined, findings };
  const point: Point = {
    entity: text("entity") || source.entity || defaults.entity,
    year: Number(text("year")),
    version,
  };
  const value: PublishedValue = {
    figure: text("figure"),
    point,
    quantity,
    title: text("title") || source.title || "",
    url: text("url") || source.url || "",
    note: text("note"),
    at: spanOf("value"),
  };
  return { value, findings };
}

function readVersion(text: string, fallback: Version): Version | undefined {
  return text === "" ? fallback : parseVersion(text);
}

function readQuantity(text: string, unit: UnitMeaning, step: Rational | undefined): Quantity | undefined {
  if (unit.kind === "date") {
    const iso = parseDate(text, "partial");
    return iso === undefined ? undefined : { kind: "date", iso };
  }
  const value = parseNumber(text);
  if (value === undefined) return undefined;
  if (unit.kind === "number")
    return {
      kind: "number",
      value,
      unit: unit.unit,
      ...(unit.noun === undefined ? {} : { noun: same(unit.noun) }),
      ...(step === undefined ? {} : { step }),
    };
  const inOre = (number: Rational): bigint | undefined => {
    const scaled = multiply(number, rational(unit.kroner * 100n));
    return scaled.d === 1n ? scaled.n : undefined;
  };
  const amount = inOre(value);
  const stepOre = step === undefined ? undefined : inOre(step);
  if (amount === undefined || (step !== undefined && stepOre === undefined)) return undefined;
  return { kind: "amount", ore: ore(amount), ...(stepOre === undefined ? {} : { stepOre: ore(stepOre) }) };
}
