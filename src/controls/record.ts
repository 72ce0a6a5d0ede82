/**
 * A line of a filing as SSB's controls see it: ten raw fields with their padding, and what is read from
 * them once. Amounts are thousand kroner. Layer: controls; pure.
 *
 * Reading an integer never fails here: what cannot be read is 0, as in SSB's program (control 014 tells).
 */
import { type KostraFieldName, kostraFields } from "../sources/kostra-layout.ts";

/** The ten fields of the layout, raw. */
export type FilingFields = Readonly<Record<KostraFieldName, string>>;

export interface FilingRecord extends FilingFields {
  /** As SSB counts: from 1, empty lines left out. */
  readonly line: number;
  /** Funksjon or kapittel without padding. */
  readonly code: string;
  /** The same as an integer. */
  readonly codeNumber: number;
  readonly artNumber: number;
  readonly amount: number;
}

const highest = 2_147_483_647;
const integer = /^[+-]?[0-9]+$/;

/** A signed 32-bit decimal integer with blanks around it; 0 for anything else. */
export function readInteger(text: string): number {
  const trimmed = trimBlanks(text);
  if (!integer.test(trimmed)) return 0;
  const number = Number(trimmed);
  return number > highest || number < -highest - 1 ? 0 : number + 0;
}

/** What Kotlin trims: not quite what JavaScript does (the separators U+001C–1F are, the byte order mark is not). */
function isBlank(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 9 && unit <= 13) || unit >= 0x1c;
  if (unit < 0xa0) return false;
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/** The text without white space at either end. */
export function trimBlanks(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (from < to && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** Sums as SSB's program does: 32 bits, and past them from the other end. */
export function addWrapping(a: number, b: number): number {
  return (a + b) | 0;
}

/** A record of raw fields. */
export function filingRecord(fields: FilingFields, line: number): FilingRecord {
  const code = trimBlanks(fields.funksjonKapittel);
  return {
    ...fields,
    line,
    code,
    codeNumber: readInteger(code),
    artNumber: readInteger(fields.artSektor),
    amount: readInteger(fields.belop),
  };
}

const places = Object.fromEntries(
  kostraFields.map(({ name, from, to }) => [name, [from - 1, to] as const]),
) as Readonly<Record<keyof FilingFields, readonly [number, number]>>;

/** Cuts a line of 48 characters. Nothing is trimmed, nothing is checked. */
export function cutLine(text: string, line: number): FilingRecord {
  const of = (name: keyof FilingFields): string => text.slice(...places[name]);
  return filingRecord(
    {
      skjema: of("skjema"),
      aargang: of("aargang"),
      kvartal: of("kvartal"),
      region: of("region"),
      orgnr: of("orgnr"),
      foretaksnr: of("foretaksnr"),
      kontoklasse: of("kontoklasse"),
      funksjonKapittel: of("funksjonKapittel"),
      artSektor: of("artSektor"),
      belop: of("belop"),
    },
    line,
  );
}
