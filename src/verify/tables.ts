/**
 * The published tables: each format must say what the CSV says, and the tables of figures and statements what the
 * figures' own files say.
 *
 * Layer: verify; pure.
 */
import { z } from "zod";
import { type Finding, finding } from "../base/finding.ts";
import { parseDecimal, toDecimal } from "../base/rational.ts";
import { plainText } from "../publish/exact-text.ts";
import { formatEndings } from "../publish/open-data-file.ts";
import type { FigureData } from "../publish/opendata/figure-data.ts";
import { quantityOf } from "../publish/opendata/quantity-data.ts";
import { csvCells } from "../publish/shared/csv.ts";
import { openDataPath } from "../publish/shared/data-address.ts";
import { readDataset } from "../sources/json-stat/dataset.ts";
import { readJson } from "./manifest.ts";
import {
  parquetRows,
  plainNumber,
  type TableColumn,
  type TableKind,
  type TableRows,
  xlsxRows,
} from "./table-files.ts";

export interface ReadTable {
  readonly file: string;
  readonly columns: readonly TableColumn[];
  readonly key: readonly string[];
  /** Plain text, numbers with a decimal point. */
  readonly rows: TableRows;
}

const metadataEnding = ".csv-metadata.json";
const datatype = z.union([z.string(), z.object({ base: z.string() }).transform(({ base }) => base)]);
const metadataSchema = z.object({
  tableSchema: z.object({
    columns: z.array(z.object({ name: z.string(), datatype })),
    primaryKey: z.union([z.string(), z.array(z.string())]).optional(),
  }),
});
const kinds: Readonly<Record<string, TableKind>> = {
  string: "text",
  gYear: "whole",
  integer: "whole",
  decimal: "decimal",
  boolean: "boolean",
  date: "date",
};

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Is the file one of those a table is made of? */
export const isTableFile = (path: string): boolean =>
  /^(data|oppstillinger)\//.test(path) &&
  (path.endsWith(metadataEnding) || /\.(csv|xlsx|parquet|json)$/.test(path));

/** Every table with a description. FAS6928 for one that cannot be read. */
export function readTables(files: ReadonlyMap<string, Uint8Array>): {
  readonly value: readonly ReadTable[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const value: ReadTable[] = [];
  for (const [path, bytes] of files) {
    if (!path.endsWith(metadataEnding)) continue;
    const csv = path.slice(0, -"-metadata.json".length);
    const made = readTable(csv, metadataSchema.safeParse(readJson(bytes)).data, files.get(csv));
    if (made === undefined) findings.push(finding("FAS6928", undefined, { file: csv }));
    else value.push(made);
  }
  return { value, findings };
}

function readTable(
  file: string,
  metadata: z.output<typeof metadataSchema> | undefined,
  bytes: Uint8Array | undefined,
): ReadTable | undefined {
  if (metadata === undefined || bytes === undefined) return undefined;
  const { columns: described, primaryKey = [] } = metadata.tableSchema;
  const columns = described.map(({ name, datatype: type }) => ({
    name,
    kind: kinds[type] ?? ("text" as const),
  }));
  const [head, ...rows] = csvCells(decoder.decode(bytes)) ?? [];
  if (head === undefined || head.join(";") !== columns.map(({ name }) => name).join(";")) return undefined;
  if (rows.some((row) => row.length !== columns.length)) return undefined;
  const plain = (text: string, kind: TableKind | undefined): string =>
    kind === "decimal" ? plainNumber(text.replace(",", ".")) : text;
  return {
    file,
    columns,
    key: typeof primaryKey === "string" ? [primaryKey] : primaryKey,
    rows: rows.map((row) => row.map((cell, at) => plain(cell, columns[at]?.kind))),
  };
}

/** FAS6932 for the first place where a format says something else than the CSV. */
export async function checkFormats(
  table: ReadTable,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<readonly Finding[]> {
  const { file, columns } = table;
  const at = (ending: string): string => file.replace(/\.csv$/, ending);
  const findings: Finding[] = [];
  const told = (other: string, place: string | undefined): void => {
    if (place !== undefined) findings.push(finding("FAS6932", undefined, { file: other, of: file, place }));
  };
  const xlsx = files.get(at(formatEndings.xlsx));
  if (xlsx !== undefined) told(at(formatEndings.xlsx), difference(table, xlsxRows(xlsx, columns)));
  const parquet = files.get(at(formatEndings.parquet));
  if (parquet !== undefined)
    told(at(formatEndings.parquet), difference(table, await parquetRows(parquet, columns)));
  const stat = files.get(at(formatEndings["json-stat"]));
  if (stat !== undefined) told(at(formatEndings["json-stat"]), statDifference(table, stat));
  return findings;
}

function difference({ columns, rows }: ReadTable, others: TableRows | undefined): string | undefined {
  if (others === undefined || others.length !== rows.length) return "–";
  for (const [n, row] of rows.entries())
    for (const [at, cell] of row.entries())
      if (!isSameCell(cell, others[n]?.[at] ?? "", columns[at]?.kind))
        return `${n + 1}, ${columns[at]?.name}`;
  return undefined;
}

/** Texts letter by letter but for the control characters and length a sheet has no room for; decimals to fifteen digits. */
function isSameCell(one: string, other: string, kind: TableKind | undefined): boolean {
  if (one === other) return true;
  if (kind === "decimal" && one.length > 15) return Number(one) === Number(other);
  return kind === "text" && one.length > 32_767 && other === one.slice(0, 32_767);
}

function statDifference({ columns, key, rows }: ReadTable, bytes: Uint8Array): string | undefined {
  const dataset = readDataset(decoder.decode(bytes), "").value;
  const contents = dataset?.dimensions.at(-1);
  if (dataset === undefined || contents === undefined) return "–";
  const dimensions = dataset.dimensions.slice(0, -1);
  const isByRow =
    dimensions.length === 1 && dimensions[0]?.id === "rad" && dimensions[0].categories.length === rows.length;
  const columnAt = (name: string): number => columns.findIndex((column) => column.name === name);
  const codes = dimensions.map(({ id, categories }) => ({
    at: columnAt(id),
    places: new Map(categories.map(({ code }, place) => [code, place])),
  }));
  if (!isByRow && dimensions.map(({ id }) => id).join(";") !== key.join(";")) return "–";
  const filled = rows.reduce(
    (count, row) => count + contents.categories.filter(({ code }) => row[columnAt(code)] !== "").length,
    0,
  );
  let found = 0;
  for (const [n, row] of rows.entries()) {
    const places = isByRow ? [n] : codes.map(({ at, places: known }) => known.get(row[at] ?? "") ?? -1);
    for (const [place, { code }] of contents.categories.entries()) {
      const cell = dataset.cell([...places, place]);
      const text = typeof cell === "string" ? cell : plainNumber(toDecimal(cell, 6));
      if (plainNumber(text) !== row[columnAt(code)]) return `${n + 1}, ${code}`;
      if (text !== "") found += 1;
    }
  }
  return found === filled ? undefined : "–";
}

const allFiguresSchema = z.object({
  figures: z.array(
    z.object({
      id: z.string(),
      entity: z.string(),
      year: z.int(),
      version: z.string(),
      value: z.string().nullable(),
    }),
  ),
});

type Known = ReadonlyMap<string, FigureData>;
const pointOf = (id: string, entity: string, year: string | number, version: string): string =>
  [id, entity, year, version].join("\u0000");

/** Has one number; a date may look like one. */
const isMeasured = (figure: FigureData | undefined): boolean =>
  figure !== undefined && ["amount", "number", "breakdown"].includes(figure.value.kind);

/** FAS6932 where a table of figures or a statement has another value than the figure's own file. */
export function checkValues(
  tables: readonly ReadTable[],
  files: ReadonlyMap<string, Uint8Array>,
  figures: Known,
): readonly Finding[] {
  const known = new Map(
    [...figures].map(([path, one]) => [pointOf(one.id, one.entity, one.year, one.version), { path, one }]),
  );
  const exact = ({ value }: FigureData): string => {
    const quantity = quantityOf(value);
    return plainText(quantity.kind === "breakdown" ? quantity.total : quantity) ?? "";
  };
  const findings: Finding[] = [];
  const hold = (file: string, key: string, text: string, place: string): void => {
    const found = known.get(key);
    if (found !== undefined && exact(found.one) !== text)
      findings.push(finding("FAS6932", undefined, { file, of: found.path, place }));
  };
  for (const { file, columns, rows } of tables) {
    const at = (name: string): number => columns.findIndex((column) => column.name === name);
    if (file === "data/tall.csv" || file === "data/tidsserier.csv")
      for (const [n, row] of rows.entries()) {
        const cell = (name: string): string => row[at(name)] ?? "";
        const exactCell = cell("eksakt");
        const key = pointOf(cell("tall"), cell("enhet"), cell("ar"), cell("versjon"));
        hold(file, key, exactCell, `${n + 1}, eksakt`);
        const isNumber = cell("verdi") !== "" || isMeasured(known.get(key)?.one);
        const value = isNumber ? parseDecimal(exactCell) : undefined;
        if (isNumber && value !== undefined && plainNumber(toDecimal(value, 6)) !== cell("verdi"))
          findings.push(finding("FAS6932", undefined, { file, of: file, place: `${n + 1}, verdi` }));
      }
    if (file.startsWith("oppstillinger/"))
      for (const one of figures.values()) {
        const column = `${one.version.replaceAll("-", "_")}_${one.year}`;
        const [line, amount] = [rows.findIndex((row) => row[at("tall")] === one.id), at(column)];
        if (line < 0 || amount < 0 || one.value.kind !== "amount") continue;
        hold(
          file,
          pointOf(one.id, one.entity, one.year, one.version),
          rows[line]?.[amount] ?? "",
          `${line + 1}, ${column}`,
        );
      }
  }
  const all = files.get(openDataPath);
  const read = all === undefined ? undefined : allFiguresSchema.safeParse(readJson(all)).data;
  if (all !== undefined && read === undefined)
    findings.push(finding("FAS6928", undefined, { file: openDataPath }));
  for (const { id, entity, year, version, value } of read?.figures ?? []) {
    const found = known.get(pointOf(id, entity, year, version));
    if (found !== undefined && plainText(quantityOf(found.one.value)) !== value)
      findings.push(finding("FAS6932", undefined, { file: openDataPath, of: found.path, place: id }));
  }
  return findings;
}
