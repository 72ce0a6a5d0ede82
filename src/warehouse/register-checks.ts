/**
 * Do registers hold what their schemas say, and nothing they must not hold? Every cell that does not is a finding at its
 * row and column; what cannot be read as its type was said while it was loaded.
 */
import { type DataOf, type Finding, finding, type Span } from "../base/finding.ts";
import { nearMatches } from "../base/near-match.ts";
import { limited, listedFindings } from "../sources/limited.ts";
import { holdsNationalId } from "../sources/registers/national-id.ts";
import { findPersonalData } from "../sources/registers/personal-data.ts";
import type { RegisterField } from "../sources/registers/register-schema.ts";
import type { ResolvedRegister } from "../sources/registers/resolve-register.ts";
import { type Cell, columnOf, type FileTable } from "../sources/table.ts";
import { asNumber, asText, type Engine, identifier, literal } from "./engine.ts";
import { lineColumn, linedSchema } from "./sandbox-schemas.ts";

export interface CheckableRegister {
  readonly source: ResolvedRegister;
  readonly plan: FileTable;
}

/** A row that breaks a rule: its line, and the text of the cell. */
interface Broken {
  readonly line: number;
  readonly text: string;
}

const tableOf = (source: ResolvedRegister): string => `${linedSchema}.${identifier(source.table)}`;

/** FAS1151–FAS1156, for all registers together: they refer to each other. */
export async function registerFindings(
  registers: readonly CheckableRegister[],
  engine: Engine,
): Promise<readonly Finding[]> {
  const bySchema = new Map(
    registers.flatMap((one) => (one.source.schema ? [[one.source.schema.name, one]] : [])),
  );
  const found: Finding[] = [];
  for (const register of registers) {
    found.push(...(await personalFindings(register, engine)));
    for (const field of register.source.schema?.fields ?? []) {
      found.push(...(await fieldFindings(register, field, engine)));
      const target = field.references && bySchema.get(field.references.register);
      if (target !== undefined) found.push(...(await referenceFindings(register, field, target, engine)));
    }
    found.push(...(await keyFindings(register, engine)));
  }
  return found;
}

async function fieldFindings(
  register: CheckableRegister,
  field: RegisterField,
  engine: Engine,
): Promise<readonly Finding[]> {
  const column = identifier(field.name);
  const findings: Finding[] = [];
  if (field.required === true && register.plan.headers.includes(field.name)) {
    const empty = await brokenRows(register, `${column} IS NULL`, "''", engine);
    const cells = await cellsAt(register, empty.rows, field.name);
    // A cell that is there but does not fit its type has had its finding.
    const blank = empty.rows.filter(({ line }) => (cells.get(line)?.text.trim() ?? "") === "");
    const total = empty.total - empty.rows.length + blank.length;
    const data = () => ({ column: field.name });
    findings.push(...(await listedAt(register, field.name, { rows: blank, total }, "FAS1151", data)));
  }
  if (field.values !== undefined) {
    const { values } = field;
    const allowed = values.map(literal).join(", ");
    const broken = await brokenRows(register, `${column} NOT IN (${allowed})`, column, engine);
    const data = (row: Broken) => ({
      text: row.text,
      column: field.name,
      values,
      near: nearMatches(row.text, values),
    });
    findings.push(...(await listedAt(register, field.name, broken, "FAS1152", data)));
  }
  return findings;
}

async function referenceFindings(
  register: CheckableRegister,
  field: RegisterField,
  target: CheckableRegister,
  engine: Engine,
): Promise<readonly Finding[]> {
  const referred = field.references?.field ?? "";
  const known = `SELECT ${identifier(referred)} FROM ${tableOf(target.source)} WHERE ${identifier(referred)} IS NOT NULL`;
  const broken = await brokenRows(
    register,
    `${identifier(field.name)} IS NOT NULL AND ${identifier(field.name)} NOT IN (${known})`,
    identifier(field.name),
    engine,
  );
  if (broken.total === 0) return [];
  const names = (await engine.rows(known)).map((row) => asText(row[0]));
  return listedAt(register, field.name, broken, "FAS1153", (row) => ({
    text: row.text,
    column: field.name,
    register: target.plan.file,
    near: nearMatches(row.text, names),
  }));
}

/** FAS1154: two rows with the same key. Rows that lack a part of it are no pair. */
async function keyFindings(register: CheckableRegister, engine: Engine): Promise<readonly Finding[]> {
  const { schema } = register.source;
  if (schema?.key === undefined) return [];
  const key = schema.key.map(identifier);
  const text = `concat_ws(' · ', ${key.join(", ")})`;
  const again = `row_number() OVER (PARTITION BY ${key.join(", ")} ORDER BY ${lineColumn})`;
  const first = `min(${lineColumn}) OVER (PARTITION BY ${key.join(", ")})`;
  const rows = await engine.rows(`SELECT ${lineColumn}, ${text}, ${first} FROM ${tableOf(register.source)}
    WHERE ${key.map((one) => `${one} IS NOT NULL`).join(" AND ")} QUALIFY ${again} > 1 ORDER BY 1`);
  const listed = rows.slice(0, listedFindings).map((row) => {
    const line = asNumber(row[0]);
    const place: Span = { file: register.plan.file, line, column: 1 };
    const related = [{ file: register.plan.file, line: asNumber(row[2]), column: 1 }];
    const data = { key: asText(row[1]), columns: schema.key ?? [], line: asNumber(row[2]) };
    return finding("FAS1154", place, data, { related });
  });
  return limited(register.plan.file, "FAS1154", rows.length, listed);
}

/**
 * FAS1155: a national identity number, wherever it stands. FAS1156: an e-mail address or what looks like a name. The text is
 * never shown: a finding must not spread what it warns of.
 */
async function personalFindings(register: CheckableRegister, engine: Engine): Promise<readonly Finding[]> {
  const texts = Object.entries(register.source.columns).filter(
    ([header, type]) => (type === "text" || type === "integer") && register.plan.headers.includes(header),
  );
  const findings: Finding[] = [];
  for (const [header] of texts) {
    const column = identifier(header);
    const distinct = await engine.rows(
      `SELECT DISTINCT CAST(${column} AS VARCHAR) FROM ${tableOf(register.source)} WHERE ${column} IS NOT NULL`,
    );
    const values = distinct.map((row) => asText(row[0]));
    const numbers = values.filter((text) => holdsNationalId(text));
    const others = values.filter((text) => !numbers.includes(text) && findPersonalData(text) !== undefined);
    for (const [code, wrong] of [
      ["FAS1155", numbers],
      ["FAS1156", others],
    ] as const) {
      if (wrong.length === 0) continue;
      const condition = `CAST(${column} AS VARCHAR) IN (${wrong.map(literal).join(", ")})`;
      const broken = await brokenRows(register, condition, `CAST(${column} AS VARCHAR)`, engine);
      findings.push(
        ...(await listedAt(register, header, broken, code, (row) => ({
          column: header,
          kind: findPersonalData(row.text)?.kind ?? "number",
        }))),
      );
    }
  }
  return findings;
}

async function brokenRows(
  register: CheckableRegister,
  condition: string,
  text: string,
  engine: Engine,
): Promise<{ readonly rows: readonly Broken[]; readonly total: number }> {
  const from = `FROM ${tableOf(register.source)} WHERE ${condition}`;
  const total = asNumber((await engine.row(`SELECT count(*) ${from}`))[0]);
  const rows = await engine.rows(`SELECT ${lineColumn}, ${text} ${from} ORDER BY 1 LIMIT ${listedFindings}`);
  return { rows: rows.map((row) => ({ line: asNumber(row[0]), text: asText(row[1]) })), total };
}

/** The cells of one column on the lines of `rows`, by line. */
async function cellsAt(
  { plan }: CheckableRegister,
  rows: readonly Broken[],
  header: string,
): Promise<ReadonlyMap<number, Cell>> {
  const wanted = new Set(rows.map(({ line }) => line));
  const index = columnOf(plan, header);
  const found = new Map<number, Cell>();
  if (wanted.size === 0) return found;
  await plan.visit((_, cells, line) => {
    const cell = wanted.has(line) ? cells()[index] : undefined;
    if (cell !== undefined) found.set(line, cell);
    return line < Math.max(...wanted);
  });
  return found;
}

type RegisterCode = "FAS1151" | "FAS1152" | "FAS1153" | "FAS1155" | "FAS1156";

/** One finding for each listed row, at its cell, and one that counts the rest. */
async function listedAt<C extends RegisterCode>(
  register: CheckableRegister,
  header: string,
  broken: { readonly rows: readonly Broken[]; readonly total: number },
  code: C,
  dataOf: (row: Broken) => DataOf<C>,
): Promise<readonly Finding[]> {
  const { file } = register.plan;
  const cells = await cellsAt(register, broken.rows, header);
  const listed = broken.rows.map((row) => {
    const cell = cells.get(row.line);
    const { line, column } = cell ?? { line: row.line, column: 1 };
    const endColumn = column + (cell?.text.length ?? 0);
    const place: Span = { file, line, column, endLine: line, endColumn };
    return finding(code, place, dataOf(row));
  });
  return limited(file, code, broken.total, listed);
}
