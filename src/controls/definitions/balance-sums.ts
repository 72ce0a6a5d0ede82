/**
 * Controls 115–125 and 190: sums of the balance. Amounts in thousand kroner. Layer: controls; pure.
 *
 * Source: SSB kostra-kontrollprogram, reporting year 2025; no written specification covers them.
 */
import { sumControl, within } from "../control.ts";
import { isAktiva, isBalanse, isMemoria, isPassiva } from "../predicates.ts";
import { addWrapping } from "../record.ts";

const tolerance = 10;
const counterAccount = 9999;

export const control115 = sumControl({
  id: "115",
  name: "Summeringskontroller balanseregnskap, registrering av aktiva",
  severity: "ERROR",
  selects: (r) => isBalanse(r) && isAktiva(r),
  sums: { aktiva: () => true },
  holds: ({ aktiva }) => aktiva > 0,
  message: ({ aktiva }) =>
    `Korrigér slik at fila inneholder registrering av aktiva/eiendeler (${aktiva}), sum kapittel 10-29 i balanse.`,
});

/** The text says 5990, the sum goes to 5999. */
export const control120 = sumControl({
  id: "120",
  name: "Summeringskontroller balanseregnskap, registrering av passiva",
  severity: "ERROR",
  selects: (r) => isBalanse(r) && isPassiva(r),
  sums: { passiva: () => true },
  holds: ({ passiva }) => passiva < 0,
  message: ({ passiva }) =>
    `Korrigér slik at fila inneholder registrering av passiva/gjeld og egenkapital (${passiva}), sum kapittel 31-5990 i balanse.`,
});

export const control125 = sumControl({
  id: "125",
  name: "Summeringskontroller balanseregnskapet, differanse i balanseregnskapet",
  severity: "ERROR",
  selects: isBalanse,
  sums: { aktiva: isAktiva, passiva: isPassiva },
  holds: ({ aktiva, passiva }) =>
    aktiva > 0 && passiva < 0 && within(addWrapping(aktiva, passiva), tolerance),
  message: ({ aktiva, passiva }) =>
    `Korrigér differansen (${addWrapping(aktiva, passiva)}) mellom eiendeler (${aktiva}) og gjeld og egenkapital (${passiva}) i fila (Differanser opptil ±${tolerance}' godtas)`,
});

export const control190 = sumControl({
  id: "190",
  name: "Memoriakonti",
  severity: "ERROR",
  selects: isBalanse,
  sums: {
    memoria: (r) => isMemoria(r) && r.codeNumber !== counterAccount,
    motkonto: (r) => isMemoria(r) && r.codeNumber === counterAccount,
  },
  holds: ({ memoria, motkonto }) => within(addWrapping(memoria, motkonto), tolerance),
  message: ({ memoria, motkonto }) =>
    `Korrigér i fila slik at differansen (${addWrapping(memoria, motkonto)}) mellom memoriakontiene (${memoria}) og motkonto for memoriakontiene (${motkonto}) går i 0. (margin på +/- ${tolerance}')`,
});
