/**
 * From the codes of a SAF-T account to KOSTRA's, as fasit.yaml says.
 *
 * Layer: sources; pure.
 */
import { splitKonto } from "../account-plan.ts";
import type { SaftAccount } from "./saft-reader.ts";
import { accountPlaces, analysisType, type SaftDimension, type SaftSource } from "./saft-source.ts";

type Mapped = NonNullable<SaftSource["accounts"]>["codes"][string];

/** An account's codes by dimension; "" where it has none, undefined where an analysis gives it. */
export type AccountCodes = Readonly<Record<SaftDimension, string | undefined>>;

const placeOf: Readonly<Record<(typeof accountPlaces)[number], (account: SaftAccount) => string>> = {
  AccountID: (account) => account.id,
  StandardAccountID: (account) => account.standardId,
  GroupingCategory: (account) => account.groupingCategory,
  GroupingCode: (account) => account.groupingCode,
};

/** Does `code` fall under a key of the mapping: itself, a range of equally long codes, or a beginning? */
function fallsUnder(code: string, key: string): boolean {
  if (key.endsWith("*")) return code.startsWith(key.slice(0, -1));
  const range = /^(\w+)-(\w+)$/.exec(key);
  if (range === null) return code === key;
  const [from, to] = [range[1] ?? "", range[2] ?? ""];
  return code.length === from.length && from.length === to.length && from <= code && code <= to;
}

/** The exact code goes before everything, then the first key it falls under. */
function mappedTo(source: SaftSource, account: SaftAccount): Mapped | undefined {
  if (source.accounts === undefined) return undefined;
  const code = placeOf[source.accounts.by](account);
  const { codes } = source.accounts;
  if (Object.hasOwn(codes, code)) return codes[code];
  return Object.entries(codes).find(([key]) => code !== "" && fallsUnder(code, key))?.[1];
}

/**
 * A dimension's own place goes before the mapping, that before the parts of a konto (when there is no
 * mapping: 10100 is kontoklasse 1 and art 010), and that before what is fixed.
 */
export function accountCodes(source: SaftSource, account: SaftAccount): AccountCodes {
  const mapped = mappedTo(source, account);
  const own = (dimension: SaftDimension): string | undefined => {
    const place = source.columns[dimension];
    if (place === undefined) return "";
    const known = accountPlaces.find((one) => one === place);
    return known === undefined ? undefined : placeOf[known](account);
  };
  const konto = own("konto");
  const parts = source.accounts === undefined && konto !== undefined ? splitKonto(konto) : undefined;
  const firstOf = (dimension: "kontoklasse" | "art"): string | undefined => {
    const given = own(dimension);
    return given === undefined
      ? undefined
      : given || mapped?.[dimension] || parts?.[dimension] || source.fixed?.[dimension] || "";
  };
  const funksjon = own("funksjon");
  return {
    konto,
    kontoklasse: firstOf("kontoklasse"),
    art: firstOf("art"),
    tjeneste: own("tjeneste"),
    // What a tjeneste holds goes before what is fixed; the engine's rows know the tjeneste.
    funksjon: funksjon === undefined ? undefined : funksjon || mapped?.funksjon || "",
    ansvar: own("ansvar"),
    prosjekt: own("prosjekt"),
    area: own("area"),
  };
}

/** The analyses the mapping reads, each once, in the order of the dimensions. */
export function wantedAnalyses(source: SaftSource): readonly string[] {
  const types = Object.values(source.columns).flatMap((place) => analysisType(place) ?? []);
  return [...new Set(types)];
}
