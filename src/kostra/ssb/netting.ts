/**
 * What is netted away between a municipality and its special units: a hierarchy of its own, whose leaves
 * are the ordinary values.
 *
 * Layer: kostra; pure.
 */
import type { Loaded } from "../../base/finding.ts";
import { addWeights, edgesBySum, type Flattened, flatten, type Weights } from "./hierarchy.ts";
import type { Edge } from "./tables.ts";

/** The word that says: net this group the way the ordinary hierarchy is built. */
const copyWord = "COPY";

/**
 * A netting table with its COPY rows carried out: each gives way to the ordinary rows of its group whose
 * parts are themselves netted. The groups that are copied count as netted.
 */
export function withoutCopies(netting: readonly Edge[], artEdges: readonly Edge[]): readonly Edge[] {
  const netted = new Set(netting.map((edge) => edge.to));
  const copied = new Set(netting.filter((edge) => edge.from === copyWord).map((edge) => edge.to));
  return [
    ...netting.filter((edge) => edge.from !== copyWord),
    ...artEdges.filter((edge) => copied.has(edge.to) && netted.has(edge.from)),
  ];
}

/**
 * The coefficients of a netting table without COPY rows: a `from` that is a `to` in the same table means its
 * netting, any other `from` its ordinary value, which for a group is the arter of `arter`.
 */
export function flattenNetting(netting: readonly Edge[], arter: Flattened): Loaded<Flattened> {
  const { value, findings } = flatten(netting);
  const flat = new Map<string, Weights>();
  for (const [sum, weights] of value) {
    const toArter = new Map<string, bigint>();
    for (const [part, weight] of weights)
      addWeights(toArter, arter.get(part) ?? new Map([[part, 1n]]), weight);
    flat.set(sum, toArter);
  }
  return { value: flat, findings };
}

/** Both columns of a table. */
export function codesOf(edges: readonly Edge[]): readonly string[] {
  return [...edgesBySum(edges).keys(), ...edges.map((edge) => edge.from)];
}
