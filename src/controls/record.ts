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

/** A signed 32-bit decimal integer with blanks around it; 0 for anything else. */
export function readInteger(text: string): number {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (from < to && isBlank(text.charCodeAt(to - 1))) to -= 1;
  const sign = text.charCodeAt(from);
  const negative = sign === 0x2d;
  if (negative || sign === 0x2b) from += 1;
  if (from >= to) return 0;
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return 0;
    number = number * 10 + digit;
    if (number > highest + 1) return 0;
  }
  if (number > (negative ? highest + 1 : highest)) return 0;
  return negative && number !== 0 ? -number : number;
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

/** A record of raw fields. Written out, because a copy by spread is ten times slower a million times over. */
export function filingRecord(fields: FilingFields, line: number): FilingRecord {
  const { skjema, aargang, kvartal, region, orgnr, foretaksnr, kontoklasse } = fields;
  const { funksjonKapittel, artSektor, belop } = fields;
  const code = trimBlanks(funksjonKapittel);
  const codeNumber = readInteger(code);
  const artNumber = readInteger(artSektor);
  const amount = readInteger(belop);
  return {
    skjema,
    aargang,
    kvartal,
    region,
    orgnr,
    foretaksnr,
    kontoklasse,
    funksjonKapittel,
    artSektor,
    belop,
    line,
    code,
    codeNumber,
    artNumber,
    amount,
  };
}

const places = Object.fromEntries(
  kostraFields.map(({ name, from, to }) => [name, { from: from - 1, to }]),
) as Readonly<Record<KostraFieldName, { readonly from: number; readonly to: number }>>;

/** Cuts a line of 48 characters. Nothing is trimmed, nothing is checked. */
export function cutLine(text: string, line: number): FilingRecord {
  const of = ({ from, to }: { readonly from: number; readonly to: number }): string => text.slice(from, to);
  return filingRecord(
    {
      skjema: of(places.skjema),
      aargang: of(places.aargang),
      kvartal: of(places.kvartal),
      region: of(places.region),
      orgnr: of(places.orgnr),
      foretaksnr: of(places.foretaksnr),
      kontoklasse: of(places.kontoklasse),
      funksjonKapittel: of(places.funksjonKapittel),
      artSektor: of(places.artSektor),
      belop: of(places.belop),
    },
    line,
  );
}
