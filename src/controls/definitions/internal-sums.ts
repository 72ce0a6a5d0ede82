/**
 * Controls 170–185 and 210–220: postings that must meet their counterparts, in cooperation between
 * municipalities or counties and inside the church. Amounts in thousand kroner. Layer: controls; pure.
 *
 * Source: SSB kostra-kontrollprogram, reporting year 2025; no written specification covers them.
 */
import { sumControl, within } from "../control.ts";
import { isBevilgning, isBydel, isDrift, isFylke, isInvestering, isKommune } from "../predicates.ts";
import { addWrapping, type FilingRecord } from "../record.ts";

const tolerance = 30;

/** The sum of a cooperation's function goes to zero. */
const cooperation = (
  id: string,
  name: string,
  selects: (record: FilingRecord) => boolean,
  message: (sum: number) => string,
) =>
  sumControl({
    id,
    name,
    severity: "ERROR",
    selects,
    sums: { sum: () => true },
    holds: ({ sum }) => within(sum, tolerance),
    message: ({ sum }) => message(sum),
  });

const in290 = (r: FilingRecord): boolean => !isBydel(r) && isKommune(r) && r.code === "290";

/** A blank before the full stop here, none in 175. */
export const control170 = cooperation(
  "170",
  "Funksjon 290, investeringsregnskapet",
  (r) => in290(r) && isInvestering(r),
  (sum) =>
    `Korrigér i fila slik at differanse (${sum}) på funksjon 290 interkommunale samarbeid går i 0 i investeringsregnskapet . (margin på +/- ${tolerance}')`,
);

export const control175 = cooperation(
  "175",
  "Funksjon 290, driftsregnskapet",
  (r) => in290(r) && isDrift(r),
  (sum) =>
    `Korrigér i fila slik at differanse (${sum}) på funksjon 290 interkommunale samarbeid går i 0 i driftsregnskapet. (margin på +/- ${tolerance}')`,
);

const countyText = (sum: number, where: string): string =>
  `Korrigér i fila slik at differanse (${sum}) på funksjon 465 Interfylkeskommunale samarbeid (§§ 27/28a-samarbeid) går i 0 i ${where}. (margin på +/- ${tolerance}')`;

/** Districts are not excepted here. */
export const control180 = cooperation(
  "180",
  "Funksjon 465, investeringsregnskapet",
  (r) => isFylke(r) && isInvestering(r) && r.code === "465",
  (sum) => countyText(sum, "investeringsregnskapet"),
);

export const control185 = cooperation(
  "185",
  "Funksjon 465, driftsregnskapet",
  (r) => isFylke(r) && isDrift(r) && r.code === "465",
  (sum) => countyText(sum, "driftsregnskapet"),
);

/** Two arter of the church's functions 041–045 cancel out, operations and investment taken together. */
const church = (
  id: string,
  name: string,
  [debit, credit]: readonly [string, string],
  message: (difference: number, debit: number, credit: number) => string,
) =>
  sumControl({
    id,
    name,
    severity: "ERROR",
    selects: (r) => isBevilgning(r) && 41 <= r.codeNumber && r.codeNumber <= 45,
    sums: { debit: (r) => r.artSektor === debit, credit: (r) => r.artSektor === credit },
    holds: (sums) => within(addWrapping(sums.debit, sums.credit), tolerance),
    message: (sums) => message(addWrapping(sums.debit, sums.credit), sums.debit, sums.credit),
  });

export const control210 = church(
  "210",
  "Interne overføringer, kjøp og salg",
  ["380", "780"],
  (difference, kjop, salg) =>
    `Korrigér i fila slik at differansen (${difference}) mellom internkjøp (${kjop}) og internsalg (${salg}) stemmer overens (margin på +/- ${tolerance}')`,
);

export const control215 = church(
  "215",
  "Interne overføringer, kalkulatoriske utgifter og inntekter",
  ["390", "790"],
  (difference, utgift, inntekt) =>
    `Korrigér i fila slik at differansen (${difference}) mellom kalkulatoriske utgifter (${utgift}) og inntekter (${inntekt}) ved kommunal tjenesteytelse stemmer overens (margin på +/- ${tolerance}')`,
);

export const control220 = church(
  "220",
  "Interne overføringer, midler",
  ["465", "865"],
  (difference, overforing, innsamlet) =>
    `Korrigér i fila slik at differansen (${difference}) mellom overføringer av midler (${overforing}) og innsamlede midler (${innsamlet}) stemmer overens (margin på +/- ${tolerance}')`,
);
