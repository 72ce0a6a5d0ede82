/**
 * A table's profile → the mapping it most likely has, with the evidence for each column and the questions
 * that are left. What is not certain is said; what is only possible is asked about and not used.
 *
 * Layer: sources; pure.
 */
import { type Finding, finding, type Loaded, type Span } from "../../base/finding.ts";
import type { Version } from "../../base/period.ts";
import { checkArt, checkFunksjon } from "../../kostra/codes.ts";
import { splitKonto, splitTjeneste } from "../account-plan.ts";
import {
  accountsIn,
  type CodeRole,
  namedStem,
  roleOf,
  type StatedUnit,
  saysAmount,
  saysDerived,
  statedUnit,
  stem,
  versionIn,
  yearIn,
} from "./header-words.ts";
import { type ColumnProfile, shareOf, type TableProfile } from "./profile.ts";

/** Why a column is taken for what it is. */
export type Evidence =
  | { readonly kind: "header" }
  | {
      readonly kind: "codes";
      readonly what: "konto" | "art" | "tjeneste" | "funksjon";
      readonly percent: number;
      readonly year: number;
    }
  | { readonly kind: "amounts"; readonly percent: number; readonly negatives: number }
  | {
      readonly kind: "from-header" | "from-path" | "from-option" | "from-report";
      readonly what: "year" | "version";
      readonly value: string;
    }
  | { readonly kind: "names"; readonly of: string }
  | { readonly kind: "values"; readonly distinct: number }
  | { readonly kind: "unit"; readonly value: StatedUnit; readonly from: "header" | "title" }
  | { readonly kind: "derived" };

export type ColumnRole =
  | { readonly kind: "code"; readonly role: CodeRole }
  | { readonly kind: "text"; readonly of: TextRole }
  | { readonly kind: "amount"; readonly year: number; readonly version: Version }
  | { readonly kind: "extra" }
  | { readonly kind: "left-out" };

export type TextRole = "konto" | "tjeneste" | "ansvar" | "prosjekt" | "area";

export interface RecognisedColumn {
  readonly header: string;
  readonly role: ColumnRole;
  readonly evidence: readonly Evidence[];
}

/** What is known outside the table. */
export interface Surroundings {
  /** The path as it was given, and the sheet: folder names often say year, version and kind. */
  readonly path: string;
  readonly at: Span;
  readonly year: number | undefined;
  readonly version: Version | undefined;
  /** The year of the report the source is for. */
  readonly reportYear: number | undefined;
  /** What is written above the header row. */
  readonly titles: readonly string[];
}

export interface RecognisedLedger {
  readonly columns: readonly RecognisedColumn[];
  /** What the file says its amounts are in. */
  readonly unit: StatedUnit | undefined;
  readonly fixedKontoklasse: string | undefined;
  /** Own classes → KOSTRA's. */
  readonly kontoklasser: Readonly<Record<string, string>> | undefined;
}

/** A share that counts as "all but a few". */
const nearlyAll = 0.9;
const mostExtraValues = 500;
const longestExtra = 60;

/**
 * The value is undefined when the table is no ledger, since it lacks amounts or any code of an account plan;
 * or when the year of its amounts is not known (FAS1208). The findings are questions.
 */
export function recogniseLedger(
  profile: TableProfile,
  around: Surroundings,
): Loaded<RecognisedLedger | undefined> {
  const questions: Finding[] = [];
  const filled = profile.columns.filter((column) => column.header !== "");
  const pathYear = yearIn(lastOf(around.path, (part) => yearIn(part) !== undefined));
  const codeYear =
    around.year ??
    pathYear ??
    Math.max(...filled.flatMap((column) => yearIn(column.header) ?? []), around.reportYear ?? 0);
  const year = codeYear >= 1990 ? codeYear : 2020;
  const codes = codeColumns(filled, year, around, questions);
  const amounts = amountColumns(filled, new Set(codes.keys()), pathYear, around, questions);
  const hasPlan = [...codes.values()].some(
    ({ role }) => role !== "prosjekt" && role !== "area" && role !== "ansvar",
  );
  if (hasPlan && questions.some((one) => one.code === "FAS1208"))
    return { value: undefined, findings: questions };
  if (amounts.size === 0 || !hasPlan) return { value: undefined, findings: [] };
  const columns = filled.map((column): RecognisedColumn => {
    const code = codes.get(column);
    if (code !== undefined)
      return { header: column.header, role: { kind: "code", role: code.role }, evidence: code.evidence };
    return amounts.get(column) ?? otherColumn(column, codes);
  });
  const first = [...codes].find(([, { role }]) => role === "konto");
  const kontoklasse = [...codes.values()].some(({ role }) => role === "kontoklasse");
  const accounts = accountsIn(lastOf(around.path, (part) => accountsIn(part) !== undefined));
  const fixedKontoklasse = first === undefined && !kontoklasse ? fixedClass[accounts ?? ""] : undefined;
  if (first === undefined && !kontoklasse && fixedKontoklasse === undefined)
    questions.push(finding("FAS1204", around.at, {}));
  const kontoklasser =
    accounts === "investering" && first !== undefined && kontoklasse === false
      ? ownClasses(first[0])
      : undefined;
  if (kontoklasser !== undefined && first !== undefined)
    questions.push(finding("FAS1205", around.at, { column: first[0].header, from: "3", to: "0" }));
  const unit = columns.flatMap(({ role, evidence }) =>
    role.kind === "amount" ? evidence.flatMap((one) => (one.kind === "unit" ? [one.value] : [])) : [],
  )[0];
  return { value: { columns: once(columns), unit, fixedKontoklasse, kontoklasser }, findings: questions };
}

const fixedClass: Readonly<Record<string, string>> = { drift: "1", investering: "0", balanse: "2" };

/** Kontoklasse 3 in a file of investments: KOSTRA has operations there, so it is the municipality's own. */
function ownClasses(konto: ColumnProfile): Readonly<Record<string, string>> | undefined {
  return shareOf(konto, (text) => text.startsWith("3")) === 1 ? { "3": "0" } : undefined;
}

/** The last folder or file name of a path that passes; "" when none does. Only the nearest few are looked at. */
function lastOf(path: string, passes: (part: string) => boolean): string {
  const parts = path.split(/[\\/]/).filter((part) => part !== "" && part !== "..");
  return parts.slice(-4).findLast(passes) ?? "";
}

interface Code {
  readonly role: CodeRole;
  readonly evidence: readonly Evidence[];
}

const tests = {
  konto: (text: string, year: number): boolean => {
    const parts = text.length >= 4 ? splitKonto(text) : undefined;
    return (
      parts !== undefined && /[0-5]/.test(parts.kontoklasse) && /^\d{4,8}$/.test(text) && isArt(parts, year)
    );
  },
  art: (text: string, year: number): boolean =>
    /^\d{3}$/.test(text) && checkArt(text, year, "1") !== "unknown",
  tjeneste: (text: string, year: number): boolean =>
    /^\d{4,8}$/.test(text) && checkFunksjon(splitTjeneste(text) ?? "", year) === "known",
  funksjon: (text: string, year: number): boolean =>
    /^\d{3}$/.test(text) && checkFunksjon(text, year) === "known",
} as const;

function isArt(
  { kontoklasse, art }: { readonly kontoklasse: string; readonly art: string },
  year: number,
): boolean {
  return kontoklasse === "2" || kontoklasse === "5" ? true : checkArt(art, year, "1") !== "unknown";
}

/** Words that go together: the codes of the column tell which of the two it is. */
const families: Readonly<Partial<Record<CodeRole, readonly (keyof typeof tests)[]>>> = {
  konto: ["konto", "art"],
  art: ["art", "konto"],
  tjeneste: ["tjeneste", "funksjon"],
  funksjon: ["funksjon", "tjeneste"],
};

function codeColumns(
  columns: readonly ColumnProfile[],
  year: number,
  around: Surroundings,
  questions: Finding[],
): Map<ColumnProfile, Code> {
  const found = new Map<ColumnProfile, Code>();
  const taken = (role: CodeRole): boolean => [...found.values()].some((code) => code.role === role);
  for (const column of columns) {
    const word = roleOf(stem(column.header));
    if (word === undefined || column.filled === 0) continue;
    const family = families[word];
    if (family === undefined) {
      if (!taken(word)) found.set(column, { role: word, evidence: [{ kind: "header" }, distinct(column)] });
      continue;
    }
    const shares = family.map((role) => ({
      role,
      share: shareOf(column, (text) => tests[role](text, year)),
    }));
    const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
    if (best.share >= nearlyAll && !taken(best.role))
      found.set(column, {
        role: best.role,
        evidence: [{ kind: "header" }, codesOf(best.role, best.share, year)],
      });
    else questions.push(uncertain(column, best.share >= 0.5 ? best.role : word, best.share, around));
  }
  for (const pair of [
    ["konto", "art"],
    ["tjeneste", "funksjon"],
  ] as const) {
    if (pair.some(taken)) continue;
    for (const column of columns) {
      if (found.has(column) || column.values.size < 5 || saysAmount(column.header)) continue;
      const role = pair.find((one) => shareOf(column, (text) => tests[one](text, year)) >= nearlyAll);
      if (role !== undefined)
        questions.push(
          uncertain(
            column,
            role,
            shareOf(column, (text) => tests[role](text, year)),
            around,
          ),
        );
    }
  }
  return found;
}

function uncertain(column: ColumnProfile, guess: string, share: number, around: Surroundings): Finding {
  return finding("FAS1201", around.at, { column: column.header, guess, percent: percentOf(share) });
}

function codesOf(what: "konto" | "art" | "tjeneste" | "funksjon", share: number, year: number): Evidence {
  return { kind: "codes", what, percent: percentOf(share), year };
}

function distinct(column: ColumnProfile): Evidence {
  return { kind: "values", distinct: column.values.size };
}

/** Never 100 unless it is all of them. */
function percentOf(share: number): number {
  return share === 1 ? 100 : Math.min(99, Math.round(share * 100));
}

function amountColumns(
  columns: readonly ColumnProfile[],
  codes: ReadonlySet<ColumnProfile>,
  pathYear: number | undefined,
  around: Surroundings,
  questions: Finding[],
): ReadonlyMap<ColumnProfile, RecognisedColumn> {
  const numeric = columns.filter(
    (column) => !codes.has(column) && column.filled > 0 && column.amounts / column.filled >= 0.98,
  );
  const named = numeric.filter((column) => saysAmount(column.header));
  const shaped = numeric.filter((column) => column.amountShaped > 0 && !saysDerived(column.header));
  // Without a word for it, the only column with signs or decimals is the amount.
  const candidates = named.length > 0 ? named : shaped.length === 1 ? shaped : [];
  // A source has one unit: a column in another than the first is asked about and not used.
  const unitOf = ({ header }: ColumnProfile): StatedUnit | undefined =>
    statedUnit(header) ?? titleUnit(around);
  const unit = candidates[0] && unitOf(candidates[0]);
  const chosen = candidates.filter((column) => unitOf(column) === unit);
  for (const column of candidates)
    if (!chosen.includes(column))
      questions.push(uncertain(column, "amounts", column.amounts / column.filled, around));
  if (named.length === 0 && shaped.length > 1)
    for (const column of shaped)
      questions.push(uncertain(column, "amounts", column.amounts / column.filled, around));
  const pathVersion = versionIn(lastOf(around.path, (part) => versionIn(part) !== undefined));
  const found = new Map<ColumnProfile, RecognisedColumn>();
  for (const column of chosen) {
    const { header } = column;
    const evidence: Evidence[] = [
      { kind: "amounts", percent: percentOf(column.amounts / column.filled), negatives: column.negatives },
    ];
    if (unit !== undefined)
      evidence.push({
        kind: "unit",
        value: unit,
        from: statedUnit(header) === undefined ? "title" : "header",
      });
    const year = first<number>(evidence, "year", [
      ["from-header", yearIn(header)],
      ["from-option", around.year],
      ["from-path", pathYear],
      ["from-report", around.reportYear],
    ]);
    if (year === undefined) {
      questions.push(finding("FAS1208", around.at, { column: header }));
      continue;
    }
    if (evidence.some((one) => one.kind === "from-report"))
      questions.push(finding("FAS1202", around.at, { column: header, year }));
    const ofPath =
      pathVersion === "opprinnelig-budsjett" && pathYear !== undefined && year > pathYear
        ? "prognose"
        : pathVersion;
    const version = first<Version>(evidence, "version", [
      ["from-header", versionIn(header)],
      ["from-option", around.version],
      ["from-path", ofPath],
    ]);
    if (
      version === undefined ||
      (version !== pathVersion &&
        version === ofPath &&
        versionIn(header) === undefined &&
        around.version === undefined)
    )
      questions.push(finding("FAS1203", around.at, { column: header, version: version ?? "regnskap" }));
    found.set(column, { header, role: { kind: "amount", year, version: version ?? "regnskap" }, evidence });
  }
  return found;
}

function titleUnit({ titles }: Surroundings): StatedUnit | undefined {
  return titles.map(statedUnit).find((unit) => unit !== undefined);
}

/** The first value there is; where it comes from is added to the evidence. */
function first<T extends number | string>(
  evidence: Evidence[],
  what: "year" | "version",
  candidates: readonly (readonly [
    "from-header" | "from-path" | "from-option" | "from-report",
    T | undefined,
  ])[],
): T | undefined {
  const found = candidates.find(([, value]) => value !== undefined);
  if (found?.[1] !== undefined) evidence.push({ kind: found[0], what, value: String(found[1]) });
  return found?.[1];
}

const textRoles: Readonly<Record<CodeRole, TextRole | undefined>> = {
  konto: "konto",
  kontoklasse: undefined,
  art: "konto",
  tjeneste: "tjeneste",
  funksjon: "tjeneste",
  ansvar: "ansvar",
  prosjekt: "prosjekt",
  area: "area",
};

/** The names of a code that is mapped, a code worth keeping, or a column left out. */
function otherColumn(column: ColumnProfile, codes: ReadonlyMap<ColumnProfile, Code>): RecognisedColumn {
  const { header } = column;
  const of = namedStem(header);
  if (of !== undefined) {
    const role = roleOf(of);
    const named =
      [...codes].find(([code]) => stem(code.header) === of) ??
      [...codes].find(([, code]) => code.role === role);
    const text = named === undefined ? undefined : textRoles[named[1].role];
    if (named !== undefined && text !== undefined)
      return { header, role: { kind: "text", of: text }, evidence: [{ kind: "names", of: named[0].header }] };
  }
  const isCode =
    of === undefined && column.filled > 0 && !column.many && column.values.size <= mostExtraValues;
  if (saysDerived(header) && column.amounts > 0)
    return { header, role: { kind: "left-out" }, evidence: [{ kind: "derived" }] };
  return isCode && column.longest <= longestExtra
    ? { header, role: { kind: "extra" }, evidence: [distinct(column)] }
    : { header, role: { kind: "left-out" }, evidence: [distinct(column)] };
}

/** A text role goes to the first column that has it; the others are left out. */
function once(columns: readonly RecognisedColumn[]): readonly RecognisedColumn[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    if (column.role.kind !== "text") return column;
    if (seen.has(column.role.of)) return { ...column, role: { kind: "left-out" } };
    seen.add(column.role.of);
    return column;
  });
}
