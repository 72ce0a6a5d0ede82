/**
 * What a figure asks of a register (figures/register-query.ts) → the SELECT whose rows are its lineage. An author who
 * wants more takes the SQL from the figure's page and goes on from there.
 */
import { identifier, literal } from "./engine.ts";
import { schoolDaysTable } from "./school-calendar.ts";

type Scalar = string | number | boolean;
type Condition = Scalar | readonly Scalar[] | null;

/** The parts of a register query that SQL needs. */
export interface RegisterSelect {
  readonly table: string;
  readonly measure: string;
  readonly column?: string;
  readonly where: Readonly<Record<string, Condition>>;
  readonly year?: string;
  readonly by?: readonly string[];
  readonly latest?: string;
  readonly also?: Readonly<Record<string, Condition>>;
}

/** One SELECT in plain DuckDB SQL; `$year` stands for the figure's year. */
export function registerSql(query: RegisterSelect): string {
  const chosen = [
    ...conditionsOf(query.where),
    ...(query.year === undefined
      ? []
      : [`left(CAST(${identifier(query.year)} AS VARCHAR), 4) = CAST($year AS VARCHAR)`]),
  ];
  const conditions = query.latest === undefined ? chosen : [...chosen, isLatest(query, query.latest, chosen)];
  const where = conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;
  const from = `FROM ${identifier(query.table)}${where}`;
  const column = query.column === undefined ? undefined : identifier(query.column);
  switch (query.measure) {
    case "count":
      return `SELECT * ${from} ORDER BY ALL`;
    case "distinct":
      return `SELECT ${column} AS value, count(*) AS rows ${from} GROUP BY ${column} HAVING ${column} IS NOT NULL ORDER BY 1`;
    case "perSchoolDay": {
      const day = identifier(query.year ?? "");
      return `SELECT d.dato, b.value FROM ${identifier(schoolDaysTable)} d
  LEFT JOIN (SELECT ${day} AS dato, sum(${column}) AS value ${from} GROUP BY ${day}) b ON b.dato = d.dato
  WHERE year(d.dato) = $year ORDER BY d.dato`;
    }
    case "share": {
      const also = conditionsOf(query.also ?? {}).join(" AND ") || "true";
      return `SELECT CASE WHEN ${also} THEN 100 ELSE 0 END AS value, * ${from} ORDER BY ALL`;
    }
    case "smallest":
    case "largest":
    case "range": {
      const groups = (query.by ?? []).map(identifier).join(", ");
      return `SELECT ${groups}, ${column === undefined ? "count(*)" : `sum(${column})`} AS value ${from} GROUP BY ${groups} ORDER BY ALL`;
    }
    default:
      return `SELECT ${column} AS value, * EXCLUDE (${column}) ${from}${where === "" ? " WHERE" : " AND"} ${column} IS NOT NULL ORDER BY ALL`;
  }
}

/** A register without days is all of one day. */
function isLatest({ table }: RegisterSelect, column: string, chosen: readonly string[]): string {
  const where = chosen.length === 0 ? "" : ` WHERE ${chosen.join(" AND ")}`;
  const name = identifier(column);
  return `${name} IS NOT DISTINCT FROM (SELECT max(${name}) FROM ${identifier(table)}${where})`;
}

function conditionsOf(where: Readonly<Record<string, Condition>>): readonly string[] {
  return Object.entries(where).map(([name, wanted]) => {
    const column = identifier(name);
    if (wanted === null) return `${column} IS NULL`;
    if (typeof wanted === "boolean") return wanted ? column : `NOT ${column}`;
    const values = (Array.isArray(wanted) ? wanted : [wanted]).map((one: Scalar) =>
      typeof one === "string" ? literal(one) : String(one),
    );
    return values.length === 1 ? `${column} = ${values[0]}` : `${column} IN (${values.join(", ")})`;
  });
}
