/**
 * What headers are called in Norwegian ledgers, budgets and exports, in bokmål and nynorsk, and what they
 * say: a role, a version, a year. Seen in the open budgets of Sogndal, Stavanger, Bergen and Sauda, and in
 * the usual exports of Norwegian accounting systems.
 *
 * Layer: sources; pure data and small look-ups.
 */
import type { Version } from "../../base/period.ts";

/** What a column of a ledger can be. */
export type CodeRole =
  | "konto"
  | "kontoklasse"
  | "art"
  | "tjeneste"
  | "funksjon"
  | "ansvar"
  | "prosjekt"
  | "area";

/** Words as `folded` leaves them. Account and service words are families: their codes tell which it is. */
const roleWords: Readonly<Record<CodeRole, readonly string[]>> = {
  konto: ["konto", "kontokode", "kontostreng", "account", "hovudkonto", "hovedkonto"],
  kontoklasse: ["kontoklasse", "klasse", "regnskapstype", "rekneskapstype"],
  art: ["art", "kostraart", "kostra art", "artskode", "artskonto"],
  tjeneste: ["tjeneste", "teneste", "tenestekode", "tjenestekode"],
  funksjon: ["funksjon", "kostrafunksjon", "kostra funksjon", "funksjonsomrade", "funksjonaomrade"],
  ansvar: [
    "ansvar",
    "ansvarssted",
    "ansvarsstad",
    "ansvarsenhet",
    "ansvarseining",
    "enhet",
    "eining",
    "avdeling",
    "koststed",
    "kostnadssted",
    "kostnadsstad",
    "resultatenhet",
    "resultateining",
    "virksomhet",
    "verksemd",
  ],
  prosjekt: ["prosjekt", "prosjektkode", "project"],
  area: [
    "virksomhetsomrade",
    "verksemdsomrade",
    "tjenesteomrade",
    "tenesteomrade",
    "tjomr",
    "tj omr",
    "rammeomrade",
    "budsjettomrade",
    "programomrade",
    "omrade",
    "sektor",
    "hovedomrade",
    "hovudomrade",
    "etat",
  ],
};

const amountWords = [
  "belop",
  "kr",
  "kroner",
  "nok",
  "amount",
  "sum",
  "saldo",
  "netto",
  "budsjett",
  "regnskap",
  "rekneskap",
  "prognose",
];
/** Numbers that are not amounts of a ledger, though they look like it. */
const derivedWords = /avvik|prosent|%|endring|differanse|\bdiff\b|forbruk|\brest|\bindeks/;

/** Lower case, one spelling of å, ø and æ, words apart. */
function folded(header: string): string {
  return header
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/å|aa/g, "a")
    .replaceAll(/ø|oe/g, "o")
    .replaceAll(/æ|ae/g, "e")
    .replaceAll(/[_\-./:,()[\]]+/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** The header without what says that it is a number or a name: `tjeneste_nr` → `tjeneste`. */
export function stem(header: string): string {
  return (
    folded(header)
      .replace(/ ?(?:nr|nummer|kode|id|no)$/, "")
      .trim() || folded(header)
  );
}

/** `ansvar_tekst`, `Ansvar (T)`, `Kontonavn` → the stem it names; undefined when it is no name of a code. */
export function namedStem(header: string): string | undefined {
  const match = /^(.+?)(?: t| ?(?:tekst|navn|namn|name|betegnelse|nemning|beskrivelse|skildring))$/.exec(
    folded(header),
  );
  const of = match?.[1]?.trim();
  return of === undefined || of === "" || of.length < 2
    ? undefined
    : of.replace(/s$/, (s) => (roleOf(of) === undefined ? "" : s));
}

/** The role a stem is a word for. */
export function roleOf(word: string): CodeRole | undefined {
  for (const [role, words] of Object.entries(roleWords)) if (words.includes(word)) return role as CodeRole;
  return undefined;
}

export function saysAmount(header: string): boolean {
  const word = folded(header);
  if (derivedWords.test(header.toLowerCase())) return false;
  return (
    yearIn(header) !== undefined ||
    versionIn(header) !== undefined ||
    amountWords.some((one) => new RegExp(`(?:^| )${one}(?: |$)`).test(word))
  );
}

/** A unit that a header or a title says its amounts are in. */
export type StatedUnit = "1000 kr" | "mill. kr";

const thousands =
  /\b1 ?000 ?(?:kr|kroner|nok)\b|\b(?:kr|kroner|nok) 1 ?000\b(?! ?\d)|\bi 1 ?000\b(?! ?\d)|\btusen\b|\b(?:tkr|tnok)\b/;
const millions =
  /\bmill(?:ion(?:er|ar)?)? ?(?:kr|kroner|nok)\b|\b(?:kr|kroner|nok|tall|tal|belop) i mill\w*|\b(?:mkr|mnok)\b/;

/** «Beløp i 1000 kr», «Regnskap 2017 (hele tusen)», «tkr»; «Tall i mill. kr». Undefined when nothing is said. */
export function statedUnit(text: string): StatedUnit | undefined {
  const word = folded(text);
  if (thousands.test(word)) return "1000 kr";
  return millions.test(word) ? "mill. kr" : undefined;
}

export function saysDerived(header: string): boolean {
  return derivedWords.test(header.toLowerCase());
}

/** A year between 1990 and 2049 that stands in a text; undefined when there is none, or several. */
export function yearIn(text: string): number | undefined {
  const years = new Set(text.match(/(?<!\d)(?:199\d|20[0-4]\d)(?!\d)/g));
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : undefined;
}

/** Whose amounts a text says they are. */
export function versionIn(text: string): Version | undefined {
  const word = folded(text);
  if (/prognose|forventet|forventa|okonomiplan|handlingsplan/.test(word)) return "prognose";
  if (/regnskap|rekneskap|^r ?(?:20|19)\d\d$/.test(word)) return "regnskap";
  if (!/budsjett|\bbud\b|^b ?(?:20|19)\d\d$/.test(word)) return undefined;
  return /\b(?:rev|reg|just|endr|gjeld)/.test(word) ? "regulert-budsjett" : "opprinnelig-budsjett";
}

/** Which accounts a text says it is about. */
export function accountsIn(text: string): "drift" | "investering" | "balanse" | undefined {
  const word = folded(text);
  if (/invester/.test(word)) return "investering";
  if (/balanse/.test(word)) return "balanse";
  return /drift/.test(word) ? "drift" : undefined;
}

/** How well a row serves as a header row: known words first, then how many cells are words and not numbers. */
export function headerScore(cells: readonly string[]): number {
  let score = 0;
  for (const cell of cells) {
    const text = cell.trim();
    if (text === "" || text.length > 80) continue;
    const isKnown = roleOf(stem(text)) !== undefined || namedStem(text) !== undefined || saysAmount(text);
    if (isKnown) score += 3;
    if (!/^[-\d\s.,()%]+$/.test(text)) score += 1;
    else if (yearIn(text) !== undefined && text.length === 4) score += 1;
  }
  return score;
}
