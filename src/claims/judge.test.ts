import { describe, expect, test } from "vitest";
import type { Language } from "../base/language.ts";
import { kroner, ore } from "../base/ore.ts";
import type { NumberUnit, Quantity } from "../base/quantity.ts";
import { parseDecimal, type Rational, rational } from "../base/rational.ts";
import { type ClaimInput, usualConventions, type Verdict } from "./claim.ts";
import { standardWidths } from "./hedge-width.ts";
import { judge } from "./judge.ts";

const decimal = (text: string): Rational => parseDecimal(text) ?? rational(0);
const million = (text: string): Quantity => {
  const value = decimal(text);
  return { kind: "amount", ore: ore((value.n * 100_000_000n) / value.d) };
};
const changed = (text: string): Quantity => ({
  ...(million(text) as { kind: "amount"; ore: ReturnType<typeof ore> }),
  isChange: true,
});
const published = (text: string, stepMillions: number): Quantity => ({
  ...(million(text) as { kind: "amount"; ore: ReturnType<typeof ore> }),
  stepOre: kroner(stepMillions * 1_000_000),
});
const number = (text: string, unit: NumberUnit = "count", step?: string): Quantity => ({
  kind: "number",
  value: decimal(text),
  unit,
  ...(step === undefined ? {} : { step: decimal(step) }),
});
const percent = (text: string) => number(text, "percent");
const range = (low: number, high: number): Quantity => ({
  kind: "range",
  low: rational(low),
  high: rational(high),
  unit: "count",
});
const date = (iso: string): Quantity => ({ kind: "date", iso });
const truth = (isTrue: boolean): Quantity => ({ kind: "truth", holds: isTrue });
const rank = (place: number, of: number, order: "highest" | "lowest" = "highest"): Quantity => ({
  kind: "rank",
  place,
  of,
  order,
  years: [],
});
const absent: Quantity = { kind: "absent", reason: { nb: "ikke offentlig", nn: "", en: "" } };

/** The phrase in brackets is the link: "nesten [80 folkevalgte] fra". */
function verdict(marked: string, quantities: readonly Quantity[], language: Language = "nb"): Verdict {
  return judge(input(marked, quantities, language)).verdict;
}

function input(marked: string, quantities: readonly Quantity[], language: Language = "nb"): ClaimInput {
  const open = marked.indexOf("[");
  const close = marked.lastIndexOf("]");
  const whole = open < 0;
  return {
    phrase: whole ? marked : marked.slice(open + 1, close),
    sentence: whole
      ? marked
      : marked.slice(0, open) + marked.slice(open + 1, close) + marked.slice(close + 1),
    phraseStart: whole ? 0 : open,
    language,
    rounding: "half-away",
    widths: standardWidths,
    quantities,
  };
}

const cases: readonly (readonly [string, string, readonly Quantity[], Verdict, Language?])[] = [
  // The claims of Asker's annual report for 2017, true and made untrue (values synthetic).
  ["1", "et av sine beste økonomiske resultater noen gang", [rank(2, 10)], "holds"],
  ["1", "et av sine beste økonomiske resultater noen gang", [rank(4, 10)], "contradicted"],
  ["1", "et av sine beste økonomiske resultater noen gang", [rank(1, 3)], "undocumented"],
  ["2", "[421 millioner kroner]", [million("421.004312")], "holds"],
  ["2", "[421 millioner kroner]", [million("421.5")], "contradicted"],
  ["2", "[421 millioner kroner]", [million("420.5")], "holds"],
  ["2", "[421 millioner kroner]", [million("420.49999999")], "contradicted"],
  ["2", "[421 millioner kroner]", [million("-421")], "contradicted"],
  ["2", "421 millioner", [million("421")], "holds"],
  ["3", "8,5 prosent", [percent("8.53")], "holds"],
  ["3", "8,5 prosent", [percent("8.55")], "contradicted"],
  ["3", "8,5 %", [number("8.5", "percentage-points")], "unread"],
  ["4", "høye skatteinntekter og god avkastning", [absent], "undocumented"],
  ["5", "51 millioner kroner mindre enn det som var budsjettert", [million("51.2")], "holds"],
  ["5", "51 millioner kroner mindre enn det som var budsjettert", [million("53")], "contradicted"],
  ["6", "et mindreforbruk på rundt 1,5 prosent", [percent("1.44")], "holds"],
  ["6", "mindreforbruk på rundt 1,5 prosent", [percent("1.6")], "contradicted"],
  [
    "7",
    "For første gang på flere år var lånegjelden lavere enn veksten i frie inntekter",
    [absent],
    "undocumented",
  ],
  ["7", "lånegjelden lavere enn veksten i frie inntekter", [truth(true)], "holds"],
  ["7", "lånegjelden lavere enn veksten i frie inntekter", [truth(false)], "contradicted"],
  ["8", "54,7 prosent", [percent("54.7")], "holds"],
  ["9", "hele 143 millioner kroner", [million("143.2")], "holds"],
  ["9", "hele 143 millioner kroner", [million("145")], "contradicted"],
  [
    "10",
    "vesentlig mer enn de 66 millionene kommunen hadde budsjettert med",
    [million("66"), million("143")],
    "holds",
  ],
  [
    "10",
    "vesentlig mer enn de 66 millionene kommunen hadde budsjettert med",
    [million("68"), million("143")],
    "contradicted",
  ],
  [
    "10",
    "vesentlig mer enn de 66 millionene kommunen hadde budsjettert med",
    [million("66"), million("72")],
    "contradicted",
  ],
  ["10", "vesentlig mer enn de 66 millionene kommunen hadde budsjettert med", [million("66")], "unread"],
  ["10", "mer enn de 66 millionene", [million("66"), million("67")], "holds"],
  ["10", "mindre enn de 66 millionene", [million("66"), million("67")], "contradicted"],
  [
    "11",
    "I juni 2016 vedtok kommunestyrene i Asker, Røyken og Hurum å slå sammen de tre kommunene",
    [date("2016-06-14"), number("3")],
    "holds",
  ],
  [
    "11",
    "I juni 2016 vedtok kommunestyrene i Asker, Røyken og Hurum å slå sammen de tre kommunene",
    [date("2016-05-31"), number("3")],
    "contradicted",
  ],
  [
    "11",
    "I juni 2016 vedtok kommunestyrene i Asker, Røyken og Hurum å slå sammen de tre kommunene",
    [date("2016-06"), number("4")],
    "contradicted",
  ],
  ["12", "Stortinget vedtok sammenslåingen i juni 2017", [date("2017-06-08")], "holds"],
  ["12", "Stortinget vedtok sammenslåingen i juni 2017", [truth(true)], "holds"],
  ["12", "Stortinget vedtok sammenslåingen i juni 2017", [date("2017")], "undocumented"],
  ["13", "1. januar 2020", [date("2020-01-01")], "holds"],
  ["13", "1. januar 2020", [date("2020-01")], "undocumented"],
  ["13", "1. januar 2020", [date("2021-01-01")], "contradicted"],
  ["14", "nærmere 93 000 innbyggere", [number("92500")], "holds"],
  ["14", "nærmere 93 000 innbyggere", [number("93000")], "contradicted"],
  ["14", "nærmere 93 000 innbyggere", [number("91999")], "contradicted"],
  ["15", "rundt 6000 ansatte", [number("6400")], "holds"],
  ["15", "rundt 6000 ansatte", [number("6501")], "contradicted"],
  ["16", "nesten 80 folkevalgte fra de tre kommunene", [number("78"), number("3")], "holds"],
  ["16", "nesten [80 folkevalgte] fra de tre kommunene", [number("80")], "contradicted"],
  ["16", "nesten [80 folkevalgte] fra de tre kommunene", [number("78")], "holds"],
  ["16", "ikke [80 folkevalgte]", [number("80")], "unread"],
  ["17", "over 70 ekstra møter for de folkevalgte i 2017", [number("73")], "holds"],
  ["17", "over 70 ekstra møter for de folkevalgte i 2017", [number("70")], "contradicted"],
  ["17", "over 70 ekstra møter for de folkevalgte i 2017", [number("78")], "contradicted"],
  ["18", "11. desember 2017 fastsatte departementet forskrift", [date("2017-12-11")], "holds"],
  ["19", "fellesnemnda, som består av tre folkevalgte fra hver kommune", [range(3, 3)], "holds"],
  ["19", "tre folkevalgte fra hver kommune", [range(2, 3)], "contradicted"],
  ["20", "innovasjonsstrategien fra 2015", [date("2015")], "holds"],
  ["20", "innovasjonsstrategien fra 2015", [date("2014-11")], "contradicted"],
  ["21", "nominert til Innovasjonsprisen 2017 med tre prosjekter", [number("3")], "holds"],
  ["21", "nominert til Innovasjonsprisen 2017 med tre prosjekter", [number("2")], "contradicted"],
  ["22", "to internasjonale innovasjonskonkurranser", [number("2")], "holds"],
  ["23", "276 søknader fra 58 land", [number("276"), number("58")], "holds"],
  ["23", "276 søknader fra 58 land", [number("276"), number("57")], "contradicted"],
  ["23", "276 søknader fra 58 land", [number("276")], "unread"],
  ["24", "semifinalen i Paris i november 2017", [date("2017-11-21")], "holds"],
  ["25", "ett av syv prosjekter som gikk videre", [number("7")], "holds"],
  ["25", "ett av syv prosjekter som gikk videre", [number("1"), number("7")], "holds"],
  ["25", "ett av syv prosjekter som gikk videre", [number("2"), number("7")], "contradicted"],
  ["25", "ett av syv prosjekter som gikk videre", [number("8")], "contradicted"],
  ["26", "Alle elever og lærere på 4.- til 10.-trinn", [range(4, 10), truth(true)], "holds"],
  ["26", "Alle elever og lærere på 4.- til 10.-trinn", [range(5, 10), truth(true)], "contradicted"],
  ["26", "Alle elever og lærere på 4.- til 10.-trinn", [range(4, 10), truth(false)], "contradicted"],
  ["27", "I januar startet alle ungdomskolene i Asker", [date("2017-01"), truth(true)], "holds"],
  ["27", "I januar startet alle ungdomskolene i Asker", [date("2017-02-01")], "contradicted"],
  ["27", "i august fulgte 4.- til 7.-trinn i barneskolene", [date("2017-08"), range(4, 7)], "holds"],
  ["28", "850 lærere og 9000 elever", [number("850"), number("9012")], "holds"],
  ["28", "850 lærere og 9000 elever", [number("851"), number("9012")], "contradicted"],
  ["29", "5-10 lærere, totalt 170 ressurspersoner", [range(5, 10), number("170")], "holds"],
  ["29", "5–10 lærere, totalt 170 ressurspersoner", [range(4, 10), number("170")], "contradicted"],
  ["30", "Totalt 6800 Chromebooks", [number("6800")], "holds"],
  ["30", "Totalt 6800 Chromebooks", [number("6900")], "contradicted"],
  [
    "31",
    "I løpet av en syvdagersperiode var alle våre 6500 Chromebooks i bruk",
    [number("6512"), number("6512")],
    "holds",
  ],
  ["31", "alle våre 6500 Chromebooks i bruk", [number("6512"), number("6511")], "contradicted"],
  ["31", "alle våre 6500 Chromebooks i bruk", [number("6600"), number("6600")], "contradicted"],
  ["32", "Hver dag produserte elever og lærere 7500 filer", [number("7461.5")], "holds"],
  ["33", "Daglig delte lærerne ut 6000 Google Classroom-aktiviteter", [number("6010")], "holds"],
  ["34", "rundt én million filer i Google Drive", [number("1040000")], "holds"],
  ["34", "rundt én million filer", [million("1")], "unread"],
  ["35", "rundt 700 000 av filene ble delt", [number("700100")], "holds"],
  ["35", "rundt 700 000 av filene ble delt", [number("751000")], "contradicted"],
  ["36", "rundt 30 000 Hangouts-samtaler", [number("31000")], "holds"],
  ["37", "underveis-rapport høsten 2018", [date("2018-10")], "holds"],
  ["37", "underveis-rapport høsten 2018", [date("2018-08-15")], "holds"],
  ["37", "underveis-rapport høsten 2018", [date("2018-12-01")], "contradicted"],
  ["37", "underveis-rapport høsten 2018", [date("2018")], "undocumented"],
  ["vinter", "vinteren 2017", [date("2016-12-05")], "holds"],
  ["vinter", "vinteren 2017", [date("2017-12-05")], "holds"],
  ["vinter", "vinteren 2017", [date("2018-01-05")], "contradicted"],

  // A published value is known only to its step.
  ["published", "421 millioner", [published("421", 1)], "holds"],
  ["published", "421,0 millioner", [published("421", 1)], "undocumented"],
  ["published", "421,3 millioner", [published("421", 1)], "undocumented"],
  ["published", "425 millioner", [published("421", 1)], "contradicted"],
  ["published", "over 400 millioner", [published("421", 1)], "holds"],
  ["published", "over 421 millioner", [published("421", 1)], "undocumented"],
  ["published", "8,53 prosent", [number("8.5", "percent", "0.1")], "undocumented"],

  // Never a guess.
  ["hedge", "opp mot 421 millioner kroner", [million("421")], "contradicted"],
  ["hedge", "opp mot 421 millioner kroner", [million("420.5")], "holds"],
  ["never", "ikke 421 millioner kroner", [million("421")], "unread"],
  ["never", "halvparten av 421 millioner kroner", [million("421")], "unread"],
  ["never", "dobbelt så mye som 421 millioner kroner", [million("421")], "unread"],
  ["hedge", "snaut 421 millioner kroner", [million("421")], "contradicted"],
  ["hedge", "godt over 70 møter", [number("73")], "contradicted"],
  ["hedge", "godt over 70 møter", [number("77")], "holds"],
  ["never", "tre ganger så mange", [number("3")], "unread"],
  ["never", "421", [million("421")], "unread"],
  ["never", "421 prosent", [million("421")], "unread"],
  ["never", "421 kroner", [number("421")], "unread"],
  ["never", "8.5 prosent", [percent("8.5")], "unread"],
  ["never", "noen møter", [number("3")], "unread"],
  ["never", "ikke vedtatt", [truth(true)], "unread"],
  ["never", "3 prosjekter", [truth(true)], "unread"],
  ["never", "før 1. januar 2020", [date("2020-01-01")], "unread"],
  ["never", "[9] tusen elever", [number("9")], "contradicted"],
  ["never", "[9] tusen elever", [number("9100")], "holds"],
  ["never", "[421] millioner kroner", [million("421")], "holds"],
  ["hedge", "opp mot [421 millioner kroner]", [million("421")], "contradicted"],
  ["never", "det beste resultatet på 421 millioner", [million("421")], "unread"],
  ["never", "fra 2,9 til 2,5 prosent", [percent("2.5")], "unread"],
  ["never", "fra 1 180 til 1 240 elever", [number("1200")], "unread"],
  ["never", "frå 48 til 52 prosent", [percent("50")], "unread", "nn"],
  ["never", "from 48 to 52 percent", [percent("50")], "unread", "en"],
  ["range", "mellom 48 og 52 prosent", [percent("50")], "holds"],
  ["never", "mer enn dobbelt så mange som de 80", [number("80")], "unread"],
  ["never", "2 til 3 ganger", [range(2, 3)], "unread"],
  ["never", "10-12 000 kroner", [{ kind: "amount", ore: kroner(11_000) }], "unread"],
  ["never", "€ 80 mill.", [million("80")], "unread"],
  ["never", "80 mill. euro", [million("80")], "unread"],
  ["never", "80+ deltakere", [number("80")], "unread"],
  ["words", "to hundre elever", [number("200")], "holds"],
  ["words", "to hundre elever", [number("201")], "contradicted"],
  ["words", "hundre elever", [number("100")], "holds"],
  ["words", "hundre elever", [number("103")], "contradicted"],
  ["words", "hundre og tjue elever", [number("120")], "holds"],
  ["words", "hundre og tjue elever", [number("20")], "contradicted"],
  ["words", "over tusen innbyggere", [number("1040")], "holds"],
  ["words", "over tusen innbyggere", [number("1200")], "contradicted"],
  ["bound", "færre enn fem elever", [number("3")], "holds"],
  ["bound", "færre enn fem elever", [number("0")], "holds"],
  ["bound", "færre enn fem elever", [number("5")], "contradicted"],
  ["bound", "mindre enn 2 mill. kroner", [million("0.4")], "holds"],
  ["never", "flere hundre elever", [number("300")], "unread"],
  ["never", "et par hundre elever", [number("200")], "unread"],
  ["never", "noen få millioner kroner", [million("3")], "unread"],
  ["never", "3, 3 mill. kroner", [million("3.3")], "unread"],
  ["minus", "(3,4) mill. kroner", [million("-3.4")], "holds"],
  ["minus", "(3,4) mill. kroner", [million("3.4")], "contradicted"],
  ["part", "hver femte ansatt", [percent("20.4")], "holds"],
  ["part", "hver femte ansatt", [percent("22")], "contradicted"],
  ["never", "hvert femte år", [percent("20")], "unread"],
  ["share", "one in five employees", [percent("20")], "holds", "en"],
  ["times", "halvannen gang så høy", [number("1.5", "ratio")], "holds"],
  ["words", "halvannet år", [number("1.5")], "holds"],
  ["change", "gikk fra 71 til 76 prosent", [percent("71"), percent("76")], "holds"],
  ["list", "7,7 og 7,1 besøk", [number("7.7"), number("7.1")], "holds"],
  ["date", "31.12.17", [date("2017-12-31")], "holds"],
  ["plus", "med pluss seks millioner kroner", [million("6")], "holds"],
  ["never", "titalls elever", [number("40")], "unread"],
  ["never", "henimot 421 millioner kroner", [million("421")], "unread"],
  ["never", "ytterligere 421 millioner kroner", [million("421")], "unread"],
  ["never", "11 % poeng", [percent("11")], "unread"],
  ["never", "sommeren og høsten 2017", [date("2017-09")], "unread"],
  ["never", "11. og 12. desember 2017", [date("2017-12-12")], "unread"],
  ["part", "første halvår 2017", [date("2017-06-30")], "holds"],
  ["part", "første halvår 2017", [date("2017-07-01")], "contradicted"],
  ["part", "første halvår 2017", [date("2016-03")], "contradicted"],
  ["part", "første halvår 2017", [date("2017")], "undocumented"],
  ["part", "andre halvår i 2017", [date("2017-07")], "holds"],
  ["part", "i 3. kvartal 2017", [date("2017-09-30")], "holds"],
  ["part", "i 3. kvartal 2017", [date("2017-10-01")], "contradicted"],
  ["part", "andre tertial 2017", [date("2017-05-01")], "holds"],
  ["part", "andre tertial 2017", [date("2017-09-01")], "contradicted"],
  ["part", "femte tertial 2017", [date("2017-09-01")], "unread"],
  ["part", "i slutten av 2017", [date("2017-01")], "contradicted"],
  ["part", "i slutten av 2017", [date("2017-10-01")], "holds"],
  ["part", "i begynnelsen av 2017", [date("2017-03-31")], "holds"],
  ["part", "i begynnelsen av 2017", [date("2017-04-01")], "contradicted"],
  ["part", "i midten av 2017", [date("2017-05")], "holds"],
  ["part", "ved utgangen av 2017", [date("2017-12-31")], "holds"],
  ["part", "ved utgangen av 2017", [date("2017-11-30")], "contradicted"],
  ["part", "ved utgangen av juni 2017", [date("2017-06-01")], "unread"],
  ["part", "ved årsskiftet 2017/2018", [date("2018-01-01")], "holds"],
  ["part", "ved årsskiftet 2017/2018", [date("2018-02-01")], "contradicted"],
  ["part", "ved årsskiftet 2017/2019", [date("2018-01-01")], "unread"],
  ["part", "mellom juni og august 2017", [date("2017-08-31")], "holds"],
  ["part", "mellom juni og august 2017", [date("2017-09-01")], "contradicted"],
  ["part", "før første halvår 2017", [date("2017-02")], "unread"],
  ["part", "12 møter i første halvår 2017", [number("12")], "unread"],
  ["part", "byrjinga av 2017", [date("2017-02")], "holds", "nn"],
  ["part", "first half of 2017", [date("2017-02")], "holds", "en"],
  ["part", "third quarter of 2017", [date("2017-06")], "contradicted", "en"],
  ["series", "421 millioner", [{ kind: "series", years: [], values: [], unit: "NOK" }], "unread"],

  // Changes: the word of change and the sign of a figure that is a change.
  ["change", "fra 48,3 til 41,6 prosent", [percent("48.3"), percent("41.6")], "holds"],
  ["change", "fra 48,3 til 41,6 prosent", [percent("48.3"), percent("42")], "contradicted"],
  ["change", "økte fra 48,3 til 41,6 prosent", [percent("48.3"), percent("41.6")], "contradicted"],
  ["change", "falt fra 48,3 til 51,6 prosent", [percent("48.3"), percent("51.6")], "contradicted"],
  ["change", "Gjelden økte med [12 millioner kroner]", [changed("12")], "holds"],
  ["change", "Gjelden økte med [12 millioner kroner]", [changed("-12")], "contradicted"],
  ["change", "Gjelden ble redusert med [12 millioner kroner]", [changed("-12.2")], "holds"],
  ["change", "Gjelden ble redusert med [12 millioner kroner]", [changed("12")], "contradicted"],
  ["change", "[en nedgang på over 12 millioner kroner]", [changed("-12.4")], "holds"],
  ["change", "[en nedgang på over 12 millioner kroner]", [changed("-11.9")], "contradicted"],
  ["change", "Gjelden ble [12 millioner kroner lavere enn året før]", [changed("-12")], "holds"],
  ["change", "Gjelden ble redusert til [12 millioner kroner]", [million("12")], "holds"],

  // Parts and multiples in words.
  ["part", "Halvparten av elevene", [percent("51")], "holds"],
  ["part", "Halvparten av elevene", [percent("53")], "contradicted"],
  ["part", "nesten halvparten", [percent("47")], "holds"],
  ["part", "nesten halvparten", [percent("50")], "contradicted"],
  ["part", "to tredeler av brukerne", [percent("66.1")], "holds"],
  ["part", "tre av fire ansatte", [percent("76")], "holds"],
  ["part", "tre av fire ansatte", [percent("70")], "contradicted"],
  ["part", "tre av fire skoler", [number("3"), number("4")], "holds"],
  ["part", "dobbelt så mange", [number("2.05", "ratio")], "holds"],
  ["part", "dobbelt så mange", [number("2.2", "ratio")], "contradicted"],
  ["part", "dobbelt så mange", [number("2")], "unread"],
  ["part", "12,5 og 14,2 mill. kroner", [million("12.5"), million("14.2")], "holds"],
  ["since", "det beste resultatet siden 2013", [rank(1, 6)], "holds"],
  [
    "since",
    "det beste resultatet siden 2013",
    [{ ...rank(2, 6), years: [2012, 2013, 2014, 2015] } as Quantity],
    "undocumented",
  ],
  [
    "since",
    "det beste resultatet siden 2013",
    [{ ...rank(4, 6), years: [2012, 2013, 2014, 2015] } as Quantity],
    "contradicted",
  ],

  // Signs.
  ["sign", "-2,8 prosent", [percent("-2.8")], "holds"],
  ["sign", "-2,8 prosent", [percent("2.8")], "contradicted"],
  ["sign", "underskudd på 37 millioner kroner", [million("-37.2")], "holds"],
  ["sign", "underskudd på 37 millioner kroner", [million("37.2")], "unread"],
  ["sign", "underskudd på 37 millioner kroner", [million("-39")], "contradicted"],

  // Ranges and open bounds.
  ["range", "mellom 4 og 6 prosent", [percent("5.2")], "holds"],
  ["range", "mellom 4 og 6 prosent", [percent("6.1")], "contradicted"],
  ["range", "mellom 500 000 og 1 million kroner", [million("0.7")], "holds"],
  ["range", "minst 1,75 prosent", [percent("8.5")], "holds"],
  ["range", "minst 1,75 prosent", [percent("1.74")], "contradicted"],
  ["range", "høyst 5 saker", [number("6")], "contradicted"],
  ["range", "80 deltakere eller flere", [number("95")], "holds"],
  ["range", "vesentlig mer enn 66 millioner kroner", [million("143")], "holds"],
  ["range", "vesentlig mer enn 66 millioner kroner", [million("72")], "contradicted"],

  // Ranks.
  ["rank", "det beste resultatet noen gang", [rank(1, 10)], "holds"],
  ["rank", "det beste resultatet noen gang", [rank(2, 10)], "contradicted"],
  ["rank", "det nest beste resultatet", [rank(2, 10)], "holds"],
  ["rank", "det høyeste resultatet", [rank(1, 10, "lowest")], "unread"],

  // Kroner in other forms.
  ["kr", "kr 45 000", [{ kind: "amount", ore: kroner(45_200) }], "holds"],
  ["kr", "45 000 kroner per innbygger", [number("45200", "kr-per-inhabitant")], "holds"],
  ["kr", "1000 kr", [{ kind: "amount", ore: kroner(1000) }], "holds"],
  ["kr", "421 MNOK", [million("421")], "holds"],

  // Nynorsk and English.
  ["nn", "hausten 2018", [date("2018-09")], "holds", "nn"],
  ["nn", "nærmare 93 000 innbyggjarar", [number("92500")], "holds", "nn"],
  ["nn", "heile 143 millionar kroner", [million("143")], "holds", "nn"],
  ["nn", "eit av dei beste resultata nokon gong", [rank(3, 8)], "holds", "nn"],
  ["nn", "ikkje 143 millionar kroner", [million("143")], "unread", "nn"],
  ["en", "6,012 employees", [number("6012")], "holds", "en"],
  ["en", "8.5 percent", [percent("8.5")], "holds", "en"],
  ["en", "8,5 percent", [percent("8.5")], "unread", "en"],
  ["en", "one of its best results ever", [rank(2, 8)], "holds", "en"],
  ["en", "nearly 93,000 inhabitants", [number("92500")], "holds", "en"],
  ["en", "NOK 421 million", [million("421.2")], "holds", "en"],
  ["en", "1 January 2020", [date("2020-01-01")], "holds", "en"],
  ["en", "more than the 66 million budgeted", [million("66"), million("143")], "holds", "en"],
  ["en", "not 421 million", [million("421")], "unread", "en"],
];

describe("judge", () => {
  for (const [group, phrase, quantities, expected, language] of cases)
    test(`${group}: «${phrase}» ${expected}`, () => {
      expect(judge(input(phrase, quantities, language ?? "nb"))).toMatchObject({ verdict: expected });
    });

  test("the reason names the figure that is wrong", () => {
    const decision = judge(input("276 søknader fra 58 land", [number("276"), number("57")]));
    expect(decision.reason).toEqual({ kind: "outside", part: 1 });
    expect(decision.decisive?.text).toBe("58 land");
  });

  test("a hedge in front of the link starts before the phrase", () => {
    const { readings } = judge(input("Det var nesten [80 folkevalgte] med", [number("78")]));
    expect(readings[0]).toMatchObject({ text: "nesten 80 folkevalgte", start: -7, bound: "below" });
  });

  test("no figure and no number is unread, not a truth", () => {
    expect(verdict("noen ord", [])).not.toBe("contradicted");
  });
});

describe("a number that is linked alone has the unit of the one it stands with", () => {
  test.each<readonly [string, Quantity, Verdict]>([
    ["Andelen falt fra [48,3] til 41,6 prosent.", percent("48.3"), "holds"],
    ["Andelen falt fra [48,3] til 41,6 prosent.", percent("48.4"), "contradicted"],
    ["Andelen falt fra 48,3 til [41,6 prosent].", percent("41.6"), "holds"],
    ["Lånet steg fra [12] til 14 mill. kroner.", million("12"), "holds"],
    ["Bygdene hadde [7,7] og 7,1 besøk.", number("7.7"), "holds"],
    ["Svarene var [68], 72 og 81 prosent.", percent("68"), "holds"],
    ["Svarene var [68] i vest og 81 prosent i øst.", percent("68"), "unread"],
  ])("%s", (marked, figure, expected) => {
    const [before = "", rest = ""] = marked.split("[");
    const [phrase = "", after = ""] = rest.split("]");
    const place = { phrase, sentence: before + phrase + after, phraseStart: before.length };
    const decision = judge({ ...place, language: "nb", ...usualConventions, quantities: [figure] });
    expect(decision.verdict).toBe(expected);
  });
});
