/**
 * What became of the claims since an earlier build: a late posting in the ledger shows which sentences
 * it breaks.
 *
 * Layer: mend; pure.
 */
import type { Verdict } from "../claims/claim.ts";
import type { ClaimRecord } from "../publish/claim-record.ts";

/** `verdict` when that changed; `value` when it stands but a figure's value is another. */
export type ClaimChange =
  | { readonly kind: "verdict" | "value"; readonly before: ClaimRecord; readonly now: ClaimRecord }
  | { readonly kind: "new"; readonly now: ClaimRecord }
  | { readonly kind: "vanished"; readonly before: ClaimRecord };

/** How the same claim is known in two builds, most certain first. A phrase may move, and be reworded. */
const keys: readonly ((claim: ClaimRecord) => string)[] = [
  (one) => JSON.stringify([one.file, target(one), one.phrase, one.sentence]),
  (one) => JSON.stringify([one.file, target(one), one.phrase]),
  (one) => JSON.stringify([target(one), one.phrase]),
  (one) => JSON.stringify([one.file, target(one)]),
];

function target({ figures, values }: ClaimRecord): unknown {
  return [figures, values.map(({ entity, year, version }) => [entity, year, version])];
}

const worstFirst: readonly Verdict[] = ["contradicted", "unread", "undocumented", "holds"];
const kindOrder: readonly ClaimChange["kind"][] = ["verdict", "value", "new", "vanished"];

/** Every claim that changed: verdicts first, the worst of them on top; then values, new and vanished claims. */
export function changesSince(
  earlier: readonly ClaimRecord[],
  now: readonly ClaimRecord[],
): readonly ClaimChange[] {
  const left = new Set(earlier);
  const found = new Map<ClaimRecord, ClaimRecord>();
  for (const key of keys) {
    const before = new Map<string, ClaimRecord[]>();
    for (const claim of left) before.set(key(claim), [...(before.get(key(claim)) ?? []), claim]);
    for (const claim of now) {
      const match = found.has(claim) ? undefined : before.get(key(claim))?.shift();
      if (match === undefined) continue;
      found.set(claim, match);
      left.delete(match);
    }
  }
  const changes = now.flatMap((claim): readonly ClaimChange[] => {
    const before = found.get(claim);
    if (before === undefined) return [{ kind: "new", now: claim }];
    if (before.verdict !== claim.verdict) return [{ kind: "verdict", before, now: claim }];
    return sameValues(before, claim) ? [] : [{ kind: "value", before, now: claim }];
  });
  const gone = [...left].map((before): ClaimChange => ({ kind: "vanished", before }));
  return [...changes, ...gone].sort((a, b) => rank(a) - rank(b));
}

function sameValues(a: ClaimRecord, b: ClaimRecord): boolean {
  // What an earlier build hid about persons is not known, so no change of it can be told.
  const known = (values: ClaimRecord["values"]) =>
    values.map(({ value }, index) => (a.values[index]?.suppressed === true ? null : value));
  return JSON.stringify(known(a.values)) === JSON.stringify(known(b.values));
}

function rank(change: ClaimChange): number {
  const verdict = change.kind === "vanished" ? change.before.verdict : change.now.verdict;
  return kindOrder.indexOf(change.kind) * worstFirst.length + worstFirst.indexOf(verdict);
}
