/**
 * The catalogue: every statement line of the year as a figure, and the key figures made of them.
 *
 * Layer: figures; pure.
 */
import { same, type Text } from "../base/language.ts";
import type { AccountFilter } from "../kostra/account-filter.ts";
import type { LineFigure } from "../statements/line-formulas.ts";
import type { InternalTrade } from "../statements/statement.ts";
import { accountFigures } from "./catalogue-accounts.ts";
import { areasExplained, linesExplained } from "./catalogue-explained.ts";
import { conventionTexts, lineTexts } from "./catalogue-texts.ts";
import type { FigureDefinition, Formula, Recommendation, Term } from "./definition.ts";
import { lineSynonyms } from "./synonyms.ts";

/** A budget area of the municipality: its code in the ledger, its name, and its part in figure ids. */
export interface BudgetArea {
  readonly code: string;
  readonly name: string;
  readonly slug: string;
}

export interface CatalogueInput {
  readonly year: number;
  readonly internalTrade: InternalTrade;
  readonly lines: readonly LineFigure[];
  /** The accounts of a budget area's net expenditure (regnskapsskjema 1B, or § 5-4 second part). */
  readonly areaAccounts: AccountFilter;
  readonly serviceAreas: readonly BudgetArea[];
}

const term = (figure: string, factor: 1 | -1 = 1): Term => ({ figure, factor });

const percentOf = (numerator: string, denominator: string): Formula => ({
  kind: "ratio",
  numerator: term(numerator),
  denominator: term(denominator),
  times: 100,
});

/** A figure id's part made from a name or a code: "Helse og omsorg" → "helse-og-omsorg". */
export function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9æøå]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return slug === "" ? "uten-navn" : slug;
}

/**
 * What TBU recommends for netto driftsresultat in percent of driftsinntekter, for the municipalities as a
 * whole: 3 until 2013, 1.75 from 2014 (regjeringen.no, rapport fra Det tekniske beregningsutvalg).
 */
function recommendation(year: number): Recommendation {
  return {
    value: year >= 2014 ? "1.75" : "3",
    atLeast: true,
    source: same("Det tekniske beregningsutvalg for kommunal og fylkeskommunal økonomi (TBU)"),
    year,
  };
}

function lineFigure(line: LineFigure, input: CatalogueInput): FigureDefinition {
  const text = lineTexts[line.line];
  return {
    id: line.figureId,
    name: line.label,
    explanation: text?.explanation ?? lineExplanation(line),
    unit: "NOK",
    goodWhen: text?.goodWhen ?? line.goodWhen,
    formula: line.formula.kind === "accounts" ? { ...line.formula, needsPart: true } : line.formula,
    synonyms: [...(text?.synonyms ?? []), ...(lineSynonyms[line.line] ?? [])],
    conventions: [
      same(line.law),
      ...(line.dependsOnInternalTrade ? [conventionTexts.internalTrade[input.internalTrade]] : []),
      ...(line.note === undefined ? [] : [line.note]),
    ],
  };
}

function lineExplanation(line: LineFigure): Text {
  return {
    nb: `Linjen «${line.label.nb}» i ${line.title.nb.toLowerCase()}.`,
    nn: `Linja «${line.label.nn}» i ${line.title.nn.toLowerCase()}.`,
    en: `The line “${line.label.en}” of ${line.title.en}.`,
  };
}

function keyFigures(input: CatalogueInput): readonly FigureDefinition[] {
  const trade = [conventionTexts.internalTrade[input.internalTrade]];
  const share = (id: string, name: Text, recommended?: Recommendation): FigureDefinition => ({
    id: `${id}-i-prosent`,
    name,
    explanation: {
      nb: `${name.nb}: hvor stor del av hver inntektskrone som er igjen.`,
      nn: `${name.nn}: kor stor del av kvar inntektskrone som er att.`,
      en: `${name.en}: how much of each krone of revenue is left.`,
    },
    unit: "percent",
    decimals: 1,
    goodWhen: "up",
    formula: percentOf(id, "sum-driftsinntekter"),
    ...(recommended === undefined ? {} : { recommendation: recommended }),
    synonyms: [],
    conventions: trade,
  });
  return [
    share(
      "netto-driftsresultat",
      {
        nb: "Netto driftsresultat i prosent av driftsinntektene",
        nn: "Netto driftsresultat i prosent av driftsinntektene",
        en: "Net operating result in percent of operating income",
      },
      recommendation(input.year),
    ),
    share("brutto-driftsresultat", {
      nb: "Brutto driftsresultat i prosent av driftsinntektene",
      nn: "Brutto driftsresultat i prosent av driftsinntektene",
      en: "Brutto driftsresultat in percent of operating revenue",
    }),
    {
      id: "frie-inntekter",
      name: { nb: "Frie inntekter", nn: "Frie inntekter", en: "Free income" },
      explanation: {
        nb: "Inntektene kommunen selv bestemmer over: skatt på inntekt og formue og rammetilskudd fra staten.",
        nn: "Inntektene kommunen sjølv rår over: skatt på inntekt og formue og rammetilskot frå staten.",
        en: "The revenue the municipality decides over itself: tax on income and wealth, and the state's general grant.",
      },
      unit: "NOK",
      goodWhen: "up",
      formula: { kind: "sum", terms: [term("skatt-pa-inntekt-og-formue"), term("rammetilskudd")] },
      synonyms: ["skatt og rammetilskudd", "skatt og rammetilskot"],
      conventions: [conventionTexts.freeIncome],
    },
    {
      id: "netto-finans",
      name: { nb: "Netto finansposter", nn: "Netto finanspostar", en: "Net finance" },
      explanation: {
        nb: "Renteinntekter, utbytte og gevinster minus renter, tap og avdrag på lån. Et negativt tall betyr at finansene koster.",
        nn: "Renteinntekter, utbyte og gevinstar minus renter, tap og avdrag på lån. Eit negativt tal tyder at finansane kostar.",
        en: "Interest income, dividends and gains less interest, losses and instalments on loans. A negative number means that finance costs.",
      },
      unit: "NOK",
      goodWhen: "up",
      formula: {
        kind: "sum",
        terms: [term(input.year >= 2020 ? "netto-finansutgifter" : "resultat-eksterne-finanstransaksjoner")],
      },
      synonyms: ["finansposter", "finansnetto"],
      conventions: [],
    },
  ];
}

function areaFigures(
  id: string,
  areas: readonly BudgetArea[],
  where: Text,
  input: CatalogueInput,
): readonly FigureDefinition[] {
  const codes = areas.map((area) => area.code);
  const net = `netto-driftsutgift/${id}`;
  const deviation = id === allServices ? "budsjettavvik-tjenesteomradene" : `budsjettavvik/${id}`;
  const base = { synonyms: [], conventions: [conventionTexts.serviceAreas] };
  const onBudget = { version: "regulert-budsjett" } as const;
  return [
    {
      ...base,
      id: net,
      name: {
        nb: `Netto driftsutgift, ${where.nb}`,
        nn: `Netto driftsutgift, ${where.nn}`,
        en: `Net operating expenditure, ${where.en}`,
      },
      explanation: {
        nb: "Utgifter minus inntekter: det området bruker av fellesskapets penger.",
        nn: "Utgifter minus inntekter: det området bruker av pengane til fellesskapet.",
        en: "Expenditure less revenue: what the area uses of the common purse.",
      },
      unit: "NOK",
      goodWhen: "down",
      formula: { kind: "accounts", filter: { ...input.areaAccounts, area: codes }, sign: 1 },
    },
    {
      ...base,
      id: deviation,
      name: {
        nb: `Budsjettavvik, ${where.nb}`,
        nn: `Budsjettavvik, ${where.nn}`,
        en: `Budget deviation, ${where.en}`,
      },
      explanation: {
        nb: "Hvor mye mindre som ble brukt enn det regulerte budsjettet ga rom for. Et negativt tall er et merforbruk.",
        nn: "Kor mykje mindre som vart brukt enn det regulerte budsjettet gav rom for. Eit negativt tal er eit meirforbruk.",
        en: "How much less was spent than the revised budget allowed. A negative number is an overspend.",
      },
      unit: "NOK",
      goodWhen: "up",
      positive: "mindreforbruk",
      formula: {
        kind: "sum",
        terms: [{ figure: net, factor: 1, at: onBudget }, term(net, -1)],
      },
      synonyms: ["mindreforbruk", "merforbruk", "meirforbruk"],
      conventions: [conventionTexts.deviation, conventionTexts.serviceAreas],
    },
    {
      ...base,
      id: `${deviation}-i-prosent`,
      name: {
        nb: `Budsjettavvik i prosent av budsjettet, ${where.nb}`,
        nn: `Budsjettavvik i prosent av budsjettet, ${where.nn}`,
        en: `Budget deviation in percent of the budget, ${where.en}`,
      },
      explanation: {
        nb: "Budsjettavviket som andel av det regulerte budsjettet.",
        nn: "Budsjettavviket som del av det regulerte budsjettet.",
        en: "The budget deviation as a share of the revised budget.",
      },
      unit: "percent",
      decimals: 1,
      goodWhen: "up",
      formula: {
        kind: "ratio",
        numerator: term(deviation),
        denominator: { figure: net, factor: 1, at: onBudget },
        times: 100,
      },
      conventions: [conventionTexts.deviation],
    },
  ];
}

const allServices = "tjenesteomradene";

/** Every figure Fasit knows by itself for a report: statement lines, key figures, service areas. */
export function catalogue(input: CatalogueInput): readonly FigureDefinition[] {
  const together: Text = {
    nb: "tjenesteområdene samlet",
    nn: "tenesteområda samla",
    en: "all service areas",
  };
  return [
    ...input.lines.map((line) => lineFigure(line, input)),
    ...linesExplained(input.lines),
    ...keyFigures(input),
    ...accountFigures(input),
    ...(input.serviceAreas.length === 0 ? [] : areaFigures(allServices, input.serviceAreas, together, input)),
    ...(input.serviceAreas.length < 2
      ? []
      : areasExplained(`netto-driftsutgift/${allServices}`, input.serviceAreas)),
    ...input.serviceAreas.flatMap((area) => areaFigures(area.slug, [area], same(area.name), input)),
  ];
}
