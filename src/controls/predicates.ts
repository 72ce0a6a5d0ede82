/**
 * The words the controls are written in. All look at the record's own skjema, kontoklasse and region, never
 * at the arguments the filing was sent with.
 *
 * Layer: controls; pure.
 */
import type { FilingRecord } from "./record.ts";

type Of<K extends keyof FilingRecord> = Pick<FilingRecord, K>;

const bevilgning = new Set(["0A", "0C", "0F", "0I", "0K", "0M", "0P"]);
const balanse = new Set(["0B", "0D", "0G", "0J", "0L", "0N", "0Q", "0Y"]);
const regional = new Set(["0A", "0C", "0M", "0P"]);
const kommune = new Set(["0A", "0B", "0M", "0N"]);
const fylke = new Set(["0C", "0D", "0P", "0Q"]);
export const isBevilgning = (r: Of<"skjema">): boolean => bevilgning.has(r.skjema);
export const isBalanse = (r: Of<"skjema">): boolean => balanse.has(r.skjema);
export const isResultat = (r: Of<"skjema">): boolean => r.skjema === "0X";
export const isRegional = (r: Of<"skjema">): boolean => regional.has(r.skjema);
export const isKommune = (r: Of<"skjema">): boolean => kommune.has(r.skjema);
export const isFylke = (r: Of<"skjema">): boolean => fylke.has(r.skjema);

const isTreasury = (skjema: string): boolean => skjema === "0A" || skjema === "0C";

/** The kontoklasse of operations: 1 for the treasury, 3 for the other units. */
export const isDrift = (r: Of<"skjema" | "kontoklasse">): boolean =>
  r.kontoklasse === "1"
    ? isTreasury(r.skjema)
    : r.kontoklasse === "3" && isBevilgning(r) && !isTreasury(r.skjema);

/**
 * Every appropriation record that is not operations: a kontoklasse the skjema does not have counts as
 * investment too, since SSB's program asks whether the word MISSING contains the letter I.
 */
export const isInvestering = (r: Of<"skjema" | "kontoklasse">): boolean => isBevilgning(r) && !isDrift(r);

export const isBydel = (r: Of<"region">): boolean =>
  r.region.startsWith("0301") && r.region.slice(4, 6) !== "00";
const isOslo = (r: Of<"region">): boolean => r.region === "030100";
/** Oslo kommune in the treasury or the consolidated accounts. No control asks for it. */
const isOsloIntern = (r: Of<"region" | "skjema">): boolean =>
  isOslo(r) && (r.skjema === "0A" || r.skjema === "0M");
export const isLongyearbyen = (r: Of<"region">): boolean => r.region === "211100";

const within = (number: number, from: number, to: number): boolean => from <= number && number <= to;

export const isUtgift = (r: Of<"artNumber">): boolean => within(r.artNumber, 10, 599);
export const isInntekt = (r: Of<"artNumber">): boolean => within(r.artNumber, 600, 999);
export const isAktiva = (r: Of<"codeNumber">): boolean => within(r.codeNumber, 10, 29);
export const isPassiva = (r: Of<"codeNumber">): boolean => within(r.codeNumber, 31, 5999);
export const isMemoria = (r: Of<"codeNumber">): boolean => within(r.codeNumber, 9100, 9999);

/** By the names the conformance cases use. */
export const namedPredicates: Readonly<Record<string, (record: FilingRecord) => boolean>> = {
  isBevilgningRegnskap: isBevilgning,
  isBevilgningDriftRegnskap: isDrift,
  isBevilgningInvesteringRegnskap: isInvestering,
  isBalanseRegnskap: isBalanse,
  isResultatRegnskap: isResultat,
  isRegional,
  isKommuneRegnskap: isKommune,
  isFylkeRegnskap: isFylke,
  isOslo,
  isOsloBydel: isBydel,
  isOsloInternRegnskap: isOsloIntern,
  isLongyearbyen,
  isUtgift,
  isInntekt,
  isAktiva,
  isPassiva,
  isMemoriaKonti: isMemoria,
};
