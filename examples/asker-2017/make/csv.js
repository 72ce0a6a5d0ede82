/**
 * CSV as Norwegian systems write it: semicolon, one header row, LF, quotes only where they are needed.
 */

/** @param {string} cell */
function quoted(cell) {
  return /[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * @param {readonly string[]} header
 * @param {readonly (readonly (string | number)[])[]} rows
 */
export function csv(header, rows) {
  return `${[header, ...rows].map((row) => row.map((cell) => quoted(String(cell))).join(";")).join("\n")}\n`;
}

/**
 * Øre as kroner with a decimal comma: −123 450 øre → `-1234,50`; whole kroner without decimals.
 * @param {number} ore
 */
export function kroner(ore) {
  const magnitude = Math.abs(ore);
  const rest = magnitude % 100;
  const whole = (magnitude - rest) / 100;
  const text = rest === 0 ? `${whole}` : `${whole},${String(rest).padStart(2, "0")}`;
  return ore < 0 ? `-${text}` : text;
}
