/** Why a figure has no value, in words for readers. One place, so that they agree. */
import type { Text } from "../base/language.ts";
import { versionNames } from "../base/messages/terms.ts";
import type { Point } from "../base/period.ts";
import { type KontoklasseKind, kontoklasseKind } from "../kostra/codes.ts";

const partNames: Readonly<Record<KontoklasseKind, Text>> = {
  drift: { nb: "driftsregnskap", nn: "driftsrekneskap", en: "operating accounts" },
  investering: { nb: "investeringsregnskap", nn: "investeringsrekneskap", en: "investment accounts" },
  balanse: { nb: "balanseregnskap", nn: "balanserekneskap", en: "balance" },
};

export const absence = {
  noLedger: (point: Point): Text => ({
    nb: `Det er ikke lastet noe ${versionNames[point.version].nb} for ${point.entity} i ${point.year}, og ingen publisert verdi er oppgitt.`,
    nn: `Det er ikkje lasta noko ${versionNames[point.version].nn} for ${point.entity} i ${point.year}, og ingen publisert verdi er oppgitt.`,
    en: `No ${versionNames[point.version].en} of ${point.entity} for ${point.year} is loaded, and no published value is given.`,
  }),
  /** The ledger lacks a part of the accounts: the balance, or the investments. */
  noPart: (point: Point, kontoklasser: readonly string[]): Text => {
    const part = partNames[kontoklasseKind(undefined, kontoklasser[0] ?? "") ?? "drift"];
    return {
      nb: `Det som er lastet for ${point.entity} i ${point.year} (${versionNames[point.version].nb}), har ikke noe ${part.nb}.`,
      nn: `Det som er lasta for ${point.entity} i ${point.year} (${versionNames[point.version].nn}), har ikkje ${part.nn}.`,
      en: `What is loaded for ${point.entity} in ${point.year} (${versionNames[point.version].en}) has no ${part.en}.`,
    };
  },
  noSchoolCalendar: (point: Point): Text => ({
    nb: `Skoleruta for ${point.year} mangler, så skoledagene er ikke kjent.`,
    nn: `Skuleruta for ${point.year} manglar, så skuledagane er ikkje kjende.`,
    en: `The school calendar of ${point.year} is missing, so the school days are not known.`,
  }),
  noDays: (point: Point): Text => ({
    nb: `Ingen av skoledagene i ${point.year} har tall.`,
    nn: `Ingen av skuledagane i ${point.year} har tal.`,
    en: `None of the school days of ${point.year} has a number.`,
  }),
  noPublished: (point: Point): Text => ({
    nb: `Ingen publisert verdi er oppgitt for ${point.year}.`,
    nn: `Ingen publisert verdi er oppgitt for ${point.year}.`,
    en: `No published value is given for ${point.year}.`,
  }),
  areaNotWhole: (): Text => ({
    nb: "Kommunen var delt, eller en del av noe annet, dette året.",
    nn: "Kommunen var delt, eller ein del av noko anna, dette året.",
    en: "The municipality was split, or part of something else, that year.",
  }),
  notSummed: (): Text => ({
    nb: "Kommunen var flere kommuner dette året, og tallet kan ikke legges sammen.",
    nn: "Kommunen var fleire kommunar dette året, og talet kan ikkje leggjast saman.",
    en: "The municipality was several municipalities that year, and the figure cannot be added up.",
  }),
  divisionByZero: (denominator: string): Text => ({
    nb: `${denominator} er 0, og ingenting kan deles på 0.`,
    nn: `${denominator} er 0, og ingenting kan delast på 0.`,
    en: `${denominator} is 0, and nothing can be divided by 0.`,
  }),
  tooCoarse: (): Text => ({
    nb: "De publiserte verdiene er for grove til å avgjøre sammenligningen.",
    nn: "Dei publiserte verdiane er for grove til å avgjere samanlikninga.",
    en: "The published values are too coarse to decide the comparison.",
  }),
  unitsDiffer: (): Text => ({
    nb: "Leddene har ulike enheter og kan ikke regnes sammen.",
    nn: "Ledda har ulike einingar og kan ikkje reknast saman.",
    en: "The terms have different units and cannot be combined.",
  }),
  brokenQuery: (): Text => ({
    nb: "Spørringen ga ikke noe svar som kan brukes.",
    nn: "Spørjinga gav ikkje noko svar som kan brukast.",
    en: "The query gave no usable answer.",
  }),
  queryOfOtherYear: (year: number): Text => ({
    nb: `Spørringen gjelder bare ${year}.`,
    nn: `Spørjinga gjeld berre ${year}.`,
    en: `The query is for ${year} alone.`,
  }),
  noYears: (): Text => ({
    nb: "Ingen år er kjent.",
    nn: "Ingen år er kjende.",
    en: "No years are known.",
  }),
  unknownFigure: (id: string): Text => ({
    nb: `Tallet ${id} finnes ikke.`,
    nn: `Talet ${id} finst ikkje.`,
    en: `The figure ${id} does not exist.`,
  }),
  circular: (id: string): Text => ({
    nb: `Tallet ${id} bygger på seg selv.`,
    nn: `Talet ${id} byggjer på seg sjølv.`,
    en: `The figure ${id} is built on itself.`,
  }),
};
