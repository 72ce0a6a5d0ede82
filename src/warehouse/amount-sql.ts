/**
 * A written amount → øre, in SQL, by the same rule as `parseAmount` (sources/number.ts): the patterns are
 * shared, and a test holds the two together on generated texts.
 *
 * DuckDB's own casts are no use alone: they take '1.5' for the integer 2, '1.234' for 1.23, and '1e3' and
 * '1_000' for 1000. So plain whole numbers, nearly all cells of nearly all ledgers, go by a guarded cast,
 * and the rest through the patterns; CASE evaluates a branch only for the rows that reach it.
 */
import {
  type AmountUnit,
  amountDecimals,
  amountLimitOre,
  numberPatterns,
  writtenMinus,
  writtenSpaces,
} from "../sources/number.ts";
import { literal } from "./engine.ts";

/** Digits before the decimals that can never pass the limit in øre. */
function safeDigits(unit: AmountUnit): number {
  return amountLimitOre.toString().length - 1 - amountDecimals[unit];
}

/**
 * SQL for øre as BIGINT; NULL when `text` is blank, NULL or no amount. The branches go from the common to
 * the rare: whole numbers, groups of three, two decimals, and then every form the rule knows.
 */
export function amountSql(text: string, unit: AmountUnit): string {
  const decimals = amountDecimals[unit];
  const scale = 10n ** BigInt(decimals);
  const digits = safeDigits(unit);
  const grouped = `[1-9][0-9]{0,2}(?:[ ${writtenSpaces}][0-9]{3}){1,${Math.floor((digits - 3) / 3)}}`;
  const minus = `[-${writtenMinus}]`;
  const matches = (pattern: string): string => `regexp_full_match(${text}, ${literal(pattern)})`;
  const digitsAlone = `CAST(regexp_replace(${text}, '[^0-9]', '', 'g') AS BIGINT)`;
  const sign = `CASE WHEN regexp_matches(${text}, ${literal(`[-(${writtenMinus}]`)}) THEN -1 ELSE 1 END`;
  const twoDecimals =
    decimals === 2
      ? `WHEN ${matches(`${minus}?(?:[0-9]{1,${digits}}|${grouped})[.,][0-9]{2}`)} THEN ${digitsAlone} * ${sign}`
      : "";
  return `CASE
    WHEN ${matches(`-?[0-9]{1,${digits}}`)} THEN CAST(${text} AS BIGINT) * ${scale}
    WHEN ${matches(`${minus}?${grouped}`)} THEN ${digitsAlone} * ${sign} * ${scale}
    ${twoDecimals}
    ELSE ${anyAmountSql(text, decimals, sign)} END`;
}

/** Every form of `numberPatterns`, at the cost of several passes over the text. */
function anyAmountSql(text: string, decimals: number, sign: string): string {
  const patterns = numberPatterns(decimals);
  const spaced = `regexp_replace(${text}, ${literal(`[${writtenSpaces}]`)}, ' ', 'g')`;
  const plain = `trim(replace(${spaced}, ${literal(writtenMinus)}, '-'))`;
  const isDotted = `regexp_full_match(${plain}, ${literal(patterns.dotted)})`;
  const undotted = `CASE WHEN ${isDotted} THEN replace(${plain}, '.', '') ELSE ${plain} END`;
  const decimal = `replace(regexp_replace(${undotted}, '[ ()+-]', '', 'g'), ',', '.')`;
  const magnitude = `CAST(TRY_CAST(${decimal} AS DECIMAL(30, ${decimals})) * ${10n ** BigInt(decimals)} AS HUGEINT)`;
  return `CASE WHEN regexp_full_match(${plain}, ${literal(patterns.any)}) AND ${magnitude} < ${amountLimitOre}
    THEN CAST(${magnitude} AS BIGINT) * ${sign} END`;
}

/** SQL for "there is something written". */
export function writtenSql(text: string): string {
  return `(${text} IS NOT NULL AND NOT regexp_full_match(${text}, ${literal(`[ ${writtenSpaces}]*`)}))`;
}

/** SQL for a code without blanks around; NULL becomes "". */
export function codeSql(text: string): string {
  return `trim(coalesce(${text}, ''), ${literal(` ${writtenSpaces}`)})`;
}
