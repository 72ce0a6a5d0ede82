/**
 * Bytes → the same bytes harmed, by a seed: what a bad disk, a cut download, a careless program and an
 * ill-willed person do to a file. The same seed gives the same harm.
 */
export type Random = (below: number) => number;

/** Mulberry32. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const tokens = [
  '"',
  '""',
  ";",
  ",",
  "\t",
  "|",
  "\n",
  "\r\n",
  "\r",
  "\0",
  "\ufeff",
  "\u2028",
  "-",
  "−",
  "1e999",
  "1.234",
  "NaN",
  "9".repeat(40),
  " ",
  "\u00a0",
  "<",
  ">",
  "&",
  "&a;",
  "&#0;",
  "]]>",
  "<![CDATA[",
  "<!--",
  '<!DOCTYPE a [<!ENTITY a "&a;&a;">]>',
  "<c/>",
  "<row/>",
  '<row r="1048577">',
  '<c r="XFD1">',
  '<c t="e"><v>#REF!</v></c>',
  "<f/>",
  "</sheetData>",
  "æøå",
  "PK\u0003\u0004",
  "PAR1",
].map((text) => Buffer.from(text));

/** One to four harms, one after another. */
export function mutate(bytes: Buffer, roll: Random): Buffer {
  let harmed: Buffer = Buffer.from(bytes);
  for (let times = 1 + roll(4); times > 0; times -= 1) harmed = harm(harmed, roll);
  return harmed;
}

function harm(bytes: Buffer, roll: Random): Buffer {
  const at = roll(bytes.length + 1);
  const length = 1 + roll(roll(4) === 0 ? 2000 : 12);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(Math.min(bytes.length, at + length))];
  switch (roll(9)) {
    case 0: {
      const copy = Buffer.from(bytes);
      if (at < copy.length) copy[at] = (copy[at] ?? 0) ^ (1 << roll(8));
      return copy;
    }
    case 1:
      return Buffer.concat([before, Buffer.from([roll(256)]), bytes.subarray(at + 1)]);
    case 2:
      return Buffer.concat([before, after]);
    case 3:
      return before;
    case 4:
      return Buffer.concat([before, bytes.subarray(at, at + length), bytes.subarray(at)]);
    case 5:
      return Buffer.concat([
        before,
        Buffer.from(Array.from({ length }, () => roll(256))),
        bytes.subarray(at),
      ]);
    case 6: {
      const from = roll(bytes.length + 1);
      return Buffer.concat([before, bytes.subarray(from, from + length), after]);
    }
    default:
      return Buffer.concat([before, tokens[roll(tokens.length)] ?? Buffer.alloc(0), bytes.subarray(at)]);
  }
}
