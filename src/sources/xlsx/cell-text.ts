/**
 * The value of a workbook's cell → the text a delimited file would have held, which is what the rest of
 * Fasit reads. Numbers are written with a decimal comma, so that 1.234 (one and a bit) never becomes the
 * Norwegian 1.234 (one thousand two hundred …).
 *
 * A workbook keeps numbers as binary fractions and shows 15 digits; so does this. Source: ECMA-376 part 1,
 * 18.3.1.4 (cells), 18.8.30 (number formats), 18.17.4 (dates); the 15 digits are Excel's own precision.
 *
 * Layer: sources; pure.
 */

/** What a cell's number format says about its value. */
export type NumberForm =
  | { readonly kind: "general" }
  | { readonly kind: "date" }
  | { readonly kind: "percent" }
  /** Only zeros, as in 00000: the code is padded to this many digits. */
  | { readonly kind: "padded"; readonly digits: number };

const general: NumberForm = { kind: "general" };

/** Formats by number that are in every workbook; the others are general, or numbers of some shape. */
const builtInDates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
const easternDates = { from: 27, to: 58 };

/** `code` is the workbook's own format with this number, when it has one. */
export function numberForm(id: number, code: string | undefined): NumberForm {
  if (code === undefined) {
    if (builtInDates.has(id)) return { kind: "date" };
    if (id >= easternDates.from && id <= easternDates.to && !(id > 36 && id < 50)) return { kind: "date" };
    return id === 9 || id === 10 ? { kind: "percent" } : general;
  }
  // Quoted and escaped letters, and colours, conditions and locales in brackets, say nothing of the value.
  const bare = code.replaceAll(/"[^"]*"|\\.|_.|\*./g, "").replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  const [first = ""] = bare.split(";");
  if (/^0+$/.test(first) && first.length > 1) return { kind: "padded", digits: first.length };
  if (first.includes("%")) return { kind: "percent" };
  if (/general|standard/i.test(first)) return general;
  return /[ymdhs]/i.test(first) ? { kind: "date" } : general;
}

/** How numbers of a column are written. */
export interface NumberWriting {
  readonly date1904: boolean;
  /** Decimals that are whole øre, in a column of amounts. */
  readonly amountDecimals: number | undefined;
  /** 0.085 shown as 8.5 %: write what is shown. */
  readonly percentAsShown: boolean;
}

export interface WrittenNumber {
  readonly text: string;
  /** A binary trace of a calculation was rounded away, to the nearest øre. */
  readonly rounded: boolean;
}

/** Of an øre: what a calculation may be off by and still be that øre. */
const traceOfOre = 0.001;
const mostSafe = 2 ** 53;

/** `value` as it stands in the file; undefined when it is not a number at all. */
export function writeNumber(value: string, form: NumberForm, how: NumberWriting): WrittenNumber | undefined {
  const written = value.trim();
  const number = Number(written);
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,4})?$/.test(written) || !Number.isFinite(number))
    return undefined;
  if (form.kind === "date") {
    const date = serialDate(number, how.date1904);
    if (date !== undefined) return { text: date, rounded: false };
  }
  if (form.kind === "percent" && how.percentAsShown)
    return { text: decimalText(Number((number * 100).toPrecision(13))), rounded: false };
  if (form.kind === "padded" && Number.isInteger(number) && number >= 0 && number < mostSafe)
    return { text: String(number).padStart(form.digits, "0"), rounded: false };
  const text = decimalText(number);
  if (how.amountDecimals === undefined) return { text, rounded: false };
  const scaled = number * 10 ** how.amountDecimals;
  const ore = Math.round(scaled);
  if (Math.abs(scaled) >= mostSafe || Math.abs(scaled - ore) > traceOfOre) return { text, rounded: false };
  const exact = scaledText(BigInt(ore), how.amountDecimals);
  return { text: exact, rounded: exact !== text };
}

/** 15 significant digits with a decimal comma, never with an exponent. */
function decimalText(number: number): string {
  if (Number.isInteger(number)) return BigInt(number).toString();
  const [mantissa = "", exponent = "0"] = number.toExponential(14).split("e");
  const negative = mantissa.startsWith("-");
  const digits = BigInt(mantissa.replace(/[-.]/g, ""));
  const decimals = 14 - Number(exponent);
  const text = decimals > 0 ? scaledText(digits, decimals) : (digits * 10n ** BigInt(-decimals)).toString();
  return negative && digits !== 0n ? `-${text}` : text;
}

/** `scaled` ten-to-the-`decimals`ths, without zeros at the end. */
function scaledText(scaled: bigint, decimals: number): string {
  const sign = scaled < 0n ? "-" : "";
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, "");
  return `${sign}${whole}${fraction === "" ? "" : `,${fraction}`}`;
}

const dayMs = 86_400_000;
const secondMs = 1000;
const lastSerial = 2_958_465;

/**
 * A serial day → `2017-12-11`, with ` 10:30:00` when it has a time. Undefined when no calendar has it:
 * negative, after 9999, or day 60 of the 1900 system (29 February 1900, which never was). A time alone
 * (below 1) is undefined too: it is no date.
 */
export function serialDate(serial: number, date1904: boolean): string | undefined {
  const day = Math.floor(serial);
  if (date1904 ? serial < 0 || day > lastSerial - 1462 : serial < 1 || day > lastSerial || day === 60)
    return undefined;
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day > 60 ? 30 : 31);
  const ms = epoch + day * dayMs + Math.round(((serial - day) * dayMs) / secondMs) * secondMs;
  return isoText(new Date(ms).toISOString());
}

/** `2017-12-11T00:00:00` → `2017-12-11`; a time of day stays, after a space. */
export function isoText(iso: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})/.exec(iso);
  if (match === null) return iso;
  return match[2] === "00:00:00" ? (match[1] ?? "") : `${match[1]} ${match[2]}`;
}

/** `_x000D_` in a text is the character U+000D (ECMA-376 part 1, 22.9.2.19). */
export function unescapedText(text: string): string {
  return text.includes("_x")
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}

const mostColumns = 16_384;
const mostRows = 1_048_576;

/** `C12` → column 3, row 12; undefined when no sheet has such a cell. */
export function cellPlace(reference: string): { readonly column: number; readonly row: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (match === null) return undefined;
  let column = 0;
  for (const letter of (match[1] ?? "").toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return column <= mostColumns && row >= 1 && row <= mostRows ? { column, row } : undefined;
}

/** Column 3, row 12 → `C12`. */
export function cellName(column: number, row: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}
