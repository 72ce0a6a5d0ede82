/**
 * Which counts of persons must be hidden so that no small one can be read, or worked out from the rest.
 *
 * A count of 1–4 is small. What a reader knows: every cell that is shown, that counts are at least 0, and how cells add up.
 * A small count is protected when, with that knowledge, its greatest possible value is at least 5 and at least four above its
 * least: so one cannot tell whether it is small, and five values or more are possible. The bounds are those of linear
 * programming, as an attacker would find them. All hidden cells are marked alike, so the mark itself says nothing.
 *
 * Layer: publish; pure. Why: docs/adr (small numbers about people).
 */
import { type Constraint, solve } from "yalps";

/** Counts from 1 up to this are small. */
const largestSmall = 4;

export function isSmall(count: number): boolean {
  return count > 0 && count <= largestSmall;
}

export interface CountCell {
  readonly id: string;
  readonly value: number;
  /** False for what is not published, but may be worked out: the rest when one group is taken from all. */
  readonly shown: boolean;
}

/** `total` is the sum of `parts`. */
export interface CountRelation {
  readonly total: string;
  readonly parts: readonly string[];
}

export interface CountTable {
  readonly cells: readonly CountCell[];
  readonly relations: readonly CountRelation[];
}

interface Bounds {
  least: number;
  greatest: number;
}

const isProtected = ({ least, greatest }: Bounds): boolean =>
  greatest > largestSmall && greatest - least >= largestSmall;

/** Ids of the shown cells that must not be shown: the small ones, and as many more as it takes to protect them. */
export function hiddenCells(table: CountTable): ReadonlySet<string> {
  const sensitive = table.cells.filter(({ value }) => isSmall(value));
  const hidden = new Set(sensitive.filter(({ shown }) => shown).map(({ id }) => id));
  const reader = new Reader(table, hidden);
  for (const { id } of sensitive)
    while (!reader.isProtected(id)) {
      const more = reader.nearestShown(id);
      if (more === undefined) break;
      hidden.add(more);
    }
  return hidden;
}

/** One who reads what is shown. Hiding more never narrows what is possible, so worlds once found stay possible. */
class Reader {
  readonly #cells: ReadonlyMap<string, CountCell>;
  readonly #relationsOf = new Map<string, CountRelation[]>();
  readonly #hidden: ReadonlySet<string>;
  readonly #seen = new Map<string, Bounds>();

  constructor({ cells, relations }: CountTable, hidden: ReadonlySet<string>) {
    this.#cells = new Map(cells.map((cell) => [cell.id, cell]));
    this.#hidden = hidden;
    for (const { id, value } of cells) this.#seen.set(id, { least: value, greatest: value });
    for (const relation of relations)
      for (const id of new Set([relation.total, ...relation.parts])) {
        const known = this.#relationsOf.get(id);
        if (known === undefined) this.#relationsOf.set(id, [relation]);
        else known.push(relation);
      }
  }

  #isUnknown(id: string): boolean {
    return this.#hidden.has(id) || this.#cells.get(id)?.shown !== true;
  }

  /** The unknown cells tied to this one, itself first, and the relations that tie them. */
  #knot(id: string): { readonly unknown: ReadonlySet<string>; readonly relations: readonly CountRelation[] } {
    const unknown = new Set([id]);
    const relations = new Set<CountRelation>();
    for (const one of unknown)
      for (const relation of this.#relationsOf.get(one) ?? []) {
        relations.add(relation);
        for (const other of [relation.total, ...relation.parts])
          if (this.#isUnknown(other)) unknown.add(other);
      }
    return { unknown, relations: [...relations] };
  }

  isProtected(id: string): boolean {
    const seen = this.#seen.get(id);
    if (seen === undefined) return true;
    if (isProtected(seen)) return true;
    const { unknown, relations } = this.#knot(id);
    if (relations.length === 0) return true;
    this.#explore(id, "maximize", unknown, relations);
    if (!isProtected(seen)) this.#explore(id, "minimize", unknown, relations);
    return isProtected(seen);
  }

  /** Finds the world where the cell is largest or smallest, and keeps what it says of every cell. */
  #explore(
    id: string,
    direction: "maximize" | "minimize",
    unknown: ReadonlySet<string>,
    relations: readonly CountRelation[],
  ): void {
    const variables = new Map([...unknown].map((one) => [one, new Map<string, number>()]));
    const constraints = new Map<string, Constraint>();
    relations.forEach((relation, index) => {
      const name = `r${index}`;
      let known = 0;
      const add = (cell: string, factor: number): void => {
        const variable = variables.get(cell);
        if (variable === undefined) known += factor * (this.#cells.get(cell)?.value ?? 0);
        else variable.set(name, (variable.get(name) ?? 0) + factor);
      };
      for (const part of relation.parts) add(part, 1);
      add(relation.total, -1);
      constraints.set(name, { equal: -known });
    });
    variables.get(id)?.set("wanted", 1);
    const { status, variables: world } = solve(
      { direction, objective: "wanted", constraints, variables },
      { includeZeroVariables: true, maxPivots: 100_000 },
    );
    const seen = this.#seen.get(id);
    if (status === "unbounded" && seen !== undefined) seen.greatest = Number.POSITIVE_INFINITY;
    if (status !== "optimal") return;
    for (const [cell, value] of world) {
      const bounds = this.#seen.get(cell);
      if (bounds === undefined) continue;
      const exact = Math.round(value * 1e6) / 1e6;
      bounds.least = Math.min(bounds.least, exact);
      bounds.greatest = Math.max(bounds.greatest, exact);
    }
  }

  /** The shown cell to hide next: in the nearest relation that has one, the smallest part, else the total. */
  nearestShown(id: string): string | undefined {
    const { relations } = this.#knot(id);
    for (const { total, parts } of relations) {
      const shown = parts
        .filter((part) => !this.#isUnknown(part))
        .map((part) => ({ part, value: this.#cells.get(part)?.value ?? 0 }))
        .sort((a, b) => a.value - b.value || (a.part < b.part ? -1 : 1));
      const chosen = shown.find(({ value }) => value > 0)?.part;
      if (chosen !== undefined) return chosen;
      if (!this.#isUnknown(total)) return total;
      if (shown[0] !== undefined) return shown[0].part;
    }
    return undefined;
  }
}

/** A table with one row for each group, as cells and relations: row totals, column totals and the grand total included. */
export function crossTable(rows: readonly (readonly number[])[], name = "t"): CountTable {
  const columns = rows[0]?.length ?? 0;
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const id = (row: number | "sum", column: number | "sum"): string => `${name}/${row}/${column}`;
  const across = [...Array(columns).keys()];
  const down = [...rows.keys()];
  const rowSums = rows.map(sum);
  const columnSums = across.map((column) => sum(rows.map((row) => row[column] ?? 0)));
  const shown = true;
  return {
    cells: [
      ...down.flatMap((row) => [
        ...across.map((column) => ({ id: id(row, column), value: rows[row]?.[column] ?? 0, shown })),
        { id: id(row, "sum"), value: rowSums[row] ?? 0, shown },
      ]),
      ...across.map((column) => ({ id: id("sum", column), value: columnSums[column] ?? 0, shown })),
      { id: id("sum", "sum"), value: sum(rowSums), shown },
    ],
    relations: [
      ...down.map((row) => ({ total: id(row, "sum"), parts: across.map((column) => id(row, column)) })),
      ...across.map((column) => ({ total: id("sum", column), parts: down.map((row) => id(row, column)) })),
      { total: id("sum", "sum"), parts: down.map((row) => id(row, "sum")) },
      { total: id("sum", "sum"), parts: across.map((column) => id("sum", column)) },
    ],
  };
}
