/**
 * Counts → the cells and relations that one who reads them all can reckon with (suppression.ts).
 *
 * Counts of the same rows are cut into the groups that tell them apart. What counts a part and what counts the whole of the
 * same rows (those who came, those who were asked) have a difference in each group, which is a count too.
 *
 * Layer: publish; pure.
 */
import type { CountedPart } from "../checked-report.ts";
import type { Count } from "./people-counts.ts";
import { type CountCell, type CountRelation, isSmall } from "./suppression.ts";

export interface CountKnowledge {
  readonly cells: CountCell[];
  readonly relations: CountRelation[];
  /** The cell of each count, by its place: counts of just the same units have the same cell. */
  readonly cellOf: readonly string[];
}

export function knowledgeOf(counts: readonly Count[], parts: readonly CountedPart[]): CountKnowledge {
  const cells = new Map<string, CountCell>();
  const relations: CountRelation[] = [];
  const cellOf: string[] = counts.map((_, index) => `c${index}`);
  const groups = counts.map((): string[] => []);
  for (const family of new Set(counts.map((count) => count.family))) {
    const members = counts.flatMap((count, index) => (count.family === family ? [{ count, index }] : []));
    for (const { pairs, measures } of related(
      family,
      new Set(members.map(({ count }) => count.measure)),
      parts,
    ))
      addGroups(
        family,
        members.filter(({ count }) => measures.has(count.measure)),
        pairs,
        { cells, relations, groups },
      );
  }
  for (const [index, of] of groups.entries()) {
    const [only] = of;
    const { total } = counts[index] ?? { total: 0 };
    if (of.length === 1 && only !== undefined) {
      cellOf[index] = only;
      cells.set(only, { id: only, value: total, shown: true });
    } else {
      const id = cellOf[index] ?? "";
      cells.set(id, { id, value: total, shown: true });
      relations.push({ total: id, parts: of });
    }
  }
  return { cells: [...cells.values()], relations, cellOf };
}

interface Related {
  readonly measures: ReadonlySet<string>;
  /** Which measures are parts of which, all the way. */
  readonly pairs: readonly (readonly [part: string, whole: string])[];
}

/** The measures of a family that must be cut into groups together: each by itself, but for parts with their wholes. */
function related(
  family: string,
  present: ReadonlySet<string>,
  parts: readonly CountedPart[],
): readonly Related[] {
  const tables = new Set(family.split("|", 1)[0]?.split("+"));
  const wholesOf = (measure: string): readonly string[] => {
    const all = new Set<string>([measure]);
    for (const one of all)
      for (const { table, part, whole } of parts)
        if (tables.has(table) && one === `sum ${part}`) all.add(`sum ${whole}`);
    all.delete(measure);
    return [...all].filter((one) => present.has(one));
  };
  const pairs = [...present].flatMap((part) => wholesOf(part).map((whole) => [part, whole] as const));
  const tied = new Set(pairs.flat());
  const alone = [...present].filter((one) => !tied.has(one));
  return [
    ...alone.map((one): Related => ({ measures: new Set([one]), pairs: [] })),
    ...(pairs.length === 0 ? [] : [{ measures: tied, pairs }]),
  ];
}

function addGroups(
  family: string,
  members: readonly { readonly count: Count; readonly index: number }[],
  pairs: Related["pairs"],
  into: { cells: Map<string, CountCell>; relations: CountRelation[]; groups: readonly string[][] },
): void {
  // Which counts each unit is in, in their order; then the units that are in the same.
  const membership = new Map<string, number[]>();
  for (const [place, { count }] of members.entries())
    for (const unit of count.units.keys()) {
      const known = membership.get(unit);
      if (known === undefined) membership.set(unit, [place]);
      else known.push(place);
    }
  const sizes = new Map<string, { readonly counted: readonly number[]; readonly of: Map<string, number> }>();
  for (const [unit, counted] of membership) {
    const name = counted.join(",");
    const group = sizes.get(name) ?? { counted, of: new Map<string, number>() };
    sizes.set(name, group);
    const weights = new Map(
      counted.map((place) => {
        const count = members[place]?.count;
        return [count?.measure ?? "", count?.units.get(unit) ?? 0] as const;
      }),
    );
    for (const [measure, weight] of weights) group.of.set(measure, (group.of.get(measure) ?? 0) + weight);
  }
  for (const [name, { counted, of }] of sizes) {
    const id = (measure: string): string => `${family}|${measure}|${name}`;
    for (const [measure, value] of of) into.cells.set(id(measure), { id: id(measure), value, shown: false });
    for (const place of counted) {
      const member = members[place];
      if (member !== undefined) into.groups[member.index]?.push(id(member.count.measure));
    }
    for (const [part, whole] of pairs) {
      const [few, many] = [of.get(part), of.get(whole)];
      if (few === undefined || many === undefined || few > many) continue;
      const rest = `${id(whole)}-${part}`;
      into.cells.set(rest, { id: rest, value: many - few, shown: false });
      into.relations.push({ total: id(whole), parts: [id(part), rest] });
    }
  }
}

/**
 * What is left of one figure when another inside it is taken away, where that is small. Figures whose rows cannot be compared are
 * taken to lie inside each other: hiding one too many is better than one too few.
 */
export function addRests(
  counts: readonly Count[],
  into: CountKnowledge,
  /** Figures that count lines of counts, not persons. */
  ofLines: ReadonlySet<string>,
): void {
  const figures = counts.flatMap((count, index) =>
    count.figure === undefined || (count.measure === "rows" && ofLines.has(count.figure))
      ? []
      : [{ count, index }],
  );
  for (const { count: large, index: i } of figures)
    for (const { count: small, index: j } of figures) {
      const rest = large.total - small.total;
      if (!isSmall(rest)) continue;
      const isSame = large.family === small.family && large.measure === small.measure;
      if (isSame && ![...small.units.keys()].every((unit) => large.units.has(unit))) continue;
      const id = `rest:${i}-${j}`;
      into.cells.push({ id, value: rest, shown: false });
      into.relations.push({ total: into.cellOf[i] ?? "", parts: [into.cellOf[j] ?? "", id] });
    }
}
