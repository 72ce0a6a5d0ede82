/**
 * Øre → whole thousands of kroner, so that totals still agree: largest remainder within control totals.
 *
 * Rounding each account by itself makes a ledger of thousands of accounts differ by dozens of thousands. Here
 * an account is rounded down or up, never further, and which of them go up is chosen so that every total is
 * itself rounded down or up, and the total of the whole group is its nearest thousand: 0 stays 0.
 *
 * Layer: controls; pure.
 */

/** What is rounded: an amount, with the control total it belongs to inside its group. */
export interface RoundedItem {
  /** Items of one group sum to the group's total to the nearest thousand. */
  readonly group: string;
  /** Items of one part of a group sum to the part's total, rounded down or up. */
  readonly part: string;
  /** Decides between equal remainders; unique. */
  readonly key: string;
  readonly ore: bigint;
}

const thousand = 100_000n;

/** Thousands of each item, in the order given. */
export function roundToThousands(items: readonly RoundedItem[]): readonly bigint[] {
  const result = new Map<RoundedItem, bigint>();
  for (const group of byKey(items, (item) => item.group).values()) {
    const parts = [...byKey(group, (item) => item.part)].map(([key, members]) => ({
      key,
      members,
      ore: total(members),
    }));
    const partTotals = largestRemainder(parts, nearestThousand(total(group)));
    for (const [i, part] of parts.entries()) {
      const rounded = largestRemainder(part.members, partTotals[i] ?? 0n);
      for (const [j, item] of part.members.entries()) result.set(item, rounded[j] ?? 0n);
    }
  }
  return items.map((item) => result.get(item) ?? 0n);
}

function byKey<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const members = groups.get(keyOf(item));
    if (members === undefined) groups.set(keyOf(item), [item]);
    else members.push(item);
  }
  return groups;
}

function total(items: readonly { readonly ore: bigint }[]): bigint {
  return items.reduce((sum, item) => sum + item.ore, 0n);
}

/** Half a thousand goes away from zero, so that a group and its opposite are opposites. */
function nearestThousand(amount: bigint): bigint {
  const size = amount < 0n ? -amount : amount;
  const rounded = (size + thousand / 2n) / thousand;
  return amount < 0n ? -rounded : rounded;
}

function floorThousand(amount: bigint): bigint {
  const rest = ((amount % thousand) + thousand) % thousand;
  return (amount - rest) / thousand;
}

/**
 * Each item rounded down, and as many as the target needs rounded up: those that are nearest to it, and of
 * equals the first by key. `target` is the total rounded down, up or to the nearest, so whole thousands stay.
 */
function largestRemainder(
  items: readonly { readonly key: string; readonly ore: bigint }[],
  target: bigint,
): readonly bigint[] {
  const floors = items.map((item) => floorThousand(item.ore));
  const missing = Number(target - floors.reduce((sum, one) => sum + one, 0n));
  const order = items
    .map((item, i) => ({ i, key: item.key, rest: item.ore - (floors[i] ?? 0n) * thousand }))
    .sort((a, b) => (a.rest === b.rest ? (a.key < b.key ? -1 : 1) : a.rest > b.rest ? -1 : 1));
  const up = new Set(order.slice(0, missing).map(({ i }) => i));
  return floors.map((floor, i) => (up.has(i) ? floor + 1n : floor));
}
