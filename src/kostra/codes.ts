/**
 * Which codes KOSTRA knows, by year: arter, funksjoner, balance chapters, sectors and account classes.
 *
 * The lists are data (data/*.json, made by scripts/kostra-codes.js) with source and checksum. Church
 * accounts (skjema 0F and 0G) have a plan of their own and are not covered. Layer: kostra; pure.
 */
import { codeBook } from "./code-list.ts";
import arter2015 from "./data/arter-2015.json" with { type: "json" };
import arter2025 from "./data/arter-2025.json" with { type: "json" };
import funksjoner2013 from "./data/funksjoner-2013.json" with { type: "json" };
import funksjoner2015 from "./data/funksjoner-2015.json" with { type: "json" };
import funksjoner2025 from "./data/funksjoner-2025.json" with { type: "json" };
import kapitler2016 from "./data/kapitler-2016.json" with { type: "json" };
import kapitler2025 from "./data/kapitler-2025.json" with { type: "json" };
import kontoklasser from "./data/kontoklasser.json" with { type: "json" };
import sektorer2025 from "./data/sektorer-2025.json" with { type: "json" };

export const arter = codeBook([arter2015, arter2025]);
export const funksjoner = codeBook([funksjoner2013, funksjoner2015, funksjoner2025]);
export const kapitler = codeBook([kapitler2016, kapitler2025]);
export const sektorer = codeBook([sektorer2025]);

/** Which accounts a kontoklasse holds. */
export type KontoklasseKind = "drift" | "investering" | "balanse";

export type CodeCheck = "known" | "local-detail" | "unknown";

/**
 * Is it an art of the year's rules? `local-detail`: not a KOSTRA art, but its first two digits begin
 * one (603, 371): municipalities use the third digit freely, and lines take arter by range. In a
 * balance class the same position holds the sector, and the list of sectors is asked.
 */
export function checkArt(code: string, year: number, kontoklasse: string): CodeCheck {
  if (kontoklasseKind(undefined, kontoklasse) === "balanse")
    return sektorer.find(code, year) === undefined ? "unknown" : "known";
  if (arter.find(code, year) !== undefined) return "known";
  return /^\d{3}$/.test(code) && arter.begins(code.slice(0, 2), year) ? "local-detail" : "unknown";
}

/**
 * Is it a funksjon of the year's rules? All three digits are KOSTRA's: local detail comes after them,
 * so there is no `local-detail` here. Pass the kontoklasse where it may be a balance class: the same
 * position then holds the chapter, and 1001 is a detail of chapter 10.
 */
export function checkFunksjon(code: string, year: number, kontoklasse?: string): CodeCheck {
  const balance = kontoklasse !== undefined && kontoklasseKind(undefined, kontoklasse) === "balanse";
  if ((balance ? kapitler : funksjoner).find(code, year) !== undefined) return "known";
  const isDetail = balance && /^\d{3,}$/.test(code) && kapitler.find(code.slice(0, 2), year) !== undefined;
  return isDetail ? "local-detail" : "unknown";
}

/** The art's name in bokmål; undefined when it is not in the year's list or has no certain name. */
export function artName(code: string, year: number): string | undefined {
  return arter.find(code, year)?.name;
}

/** The funksjon's name in bokmål; undefined when it is not in the year's list or has no certain name. */
export function funksjonName(code: string, year: number): string | undefined {
  return funksjoner.find(code, year)?.name;
}

/**
 * What a kontoklasse holds: 1 and 3 drift, 0 and 4 investering, 2 and 5 balanse. With a skjema
 * ("0A", "0I", …), only the classes that skjema may carry; undefined for anything else.
 */
export function kontoklasseKind(
  skjema: string | undefined,
  kontoklasse: string,
): KontoklasseKind | undefined {
  const found = kontoklasser.codes.find((one) => one.code === kontoklasse);
  if (found === undefined || (skjema !== undefined && !found.skjema.includes(skjema))) return undefined;
  return kindOf[found.kind];
}

const kindOf: Readonly<Record<string, KontoklasseKind>> = {
  drift: "drift",
  investering: "investering",
  balanse: "balanse",
};
