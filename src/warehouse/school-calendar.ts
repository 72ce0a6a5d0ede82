/**
 * The register `skolerute` → the table `skoledager` (`dato`, `skolear`) that queries can ask and join. It is made when the
 * register is there and no other register has the name.
 */
import { type Finding, finding, type Loaded } from "../base/finding.ts";
import { schoolDays } from "../sources/school-calendar/school-days.ts";
import { asNumber, asText, type Engine, identifier } from "./engine.ts";
import type { CheckableRegister } from "./register-checks.ts";
import { lineColumn, linedSchema, namesSchema, plainSchema } from "./sandbox-schemas.ts";

export const schoolDaysTable = "skoledager";

/** The table's name when it was made. FAS1186 and FAS1187 at the rows of the register. */
export async function loadSchoolDays(
  registers: readonly CheckableRegister[],
  taken: readonly string[],
  engine: Engine,
): Promise<Loaded<string | undefined>> {
  const calendar = registers.find(({ source }) => source.schema?.name === "skolerute");
  if (calendar === undefined) return { value: undefined, findings: [] };
  if (taken.includes(schoolDaysTable)) {
    const told: Finding = finding("FAS2015", undefined, { table: schoolDaysTable });
    return { value: undefined, findings: [told] };
  }
  const { file } = calendar.plan;
  const found = await engine.rows(
    `SELECT skolear, slag, CAST(fra AS VARCHAR), CAST(coalesce(til, fra) AS VARCHAR), ${lineColumn}
     FROM ${linedSchema}.${identifier(calendar.source.table)}
     WHERE fra IS NOT NULL AND slag IS NOT NULL ORDER BY ${lineColumn}`,
  );
  const { value: days, findings } = schoolDays(
    found.map(([schoolYear, kind, from, to, line]) => ({
      schoolYear: asText(schoolYear),
      kind: asText(kind),
      from: asText(from),
      to: asText(to),
      at: { file, line: asNumber(line), column: 1 },
    })),
  );
  const table = identifier(schoolDaysTable);
  await engine.run(`CREATE TABLE ${linedSchema}.${table} (dato DATE, skolear VARCHAR, ${lineColumn} BIGINT)`);
  for (let at = 0; at < days.length; at += daysPerInsert) {
    const rows = days.slice(at, at + daysPerInsert);
    const values = rows.map(({ day, line }) => `(DATE '${day}', ${line})`).join(", ");
    await engine.run(`INSERT INTO ${linedSchema}.${table}
      SELECT d.dato, s.skolear, s.${lineColumn} FROM (VALUES ${values}) d(dato, line)
      JOIN ${linedSchema}.${identifier(calendar.source.table)} s ON s.${lineColumn} = d.line`);
  }
  await engine.run(`CREATE VIEW ${plainSchema}.${table} AS
    SELECT * EXCLUDE (${lineColumn}) FROM ${linedSchema}.${table}`);
  await engine.run(`CREATE TABLE ${namesSchema}.${table} (nothing INTEGER)`);
  return { value: schoolDaysTable, findings };
}

const daysPerInsert = 1000;
