/**
 * The layout of KOSTRA's fixed-width accounting record, as data.
 *
 * Source: SSB, KOSTRA filbeskrivelse for regnskap (0A–0Q, 0X, 0Y), the form that SSB's open
 * kostra-kontrollprogram reads. One record per line, 48 characters. Amounts are whole thousands of
 * kroner. Appropriation: expense positive, income negative. Balance: assets positive, debt and equity negative.
 *
 * Layer: sources; pure data.
 */
import { kontoklasseKind } from "../kostra/codes.ts";

export interface KostraField {
  readonly name: KostraFieldName;
  /** First and last character, from 1, both included. */
  readonly from: number;
  readonly to: number;
  /** What a value must look like, blanks included; undefined = anything. */
  readonly shape: RegExp | undefined;
}

export type KostraFieldName =
  | "skjema"
  | "aargang"
  | "kvartal"
  | "region"
  | "orgnr"
  | "foretaksnr"
  | "kontoklasse"
  | "funksjonKapittel"
  | "artSektor"
  | "belop";

export const kostraFields: readonly KostraField[] = [
  { name: "skjema", from: 1, to: 2, shape: /^0[ABCDFGIJKLMNPQXY]$/ },
  { name: "aargang", from: 3, to: 6, shape: /^(?:19|20)\d\d$/ },
  { name: "kvartal", from: 7, to: 7, shape: /^[ 1-4]$/ },
  { name: "region", from: 8, to: 13, shape: /^\d{6}$/ },
  { name: "orgnr", from: 14, to: 22, shape: /^(?:\d{9}| {9})$/ },
  { name: "foretaksnr", from: 23, to: 31, shape: /^(?:\d{9}| {9})$/ },
  { name: "kontoklasse", from: 32, to: 32, shape: undefined },
  { name: "funksjonKapittel", from: 33, to: 36, shape: undefined },
  { name: "artSektor", from: 37, to: 39, shape: undefined },
  { name: "belop", from: 40, to: 48, shape: /^ *-?\d+$/ },
];

export const kostraRecordLength = 48;

/** Every skjema that is carried in this record. */
export const kostraSkjema = [
  "0A",
  "0B",
  "0C",
  "0D",
  "0F",
  "0G",
  "0I",
  "0J",
  "0K",
  "0L",
  "0M",
  "0N",
  "0P",
  "0Q",
  "0X",
  "0Y",
] as const;

/**
 * May the skjema carry the kontoklasse? Kommunekasse and fylkeskommune number drift 1, investering 0 and
 * balanse 2; særbedrifter and consolidated accounts 3, 4 and 5; health trusts leave it blank.
 */
export function allowsKontoklasse(skjema: string, kontoklasse: string): boolean {
  if (skjema === "0X" || skjema === "0Y") return kontoklasse === " ";
  return kontoklasseKind(skjema, kontoklasse) !== undefined;
}
