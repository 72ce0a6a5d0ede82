/**
 * SSB's accounting figures of one year, from filed accounts: sums over function and art, what is netted away
 * between the municipality and its special units, SSB's corrections, and the choice of what is published.
 *
 * Layer: kostra; pure. Source of the rules: SSB's kostraregnskap 0.0.6; docs/kostra-figures.md tells them.
 */
import { type Finding, finding, type Loaded } from "../../base/finding.ts";
import { type Correction, corrections } from "./formula.ts";
import { type Flattened, flatten, sumsByLeaf } from "./hierarchy.ts";
import { codesOf, flattenNetting, withoutCopies } from "./netting.ts";
import { type Candidates, publishedIn } from "./star-table.ts";
import type { AccountTables, Posting, Scope } from "./tables.ts";

interface AccountFigure {
  readonly scope: Scope;
  readonly region: string;
  readonly kontoklasse: string;
  readonly funksjon: string;
  readonly art: string;
  /** In the unit of the postings; never 0. */
  readonly amount: bigint;
}

/** A published combination, also where the amount is 0; the same for both scopes. */
interface PublishedCombination {
  readonly kontoklasse: string;
  readonly funksjon: string;
  readonly art: string;
  readonly regions: readonly string[];
}

export interface AccountFigures {
  /** By scope, region, kontoklasse, funksjon and art. */
  readonly figures: readonly AccountFigure[];
  /** By kontoklasse, funksjon and art. */
  readonly combinations: readonly PublishedCombination[];
}

/** Amounts of one region by cell (`kontoklasse:funksjon:art`). */
type Cells = Map<string, bigint>;
type SumsByLeaf = ReturnType<typeof sumsByLeaf>;

/** Adds what postings of one region come to under two hierarchies. */
function addValues(
  cells: Cells,
  postings: readonly Posting[],
  funksjonSums: SumsByLeaf,
  artSums: SumsByLeaf,
): void {
  for (const { kontoklasse, funksjon, art, amount } of postings) {
    const arter = artSums.get(art) ?? [];
    for (const [funksjonSum, funksjonWeight] of funksjonSums.get(funksjon) ?? []) {
      const part = amount * funksjonWeight;
      const before = `${kontoklasse}:${funksjonSum}:`;
      for (const [artSum, artWeight] of arter) {
        const cell = before + artSum;
        cells.set(cell, (cells.get(cell) ?? 0n) + part * artWeight);
      }
    }
  }
}

/** Replaces the corrected cells, all from the values before formulas. */
function correct(cells: Cells, list: readonly Correction[]): void {
  const corrected = list.map(({ cell, weights }) => {
    let amount = 0n;
    for (const [code, weight] of weights) amount += weight * (cells.get(code) ?? 0n);
    return [cell, amount] as const;
  });
  for (const [cell, amount] of corrected) cells.set(cell, amount);
}

const sorted = (codes: Iterable<string>): readonly string[] => [...new Set(codes)].sort();

/** Nettings whose output is itself posted are 0. */
function withoutPosted(netting: Flattened, posted: ReadonlySet<string>): Flattened {
  return new Map([...netting].filter(([sum]) => !posted.has(sum)));
}

/** Codes in formulas that no table knows: they are 0, and the user must hear it. */
function unknownInFormulas(
  list: readonly Correction[],
  funksjoner: ReadonlySet<string>,
  arter: ReadonlySet<string>,
): readonly Finding[] {
  return list.flatMap(({ cell, weights, at }) =>
    sorted([cell, ...weights.keys()]).flatMap((code) => {
      const [, funksjon = "", art = ""] = code.split(":");
      return [...(funksjoner.has(funksjon) ? [] : [funksjon]), ...(arter.has(art) ? [] : [art])].map(
        (unknown) => finding("FAS4207", at, { code: unknown, cell: code }),
      );
    }),
  );
}

/** A posting on a code that is a sum counts in nothing: the sum is made of its leaves. */
function postedOnSums(
  postings: readonly Posting[],
  funksjoner: Flattened,
  arter: Flattened,
): readonly Finding[] {
  return postings.flatMap(({ funksjon, art, amount, at }) =>
    [...(funksjoner.has(funksjon) ? [funksjon] : []), ...(arter.has(art) ? [art] : [])].map((code) =>
      finding("FAS4208", at, { code, amount: String(amount) }),
    ),
  );
}

/** Every published figure; undefined when a hierarchy or a formula is wrong. */
export function accountFigures(tables: AccountTables): Loaded<AccountFigures | undefined> {
  const funksjonFlat = flatten(tables.funksjonEdges);
  const artFlat = flatten(tables.artEdges);
  const unitEdges = withoutCopies(tables.unitNetting, tables.artEdges);
  const treasuryEdges = withoutCopies(tables.treasuryNetting, tables.artEdges);
  const unitNetting = flattenNetting(unitEdges, artFlat.value);
  const treasuryNetting = flattenNetting(treasuryEdges, artFlat.value);
  const formulas = corrections(tables.formulas);

  const postings = [...tables.postings, ...tables.unitPostings];
  const postedFunksjoner = new Set(postings.map((one) => one.funksjon));
  const postedArter = new Set(postings.map((one) => one.art));
  const candidates = {
    region: sorted(postings.map((one) => one.region)),
    kontoklasse: sorted(postings.map((one) => one.kontoklasse)),
    funksjon: sorted([...codesOf(tables.funksjonEdges), ...postedFunksjoner]),
    art: sorted([
      ...[tables.artEdges, unitEdges, treasuryEdges].flatMap((edges) => [...codesOf(edges)]),
      ...postedArter,
    ]),
  };
  const findings = [
    ...[funksjonFlat, artFlat, unitNetting, treasuryNetting, formulas].flatMap((one) => one.findings),
    ...postedOnSums(postings, funksjonFlat.value, artFlat.value),
    ...unknownInFormulas(formulas.value, new Set(candidates.funksjon), new Set(candidates.art)),
  ];
  if (findings.some((one) => one.severity === "error")) return { value: undefined, findings };

  const funksjonSums = sumsByLeaf(funksjonFlat.value, postedFunksjoner);
  const artSums = sumsByLeaf(artFlat.value, postedArter);
  const netted = (flat: Flattened) => sumsByLeaf(withoutPosted(flat, postedArter), new Set());
  const unitNetted = netted(unitNetting.value);
  const treasuryNetted = netted(treasuryNetting.value);
  const ofTreasury = byRegion(tables.postings);
  const ofUnits = byRegion(tables.unitPostings);
  const publish = publishedIn(tables.stars, candidates);
  const figures: Record<Scope, AccountFigure[]> = { A: [], B: [] };
  const combinations = new Map<number, number[]>();

  candidates.region.forEach((region, r) => {
    const treasury = ofTreasury.get(region) ?? [];
    const units = ofUnits.get(region) ?? [];
    const cells: Record<Scope, Cells> = { A: new Map(), B: new Map() };
    addValues(cells.B, treasury, funksjonSums, artSums);
    addValues(cells.A, [...treasury, ...units], funksjonSums, artSums);
    addValues(cells.A, units, funksjonSums, unitNetted);
    addValues(cells.A, treasury, funksjonSums, treasuryNetted);
    for (const scope of scopes) correct(cells[scope], formulas.value);
    publish(r, (k, f, a) => {
      const key = (k * candidates.funksjon.length + f) * candidates.art.length + a;
      const regions = combinations.get(key);
      if (regions === undefined) combinations.set(key, [r]);
      else regions.push(r);
      const kontoklasse = candidates.kontoklasse[k] ?? "";
      const funksjon = candidates.funksjon[f] ?? "";
      const art = candidates.art[a] ?? "";
      const cell = `${kontoklasse}:${funksjon}:${art}`;
      for (const scope of scopes) {
        const amount = cells[scope].get(cell) ?? 0n;
        if (amount !== 0n) figures[scope].push({ scope, region, kontoklasse, funksjon, art, amount });
      }
    });
  });
  return {
    value: {
      figures: [...figures.A, ...figures.B],
      combinations: combinationsOf(combinations, candidates),
    },
    findings,
  };
}

const scopes = ["A", "B"] as const;

function byRegion(postings: readonly Posting[]): ReadonlyMap<string, readonly Posting[]> {
  const regions = new Map<string, Posting[]>();
  for (const one of postings) {
    const list = regions.get(one.region);
    if (list === undefined) regions.set(one.region, [one]);
    else list.push(one);
  }
  return regions;
}

function combinationsOf(
  regionsByKey: ReadonlyMap<number, readonly number[]>,
  candidates: Candidates,
): readonly PublishedCombination[] {
  const { region, kontoklasse, funksjon, art } = candidates;
  return [...regionsByKey]
    .sort(([one], [other]) => one - other)
    .map(([key, regions]) => ({
      kontoklasse: kontoklasse[Math.floor(key / art.length / funksjon.length)] ?? "",
      funksjon: funksjon[Math.floor(key / art.length) % funksjon.length] ?? "",
      art: art[key % art.length] ?? "",
      regions: regions.map((index) => region[index] ?? ""),
    }));
}
