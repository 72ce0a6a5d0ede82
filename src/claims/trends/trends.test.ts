/**
 * Claims over years and against budgets on one bound figure. The values are synthetic; the sentences are invented,
 * many of them so that a reader who looks at the words of change alone would let a false claim hold.
 */
import { describe, expect, test } from "vitest";
import type { Language } from "../../base/language.ts";
import { kroner, ore } from "../../base/ore.ts";
import type { Version } from "../../base/period.ts";
import type { Quantity } from "../../base/quantity.ts";
import { parseDecimal, rational } from "../../base/rational.ts";
import type { Sense } from "../../base/sense.ts";
import { type ClaimInput, type Decision, usualConventions, type Verdict } from "../claim.ts";
import { judge } from "../judge.ts";
import type { Known } from "./known.ts";

const million = (text: string, step?: number): Quantity => {
  const value = parseDecimal(text) ?? rational(0);
  return {
    kind: "amount",
    ore: ore((value.n * 100_000_000n) / value.d),
    ...(step === undefined ? {} : { stepOre: kroner(step) }),
  };
};
const percent = (text: string): Quantity => ({
  kind: "number",
  value: parseDecimal(text) ?? rational(0),
  unit: "percent",
});
const count = (n: number): Quantity => ({ kind: "number", value: rational(n), unit: "count" });

interface Figure {
  readonly sense: Sense;
  readonly values: Readonly<Record<string, Quantity>>;
}

const level = (goodWhen: Sense["goodWhen"], values: Figure["values"]): Figure => ({
  sense: { nature: "level", goodWhen },
  values,
});

/** Keys are years, or a year and a version; 2017 is the bound value. */
const figures: Readonly<Record<string, Figure>> = {
  resultat: {
    sense: { nature: "level", goodWhen: "up", positive: "overskudd" },
    values: {
      "2012": million("300"),
      "2013": million("500"),
      "2014": million("-20"),
      "2015": million("240"),
      "2016": million("355.6"),
      "2017": million("421"),
      "2017 opprinnelig-budsjett": million("400"),
      "2017 regulert-budsjett": million("450"),
      "2016 regulert-budsjett": million("300"),
      "2015 regulert-budsjett": million("200"),
    },
  },
  gjeld: level("down", {
    "2015": million("4600", 100_000_000),
    "2016": million("5100", 100_000_000),
    "2017": million("5150"),
  }),
  andel: level("up", { "2015": percent("48.3"), "2016": percent("41.6"), "2017": percent("43.2") }),
  jevn: level("neutral", { "2016": million("100"), "2017": million("100") }),
  nesten: level("neutral", { "2016": million("100"), "2017": million("100.3") }),
  mellom: level("neutral", { "2016": million("100"), "2017": million("107") }),
  barn: level("neutral", {
    "2012": count(90),
    "2013": count(100),
    "2014": count(101),
    "2015": count(102),
    "2016": count(103),
    "2017": count(104),
  }),
  alene: level("up", { "2017": million("140.3") }),
  endring: {
    sense: { nature: "difference", goodWhen: "up", positive: "økning" },
    values: { "2017": percent("-4.3") },
  },
  avvik: {
    sense: { nature: "difference", goodWhen: "up", positive: "mindreforbruk" },
    values: { "2015": million("-9"), "2016": million("30"), "2017": million("51") },
  },
  publisert: { sense: { nature: "unknown", goodWhen: "neutral" }, values: { "2017": million("12") } },
};

function input(marked: string, name: string, language: Language): ClaimInput {
  const figure = figures[name];
  const own = figure?.values["2017"];
  if (figure === undefined || own === undefined) throw new Error(`no figure ${name}`);
  const open = marked.indexOf("[");
  const close = marked.lastIndexOf("]");
  const known: Known = {
    year: 2017,
    version: "regnskap",
    sense: figure.sense,
    values: Object.entries(figure.values).map(([key, quantity]) => {
      const [year = "", version = "regnskap"] = key.split(" ");
      return { year: Number(year), version: version as Version, quantity };
    }),
  };
  return {
    phrase: marked.slice(open + 1, close),
    sentence: marked.slice(0, open) + marked.slice(open + 1, close) + marked.slice(close + 1),
    phraseStart: open,
    language,
    ...usualConventions,
    quantities: [own],
    known: [known],
  };
}

const decide = (marked: string, name: string, language: Language): Decision =>
  judge(input(marked, name, language));

type Case = readonly [figure: string, sentence: string, verdict: Verdict];
const y = "holds";
const n = "contradicted";
const u = "undocumented";
const x = "unread";

const cases: Readonly<Record<Language, readonly Case[]>> = {
  nb: [
    // The year before, when none is named.
    ["resultat", "[Netto driftsresultat økte].", y],
    ["resultat", "[Netto driftsresultat falt].", n],
    ["resultat", "Resultatet [økte fra i fjor].", y],
    ["resultat", "Resultatet [gikk ned].", n],
    ["resultat", "Resultatet [gikk kraftig opp].", y],
    ["resultat", "Det var [en økning fra året før].", y],
    ["resultat", "Det var [en nedgang fra 2013].", y],
    ["resultat", "Det var [en nedgang fra 2015].", n],
    ["resultat", "Resultatet er [høyere enn i 2015].", y],
    ["resultat", "Resultatet er [lavere enn i 2013].", y],
    ["resultat", "Resultatet er [høyere enn i 2013].", n],
    ["resultat", "Resultatet er [høyere i 2017 enn i 2016].", y],
    ["resultat", "Resultatet er [bedre enn i fjor].", y],
    ["resultat", "Resultatet er [svakere enn i fjor].", n],
    ["resultat", "Resultatet [økte fra 2015 til 2017].", y],
    // Years that are not loaded.
    ["resultat", "Resultatet er [høyere enn i 2008].", u],
    ["alene", "[Skatteinntektene økte].", u],
    ["alene", "Skatten er [høyere enn budsjettert].", u],
    // Budgets, each by its name; without one, the revised.
    ["resultat", "Resultatet er [lavere enn budsjettert].", y],
    ["resultat", "Resultatet er [høyere enn budsjettert].", n],
    ["resultat", "Resultatet er [høyere enn opprinnelig budsjett].", y],
    ["resultat", "Resultatet er [høyere enn regulert budsjett].", n],
    ["resultat", "Resultatet er [under budsjettet].", y],
    ["resultat", "Det er [mindre enn det som var budsjettert].", y],
    ["resultat", "Det er [høyere enn både i fjor og opprinnelig budsjett].", y],
    ["resultat", "Det er [høyere enn både i fjor og budsjettert].", n],
    ["resultat", "Det er [høyere enn i fjor og lavere enn budsjettert].", y],
    ["resultat", "Det er [lavere enn prognosen].", u],
    // Not.
    ["resultat", "Resultatet er [ikke høyere enn i fjor].", n],
    ["resultat", "Resultatet er [ikke lavere enn i fjor].", y],
    ["resultat", "Resultatet er [ikke høyere enn budsjettert].", y],
    ["jevn", "Kostnaden er [ikke høyere enn i fjor].", y],
    ["jevn", "Kostnaden [økte ikke].", y],
    ["jevn", "Kostnaden [har ikke økt].", y],
    ["resultat", "Resultatet [økte ikke].", n],
    ["resultat", "Resultatet [økte] ikke i 2017.", x],
    ["resultat", "Resultatet er ikke [høyere enn i fjor].", x],
    ["resultat", "Resultatet [økte nesten ikke].", x],
    ["resultat", "Resultatet [skal øke].", x],
    ["resultat", "Det forventes at resultatet [øker].", x],
    ["resultat", "Resultatet [økte i første halvår].", x],
    ["resultat", "Resultatet [økte] i desember.", x],
    ["resultat", "Resultatet [økte i 2016].", x],
    ["resultat", "I 2016 [økte] resultatet.", x],
    ["resultat", "Resultatet [økte mindre enn ventet].", x],
    ["resultat", "Resultatet [økte, men falt igjen].", x],
    ["resultat", "Resultatet er [høyere] enn i 2013.", n],
    ["resultat", "Resultatet er [høyere] enn landsgjennomsnittet.", x],
    ["resultat", "Resultatet [økte] fra 2013.", n],
    // Another quantity, another scope, or not what is told.
    ["resultat", "Veksten i resultatet [økte].", x],
    ["resultat", "Andelen av resultatet [økte].", x],
    ["resultat", "Resultatet per innbygger [økte].", x],
    ["resultat", "Det er feil at resultatet [økte].", x],
    ["resultat", "Resultatet [økte] når engangsinntekter holdes utenom.", x],
    ["resultat", "Resultatet [økte] justert for prisvekst.", x],
    ["resultat", "Resultatet er [sjelden høyere enn i fjor].", x],
    ["resultat", "Resultatet er [det høyeste i landet siden 2013].", x],
    ["resultat", "Resultatet er [det høyeste budsjetterte siden 2013].", x],
    ["resultat", "Resultatet er [høyere i landet enn i fjor].", x],
    ["resultat", "Resultatet [gikk opp og ned].", x],
    ["resultat", "Resultatet har [økt de siste fem årene].", x],
    ["resultat", "Resultatet [økte raskere enn i fjor].", x],
    ["resultat", "Resultatet er [dobbelt så høyt som i fjor].", x],
    ["resultat", "Resultatet er [høyere enn budsjettert i 2016].", x],
    ["resultat", "Resultatet er [over 15 prosent høyere enn i fjor].", n],
    // Equal and nearly so.
    ["jevn", "Kostnaden er [uendret fra 2016].", y],
    ["jevn", "Kostnaden [økte].", n],
    ["jevn", "Kostnaden er [lavere enn i fjor].", n],
    ["nesten", "Kostnaden er [uendret fra året før].", y],
    ["nesten", "Kostnaden [økte].", y],
    ["mellom", "Kostnaden er [uendret].", n],
    ["barn", "Tallet er [uendret fra 2016].", u],
    ["jevn", "Kostnaden er [uendret på 100 mill. kroner].", y],
    ["jevn", "Kostnaden er [uendret på 101 mill. kroner].", n],
    ["gjeld", "Gjelden er [høyere enn i fjor].", u],
    ["gjeld", "Gjelden er [høyere enn i 2015].", y],
    // How much.
    ["resultat", "Resultatet er [vesentlig høyere enn i fjor].", y],
    ["mellom", "Kostnaden er [vesentlig høyere enn i fjor].", u],
    ["nesten", "Kostnaden er [betydelig høyere enn i fjor].", n],
    ["nesten", "Kostnaden er [litt høyere enn i fjor].", y],
    ["mellom", "Kostnaden [økte litt].", u],
    ["resultat", "Resultatet [økte svakt].", n],
    ["andel", "Andelen er [vesentlig lavere enn i 2015].", y],
    ["andel", "Andelen er [litt høyere enn i fjor].", u],
    ["resultat", "Resultatet [økte marginelt].", x],
    // With a number: both must hold.
    ["resultat", "Resultatet [økte med 65,4 mill. kroner].", y],
    ["resultat", "Resultatet [økte med 66 mill. kroner].", n],
    ["resultat", "Resultatet [falt med 65,4 mill. kroner].", n],
    ["resultat", "Resultatet [økte med 18,4 prosent].", y],
    ["resultat", "Resultatet [økte med 17 prosent].", n],
    ["resultat", "Resultatet [økte med 18 prosent, til 421 mill. kroner].", y],
    ["resultat", "Resultatet [økte fra 355,6 til 421 mill. kroner].", y],
    ["resultat", "Resultatet [falt fra 355,6 til 421 mill. kroner].", n],
    ["resultat", "Resultatet [økte fra 340 til 421 mill. kroner].", n],
    ["resultat", "Resultatet [falt fra 500 mill. kroner i 2013 til 421 mill. kroner].", x],
    ["andel", "Andelen [økte fra 48,3 til 41,6 prosent].", n],
    ["andel", "Andelen [økte med 1,6 prosentpoeng].", y],
    ["andel", "Andelen [økte med 1,6 prosent].", n],
    ["andel", "Andelen [økte med 3,8 prosent].", y],
    ["resultat", "Det er [29 mill. kroner lavere enn budsjettert].", y],
    ["resultat", "Det er [29 mill. kroner høyere enn budsjettert].", n],
    ["resultat", "Det er [21 mill. kroner høyere enn opprinnelig budsjett].", y],
    ["resultat", "Det er [421 mill. kroner, en økning på 18 prosent].", y],
    ["resultat", "Det er [421 mill. kroner, en økning på 12 prosent].", n],
    ["barn", "Tallet [økte med ett barn].", y],
    ["alene", "Skatten [økte med 140,3 mill. kroner].", u],
    ["alene", "Skatten økte med [140,3 mill. kroner].", u],
    ["alene", "Skatten er [140,3 mill. kroner] høyere enn i fjor.", u],
    // Over years.
    ["resultat", "Resultatet [økte for tredje år på rad].", y],
    ["resultat", "Resultatet [økte for andre år på rad].", n],
    ["resultat", "Resultatet [økte for fjerde år på rad].", n],
    ["barn", "Tallet [økte for femte år på rad].", u],
    ["barn", "Tallet [økte fem år på rad].", y],
    ["barn", "Tallet [økte ti år på rad].", u],
    ["resultat", "Resultatet [falt for tredje år på rad].", n],
    ["resultat", "For tredje år på rad [økte resultatet].", y],
    ["resultat", "[For fjerde år på rad økte resultatet].", n],
    ["resultat", "Resultatet ble [lavere enn budsjettert for første gang på tre år].", y],
    ["resultat", "Resultatet ble [lavere enn budsjettert for første gang på flere år].", y],
    ["resultat", "Resultatet ble [lavere enn budsjettert for første gang på fem år].", u],
    ["resultat", "Resultatet [økte for første gang på flere år].", n],
    ["resultat", "Kommunen fikk [overskudd for tredje år på rad].", y],
    ["resultat", "Kommunen fikk [overskudd for fjerde år på rad].", n],
    ["resultat", "Kommunen fikk [underskudd for første gang på flere år].", n],
    ["resultat", "Sist resultatet [falt], var i 2014.", y],
    ["resultat", "Sist resultatet [økte], var i 2014.", n],
    ["resultat", "[Sist resultatet falt, var i 2014].", y],
    ["resultat", "[Sist resultatet falt, var i 2013].", n],
    ["resultat", "[Sist resultatet falt, var i 2010].", u],
    // Places.
    ["resultat", "Det er [det høyeste resultatet siden 2013].", y],
    ["resultat", "Det er [det høyeste resultatet siden 2012].", n],
    ["resultat", "Det er [det laveste resultatet siden 2014].", n],
    ["resultat", "Det er [det beste resultatet på tre år].", y],
    ["resultat", "Det er [det beste resultatet på ti år].", n],
    ["resultat", "Det er [det høyeste resultatet noen gang].", n],
    ["resultat", "Det er [det nest høyeste resultatet noen gang].", y],
    ["resultat", "Det er [det tredje høyeste resultatet noen gang].", n],
    ["resultat", "Det er [et av de beste resultatene noen gang].", y],
    ["barn", "Det er [flere barn enn noen gang].", y],
    ["barn", "Det er [færre barn enn noen gang].", n],
    ["barn", "Det er [det beste tallet siden 2013].", x],
    ["barn", "Det er [det høyeste tallet siden 2008].", u],
    ["andel", "Andelen er [høyere enn noen gang].", n],
    ["alene", "Skatten er [rekordhøy].", u],
    ["resultat", "Resultatet har [ikke vært høyere siden 2013].", y],
    ["resultat", "Resultatet har [aldri vært høyere].", n],
    ["barn", "Det har [aldri vært flere].", y],
    // A figure that already is a change or a deviation.
    ["endring", "[Inntektene falt].", y],
    ["endring", "[Inntektene økte].", n],
    ["endring", "Inntektene er [lavere enn budsjettert].", x],
    ["avvik", "Tjenestene brukte [mindre enn budsjettert].", y],
    ["avvik", "Tjenestene brukte [mer enn budsjettert].", n],
    ["avvik", "Avviket er [51 mill. kroner mindre enn budsjettert].", y],
    ["avvik", "De brukte [mindre enn budsjettert for andre år på rad].", y],
    ["avvik", "De brukte [mindre enn budsjettert for tredje år på rad].", n],
    ["publisert", "Inntekten [økte med 12 mill. kroner].", y],
    ["publisert", "Inntekten [økte med 13 mill. kroner].", n],
  ],
  nn: [
    ["resultat", "Resultatet [auka frå i fjor].", y],
    ["resultat", "Resultatet [gjekk ned].", n],
    ["resultat", "Resultatet er [lågare enn i 2013].", y],
    ["resultat", "Resultatet er [høgare enn budsjettert].", n],
    ["resultat", "Resultatet er [høgare enn opphavleg budsjett].", y],
    ["resultat", "Resultatet er [ikkje høgare enn i fjor].", n],
    ["resultat", "Resultatet [auka for tredje år på rad].", y],
    ["resultat", "Resultatet [auka for andre året på rad].", n],
    ["resultat", "Det er [det høgaste resultatet sidan 2013].", y],
    ["barn", "Det er [fleire barn enn nokon gong].", y],
    ["mellom", "Kostnaden er [vesentleg høgare enn i fjor].", u],
    ["resultat", "Resultatet vart [lågare enn budsjettert for første gong på fleire år].", y],
    ["resultat", "Resultatet [auka med 18,4 prosent].", y],
    ["resultat", "Resultatet [minka med 18,4 prosent].", n],
    ["jevn", "Kostnaden er [uendra frå 2016].", y],
    ["resultat", "Resultatet [auka] ikkje.", x],
    ["alene", "Skatten [auka].", u],
  ],
  en: [
    ["resultat", "The result [rose from last year].", y],
    ["resultat", "The result [fell].", n],
    ["resultat", "The result is [higher than in 2015].", y],
    ["resultat", "The result is [lower than budgeted].", y],
    ["resultat", "The result is [higher than the original budget].", y],
    ["resultat", "The result is [not higher than last year].", n],
    ["resultat", "The result [increased by 18.4 per cent].", y],
    ["resultat", "The result [increased by 12 per cent].", n],
    ["resultat", "The result [rose for the third year in a row].", y],
    ["resultat", "The result [rose for the second consecutive year].", n],
    ["resultat", "It was [lower than budgeted for the first time in three years].", y],
    ["resultat", "It is [the highest result since 2013].", y],
    ["resultat", "It is [the highest result ever].", n],
    ["mellom", "The cost is [significantly higher than last year].", u],
    ["jevn", "The cost is [unchanged from 2016].", y],
    ["resultat", "The result [should rise].", x],
    ["alene", "The tax [rose].", u],
    ["resultat", "The result did not [rise].", x],
  ],
};

describe.each(Object.entries(cases))("%s", (language, all) => {
  test.each(all)("%s: %s → %s", (figure, sentence, expected) => {
    const { verdict, reason } = decide(sentence, figure, language as Language);
    expect([verdict, verdict === expected ? undefined : reason]).toEqual([expected, undefined]);
  });
});

test("no claim that is false or open is let through", () => {
  const let_through = Object.entries(cases).flatMap(([language, all]) =>
    all.filter(
      ([figure, sentence, expected]) =>
        expected !== "holds" && decide(sentence, figure, language as Language).verdict === "holds",
    ),
  );
  expect(let_through).toEqual([]);
});

test("a claim says which years it rests on, and which are missing", () => {
  const streak = decide("Resultatet [økte for tredje år på rad].", "resultat", "nb");
  expect(streak.compared?.map(({ year }) => year)).toEqual([2013, 2014, 2015, 2016]);
  const missing = decide("Skatten er [høyere enn i 2008].", "alene", "nb");
  expect(missing.reason).toMatchObject({
    kind: "trend",
    why: { kind: "missing", points: [{ year: 2008, version: "regnskap" }] },
  });
  const budget = decide("Resultatet er [høyere enn budsjettert].", "resultat", "nb");
  expect(budget.compared?.map(({ year, version }) => `${year} ${version}`)).toEqual([
    "2017 regulert-budsjett",
  ]);
});

test("without what is known of the figure, a claim is decided as before", () => {
  const { known: _known, ...bare } = input("Resultatet [økte].", "resultat", "nb");
  expect(judge(bare).verdict).toBe("unread");
});
