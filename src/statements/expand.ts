/**
 * A layout made ready for one report: the stated convention chosen, one line for each budget area, and
 * every line told which figure it is. Statements and figures both start from here, so they agree.
 *
 * Layer: statements; pure.
 */
import { same, type Text } from "../base/language.ts";
import { type AccountFilter, matchesFilter } from "../kostra/account-filter.ts";
import type { LedgerCell } from "../kostra/ledger.ts";
import type {
  ComputedLine,
  GoodWhen,
  InternalTrade,
  LayoutLine,
  LineTerm,
  StatementLayout,
} from "./statement.ts";

/** A line of a statement before it has amounts. */
export type ExpandedLine = Omit<ComputedLine, "amounts" | "deviationOre">;

/** Code of a budget area → its name. */
export type AreaNames = ReadonlyMap<string, string>;

const noPart: Readonly<Record<"area" | "prosjekt", Text>> = {
  area: { nb: "Uten budsjettområde", nn: "Utan budsjettområde", en: "No budget area" },
  prosjekt: { nb: "Uten prosjekt", nn: "Utan prosjekt", en: "No project" },
};

const order = new Intl.Collator("nb", { numeric: true });

/** Names of what single lines may stand for: budget areas, and projects. */
export interface PartNames {
  readonly areas: AreaNames;
  readonly projects: AreaNames;
}

/** What the areas line of a layout is divided by. */
function dividedBy(layout: StatementLayout): "area" | "prosjekt" {
  return layout.lines.find((line) => line.kind === "areas")?.by ?? "area";
}

/**
 * The budget areas (or projects) of the entities' accounts in the layout's scope, over all years and
 * versions, with the name given or else the code. In Norwegian order, numbers as numbers; what has none
 * comes last. Empty for a layout that is not divided.
 */
export function partsOf(
  layout: StatementLayout,
  cells: readonly LedgerCell[],
  entities: ReadonlySet<string>,
  { areas, projects }: PartNames,
): AreaNames {
  if (!layout.lines.some((line) => line.kind === "areas")) return new Map();
  const by = dividedBy(layout);
  const names = by === "area" ? areas : projects;
  const codes = new Set<string>();
  for (const cell of cells)
    if (entities.has(cell.entity) && matchesFilter(layout.scope, cell)) codes.add(cell[by] ?? "");
  const sorted = [...codes].sort(
    (a, b) => Number(a === "") - Number(b === "") || order.compare(a, b) || (a < b ? -1 : 1),
  );
  return new Map(sorted.map((code) => [code, names.get(code) ?? code]));
}

/** The lines of a layout under a convention, with the areas of `partsOf` in place of an areas line. */
export function expandLines(
  layout: StatementLayout,
  internalTrade: InternalTrade,
  areas: AreaNames,
): readonly ExpandedLine[] {
  const context: Context = {
    layout,
    internalTrade,
    areas,
    areaIds: areaLineIds([...areas.keys()], dividedBy(layout) === "area" ? "omrade" : "prosjekt"),
    goodness: goodnessOf(layout),
  };
  return layout.lines.flatMap((line) => expandLine(line, context));
}

interface Context {
  readonly layout: StatementLayout;
  readonly internalTrade: InternalTrade;
  readonly areas: AreaNames;
  readonly areaIds: ReadonlyMap<string, string>;
  readonly goodness: (id: string) => GoodWhen;
}

function expandLine(line: LayoutLine, context: Context): readonly ExpandedLine[] {
  const { layout, internalTrade } = context;
  if (line.kind === "heading")
    return [{ kind: "heading", id: line.id, label: line.label, goodWhen: "neutral", sign: 1 }];
  const common = {
    label: line.label,
    goodWhen: context.goodness(line.id),
    ...figureOf(layout, line.id),
    ...("number" in line && line.number !== undefined ? { number: line.number } : {}),
    ...("confirmedBy" in line && line.confirmedBy !== undefined ? { confirmedBy: line.confirmedBy } : {}),
    ...(line.note === undefined ? {} : { note: line.note }),
  };
  if (line.kind === "sum")
    return [{ ...common, kind: "sum", id: line.id, sign: 1, terms: expandTerms(line.terms, context) }];
  if (line.kind === "opening")
    return [{ ...common, kind: "opening", id: line.id, sign: 1, goodWhen: "neutral", openingOf: line.of }];
  const taken = { ...common, sign: line.sign, verified: line.verified };
  const accounts = line.accounts[internalTrade];
  if (line.kind === "accounts") return [{ ...taken, kind: "accounts", id: line.id, accounts }];
  if (line.kind === "planned") {
    const planned = { part: line.part, powers: line.powers === true };
    const omit = line.omitWhenZero === true ? { omitWhenZero: true } : {};
    return [{ ...taken, kind: "planned", id: line.id, goodWhen: "neutral", accounts, planned, ...omit }];
  }
  return [...context.areas].map(([code, name]) => {
    const id = context.areaIds.get(code) ?? code;
    return {
      ...taken,
      kind: "area",
      id,
      label: code === "" ? noPart[line.by ?? "area"] : same(name),
      ...figureOf(layout, id),
      accounts: { ...accounts, [line.by ?? "area"]: [code] },
    };
  });
}

/** Id of the figure that a line of the layout is published as. */
export function figureIdOf(layout: StatementLayout, line: string): string {
  return (layout.figurePrefix || "") + line;
}

function figureOf(layout: StatementLayout, line: string): { readonly figureId?: string } {
  return layout.figurePrefix === false ? {} : { figureId: figureIdOf(layout, line) };
}

function expandTerms(terms: readonly LineTerm[], { layout, areaIds }: Context): readonly LineTerm[] {
  const isAreas = (id: string) => layout.lines.some((line) => line.id === id && line.kind === "areas");
  return terms.flatMap((one) =>
    isAreas(one.line) ? [...areaIds.values()].map((line) => ({ line, factor: one.factor })) : [one],
  );
}

/** More of an income is good, more of an expense is not; a sum is as its parts when they agree. */
function goodnessOf(layout: StatementLayout): (id: string) => GoodWhen {
  const byId = new Map(layout.lines.map((line) => [line.id, line]));
  const ofLine = (line: LayoutLine | undefined): GoodWhen => {
    if (line === undefined || line.kind === "heading" || line.kind === "opening") return "neutral";
    if (line.kind !== "sum")
      return ("goodWhen" in line ? line.goodWhen : undefined) ?? (line.sign === -1 ? "up" : "down");
    const parts = new Set(
      line.terms
        .map((one) => turned(ofLine(byId.get(one.line)), one.factor))
        .filter((part) => part !== "neutral"),
    );
    const [only = "neutral"] = parts;
    return parts.size === 1 ? only : "neutral";
  };
  return (id) => ofLine(byId.get(id));
}

function turned(good: GoodWhen, factor: 1 | -1): GoodWhen {
  if (factor === 1 || good === "neutral") return good;
  return good === "up" ? "down" : "up";
}

/**
 * Codes of areas → ids that can stand in an address: "Helse og omsorg" → "omrade-helse-og-omsorg". Codes that
 * come out alike are told apart by a number, in the order given.
 */
function areaLineIds(codes: readonly string[], family: "omrade" | "prosjekt"): ReadonlyMap<string, string> {
  const used = new Map<string, number>();
  return new Map(
    codes.map((code) => {
      const slug = `${family}-${slugged(code) || "uten"}`;
      const times = (used.get(slug) ?? 0) + 1;
      used.set(slug, times);
      return [code, times === 1 ? slug : `${slug}-${times}`];
    }),
  );
}

function slugged(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9æøå]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}

/**
 * Does the line take this account, whatever its area or project? In a balance class the chapter stands
 * in the place of funksjon.
 */
export function takesAccount(line: ExpandedLine, kontoklasse: string, art: string, funksjon = ""): boolean {
  if (line.accounts === undefined) return false;
  const { area: _area, prosjekt: _prosjekt, ...accounts }: AccountFilter = line.accounts;
  return matchesFilter(accounts, { kontoklasse, art, funksjon });
}
