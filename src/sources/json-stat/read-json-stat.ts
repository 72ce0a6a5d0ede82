/**
 * A JSON-stat file → published values, with unit, precision, the table's name and when it was updated.
 *
 * Layer: sources; reads files.
 */
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type Finding, finding, type Loaded, type Span } from "../../base/finding.ts";
import { ore } from "../../base/ore.ts";
import type { Quantity } from "../../base/quantity.ts";
import { decimalStep, multiply, type Rational, rational } from "../../base/rational.ts";
import { readHead, spanFile, startOf } from "../delimited.ts";
import { type PublishedDefaults, readUnit } from "../published.ts";
import type { PublishedValue } from "../published-value.ts";
import { type Category, type Dataset, type Dimension, readDataset } from "./dataset.ts";
import type { JsonStatSource } from "./json-stat-source.ts";

const largestFile = 64 * 1024 * 1024;

/** Every cell that is understood is a value; what is not is a finding. */
export async function readJsonStat(
  folder: string,
  source: JsonStatSource,
  defaults: PublishedDefaults,
): Promise<Loaded<readonly PublishedValue[]>> {
  const file = spanFile(source.file);
  const head = await readHead(folder, source.file, defaults.at);
  if (head.value === undefined) return { value: [], findings: head.findings };
  const path = resolve(folder, source.file);
  const { size } = await stat(path);
  if (size > largestFile) {
    const problem = `more than ${largestFile} bytes`;
    return { value: [], findings: [finding("FAS1120", startOf(file), { file, path: "", problem })] };
  }
  return publishedValues(await readFile(path, "utf8"), source, defaults);
}

/** The values of a text in JSON-stat. */
export function publishedValues(
  text: string,
  source: JsonStatSource,
  defaults: PublishedDefaults,
): Loaded<readonly PublishedValue[]> {
  const file = spanFile(source.file);
  const { value: dataset, findings } = readDataset(text, file);
  if (dataset === undefined) return { value: [], findings };
  const roles = rolesOf(dataset, source);
  const wrong = mappingFindings(dataset, source, roles, defaults.at ?? startOf(file));
  if (roles === undefined || wrong.length > 0) return { value: [], findings: wrong };
  return valuesOf(dataset, source, roles, defaults);
}

interface Roles {
  readonly region: Dimension | undefined;
  readonly content: Dimension;
  readonly time: Dimension;
}

/** As fasit.yaml says, or as the file says, or by SSB's names. Undefined without contents or years. */
function rolesOf(dataset: Dataset, source: JsonStatSource): Roles | undefined {
  const find = (named: string | undefined, role: Dimension["role"], usual: RegExp): Dimension | undefined =>
    dataset.dimensions.find(({ id }) => id === named) ??
    dataset.dimensions.find((one) => one.role === role) ??
    dataset.dimensions.find(({ id }) => usual.test(id));
  const content = find(source.dimensions.content, "metric", /^ContentsCode$/i);
  const time = find(source.dimensions.time, "time", /^Tid$|^Time$/i);
  const region = find(source.dimensions.region, "geo", /^Region$|region/i);
  return content === undefined || time === undefined ? undefined : { content, time, region };
}

/** FAS1122 for names the file lacks, FAS1123 for dimensions where one value must be chosen. */
function mappingFindings(
  dataset: Dataset,
  source: JsonStatSource,
  roles: Roles | undefined,
  at: Span,
): readonly Finding[] {
  const ids = dataset.dimensions.map(({ id }) => id);
  const known = (names: readonly string[]): string => names.slice(0, 20).join(", ");
  if (roles === undefined) return [finding("FAS1122", at, { name: "ContentsCode / Tid", known: known(ids) })];
  const lacking = (names: readonly string[], all: readonly string[]): readonly Finding[] =>
    names
      .filter((name) => !all.includes(name))
      .map((name) => finding("FAS1122", at, { name, known: known(all) }));
  const codes = (dimension: Dimension | undefined): readonly string[] =>
    dimension?.categories.map((one) => one.code) ?? [];
  const named = Object.values(source.dimensions).filter((id): id is string => id !== undefined);
  const used: readonly (Dimension | undefined)[] = Object.values(roles);
  const open = dataset.dimensions.filter(
    (one) => !used.includes(one) && one.categories.length > 1 && source.select[one.id] === undefined,
  );
  return [
    ...lacking([...named, ...Object.keys(source.select)], ids),
    ...lacking(Object.keys(source.figures), codes(roles.content)),
    ...lacking(Object.keys(source.entities), codes(roles.region)),
    ...dataset.dimensions.flatMap((one) => {
      const chosen = source.select[one.id];
      return chosen === undefined ? [] : lacking([chosen], codes(one));
    }),
    ...roles.time.categories
      .filter((one) => !/^\d{4}$/.test(one.code))
      .slice(0, 1)
      .map((one) => finding("FAS1124", at, { period: one.code })),
    ...open.map((one) => finding("FAS1123", at, { dimension: one.id, known: known(codes(one)) })),
  ];
}

function valuesOf(
  dataset: Dataset,
  source: JsonStatSource,
  roles: Roles,
  defaults: PublishedDefaults,
): Loaded<readonly PublishedValue[]> {
  const file = spanFile(source.file);
  const at = startOf(file);
  const values: PublishedValue[] = [];
  const findings: Finding[] = [];
  const missing = new Map<string, number>();
  const updated = dataset.updated.slice(0, 10);
  const title = source.title ?? [dataset.source, dataset.label].filter((part) => part !== "").join(", ");
  const url =
    source.url ?? (/^\d{5}$/.test(dataset.table) ? `https://www.ssb.no/statbank/table/${dataset.table}` : "");
  const place = (dimension: Dimension, category: Category): number => dimension.categories.indexOf(category);
  for (const content of roles.content.categories) {
    const figure = Object.hasOwn(source.figures, content.code) ? source.figures[content.code] : undefined;
    if (figure === undefined) continue;
    const measure = measureOf(content);
    if (measure === undefined) {
      findings.push(finding("FAS1125", at, { content: content.code, unit: content.unit?.base ?? "" }));
      continue;
    }
    for (const region of roles.region?.categories ?? [undefined])
      for (const period of roles.time.categories) {
        const cell = dataset.cell(
          dataset.dimensions.map((one) => {
            if (one === roles.content) return place(one, content);
            if (one === roles.time) return place(one, period);
            if (one === roles.region && region !== undefined) return place(one, region);
            const chosen = source.select[one.id];
            return Math.max(
              0,
              one.categories.findIndex(({ code }) => code === chosen),
            );
          }),
        );
        if (typeof cell === "string") {
          missing.set(cell, (missing.get(cell) ?? 0) + 1);
          continue;
        }
        const quantity = measure(cell);
        if (quantity === undefined) {
          findings.push(finding("FAS1125", at, { content: content.code, unit: content.unit?.base ?? "" }));
          continue;
        }
        const entity = region === undefined ? defaults.entity : (source.entities[region.code] ?? region.code);
        values.push({
          figure,
          point: { entity, year: Number(period.code), version: source.version },
          quantity,
          title,
          url,
          note: updated,
          at,
          ...(region === undefined ? {} : { entityName: region.label }),
        });
      }
  }
  const count = [...missing.values()].reduce((sum, one) => sum + one, 0);
  if (count > 0) {
    const symbols = [...missing.keys()]
      .filter((symbol) => symbol !== "")
      .sort()
      .join(" ");
    findings.push(finding("FAS1121", at, { count, symbols }));
  }
  return { value: values, findings };
}

/** How a content's numbers become quantities: by its unit and the decimals it is stated with. */
function measureOf(content: Category): ((value: Rational) => Quantity | undefined) | undefined {
  const unit = readUnit(content.unit?.base ?? "");
  const decimals = content.unit?.decimals;
  if (unit === undefined || unit.kind === "date") return undefined;
  if (unit.kind === "number") {
    const step = decimals === undefined ? {} : { step: decimalStep(decimals) };
    return (value) => ({ kind: "number", value, unit: unit.unit, ...step });
  }
  const inOre = (value: Rational): bigint | undefined => {
    const scaled = multiply(value, rational(unit.kroner * 100n));
    return scaled.d === 1n ? scaled.n : undefined;
  };
  const step = decimals === undefined ? undefined : inOre(decimalStep(decimals));
  return (value) => {
    const amount = inOre(value);
    if (amount === undefined) return undefined;
    return { kind: "amount", ore: ore(amount), ...(step === undefined ? {} : { stepOre: ore(step) }) };
  };
}
