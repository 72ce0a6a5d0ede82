/**
 * Key figures of investments, debt, reserves and working capital. They need the investment accounts or the
 * balance, and are absent with the reason where the ledger has none.
 *
 * Definitions: SSB's KOSTRA indicators as kommuneproposisjonen lists them (Prop. 88 S (2017–2018), vedlegg,
 * chapter 3) and as SSB's kapittelhierarki 2016 computes them: KG17 langsiktig gjeld without pensions, KG16
 * netto lånegjeld, KG9 arbeidskapital without premieavvik. SSB counts the whole konsern; here it is the entity.
 *
 * Layer: figures; pure.
 */
import type { Text } from "../base/language.ts";
import type { InternalTrade } from "../statements/statement.ts";
import { accountTexts } from "./catalogue-accounts-texts.ts";
import { conventionTexts } from "./catalogue-texts.ts";
import type { FigureDefinition, Formula, Term } from "./definition.ts";

export interface AccountFigureInput {
  readonly year: number;
  readonly internalTrade: InternalTrade;
}

const term = (text: string): Term =>
  text.startsWith("-") ? { figure: text.slice(1), factor: -1 } : { figure: text, factor: 1 };

const sum = (...terms: readonly string[]): Formula => ({ kind: "sum", terms: terms.map(term) });

const share = (numerator: string, denominator: string, times: 1 | 100): Formula => ({
  kind: "ratio",
  numerator: term(numerator),
  denominator: term(denominator),
  times,
});

const growth = (of: string): Formula => ({ kind: "change", of, years: 1, as: "percent" });

const investment = ["0", "4"];
const balance = ["2", "5"];

type Good = FigureDefinition["goodWhen"];

/** The figures, each from statement lines or from accounts. */
export function accountFigures({ year, internalTrade }: AccountFigureInput): readonly FigureDefinition[] {
  const isOld = year < 2020;
  const amount = (id: keyof typeof accountTexts, goodWhen: Good, formula: Formula, ...conventions: Text[]) =>
    figure(id, "NOK", goodWhen, formula, conventions);
  const percent = (
    id: keyof typeof accountTexts,
    goodWhen: Good,
    formula: Formula,
    ...conventions: Text[]
  ) => ({
    ...figure(id, "percent", goodWhen, formula, conventions),
    decimals: 1,
  });
  const ofIncome = (id: string) => share(id, "sum-driftsinntekter", 100);
  const trade = conventionTexts.internalTrade[internalTrade];
  return [
    amount(
      "brutto-investeringer",
      "neutral",
      isOld
        ? sum("2a/investeringer-i-anleggsmidler")
        : sum(
            "bevilgning-investering/investeringer-i-varige-driftsmidler",
            "bevilgning-investering/tilskudd-til-andres-investeringer",
          ),
    ),
    amount(
      "bruk-av-lan-til-investeringer",
      "down",
      {
        kind: "accounts",
        filter: { kontoklasse: investment, art: ["910-911", "913-919"], funksjon: ["!283"] },
        sign: -1,
        needsPart: true,
      },
      sources.relending,
    ),
    amount(
      "egenfinansiering",
      "up",
      sum("brutto-investeringer", "-bruk-av-lan-til-investeringer"),
      sources.relending,
    ),
    percent(
      "egenfinansiering-i-prosent",
      "up",
      share("egenfinansiering", "brutto-investeringer", 100),
      sources.selfFinancing,
      sources.relending,
    ),
    amount(
      "lanegjeld",
      "down",
      sum("balanse/langsiktig-gjeld", "-balanse/pensjonsforpliktelse"),
      sources.debt,
    ),
    amount("utlan-i-balansen", "neutral", {
      kind: "accounts",
      filter: { kontoklasse: balance, funksjon: ["22*"] },
      sign: 1,
      needsPart: true,
    }),
    amount("ubrukte-lanemidler", "neutral", {
      kind: "accounts",
      filter: { kontoklasse: balance, funksjon: ["9100*"] },
      sign: 1,
      needsPart: true,
    }),
    amount(
      "netto-lanegjeld",
      "down",
      sum("lanegjeld", "-utlan-i-balansen", "-ubrukte-lanemidler"),
      sources.netDebt,
    ),
    percent("lanegjeld-i-prosent", "down", ofIncome("lanegjeld"), sources.debt, trade),
    percent("netto-lanegjeld-i-prosent", "down", ofIncome("netto-lanegjeld"), sources.netDebt, trade),
    figure("innbyggere", "count", "neutral", { kind: "published" }, [sources.population]),
    figure("lanegjeld-per-innbygger", "kr-per-inhabitant", "down", share("lanegjeld", "innbyggere", 1), [
      sources.debt,
    ]),
    figure(
      "netto-lanegjeld-per-innbygger",
      "kr-per-inhabitant",
      "down",
      share("netto-lanegjeld", "innbyggere", 1),
      [sources.netDebt],
    ),
    percent("lanegjeld-vekst", "down", growth("lanegjeld"), sources.debt),
    percent("frie-inntekter-vekst", "up", growth("frie-inntekter"), conventionTexts.freeIncome),
    figure(
      "gjeldsvekst-lavere-enn-inntektsvekst",
      "truth",
      "up",
      {
        kind: "compare",
        left: term("lanegjeld-vekst"),
        operator: "<",
        right: term("frie-inntekter-vekst"),
      },
      [sources.debt, conventionTexts.freeIncome],
    ),
    percent("disposisjonsfond-i-prosent", "up", ofIncome("balanse/disposisjonsfond"), trade),
    amount(
      "fri-egenkapital-drift",
      "up",
      isOld
        ? sum(
            "balanse/disposisjonsfond",
            "balanse/regnskapsmessig-mindreforbruk",
            "balanse/regnskapsmessig-merforbruk",
          )
        : sum("balanse/disposisjonsfond", "balanse/merforbruk-i-driftsregnskapet"),
      sources.freeEquity,
    ),
    percent(
      "fri-egenkapital-drift-i-prosent",
      "up",
      ofIncome("fri-egenkapital-drift"),
      sources.freeEquity,
      trade,
    ),
    amount(
      "arbeidskapital",
      "up",
      sum("balanse/omlopsmidler", "-balanse/kortsiktig-gjeld"),
      sources.workingCapital,
    ),
    percent("arbeidskapital-i-prosent", "up", ofIncome("arbeidskapital"), sources.workingCapital, trade),
    amount(
      "arbeidskapital-uten-premieavvik",
      "up",
      sum("arbeidskapital", "-balanse/premieavvik", "balanse/premieavvik-gjeld"),
      sources.withoutPremium,
    ),
    percent(
      "arbeidskapital-uten-premieavvik-i-prosent",
      "up",
      ofIncome("arbeidskapital-uten-premieavvik"),
      sources.withoutPremium,
      trade,
    ),
  ];
}

function figure(
  id: keyof typeof accountTexts,
  unit: FigureDefinition["unit"],
  goodWhen: Good,
  formula: Formula,
  conventions: readonly Text[],
): FigureDefinition {
  const { name, explanation, synonyms } = accountTexts[id];
  return { id, name, explanation, unit, goodWhen, formula, synonyms, conventions };
}

const sources = {
  relending: {
    nb: "Lån til videre utlån (startlån) er ikke med: art 912, og alt på funksjon 283.",
    nn: "Lån til vidare utlån (startlån) er ikkje med: art 912, og alt på funksjon 283.",
    en: "Loans to pass on (startlån) are left out: art 912, and all on funksjon 283.",
  },
  selfFinancing: {
    nb: "Egenfinansiering er alt unntatt bruk av lån: overføring fra drift, salg, tilskudd, momskompensasjon og fond. SSB regner «egenfinansiering av investeringene» likt, men trekker fra all bruk av lån, også startlån.",
    nn: "Eigenfinansiering er alt så nær som bruk av lån: overføring frå drift, sal, tilskot, momskompensasjon og fond. SSB reknar «egenfinansiering av investeringene» likt, men trekkjer frå all bruk av lån, òg startlån.",
    en: "Self-financing is all but the use of loans: transfer from operations, sale, grants, VAT compensation and funds. SSB counts likewise, but deducts all use of loans, startlån too.",
  },
  debt: {
    nb: "SSB: langsiktig gjeld uten pensjonsforpliktelse (kapittel 41–47). SSB regner konsernet; her er det regnskapsenheten.",
    nn: "SSB: langsiktig gjeld utan pensjonsplikter (kapittel 41–47). SSB reknar konsernet; her er det rekneskapseininga.",
    en: "SSB: long-term debt without the pension obligation (chapters 41–47). SSB counts the group; here it is the entity.",
  },
  netDebt: {
    nb: "SSB: langsiktig gjeld uten pensjonsforpliktelse, minus utlån (kapittel 22) og ubrukte lånemidler (9100).",
    nn: "SSB: langsiktig gjeld utan pensjonsplikter, minus utlån (kapittel 22) og ubrukte lånemidlar (9100).",
    en: "SSB: long-term debt without the pension obligation, less loans given (chapter 22) and unused loans (9100).",
  },
  population: {
    nb: "Oppgis som publisert verdi med kilde, eller som eget tall med id «innbyggere» fra et register. SSB bruker folketallet ved utgangen av året.",
    nn: "Blir oppgitt som publisert verdi med kjelde, eller som eige tal med id «innbyggere» frå eit register. SSB bruker folketalet ved utgangen av året.",
    en: "Given as a published value with its source, or as an own figure with the id “innbyggere” from a register. SSB uses the population at the end of the year.",
  },
  freeEquity: {
    nb: "SSB: fri egenkapital drift, det vil si disposisjonsfond og mindreforbruk, fratrukket merforbruk (kapittel 56, 5950 og 5900).",
    nn: "SSB: fri eigenkapital drift, det vil seie disposisjonsfond og mindreforbruk, fråtrekt meirforbruk (kapittel 56, 5950 og 5900).",
    en: "SSB: free equity of operations, that is the disposition fund and surplus, less deficit (chapters 56, 5950 and 5900).",
  },
  workingCapital: {
    nb: "Omløpsmidler minus kortsiktig gjeld, med premieavvik.",
    nn: "Omløpsmiddel minus kortsiktig gjeld, med premieavvik.",
    en: "Current assets less short-term debt, premium deviation included.",
  },
  withoutPremium: {
    nb: "SSB: omløpsmidler uten premieavvik (kapittel 19) minus kortsiktig gjeld uten premieavvik (kapittel 39).",
    nn: "SSB: omløpsmiddel utan premieavvik (kapittel 19) minus kortsiktig gjeld utan premieavvik (kapittel 39).",
    en: "SSB: current assets without premium deviation (chapter 19) less short-term debt without it (chapter 39).",
  },
} satisfies Record<string, Text>;
