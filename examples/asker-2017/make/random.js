/**
 * Seeded pseudo-random numbers: the same seed gives the same files, on every machine and every run.
 */

/**
 * A generator of numbers in [0, 1) (mulberry32). Integer arithmetic only, so no platform differs.
 * @param {number} seed a 32-bit whole number
 * @returns {() => number}
 */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A factor around 1: `1 − spread` to `1 + spread`.
 * @param {() => number} random
 * @param {number} spread
 */
export function jitter(random, spread) {
  return 1 + (random() * 2 - 1) * spread;
}
