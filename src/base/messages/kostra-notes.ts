/** Our own notes beside SSB's findings on a filing: one text for each kind in src/controls/notes.ts. */
import type { Language } from "../language.ts";

type Say<D> = Readonly<Record<Language, (data: D) => string>>;

const nothing = (nb: string, nn: string, en: string): Say<object> => ({
  nb: () => nb,
  nn: () => nn,
  en: () => en,
});

const wholeNumber = (value: number, separator: string): string =>
  String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, separator);

export const filingNoteTexts = {
  "no-lines": nothing(
    "Filen har ingen linjer. SSBs program finner da ingenting, men det er heller ingenting å sende inn.",
    "Fila har ingen linjer. Programmet til SSB finn då ingenting, men det er heller ingenting å sende inn.",
    "The file has no lines. SSB's program then finds nothing, but there is nothing to send either.",
  ),
  "byte-order-mark": nothing(
    "Filen begynner med et byte-rekkefølgemerke (BOM). SSBs program regner det som et tegn, så første linje blir for lang. Lagre filen som UTF-8 uten BOM.",
    "Fila byrjar med eit byte-rekkjefølgjemerke (BOM). Programmet til SSB reknar det som eit teikn, så første linje blir for lang. Lagre fila som UTF-8 utan BOM.",
    "The file begins with a byte order mark. SSB's program counts it as a character, so the first line is too long. Save the file as UTF-8 without it.",
  ),
  "utf-16": nothing(
    "Filen er lagret som UTF-16 («Unicode-tekst»), så hvert tegn tar to plasser. Lagre den som UTF-8.",
    "Fila er lagra som UTF-16 («Unicode-tekst»), så kvart teikn tek to plassar. Lagre ho som UTF-8.",
    "The file is saved as UTF-16 (“Unicode text”), so each character takes two places. Save it as UTF-8.",
  ),
  "zero-amounts": {
    nb: (d: { count: number; all: boolean }) =>
      d.all
        ? "Alle beløp er 0. SSBs program tar bort slike poster før kontrollene, så ingen kontroll har sett noen post."
        : `Poster med beløp 0 er tatt bort før kontrollene, slik SSB gjør (${wholeNumber(d.count, "\u00a0")}). Ingen kontroll ser dem, heller ikke når de har ugyldige koder.`,
    nn: (d: { count: number; all: boolean }) =>
      d.all
        ? "Alle beløp er 0. Programmet til SSB tek bort slike postar før kontrollane, så ingen kontroll har sett nokon post."
        : `Postar med beløp 0 er tekne bort før kontrollane, slik SSB gjer (${wholeNumber(d.count, "\u00a0")}). Ingen kontroll ser dei, heller ikkje når dei har ugyldige kodar.`,
    en: (d: { count: number; all: boolean }) =>
      d.all
        ? "All amounts are 0. SSB's program takes such records away before the controls, so no control has seen a record."
        : `Records with amount 0 were taken away before the controls, as SSB does (${wholeNumber(d.count, ",")}). No control sees them, not even when their codes are invalid.`,
  },
  "empty-lines": {
    nb: (d: { count: number }) =>
      `Filen har ${d.count} ${d.count === 1 ? "tom linje" : "tomme linjer"} som SSB ikke teller. SSBs linjenummer er derfor lavere enn filens fra der; begge er vist.`,
    nn: (d: { count: number }) =>
      `Fila har ${d.count} ${d.count === 1 ? "tom linje" : "tomme linjer"} som SSB ikkje tel. Linjenummera til SSB er difor lågare enn dei i fila frå der; begge er viste.`,
    en: (d: { count: number }) =>
      `The file has ${d.count} empty ${d.count === 1 ? "line" : "lines"} that SSB does not count. From there SSB's line numbers are lower than the file's; both are shown.`,
  },
  "sum-overflow": {
    nb: (d: { control: string; exact: number }) =>
      `Summen i kontroll ${d.control} er ${wholeNumber(d.exact, "\u00a0")} tusen kroner, mer enn SSBs program kan regne med (2\u00a0147\u00a0483\u00a0647). Tallet i kontrollen er derfor galt, og det er utslaget også.`,
    nn: (d: { control: string; exact: number }) =>
      `Summen i kontroll ${d.control} er ${wholeNumber(d.exact, "\u00a0")} tusen kroner, meir enn programmet til SSB kan rekne med (2\u00a0147\u00a0483\u00a0647). Talet i kontrollen er difor gale, og det er utslaget òg.`,
    en: (d: { control: string; exact: number }) =>
      `The sum in control ${d.control} is ${wholeNumber(d.exact, ",")} thousand kroner, more than SSB's program can hold (2,147,483,647). The number in the control is therefore wrong, and so is its verdict.`,
  },
  "no-operations": nothing(
    "Filen har ingen driftsposter. Kontrollene av summer i drift tier da, også de som krever utgifter, inntekter, skatt og rammetilskudd.",
    "Fila har ingen driftspostar. Kontrollane av summar i drift teier då, òg dei som krev utgifter, inntekter, skatt og rammetilskot.",
    "The file has no operations records. The controls of sums in operations are then silent, those that demand expenses, income, tax and block grant too.",
  ),
  "no-investment": nothing(
    "Filen har ingen investeringsposter. Kontrollene 085, 090 og 095 tier da, enda de krever utgifter og inntekter.",
    "Fila har ingen investeringspostar. Kontrollane 085, 090 og 095 teier då, endå dei krev utgifter og inntekter.",
    "The file has no investment records. Controls 085, 090 and 095 are then silent, though they demand expenses and income.",
  ),
  "quarterly-arter": nothing(
    "SSBs program prøver ikke arten mot noen liste i kvartalsregnskapet (kontroll 012), enda spesifikasjonen sier det. Ugyldige arter kommer fram først i årsregnskapet.",
    "Programmet til SSB prøver ikkje arten mot noka liste i kvartalsrekneskapen (kontroll 012), endå spesifikasjonen seier det. Ugyldige artar kjem fram først i årsrekneskapen.",
    "SSB's program holds the art against no list in quarterly accounts (control 012), though the specification says so. Invalid arter come to light only in the annual accounts.",
  ),
  "drammen-region": nothing(
    "SSB unntar Drammen fra forbudet mot art 921 i drift, men kjenner kommunen bare under nummeret fra 2020–2023 (300500). Derfor slår kontroll 025 ut for 330100.",
    "SSB unnatek Drammen frå forbodet mot art 921 i drift, men kjenner kommunen berre under nummeret frå 2020–2023 (300500). Difor slår kontroll 025 ut for 330100.",
    "SSB excepts Drammen from the ban on art 921 in operations, but knows the municipality only under its number of 2020–2023 (300500). So control 025 fires for 330100.",
  ),
  "froya-region": nothing(
    "SSB har et fast unntak for Frøya (501400) i kontroll 135: rammetilskudd blir ikke krevd.",
    "SSB har eit fast unntak for Frøya (501400) i kontroll 135: rammetilskot blir ikkje kravd.",
    "SSB has a fixed exception for Frøya (501400) in control 135: no block grant is demanded.",
  ),
  "another-year": {
    nb: (d: { year: string }) =>
      `Kontrollene og kodelistene er SSBs for 2025. For ${d.year} kan koder være lagt til eller tatt bort.`,
    nn: (d: { year: string }) =>
      `Kontrollane og kodelistene er dei SSB har for 2025. For ${d.year} kan kodar vere lagde til eller tekne bort.`,
    en: (d: { year: string }) =>
      `The controls and code lists are SSB's for 2025. For ${d.year} codes may have come or gone.`,
  },
} as const satisfies Readonly<Record<string, Say<never>>>;
