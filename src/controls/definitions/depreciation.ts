/**
 * Controls 143–165: depreciation (art 590) and its counter-entry (art 990). Amounts in thousand kroner.
 * Layer: controls; pure.
 *
 * Source: SSB kostra-kontrollprogram, reporting year 2025; no written specification covers them.
 */
import { type FilingSeverity, sumControl, within } from "../control.ts";
import { isBydel, isDrift, isRegional } from "../predicates.ts";
import { addWrapping, type FilingRecord } from "../record.ts";
import { kotlinList } from "../text.ts";

const tolerance = 30;
const drift = (r: FilingRecord): boolean => !isBydel(r) && isDrift(r);
const between = (r: FilingRecord, from: number, to: number): boolean =>
  from <= r.codeNumber && r.codeNumber <= to;
const onService = (r: FilingRecord): boolean => between(r, 100, 799) && r.artSektor === "590";
const counterEntry = (r: FilingRecord): boolean => r.code === "860" && r.artSektor === "990";
/** By the first selected record: special units and the church are only told. */
const laxWhenNotRegional = (first: FilingRecord): FilingSeverity => (isRegional(first) ? "ERROR" : "INFO");

export const control143 = sumControl({
  id: "143",
  name: "Avskrivninger",
  severity: "ERROR",
  selects: isDrift,
  sums: {
    avskrivning: (r) => between(r, 41, 45) && r.artSektor === "590",
    motpost: (r) => between(r, 41, 45) && r.artSektor === "990",
  },
  holds: ({ avskrivning, motpost }) => within(addWrapping(avskrivning, motpost), tolerance),
  message: ({ avskrivning, motpost }) =>
    `Korrigér i fila slik at differansen (${addWrapping(avskrivning, motpost)}) mellom art 590 (${avskrivning}) stemmer overens med art 990 (${motpost}) (margin på +/- ${tolerance}')`,
});

/** Silent when there is no counter-entry at all: fires when several cancel out. */
export const control145 = sumControl({
  id: "145",
  name: "Avskrivninger, motpost avskrivninger",
  severity: laxWhenNotRegional,
  selects: (r) => drift(r) && counterEntry(r),
  sums: { motpost: () => true },
  holds: ({ motpost }) => motpost !== 0,
  message: ({ motpost }) =>
    `Korrigér i fila slik at den inneholder motpost avskrivninger (${motpost}), føres på funksjon 860 og art 990.`,
});

/** As 145. */
export const control150 = sumControl({
  id: "150",
  name: "Avskrivninger, avskrivninger",
  severity: laxWhenNotRegional,
  selects: (r) => drift(r) && onService(r),
  sums: { avskrivning: () => true },
  holds: ({ avskrivning }) => avskrivning !== 0,
  message: ({ avskrivning }) =>
    `Korrigér i fila slik at den inneholder avskrivninger (${avskrivning}), føres på tjenestefunksjon og art 590.`,
});

export const control155 = sumControl({
  id: "155",
  name: "Avskrivninger, differanse",
  severity: "ERROR",
  selects: drift,
  sums: { avskrivning: onService, motpost: counterEntry },
  holds: ({ avskrivning, motpost }) => within(addWrapping(avskrivning, motpost), tolerance),
  message: ({ avskrivning, motpost }) =>
    `Korrigér i fila slik at avskrivninger (${avskrivning}) stemmer overens med motpost avskrivninger (${motpost}) (margin på +/- ${tolerance}')`,
});

/** The functions are listed with repeats here, without in 165. */
export const control160 = sumControl({
  id: "160",
  name: "Avskrivninger, avskrivninger ført på andre funksjoner",
  severity: "ERROR",
  selects: (r) => drift(r) && between(r, 800, 899) && r.artSektor === "590",
  sums: { avskrivning: () => true },
  gathers: (r) => r.code,
  holds: ({ avskrivning }) => avskrivning === 0,
  message: ({ avskrivning }, funksjoner) =>
    `Korrigér i fila slik at avskrivningene (${avskrivning}) føres på tjenestefunksjon og ikke på funksjonene (${kotlinList(funksjoner)})`,
});

export const control165 = sumControl({
  id: "165",
  name: "Avskrivninger, motpost avskrivninger ført på andre funksjoner",
  severity: "ERROR",
  selects: (r) => drift(r) && r.code !== "860" && r.artSektor === "990" && r.amount !== 0,
  sums: { motpost: () => true },
  gathers: (r) => r.code,
  holds: ({ motpost }) => motpost === 0,
  message: ({ motpost }, funksjoner) =>
    `Korrigér i fila slik at motpost avskrivninger (${motpost}) kun er ført på funksjon 860, art 990 og ikke på funksjonene (${kotlinList([...new Set(funksjoner)])})`,
});
