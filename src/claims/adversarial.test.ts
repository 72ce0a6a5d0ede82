/**
 * Invented sentences in which a reader who looks at the digits alone would let a false claim hold. Each is bound
 * to a figure whose value is the digits as they stand; none may hold.
 */
import { describe, expect, test } from "vitest";
import type { Language } from "../base/language.ts";
import { ore } from "../base/ore.ts";
import type { Quantity } from "../base/quantity.ts";
import { rational } from "../base/rational.ts";
import { standardWidths } from "./hedge-width.ts";
import { judge } from "./judge.ts";

const amount = (tenths: number): Quantity => ({ kind: "amount", ore: ore(BigInt(tenths) * 10_000_000n) });
const count = (n: number): Quantity => ({ kind: "number", value: rational(n), unit: "count" });
const percent = (n: number): Quantity => ({ kind: "number", value: rational(n), unit: "percent" });

/** The link is in brackets; the value of its figure is 8,9 million kroner, 12, or 30 percent, by what is written. */
function figureOf(phrase: string): Quantity {
  if (/8[.,]9/.test(phrase)) return amount(89);
  if (/30/.test(phrase)) return percent(30);
  if (/45 000|45,000/.test(phrase)) return { kind: "amount", ore: ore(4_500_000n) };
  return count(12);
}

const sentences: Readonly<Record<Language, string>> = {
  nb: `
    Resultatet ble − [8,9 mill. kroner].
    Resultatet ble [− 8,9 mill. kroner].
    Resultatet ble – [8,9 mill. kroner].
    Resultatet ble - [8,9 mill. kroner].
    Resultatet ble −[8,9 mill. kroner].
    Resultatet ble -[8,9 mill. kroner].
    Resultatet ble [-8,9 mill. kroner].
    Resultatet ble [–8,9 mill. kroner].
    Resultatet ble [minus 8,9 mill. kroner].
    Resultatet ble minus [8,9 mill. kroner].
    Resultatet ble [kr -8,9 mill.]
    Resultatet ble [kr − 8,9 mill.]
    Resultatet ble [-kr 8,9 mill.]
    Resultatet ble [minus kr 8,9 mill.]
    Resultat: – [8,9 mill. kroner]
    [− 8,9 mill. kroner]
    [- 8,9 mill. kr]
    Netto driftsresultat – [8,9 mill. kroner]
    Netto driftsresultat var negativt med [8,9 mill. kroner].
    Netto driftsresultat er negativt, og utgjør [8,9 mill. kroner].
    Netto driftsresultat var [negativt med 8,9 mill. kroner].
    Kommunen fikk et negativt netto driftsresultat på [8,9 mill. kroner].
    Kommunen gikk [8,9 mill. kroner] i minus.
    Kommunen gikk [8,9 mill. kroner i minus].
    Kommunen endte [8,9 mill. kroner i underskudd].
    Året endte med et underskudd på [8,9 mill. kroner].
    Driftsunderskuddet ble [8,9 mill. kroner].
    Kommunen har ikke brukt [8,9 mill. kroner].
    Kommunen brukte aldri [8,9 mill. kroner].
    Kommunen fikk ikke de lovede [8,9 mill. kroner].
    Det er neppe [8,9 mill. kroner] igjen.
    Verken fondet eller kassen har [8,9 mill. kroner].
    Det ble ikke bevilget [8,9 mill. kroner] til veien.
    Resultatet ble bedre uten [8,9 mill. kroner] i renter.
    Prisen er det dobbelte av [8,9 mill. kroner].
    Prisen er halvparten av [8,9 mill. kroner].
    Prisen er [halvparten av 8,9 mill. kroner].
    Prisen er under halvparten av [8,9 mill. kroner].
    Prisen er [under halvparten av 8,9 mill. kroner].
    Prisen er en tredel av [8,9 mill. kroner].
    Prisen er to tredeler av [8,9 mill. kroner].
    Kostnaden er tre ganger [8,9 mill. kroner].
    Kostnaden er [dobbelt 8,9 mill. kroner].
    Kostnaden er 3 × [8,9 mill. kroner].
    Brukt er 40 prosent av [8,9 mill. kroner].
    Brukt er 40 % av [8,9 mill. kroner].
    De fikk [8,9 mill. kroner hver].
    De fikk [8,9 mill. kroner] hver.
    Kommunen fikk ytterligere [8,9 mill. kroner].
    Kommunen fikk [ytterligere 8,9 mill. kroner].
    Kommunen fikk [pluss 8,9 mill. kroner til].
    Kommunen fikk [kanskje 8,9 mill. kroner].
    Kommunen fikk [muligens 8,9 mill. kroner].
    Kommunen får [trolig 8,9 mill. kroner].
    Kommunen får [eventuelt 8,9 mill. kroner].
    Kommunen mistet [uteblitte 8,9 mill. kroner].
    Det gjenstår [resterende 8,9 mill. kroner].
    Kommunen brukte [nesten 8,9 mill. kroner].
    Kommunen brukte nesten [8,9 mill. kroner].
    Kommunen brukte [over 8,9 mill. kroner].
    Kommunen brukte godt over [8,9 mill. kroner].
    Kommunen brukte langt under [8,9 mill. kroner].
    Kommunen brukte [8,9 mill. dollar].
    Kommunen brukte [8,9 mill. euro].
    Kommunen brukte [8,9 mrd. kroner].
    Kommunen brukte [8,9] tusen kroner.
    Kommunen brukte [8,9] mrd. kroner.
    Skatt: [45 000 kroner] (tall i 1000 kroner).
    Skatt [45 000] (tall i hele tusen).
    Tall i 1000 kroner: skatt [45 000].
    Beløp i tusen kroner: skatt [45 000 kroner].
    Det er ikke [12 skoler] i kommunen.
    Det er [ikke 12 skoler] i kommunen.
    Det er [et par 12] i kommunen.
    Det er [12 dusin] i kommunen.
    Hver av skolene fikk [hver 12].
    Det er [annenhver 12] i kommunen.
    Det er [mellom 10 og 11] i kommunen.
    Det er [12 000] i kommunen.
    Det er [over 12] i kommunen.
    Det er [under 12] i kommunen.
    Det er færre enn [12 skoler] i kommunen.
    Det er flere enn [12 skoler] i kommunen.
    Det er [13–15 skoler] i kommunen.
    Andelen er [minus 30 prosent].
    Andelen er − [30 prosent].
    Andelen er [30 prosentpoeng].
    Andelen er [30 promille].
    Andelen er ikke [30 prosent].
    Andelen er det dobbelte av [30 prosent].
    Andelen er nesten [30 prosent].
    Resultatet ble 9,4 mill. kroner, ikke [8,9 mill. kroner].
    Resultatet ble ikke, som ventet, [8,9 mill. kroner].
    Resultatet ble [(8,9) mill. kroner].
    Resultatet ble kr [(8,9) mill.]
    [(8,9) mill. kroner]
    Avvik ([12])
    Avvik [(12)]
    Kommunen er langt fra [8,9 mill. kroner].
    Kommunen er [langt fra 8,9 mill. kroner].
    Kommunen fikk 7 mill. i stedet for [8,9 mill. kroner].
    Kommunen brukte nestn [8,9 mill. kroner].
    Kommunen brukte [drøyyt 8,9 mill. kroner].
    Kommunen brukte [snautt 8,9 mill. kroner].
    Kommunen brukte [gode 8,9 mill. kroner].
    Kommunen brukte [henved 8,9 mill. kroner].
    Det er to hundre og [12 skoler] i kommunen.
    Det er [nesetn 12 skoler] i kommunen.
    Det er [færre en 12 skoler] i kommunen.
    Det er mange [12 skoler] i kommunen.
    Det er [fulle 12 skoler] i kommunen.
    Andelen er halvanen [30 prosent].`,
  nn: `
    Resultatet vart − [8,9 mill. kroner].
    Resultatet vart [– 8,9 mill. kroner].
    Resultatet vart - [8,9 mill. kroner].
    Resultatet vart minus [8,9 mill. kroner].
    Resultatet vart [minus kr 8,9 mill.]
    Netto driftsresultat var negativt med [8,9 mill. kroner].
    Netto driftsresultat var [negativt med 8,9 mill. kroner].
    Kommunen gjekk [8,9 mill. kroner] i minus.
    Kommunen gjekk [8,9 mill. kroner i underskot].
    Året enda med eit underskot på [8,9 mill. kroner].
    Kommunen har ikkje brukt [8,9 mill. kroner].
    Kommunen brukte aldri [8,9 mill. kroner].
    Det er korkje [8,9 mill. kroner] eller meir att.
    Prisen er det dobbelte av [8,9 mill. kroner].
    Prisen er halvparten av [8,9 mill. kroner].
    Prisen er to tredelar av [8,9 mill. kroner].
    Kostnaden er tre gonger [8,9 mill. kroner].
    Brukt er 40 prosent av [8,9 mill. kroner].
    Dei fekk [8,9 mill. kroner] kvar.
    Kommunen fekk ytterlegare [8,9 mill. kroner].
    Kommunen fekk [kanskje 8,9 mill. kroner].
    Kommunen får [truleg 8,9 mill. kroner].
    Kommunen brukte nesten [8,9 mill. kroner].
    Kommunen brukte godt over [8,9 mill. kroner].
    Skatt [45 000] (tal i heile tusen).
    Tal i 1000 kroner: skatt [45 000 kroner].
    Det er ikkje [12 skular] i kommunen.
    Det er [annankvar 12] i kommunen.
    Det er færre enn [12 skular] i kommunen.
    Delen er − [30 prosent].
    Delen er [30 prosentpoeng].
    Resultatet vart 9,4 mill. kroner, ikkje [8,9 mill. kroner].
    Resultatet vart ikkje, som venta, [8,9 mill. kroner].
    Resultatet vart [(8,9) mill. kroner].
    Kommunen er langt frå [8,9 mill. kroner].
    Kommunen brukte [drygtt 8,9 mill. kroner].
    Kommunen brukte nessten [8,9 mill. kroner].`,
  en: `
    The result was − [NOK 8.9 million].
    The result was [- 8.9 million].
    The result was [minus NOK 8.9 million].
    The result was minus [NOK 8.9 million].
    The result was [negative by NOK 8.9 million].
    The result was negative by [NOK 8.9 million].
    The year ended with a deficit of [NOK 8.9 million].
    The municipality ended [NOK 8.9 million] in deficit.
    The municipality was [NOK 8.9 million] in the red.
    The municipality has not spent [NOK 8.9 million].
    The municipality never spent [NOK 8.9 million].
    The price is half of [NOK 8.9 million].
    The price is two thirds of [NOK 8.9 million].
    The cost is three times [NOK 8.9 million].
    The cost is [twice 8.9 million].
    They received [NOK 8.9 million] each.
    The municipality received [additional 8.9 million].
    The municipality received [perhaps 8.9 million].
    The municipality spent nearly [NOK 8.9 million].
    The municipality spent well over [NOK 8.9 million].
    The municipality spent [8.9 million dollars].
    Figures in thousands: tax [45,000].
    Tax was [NOK 45,000] (amounts in NOK 1,000).
    There are not [12 schools].
    There are fewer than [12 schools].
    The share is − [30 percent].
    The share is [30 percentage points].
    The result was 9.4 million, not [NOK 8.9 million].
    The result was [(8.9) million].
    The municipality is far from [NOK 8.9 million].
    The municipality spent [almsot 8.9 million].
    The municipality spent 7 million instead of [NOK 8.9 million].`,
};

describe("no false claim holds", () => {
  const all = Object.entries(sentences).flatMap(([language, text]) =>
    text
      .trim()
      .split("\n")
      .map((line) => [line.trim(), language as Language] as const),
  );

  test("there are many of them", () => {
    expect(all.length).toBeGreaterThanOrEqual(120);
  });

  test.each(all)("%s", (marked, language) => {
    const [before = "", rest = ""] = marked.split("[");
    const [phrase = "", after = ""] = rest.split("]");
    const { verdict } = judge({
      phrase,
      sentence: before + phrase + after,
      phraseStart: before.length,
      language,
      rounding: "half-away",
      widths: standardWidths,
      quantities: [figureOf(phrase)],
    });
    expect(verdict).not.toBe("holds");
  });
});
