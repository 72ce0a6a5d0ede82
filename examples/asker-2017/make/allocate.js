/**
 * Sharing out a total so that the parts sum to it exactly: what lets a made-up ledger meet published
 * totals to the øre.
 */

/**
 * Whole parts in proportion to the weights that sum to `total` (largest remainder; ties go to the
 * first). Whole numbers in and out; safe below 2^53.
 * @param {number} total whole number, may be negative
 * @param {readonly number[]} weights not negative, at least one above 0 unless the total is 0
 * @returns {number[]}
 */
export function allocate(total, weights) {
  const sum = weights.reduce((left, right) => left + right, 0);
  if (sum <= 0) {
    if (total === 0) return weights.map(() => 0);
    throw new RangeError(`nothing to share ${total} out on`);
  }
  const magnitude = Math.abs(total);
  const ideal = weights.map((weight) => (magnitude * weight) / sum);
  const parts = ideal.map(Math.floor);
  const left = magnitude - parts.reduce((a, b) => a + b, 0);
  const order = ideal
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return total < 0 ? parts.map((part) => 0 - part) : parts;
}
