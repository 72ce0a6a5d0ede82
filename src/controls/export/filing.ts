/**
 * A ledger → the records of its filing to KOSTRA, in whole thousands.
 *
 * What is rounded together: operations, investment, balance and memoria each keep their total. Inside them the
 * totals that SSB's controls compare (570 and 970, 590 and 990, funksjon 290, eiendeler and passiva, the
 * counter-account of memoria) are rounded as wholes. An account that comes to 0 thousand is no record.
 *
 * Layer: controls; pure.
 */
import { type Finding, finding, type Loaded } from "../../base/finding.ts";
import { ore } from "../../base/ore.ts";
import {
  arter,
  checkArt,
  checkFunksjon,
  funksjoner,
  type KontoklasseKind,
  kapitler,
  kontoklasseKind,
} from "../../kostra/codes.ts";
import type { LedgerCell } from "../../kostra/ledger.ts";
import type { KostraRecord } from "../../sources/kostra-record.ts";
import { roundToThousands } from "./thousands.ts";

/** What kind of unit the accounts are of: it decides the skjema and the numbers of the account classes. */
export const unitKinds = [
  "kommunekasse",
  "fylkeskommunekasse",
  "kirkelig-fellesraad",
  "kommunalt-foretak",
  "fylkeskommunalt-foretak",
  "konsolidert-kommune",
  "konsolidert-fylkeskommune",
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** The skjema of the appropriation accounts and of the balance. Source: SSB's filbeskrivelse for regnskap. */
export const skjemaOf: Readonly<Record<UnitKind, readonly [accounts: string, balance: string]>> = {
  kommunekasse: ["0A", "0B"],
  fylkeskommunekasse: ["0C", "0D"],
  "kirkelig-fellesraad": ["0F", "0G"],
  "kommunalt-foretak": ["0I", "0J"],
  "fylkeskommunalt-foretak": ["0K", "0L"],
  "konsolidert-kommune": ["0M", "0N"],
  "konsolidert-fylkeskommune": ["0P", "0Q"],
};

/** The skjema that are sent with an organisation number. */
export const needsOrgnr: ReadonlySet<string> = new Set(["0F", "0G", "0I", "0J", "0K", "0L"]);

/** Local code → KOSTRA's, by what it is a code of. */
export interface CodeMap {
  readonly art?: Readonly<Record<string, string>> | undefined;
  readonly funksjon?: Readonly<Record<string, string>> | undefined;
  readonly kapittel?: Readonly<Record<string, string>> | undefined;
  readonly sektor?: Readonly<Record<string, string>> | undefined;
}

export interface FilingOrder {
  readonly kind: UnitKind;
  readonly year: number;
  /** Six digits. */
  readonly region: string;
  /** "" where the skjema has none. */
  readonly orgnr: string;
  readonly codes: CodeMap;
}

export interface FilingOfLedger {
  readonly skjema: string;
  readonly records: readonly KostraRecord[];
}

interface Account {
  readonly kind: KontoklasseKind;
  readonly funksjonKapittel: string;
  readonly artSektor: string;
  readonly ore: bigint;
}

/**
 * The appropriation accounts and the balance, each where the ledger has any. `cells` are one entity's, of one
 * year and version. Findings: local codes carried to KOSTRA's (FAS3011), codes KOSTRA lacks (FAS3012),
 * amounts or codes the record has no room for (FAS3013).
 */
export function filingOf(
  cells: readonly LedgerCell[],
  order: FilingOrder,
): Loaded<readonly FilingOfLedger[]> {
  const codes = new Carrier(order);
  const accounts = summed(cells.flatMap((cell) => accountOf(cell, codes)));
  const [forAccounts, forBalance] = skjemaOf[order.kind];
  const thousands = roundToThousands(
    accounts.map((account) => ({
      ...controlTotal(account, order.kind),
      key: keyOf(account),
      ore: account.ore,
    })),
  );
  const records: KostraRecord[] = accounts.map((account, i) => ({
    skjema: account.kind === "balanse" ? forBalance : forAccounts,
    year: order.year,
    kvartal: "",
    region: order.region,
    orgnr: order.orgnr,
    foretaksnr: "",
    kontoklasse: classOf(order.kind, account.kind),
    funksjonKapittel: account.funksjonKapittel,
    artSektor: forBalance === "0G" && account.kind === "balanse" ? "" : account.artSektor,
    ore: ore((thousands[i] ?? 0n) * 100_000n),
  }));
  const filed = records.filter((record) => record.ore !== 0n);
  const unfit = filed
    .filter((record) => !hasRoom(record))
    .map((record) => finding("FAS3013", undefined, record));
  const files = [forAccounts, forBalance].map((skjema) => ({
    skjema,
    records: filed.filter((record) => record.skjema === skjema),
  }));
  return {
    value: files.filter((file) => file.records.length > 0),
    findings: [...codes.findings(), ...unfit],
  };
}

/** The record's fields: funksjon or kapittel 4 characters, art or sektor 3, the amount 9. */
function hasRoom(record: KostraRecord): boolean {
  return (
    record.funksjonKapittel.length <= 4 &&
    record.artSektor.length <= 3 &&
    String(record.ore / 100_000n).length <= 9
  );
}

function classOf(unit: UnitKind, kind: KontoklasseKind): string {
  const own = unit === "kommunekasse" || unit === "fylkeskommunekasse";
  const classes = own
    ? { drift: "1", investering: "0", balanse: "2" }
    : { drift: "3", investering: "4", balanse: "5" };
  return classes[kind];
}

function accountOf(cell: LedgerCell, codes: Carrier): readonly Account[] {
  const kind = kontoklasseKind(undefined, cell.kontoklasse);
  if (kind === undefined) return [];
  const balance = kind === "balanse";
  return [
    {
      kind,
      funksjonKapittel: codes.carry(balance ? "kapittel" : "funksjon", cell.funksjon, cell.kontoklasse),
      artSektor: codes.carry(balance ? "sektor" : "art", cell.art, cell.kontoklasse),
      ore: cell.ore,
    },
  ];
}

function keyOf({ kind, funksjonKapittel, artSektor }: Account): string {
  return [kind, funksjonKapittel, artSektor].join("\u0000");
}

/** One account for each combination of codes, in the order of the codes. */
function summed(accounts: readonly Account[]): readonly Account[] {
  const sums = new Map<string, Account>();
  for (const account of accounts) {
    const before = sums.get(keyOf(account));
    sums.set(keyOf(account), before === undefined ? account : { ...before, ore: before.ore + account.ore });
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, account]) => account);
}

/** Arter that must meet: 140 (570, 970), 155 and 143 (590, 990); in the church's accounts 210, 215 and 220. */
const meeting = ["570", "970", "590", "990"];
const meetingInChurch = ["380", "780", "390", "790", "465", "865"];

/** Cooperation that must sum to 0: 170 and 175 (290, municipalities), 180 and 185 (465, counties). */
const cooperation = ["290", "465"];

/** The totals that SSB's controls compare: those above, and the sides of the balance (125) and of memoria (190). */
function controlTotal(
  { kind, funksjonKapittel, artSektor }: Account,
  unit: UnitKind,
): { readonly group: string; readonly part: string } {
  if (kind === "balanse") {
    if (funksjonKapittel.startsWith("9"))
      return { group: "memoria", part: funksjonKapittel.startsWith("9999") ? "motkonto" : "memoria" };
    return { group: "balanse", part: funksjonKapittel < "3" ? "eiendeler" : "egenkapital og gjeld" };
  }
  const pairs = unit === "kirkelig-fellesraad" ? [...meeting, ...meetingInChurch] : meeting;
  if (pairs.includes(artSektor)) return { group: kind, part: artSektor };
  if (cooperation.includes(funksjonKapittel)) return { group: kind, part: `funksjon ${funksjonKapittel}` };
  return { group: kind, part: artSektor < "600" ? "utgifter" : "inntekter" };
}

type Dimension = "art" | "funksjon" | "kapittel" | "sektor";

/** Carries codes to KOSTRA's, and remembers what it carried and what it could not. */
class Carrier {
  readonly #order: FilingOrder;
  readonly #carried = new Map<string, { dimension: Dimension; from: string; to: string }>();
  readonly #unknown = new Map<string, { dimension: Dimension; code: string }>();

  constructor(order: FilingOrder) {
    this.#order = order;
  }

  carry(dimension: Dimension, code: string, kontoklasse: string): string {
    const told = this.#order.codes[dimension]?.[code];
    const to = told ?? this.#official(dimension, code, kontoklasse);
    const key = `${dimension} ${code}`;
    if (to === undefined) this.#unknown.set(key, { dimension, code });
    else if (to !== code) this.#carried.set(key, { dimension, from: code, to });
    return to ?? code;
  }

  /** The code itself when KOSTRA has it, the art a local detail belongs to, or undefined. */
  #official(dimension: Dimension, code: string, kontoklasse: string): string | undefined {
    const { kind, year } = this.#order;
    // Church accounts have a plan of their own, which is not at hand.
    if (kind === "kirkelig-fellesraad") return code;
    if (dimension === "funksjon" || dimension === "kapittel")
      return checkFunksjon(code, year, kontoklasse) === "known" && !isExpired(dimension, code, year)
        ? code
        : undefined;
    const check = checkArt(code, year, kontoklasse);
    if (check === "known") return code;
    return check === "local-detail" ? groupOf(code, year) : undefined;
  }

  findings(): readonly Finding[] {
    const dimensions: readonly Dimension[] = ["funksjon", "art", "kapittel", "sektor"];
    const inOrder = <T extends { readonly dimension: Dimension }>(all: Iterable<T>, dimension: Dimension) =>
      [...all].filter((one) => one.dimension === dimension);
    return dimensions.flatMap((dimension): readonly Finding[] => {
      const carried = inOrder(this.#carried.values(), dimension)
        .map(({ from, to }) => ({ from, to }))
        .sort((a, b) => (a.from < b.from ? -1 : 1));
      const unknown = inOrder(this.#unknown.values(), dimension)
        .map(({ code }) => code)
        .sort();
      return [
        ...(carried.length === 0 ? [] : [finding("FAS3011", undefined, { dimension, carried })]),
        ...(unknown.length === 0 ? [] : [finding("FAS3012", undefined, { dimension, codes: unknown })]),
      ];
    });
  }
}

/** Still read in quarterly filings, gone from the yearly ones. */
function isExpired(dimension: "funksjon" | "kapittel", code: string, year: number): boolean {
  return (dimension === "funksjon" ? funksjoner : kapitler).find(code, year)?.expired === true;
}

/** The art that a municipality's third digit details: the nearest below in its tens, or else the first above. */
function groupOf(code: string, year: number): string | undefined {
  const tens = arter
    .list(year)
    .codes.filter((one) => one.only !== "oslo-bydel" && one.code.startsWith(code.slice(0, 2)))
    .map((one) => one.code)
    .sort();
  return tens.filter((one) => one <= code).at(-1) ?? tens[0];
}
