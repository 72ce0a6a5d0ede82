/** The attacks are written apart from what they attack: every whole world is tried, and equations are solved exactly. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CountTable, crossTable, hiddenCells, isSmall } from "./suppression.ts";

/** A small cell whose whole values, in all whole worlds that agree with what is shown, are too few or all small. */
function givenAway(table: CountTable, hidden: ReadonlySet<string>): readonly string[] {
  const world = new Map(
    table.cells.filter(({ id, shown }) => shown && !hidden.has(id)).map(({ id, value }) => [id, value]),
  );
  const unknown = table.cells.map(({ id }) => id).filter((id) => !world.has(id));
  const seen = new Map(
    table.cells.filter(({ value }) => isSmall(value)).map(({ id }) => [id, new Set<number>()]),
  );
  const isSafe = (values: ReadonlySet<number>): boolean =>
    Math.max(...values) >= 5 && Math.max(...values) - Math.min(...values) >= 4;
  const rest = ({ total, parts }: CountTable["relations"][number], id: string): number | undefined => {
    const others = parts.filter((part) => part !== id);
    if (others.some((part) => !world.has(part))) return undefined;
    const sum = others.reduce((all, part) => all + (world.get(part) ?? 0), 0);
    if (total === id) return sum;
    const all = world.get(total);
    return all === undefined ? undefined : all - sum;
  };
  const forcedOn = (id: string): readonly number[] =>
    table.relations
      .filter(({ total, parts }) => total === id || parts.includes(id))
      .flatMap((relation) => rest(relation, id) ?? []);
  // What follows from the rest is not guessed, and a guess goes as far as any count of the table does.
  const guesses = [...Array(Math.max(11, ...table.cells.map(({ value }) => value)) + 1).keys()];
  const tryFrom = (left: readonly string[]): void => {
    if ([...seen.values()].every(isSafe)) return;
    const id = left.find((one) => forcedOn(one).length > 0) ?? left[0];
    if (id === undefined) {
      for (const [cell, values] of seen) values.add(world.get(cell) ?? 0);
      return;
    }
    const forced = forcedOn(id);
    const [first] = forced;
    const values = first === undefined ? guesses : forced.every((one) => one === first) ? [first] : [];
    for (const value of values) {
      if (value < 0) continue;
      world.set(id, value);
      tryFrom(left.filter((one) => one !== id));
    }
    world.delete(id);
  };
  tryFrom([...unknown].sort((a, b) => Number(seen.has(b)) - Number(seen.has(a))));
  return [...seen].flatMap(([id, values]) => (isSafe(values) ? [] : [id]));
}

/** Cells that follow exactly from what is shown: Gauss-Jordan over the unknowns, in fractions of safe integers. */
function determined(table: CountTable, hidden: ReadonlySet<string>): readonly string[] {
  const isKnown = new Set(
    table.cells.filter(({ id, shown }) => shown && !hidden.has(id)).map(({ id }) => id),
  );
  const unknown = table.cells.map(({ id }) => id).filter((id) => !isKnown.has(id));
  const matrix = table.relations.map(({ total, parts }) =>
    unknown.map((id) => parts.filter((part) => part === id).length - (id === total ? 1 : 0)),
  );
  let lead = 0;
  for (let column = 0; column < unknown.length; column++) {
    const pivot = matrix.findIndex((row, index) => index >= lead && Math.abs(row[column] ?? 0) > 1e-9);
    const found = matrix[pivot];
    if (found === undefined) continue;
    [matrix[lead], matrix[pivot]] = [found, matrix[lead] ?? []];
    const scale = found[column] ?? 1;
    const row = found.map((one) => one / scale);
    matrix[lead] = row;
    matrix.forEach((other, index) => {
      const factor = other[column] ?? 0;
      if (index !== lead && Math.abs(factor) > 1e-9)
        matrix[index] = other.map((one, place) => one - factor * (row[place] ?? 0));
    });
    lead++;
  }
  return matrix.flatMap((row) => {
    const used = unknown.filter((_, index) => Math.abs(row[index] ?? 0) > 1e-9);
    return used.length === 1 ? used : [];
  });
}

const counts = (most: number) => fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: most }));
const grid = (rows: number, columns: number, most: number) =>
  fc.array(fc.array(counts(most), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

function expectProtected(table: CountTable): void {
  const hidden = hiddenCells(table);
  for (const { id, value, shown } of table.cells)
    if (shown && isSmall(value)) expect(hidden.has(id)).toBe(true);
  expect(givenAway(table, hidden)).toEqual([]);
}

describe("suppression under attack", () => {
  test("no whole world gives a small cell of a cross table away", () => {
    fc.assert(
      fc.property(fc.oneof(grid(2, 2, 9), grid(2, 3, 9), grid(4, 1, 9)), (rows) =>
        expectProtected(crossTable(rows)),
      ),
      {
        numRuns: 60,
        examples: [
          [
            [
              [3, 1, 2],
              [8, 4, 0],
            ],
          ],
          [
            [
              [4, 0],
              [0, 5],
            ],
          ],
        ],
      },
    );
  });

  test("no small cell of a larger table follows from the others, nor a rest between published groups", () => {
    fc.assert(
      fc.property(grid(12, 5, 60), fc.integer({ min: 1, max: 11 }), (rows, group) => {
        const cross = crossTable(rows);
        const members = [...Array(group).keys()].map((row) => `t/${row}/sum`);
        const value = members.reduce(
          (all, id) => all + (cross.cells.find((cell) => cell.id === id)?.value ?? 0),
          0,
        );
        const table = {
          cells: [...cross.cells, { id: "group", value, shown: true }],
          relations: [...cross.relations, { total: "group", parts: members }],
        };
        const hidden = hiddenCells(table);
        const small = table.cells.filter((cell) => isSmall(cell.value)).map(({ id }) => id);
        const found = new Set(determined(table, hidden));
        expect(small.filter((id) => found.has(id))).toEqual([]);
        expect(small.filter((id) => !hidden.has(id))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test("what is not published is protected too: all less one group", () => {
    const table = {
      cells: [
        { id: "all", value: 203, shown: true },
        { id: "group", value: 200, shown: true },
        { id: "rest", value: 3, shown: false },
      ],
      relations: [{ total: "all", parts: ["group", "rest"] }],
    };
    expect([...hiddenCells(table)]).toEqual(["group"]);
  });

  test("two small cells that add up to less than five hide a third", () => {
    const table = {
      cells: [
        { id: "sum", value: 53, shown: true },
        { id: "a", value: 1, shown: true },
        { id: "b", value: 2, shown: true },
        { id: "c", value: 10, shown: true },
        { id: "d", value: 40, shown: true },
      ],
      relations: [{ total: "sum", parts: ["a", "b", "c", "d"] }],
    };
    expect([...hiddenCells(table)].sort()).toEqual(["a", "b", "c"]);
  });

  test("nothing is hidden where nothing is small", () => {
    expect(
      hiddenCells(
        crossTable([
          [0, 5],
          [7, 100],
        ]),
      ).size,
    ).toBe(0);
  });
});
