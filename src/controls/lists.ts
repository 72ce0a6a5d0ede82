/**
 * The code lists of a filing, chosen by the arguments it is sent with and never by what a record says.
 *
 * Source: data/filing-codes-2025.json and data/control-lists-2025.json in kostra/, from SSB's program.
 * A list that is empty is not checked against. Layer: controls; pure.
 */
import controlLists2025 from "../kostra/data/control-lists-2025.json" with { type: "json" };
import filingCodes2025 from "../kostra/data/filing-codes-2025.json" with { type: "json" };
import type { FilingArguments } from "./arguments.ts";
import { trimBlanks } from "./record.ts";

export type FilingArea = "annual" | "quarterly" | "church";

/** Each list in the order and with the padding SSB's messages print. */
export interface ControlLists {
  readonly kontoklasse: readonly string[];
  readonly funksjon: readonly string[];
  readonly kapittel: readonly string[];
  readonly art: readonly string[];
  /** Three blanks first: the sector must be blank. */
  readonly sektor: readonly string[];
  readonly expiredFunksjon: readonly string[];
  readonly invalidDriftFunksjon: readonly string[];
  readonly invalidDriftArt: readonly string[];
  readonly illogicalDriftArt: readonly string[];
  readonly invalidInvesteringFunksjon: readonly string[];
  readonly illogicalInvesteringFunksjon: readonly string[];
  readonly invalidInvesteringArt: readonly string[];
  readonly illogicalInvesteringArt: readonly string[];
  readonly financingArt: readonly string[];
  /** Fields of the key of control 015, and what the message calls them. */
  readonly keyFields: readonly KeyField[];
}

export interface KeyField {
  readonly field: "orgnr" | "kontoklasse" | "funksjonKapittel" | "artSektor";
  readonly title: string;
}

export const noLists: ControlLists = {
  kontoklasse: [],
  funksjon: [],
  kapittel: [],
  art: [],
  sektor: [],
  expiredFunksjon: [],
  invalidDriftFunksjon: [],
  invalidDriftArt: [],
  illogicalDriftArt: [],
  invalidInvesteringFunksjon: [],
  illogicalInvesteringFunksjon: [],
  invalidInvesteringArt: [],
  illogicalInvesteringArt: [],
  financingArt: [],
  keyFields: [],
};

const exact = new WeakMap<readonly string[], ReadonlySet<string>>();
const trimmed = new WeakMap<readonly string[], ReadonlySet<string>>();

function setOf(
  sets: WeakMap<readonly string[], ReadonlySet<string>>,
  list: readonly string[],
  form: (code: string) => string,
): ReadonlySet<string> {
  let set = sets.get(list);
  if (set === undefined) {
    set = new Set(list.map(form));
    sets.set(list, set);
  }
  return set;
}

/** Is the raw field one of the list's codes, padding and all? */
export const isListed = (list: readonly string[], field: string): boolean =>
  setOf(exact, list, (code) => code).has(field);

/** Is the code without padding one of the list's codes without theirs? */
export const isListedTrimmed = (list: readonly string[], code: string): boolean =>
  setOf(trimmed, list, trimBlanks).has(code);

/** Units with lending of their own: Trøndelag, Drammen, Oslo and Bergen, by organisation number. */
const lendingUnits = new Set(["817920632", "921234554", "958935420", "964338531"]);
/** The same by region. 300500 is Drammen's number of 2020–2023; since 2024 it is 3301. */
const lendingRegions = new Set(["030100", "300500", "460100", "500000"]);

const isBydel = (region: string): boolean => /^0301(?:0[1-9]|1[0-5])$/.test(region);

/** What stands in brackets after a skjema in the data. */
const conditions: Readonly<Record<string, (filing: FilingArguments) => boolean>> = {
  oslo: ({ region }) => region === "030100" || isBydel(region),
  "oslo-030100": ({ region }) => region === "030100",
  bydel: ({ region }) => isBydel(region),
  spesial: ({ orgnr }) => lendingUnits.has(orgnr),
  "!spesial": ({ orgnr }) => !lendingUnits.has(orgnr),
  spesialregion: ({ region }) => lendingRegions.has(region),
};

const quarterly = /^0[ABCD]K[1-4]$/;

/** The area whose controls run; undefined when SSB's program does not know the skjema. */
export function filingArea(skjema: string): FilingArea | undefined {
  if (/^0[ABCDIJKLMNPQ]$/.test(skjema)) return "annual";
  if (/^0[FG]$/.test(skjema)) return "church";
  return quarterly.test(skjema) ? "quarterly" : undefined;
}

function codes(kind: string, filing: FilingArguments): readonly string[] {
  const skjema = quarterly.test(filing.skjema) ? filing.skjema.slice(0, 3) : filing.skjema;
  const allows = (token: string): boolean => {
    const [form, condition] = token.replace("]", "").split("[");
    return form === skjema && (condition === undefined || conditions[condition]?.(filing) === true);
  };
  return filingCodes2025.codes
    .filter((one) => one.kind === kind && one.skjema.some(allows))
    .map((one) => one.code);
}

const sortedPadded = (list: readonly string[]): readonly string[] =>
  list.map((code) => code.padEnd(4)).toSorted();

/** Operations before investment, as SSB's message has them; the rest as they are listed. */
function kontoklasser(filing: FilingArguments): readonly string[] {
  const listed = codes("kontoklasse", filing);
  return listed[0] === "0" ? ["1", "0"] : listed;
}

function keyFields(skjema: string): readonly KeyField[] {
  const first: KeyField = { field: "kontoklasse", title: "Kontoklasse" };
  if (/^0[ACFIKMP]/.test(skjema))
    return [first, { field: "funksjonKapittel", title: "Funksjon" }, { field: "artSektor", title: "Art" }];
  const balance: readonly KeyField[] = [
    first,
    { field: "funksjonKapittel", title: "Kapittel" },
    { field: "artSektor", title: "Sektor" },
  ];
  if (skjema === "0X") return [{ field: "orgnr", title: "Organisasjonsnummer" }, ...balance];
  return /^0[BDGJLNQY]/.test(skjema) ? balance : [];
}

/** The lists of a filing. `area` is the skjema's own unless a conformance case says otherwise. */
export function listsOf(filing: FilingArguments, area: FilingArea): ControlLists {
  const special = (code: string): readonly string[] =>
    controlLists2025.codes.find((one) => one.code === code && one.area === area)?.codes ?? [];
  const { skjema, region, orgnr } = filing;
  const mayLend =
    ((skjema === "0I" || skjema === "0K") && lendingUnits.has(orgnr)) ||
    ((skjema === "0M" || skjema === "0P") && lendingRegions.has(region));
  return {
    kontoklasse: kontoklasser(filing),
    funksjon: sortedPadded(codes("funksjon", filing)),
    kapittel: sortedPadded(codes("kapittel", filing)),
    art: codes("art", filing).toSorted(),
    sektor: codes("sektor", filing),
    expiredFunksjon: special("expiredFunksjon"),
    invalidDriftFunksjon: special("invalidDriftFunksjon"),
    invalidDriftArt: special("invalidDriftArt").filter((art) => art !== "921" || !mayLend),
    illogicalDriftArt: special("illogicalDriftArt"),
    invalidInvesteringFunksjon: special("invalidInvesteringFunksjon"),
    illogicalInvesteringFunksjon: special("illogicalInvesteringFunksjon"),
    invalidInvesteringArt: special("invalidInvesteringArt"),
    illogicalInvesteringArt: special("illogicalInvesteringArt"),
    financingArt: special("financingArt"),
    keyFields: keyFields(skjema),
  };
}
