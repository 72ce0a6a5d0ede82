/**
 * Controls 085–113, 126–140: sums of operations and investment. Amounts in thousand kroner. Oslo's districts
 * are excepted from nearly all of them. Layer: controls; pure.
 *
 * Source: SSB kostra-kontrollprogram, reporting year 2025; no written specification covers them.
 */
import { laxInQuarters, sumControl, within } from "../control.ts";
import {
  isBevilgning,
  isBydel,
  isDrift,
  isInntekt,
  isInvestering,
  isLongyearbyen,
  isRegional,
  isUtgift,
} from "../predicates.ts";
import { addWrapping, type FilingRecord } from "../record.ts";

const tolerance = 30;
const internalTolerance = 10;
const isArt =
  (art: string) =>
  (r: FilingRecord): boolean =>
    r.artSektor === art;
const isOther = (r: FilingRecord): boolean => !isUtgift(r);
const regionalInvestering = (r: FilingRecord): boolean => !isBydel(r) && isRegional(r) && isInvestering(r);
const regionalDrift = (r: FilingRecord): boolean => !isBydel(r) && isRegional(r) && isDrift(r);
const mainland = (r: FilingRecord): boolean => regionalDrift(r) && !isLongyearbyen(r);

export const control085 = sumControl({
  id: "085",
  name: "Summeringskontroller investeringsregnskapet, utgiftsposteringer i investeringsregnskapet",
  severity: "ERROR",
  selects: regionalInvestering,
  sums: { utgift: isUtgift },
  holds: ({ utgift }) => utgift > 0,
  message: ({ utgift }) =>
    `Korrigér slik at fila inneholder utgiftsposteringene (${utgift}) i investeringsregnskapet`,
});

export const control090 = sumControl({
  id: "090",
  name: "Summeringskontroller investeringsregnskapet, inntektsposteringer i investeringsregnskapet",
  severity: "ERROR",
  selects: regionalInvestering,
  sums: { inntekt: isInntekt },
  holds: ({ inntekt }) => inntekt < 0,
  message: ({ inntekt }) =>
    `Korrigér slik at fila inneholder inntektsposteringene (${inntekt}) i investeringsregnskapet`,
});

export const control095 = sumControl({
  id: "095",
  name: "Summeringskontroller investeringsregnskapet, differanse i investeringsregnskapet",
  severity: "ERROR",
  selects: (r) => !isBydel(r) && isInvestering(r),
  sums: { utgift: isUtgift, inntekt: isOther },
  holds: ({ utgift, inntekt }) => within(addWrapping(utgift, inntekt), tolerance),
  message: ({ utgift, inntekt }) =>
    `Korrigér differansen (${addWrapping(utgift, inntekt)}) mellom inntekter (${inntekt}) og utgifter (${utgift}) i investeringsregnskapet (margin på +/- ${tolerance}')`,
});

/** Unlike 085, 090 and 105 not for municipalities and counties alone. */
export const control100 = sumControl({
  id: "100",
  name: "Summeringskontroller driftsregnskapet, utgiftsposteringer i driftsregnskapet",
  severity: laxInQuarters,
  selects: (r) => !isBydel(r) && isDrift(r),
  sums: { utgift: isUtgift },
  holds: ({ utgift }) => utgift > 0,
  message: ({ utgift }) =>
    `Korrigér slik at fila inneholder utgiftsposteringene (${utgift}) i driftsregnskapet`,
});

export const control105 = sumControl({
  id: "105",
  name: "Summeringskontroller driftsregnskapet, inntektsposteringer i driftsregnskapet",
  severity: laxInQuarters,
  selects: regionalDrift,
  sums: { inntekt: isInntekt },
  holds: ({ inntekt }) => inntekt < 0,
  message: ({ inntekt }) =>
    `Korrigér slik at fila inneholder inntektsposteringene (${inntekt}) i driftsregnskapet`,
});

/** Also fires when the difference is 0 but a side has the wrong sign or is empty. */
export const control110 = sumControl({
  id: "110",
  name: "Summeringskontroller driftsregnskapet, differanse i driftsregnskapet",
  severity: "ERROR",
  selects: (r) => !isBydel(r) && isDrift(r),
  sums: { utgift: isUtgift, inntekt: isOther },
  holds: ({ utgift, inntekt }) =>
    utgift > 0 && inntekt < 0 && within(addWrapping(utgift, inntekt), tolerance),
  message: ({ utgift, inntekt }) =>
    `Korrigér differansen (${addWrapping(utgift, inntekt)}) mellom inntekter (${inntekt}) og utgifter (${utgift}) i driftsregnskapet (margin på +/- ${tolerance}')`,
});

export const control113 = sumControl({
  id: "113",
  name: "Summeringskontroller driftsregnskapet, tilskudd",
  severity: "ERROR",
  selects: isDrift,
  sums: { tilskudd: isArt("830") },
  holds: ({ tilskudd }) => tilskudd < 0,
  message: ({ tilskudd }) => `Korrigér slik at fila inneholder tilskudd (${tilskudd}) fra kommunen`,
});

const internalText = (a: number, b: number, where: string): string =>
  `Korrigér differansen (${addWrapping(a, b)}) mellom sum over alle funksjoner for art 298 (${a}) og sum over alle funksjoner for art 798 (${b}) i ${where}.`;

/** For Oslo's districts, not for Oslo kommune. */
export const control126 = sumControl({
  id: "126",
  name: "Summeringskontroller driftsregnskapet for de Oslointerne artene 298 og 798, differanse i driftsregnskapet",
  severity: "WARNING",
  selects: (r) => isBydel(r) && isDrift(r),
  sums: { kjop: isArt("298"), salg: isArt("798") },
  holds: ({ kjop, salg }) => within(addWrapping(kjop, salg), internalTolerance),
  message: ({ kjop, salg }) => internalText(kjop, salg, "driftsregnskapet"),
});

export const control127 = sumControl({
  id: "127",
  name: "Summeringskontroller investeringsregnskapet for de Oslointerne artene 298 og 798, differanse i investeringsregnskapet",
  severity: "WARNING",
  selects: (r) => isBydel(r) && isInvestering(r),
  sums: { kjop: isArt("298"), salg: isArt("798") },
  holds: ({ kjop, salg }) => within(addWrapping(kjop, salg), internalTolerance),
  message: ({ kjop, salg }) => internalText(kjop, salg, "investeringsregnskapet"),
});

export const control130 = sumControl({
  id: "130",
  name: "Skatteinntekter",
  severity: laxInQuarters,
  selects: mainland,
  sums: { skatt: (r) => r.code === "800" && r.artSektor === "870" },
  holds: ({ skatt }) => skatt < 0,
  message: ({ skatt }) => `Korrigér slik at fila inneholder skatteinntekter (${skatt}).`,
});

const froya = "501400";

export const control135 = sumControl({
  id: "135",
  name: "Rammetilskudd",
  severity: laxInQuarters,
  selects: (r) => mainland(r) && r.region !== froya,
  sums: { tilskudd: (r) => r.code === "840" && r.artSektor === "800" },
  holds: ({ tilskudd }) => tilskudd < 0,
  message: ({ tilskudd }) => `Korrigér slik at fila inneholder rammetilskudd (${tilskudd}).`,
});

export const control140 = sumControl({
  id: "140",
  name: "Overføring mellom drifts- og investeringsregnskap",
  severity: "ERROR",
  selects: (r) => !isBydel(r) && isBevilgning(r),
  sums: {
    drift: (r) => isDrift(r) && r.artSektor === "570",
    investering: (r) => !isDrift(r) && r.artSektor === "970",
  },
  holds: ({ drift, investering }) => within(addWrapping(drift, investering), tolerance),
  message: ({ drift, investering }) =>
    `Korrigér i fila slik at differansen (${addWrapping(drift, investering)}) i overføringer mellom drifts- (${drift}) og investeringsregnskapet (${investering}) stemmer overens (margin på +/- ${tolerance}')`,
});
