/**
 * A hierarchy as coefficients: for each sum, how many times and with which sign each leaf counts in it.
 *
 * A sum may be made of sums, many levels deep, and a leaf may be reached by several paths. Then the paths
 * are added: it is arithmetic, not a union of sets, and a coefficient may be 2 or −3.
 *
 * Layer: kostra; pure.
 */
import { type Finding, finding, type Loaded } from "../../base/finding.ts";
import type { Edge } from "./tables.ts";

/** Coefficients by leaf; 0 is left out. */
export type Weights = ReadonlyMap<string, bigint>;

/** Each sum with its coefficients, in the order in which the sums first occur. */
export type Flattened = ReadonlyMap<string, Weights>;

/** `target += factor × weights`, leaves that come to 0 taken out. */
export function addWeights(target: Map<string, bigint>, weights: Weights, factor: bigint): void {
  for (const [code, weight] of weights) {
    const sum = (target.get(code) ?? 0n) + factor * weight;
    if (sum === 0n) target.delete(code);
    else target.set(code, sum);
  }
}

/** The sums and their edges, in the order in which the sums first occur. */
export function edgesBySum(edges: readonly Edge[]): ReadonlyMap<string, readonly Edge[]> {
  const bySum = new Map<string, Edge[]>();
  for (const edge of edges) {
    const list = bySum.get(edge.to);
    if (list === undefined) bySum.set(edge.to, [edge]);
    else list.push(edge);
  }
  return bySum;
}

/**
 * Flattens a hierarchy: a `from` that is never a `to` is a leaf. A sum that is part of itself gives FAS4203
 * at the row that closes the circle, one for each circle, and is left out with everything built on it.
 */
export function flatten(edges: readonly Edge[]): Loaded<Flattened> {
  const bySum = edgesBySum(edges);
  const flat = new Map<string, Weights>();
  const waitsFor = new Map<string, number>();
  const users = new Map<string, string[]>();
  for (const [sum, parts] of bySum) {
    const below = parts.filter((edge) => bySum.has(edge.from));
    waitsFor.set(sum, below.length);
    for (const { from } of below) users.set(from, [...(users.get(from) ?? []), sum]);
  }
  const ready = [...bySum.keys()].filter((sum) => waitsFor.get(sum) === 0);
  for (let sum = ready.pop(); sum !== undefined; sum = ready.pop()) {
    const weights = new Map<string, bigint>();
    for (const { from, sign } of bySum.get(sum) ?? [])
      addWeights(weights, flat.get(from) ?? new Map([[from, 1n]]), sign);
    flat.set(sum, weights);
    for (const user of users.get(sum) ?? []) {
      const left = (waitsFor.get(user) ?? 0) - 1;
      waitsFor.set(user, left);
      if (left === 0) ready.push(user);
    }
  }
  const ordered = new Map<string, Weights>();
  for (const sum of bySum.keys()) {
    const weights = flat.get(sum);
    if (weights !== undefined) ordered.set(sum, weights);
  }
  return { value: ordered, findings: circles(bySum, flat) };
}

/** Every sum that could not be flattened leads, edge by edge, into a circle. */
function circles(bySum: ReadonlyMap<string, readonly Edge[]>, flat: Flattened): readonly Finding[] {
  const findings: Finding[] = [];
  const visited = new Set<string>();
  for (const start of bySum.keys()) {
    if (flat.has(start)) continue;
    const path: Edge[] = [];
    let sum = start;
    while (!visited.has(sum)) {
      visited.add(sum);
      const edge = bySum.get(sum)?.find(({ from }) => bySum.has(from) && !flat.has(from));
      if (edge === undefined) break;
      path.push(edge);
      sum = edge.from;
    }
    const first = path.findIndex((edge) => edge.to === sum);
    const last = path.at(-1);
    if (first < 0 || last === undefined) continue;
    const codes = [...path.slice(first).map((edge) => edge.to), sum];
    findings.push(finding("FAS4203", last.at, { path: codes.join(" → ") }));
  }
  return findings;
}

/** How the other way round: each leaf with the sums it counts in. A plain code also stands for itself. */
export function sumsByLeaf(
  flat: Flattened,
  itself: ReadonlySet<string>,
): ReadonlyMap<string, readonly (readonly [sum: string, weight: bigint])[]> {
  const byLeaf = new Map<string, [string, bigint][]>();
  const add = (leaf: string, sum: string, weight: bigint): void => {
    const list = byLeaf.get(leaf);
    if (list === undefined) byLeaf.set(leaf, [[sum, weight]]);
    else list.push([sum, weight]);
  };
  for (const code of itself) if (!flat.has(code)) add(code, code, 1n);
  for (const [sum, weights] of flat) for (const [leaf, weight] of weights) add(leaf, sum, weight);
  return byLeaf;
}
