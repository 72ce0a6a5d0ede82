/**
 * «Slik SSB regner det»: SSB's accounting figures for all functions (FG2), made from the report's own ledger
 * by SSB's tables. An operating figure is `ssb/agd13`, one of investment `ssb/investering/agi1`; what they
 * are made of is below them.
 *
 * SSB's amounts have expenses and income both positive: arter from 600 on have their sign turned. A value is
 * scope B, the entity's own accounts. Layer: figures; pure.
 */
import { same, type Text } from "../base/language.ts";
import { corrections } from "../kostra/ssb/formula.ts";
import { edgesBySum, flatten } from "../kostra/ssb/hierarchy.ts";
import { publishedIn } from "../kostra/ssb/star-table.ts";
import {
  artEdges2015,
  formulas2015,
  funksjonEdges2015,
  lastTableYear,
  stars2015,
  tableYear,
} from "../kostra/ssb/tables-2015.ts";
import { investmentKontoklasser } from "../statements/layouts/investment-lines.ts";
import { driftKontoklasser } from "../statements/layouts/lines.ts";
import type { FigureDefinition, Formula, Term } from "./definition.ts";

/** The group of all functions. */
const allFunctions = "FG2";
export const ssbPrefix = "ssb/";

/** The municipality's own line, and SSB's group of the same arter. Only such groups have a name we are sure of. */
export const ssbCounterparts: ReadonlyMap<string, string> = new Map([
  ["sum-driftsinntekter", "ssb/agd13"],
  ["sum-driftsutgifter", "ssb/agd9"],
  ["brutto-driftsresultat", "ssb/agd18"],
  ["sum-eksterne-finansinntekter", "ssb/agd71"],
  ["sum-eksterne-finansutgifter", "ssb/agd72"],
  ["resultat-eksterne-finanstransaksjoner", "ssb/agd68"],
  ["netto-driftsresultat", "ssb/agd69"],
  ["sum-bruk-av-avsetninger", "ssb/ag50"],
  ["sum-avsetninger", "ssb/ag51"],
]);

const conventions: readonly Text[] = [
  {
    nb: `SSBs hierarki for ${tableYear} (kostraregnskap 0.0.6, MIT) brukes for alle år til og med ${lastTableYear}; tabellene for de andre årene er ikke offentlige samlet. En art det ikke kjenner, er ikke med; alle funksjoner er med.`,
    nn: `Hierarkiet til SSB for ${tableYear} (kostraregnskap 0.0.6, MIT) blir brukt for alle år til og med ${lastTableYear}; tabellane for dei andre åra er ikkje offentlege samla. Ein art det ikkje kjenner, er ikkje med; alle funksjonar er med.`,
    en: `SSB's hierarchy for ${tableYear} (kostraregnskap 0.0.6, MIT) serves every year to ${lastTableYear}; the tables of the other years are not public in one place. An art it does not know is left out; every funksjon is in.`,
  },
  {
    nb: "Regnet av eget regnskap i øre. SSB regner av det innsendte, i hele tusen kroner.",
    nn: "Rekna av eigen rekneskap i øre. SSB reknar av det innsende, i heile tusen kroner.",
    en: "Computed from the entity's own ledger in øre. SSB computes from the filing, in whole thousands.",
  },
];

interface Cell {
  readonly kontoklasse: "D" | "I";
  readonly funksjon: string;
  readonly art: string;
}

const arter = edgesBySum(artEdges2015);
const funksjoner = flatten(funksjonEdges2015).value;
const corrected = new Map(corrections(formulas2015).value.map((one) => [one.cell, one.weights]));

/** Below the figures of all functions: where, and whether before SSB's formulas. */
function idOf({ kontoklasse, funksjon, art }: Cell, beforeFormula: boolean): string {
  const kind = kontoklasse === "D" ? "" : "investering/";
  const where = funksjon === allFunctions ? "" : `/${funksjon}`;
  const id = `${ssbPrefix}${kind}${art}${where}${beforeFormula ? "/for-formel" : ""}`;
  return id.toLowerCase().replaceAll(/_+/g, "-");
}

const isCorrected = (cell: Cell): boolean =>
  corrected.has(`${cell.kontoklasse}:${cell.funksjon}:${cell.art}`);

/** A value before formulas: a group is its parts, an art its postings. */
function uncorrected(cell: Cell): { readonly formula: Formula; readonly parts: readonly Cell[] } {
  const edges = arter.get(cell.art);
  if (edges !== undefined) {
    const parts = edges.map((edge) => ({ ...cell, art: edge.from }));
    const terms = edges.map(
      (edge, index): Term => ({
        figure: idOf(parts[index] ?? cell, isCorrected(parts[index] ?? cell)),
        factor: edge.sign === 1n ? 1 : -1,
      }),
    );
    return { formula: { kind: "sum", terms }, parts };
  }
  const leaves = funksjoner.get(cell.funksjon);
  const kontoklasse = cell.kontoklasse === "D" ? driftKontoklasser : investmentKontoklasser;
  // FG2 takes every function of its year, so none is asked for: a list would lose those 2015 no longer had.
  const only =
    cell.funksjon === allFunctions ? {} : { funksjon: [...(leaves?.keys() ?? [cell.funksjon])].sort() };
  return {
    formula: {
      kind: "accounts",
      filter: { kontoklasse, art: [cell.art], ...only },
      sign: cell.art >= "600" ? -1 : 1,
    },
    parts: [],
  };
}

function nameOf(cell: Cell, beforeFormula: boolean): Text {
  const where = cell.funksjon === allFunctions ? "" : `, ${cell.funksjon}`;
  const kind = (drift: string, investering: string) => (cell.kontoklasse === "D" ? drift : investering);
  const before = (text: string) => (beforeFormula ? `, ${text}` : "");
  return {
    nb: `SSBs ${cell.art}${where} (${kind("drift", "investering")})${before("før formel")}`,
    nn: `${cell.art}${where} hos SSB (${kind("drift", "investering")})${before("før formel")}`,
    en: `SSB's ${cell.art}${where} (${kind("operations", "investment")})${before("before formula")}`,
  };
}

function explanationOf(id: string, cell: Cell): Text {
  const own = [...ssbCounterparts].find(([, ssb]) => ssb === id)?.[0];
  const unnamed: Text = {
    nb: `Tallet SSB publiserer under koden ${cell.art}, summert over alle funksjoner. Kilden gir ikke noe navn på koden.`,
    nn: `Talet SSB publiserer under koden ${cell.art}, summert over alle funksjonar. Kjelda gir ikkje noko namn på koden.`,
    en: `The figure SSB publishes under the code ${cell.art}, summed over all functions. The source gives the code no name.`,
  };
  if (own === undefined) return unnamed;
  return {
    nb: `${unnamed.nb} Den består av de samme artene som kommunens «${own}», men se forskjellen der.`,
    nn: `${unnamed.nn} Han er sett saman av dei same artane som «${own}» hos kommunen, men sjå skilnaden der.`,
    en: `${unnamed.en} It is made of the same arter as the municipality's “${own}”; the difference is shown there.`,
  };
}

/** Does the hierarchy know the art? */
export const isKnownToSsb = (art: string): boolean => knownArter.has(art);
const knownArter = new Set(artEdges2015.map((edge) => edge.from));

/** What SSB publishes for all functions of a municipality: groups, and arter by themselves. */
function publishedCells(): readonly Cell[] {
  const candidates = {
    region: ["0301"],
    kontoklasse: ["D", "I"],
    funksjon: [allFunctions],
    art: [...new Set([...arter.keys(), ...artEdges2015.map((edge) => edge.from)])].sort(),
  };
  const cells: Cell[] = [];
  publishedIn(stars2015, candidates)(0, (k, _f, a) => {
    cells.push({
      kontoklasse: k === 0 ? "D" : "I",
      funksjon: allFunctions,
      art: candidates.art[a] ?? "",
    });
  });
  return cells;
}

/** Every SSB figure a report of the year can show, with all they are made of; none from 2020 on. */
export function ssbFigures(year: number): readonly FigureDefinition[] {
  if (year > lastTableYear) return [];
  const made = new Map<string, FigureDefinition>();
  const add = (cell: Cell, beforeFormula: boolean): void => {
    const id = idOf(cell, beforeFormula);
    if (made.has(id)) return;
    const weights = beforeFormula
      ? undefined
      : corrected.get(`${cell.kontoklasse}:${cell.funksjon}:${cell.art}`);
    const plain = weights === undefined ? uncorrected(cell) : undefined;
    const terms = [...(weights ?? [])].flatMap(([code, weight]): readonly Term[] => {
      const figure = idOf(cellOf(code), isCorrected(cellOf(code)));
      const times = Number(weight < 0n ? -weight : weight);
      return Array.from({ length: times }, () => ({ figure, factor: weight < 0n ? -1 : 1 }));
    });
    made.set(id, {
      id,
      name: nameOf(cell, beforeFormula),
      explanation: explanationOf(id, cell),
      unit: "NOK",
      goodWhen: "neutral",
      formula: plain?.formula ?? { kind: "sum", terms },
      synonyms: [],
      conventions: weights === undefined ? conventions : [...conventions, same(formulaTextOf(cell) ?? "")],
    });
    for (const part of plain?.parts ?? []) add(part, isCorrected(part));
    for (const code of weights?.keys() ?? []) add(cellOf(code), isCorrected(cellOf(code)));
  };
  for (const cell of publishedCells()) add(cell, false);
  return [...made.values()];
}

function cellOf(code: string): Cell {
  const [kontoklasse, funksjon = "", art = ""] = code.split(":");
  return { kontoklasse: kontoklasse === "I" ? "I" : "D", funksjon, art };
}

/** The correction as SSB writes it. */
function formulaTextOf(cell: Cell): string | undefined {
  return formulas2015.find(({ text }) => {
    const left = text.split("=")[0]?.trim();
    return (
      left === `${cell.kontoklasse}:${cell.funksjon}:${cell.art}` || left === `${cell.funksjon}:${cell.art}`
    );
  })?.text;
}
