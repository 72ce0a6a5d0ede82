/**
 * A municipality's own account and service codes → the KOSTRA codes inside them.
 *
 * Konto: kontoklasse (1 digit) + art (3) + own detail (any): `10100` is drift, art 010, detail 0.
 * Tjeneste: funksjon (3 digits) + own detail (any): `25300` is funksjon 253, detail 00.
 * Source: the form of the open budgets of Sogndal, Stavanger and Bergen; KOSTRA's account structure.
 *
 * Layer: sources; pure.
 */
export interface KontoParts {
  readonly kontoklasse: string;
  readonly art: string;
}

/** Undefined when the code is not at least a kontoklasse digit and three digits of art. */
export function splitKonto(konto: string): KontoParts | undefined {
  const match = /^(\d)(\d{3})\w*$/.exec(konto);
  return match === null ? undefined : { kontoklasse: match[1] ?? "", art: match[2] ?? "" };
}

/** Undefined when the code does not begin with the three digits of a funksjon. */
export function splitTjeneste(tjeneste: string): string | undefined {
  return /^(\d{3})\w*$/.exec(tjeneste)?.[1];
}
