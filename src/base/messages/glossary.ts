/**
 * Terms of municipal finance in plain words. `forms`: how the term stands in a text, in lower case, the
 * basic form first; a chapter's language chooses among them. `figure`: the catalogue's figure of that name.
 */
import type { Language, Text } from "../language.ts";

export interface Term {
  /** The anchor on the glossary's page. */
  readonly id: string;
  readonly name: Text;
  readonly forms: Readonly<Record<Language, readonly string[]>>;
  readonly means: Text;
  readonly figure?: string;
}

const term = (
  id: string,
  names: readonly [nb: string, nn: string, en: string],
  means: readonly [nb: string, nn: string, en: string],
  more: { readonly nb?: readonly string[]; readonly nn?: readonly string[]; readonly figure?: string } = {},
): Term => ({
  id,
  name: { nb: names[0], nn: names[1], en: names[2] },
  forms: {
    nb: [names[0], ...(more.nb ?? [])],
    nn: [names[1], ...(more.nn ?? [])],
    en: [names[2]],
  },
  means: { nb: means[0], nn: means[1], en: means[2] },
  ...(more.figure === undefined ? {} : { figure: more.figure }),
});

export const glossary: readonly Term[] = [
  term(
    "netto-driftsresultat",
    ["netto driftsresultat", "netto driftsresultat", "net operating result"],
    [
      "Det kommunen har igjen av årets inntekter når driften, renter og avdrag på lån er betalt. Det er dette som kan spares eller brukes på investeringer.",
      "Det kommunen har att av inntektene i året når drifta, renter og avdrag på lån er betalte. Det er dette som kan sparast eller brukast på investeringar.",
      "What the municipality has left of the year’s income when operations, interest and loan instalments are paid. It can be saved or invested.",
    ],
    { nb: ["netto driftsresultatet"], nn: ["netto driftsresultatet"], figure: "netto-driftsresultat" },
  ),
  term(
    "brutto-driftsresultat",
    ["brutto driftsresultat", "brutto driftsresultat", "gross operating result"],
    [
      "Driftsinntekter minus driftsutgifter, før renter og avdrag.",
      "Driftsinntekter minus driftsutgifter, før renter og avdrag.",
      "Operating income less operating expenses, before interest and instalments.",
    ],
    { figure: "brutto-driftsresultat" },
  ),
  term(
    "driftsinntekter",
    ["driftsinntekter", "driftsinntekter", "operating income"],
    [
      "Det kommunen får inn til den daglige driften: skatt, rammetilskudd, brukerbetaling, andre tilskudd og refusjoner.",
      "Det kommunen får inn til den daglege drifta: skatt, rammetilskot, brukarbetaling, andre tilskot og refusjonar.",
      "What the municipality receives for daily operations: tax, general grants, user fees, other grants and refunds.",
    ],
    { nb: ["driftsinntektene"], nn: ["driftsinntektene"] },
  ),
  term(
    "frie-inntekter",
    ["frie inntekter", "frie inntekter", "unrestricted income"],
    [
      "Skatt og rammetilskudd. Kommunen bestemmer selv hva pengene skal brukes til, innenfor loven.",
      "Skatt og rammetilskot. Kommunen avgjer sjølv kva pengane skal brukast til, innanfor lova.",
      "Tax and general grants. The municipality itself decides how to use the money, within the law.",
    ],
    { nb: ["frie inntektene"], nn: ["frie inntektene"], figure: "frie-inntekter" },
  ),
  term(
    "rammetilskudd",
    ["rammetilskudd", "rammetilskot", "general grant"],
    [
      "Penger fra staten som ikke er øremerket. Størrelsen følger av innbyggerne og det beregnede utgiftsbehovet.",
      "Pengar frå staten som ikkje er øyremerkte. Storleiken følgjer av innbyggjarane og det utrekna utgiftsbehovet.",
      "Money from the state that is not earmarked. Its size follows from the population and the computed need.",
    ],
    { nb: ["rammetilskuddet"], nn: ["rammetilskotet"] },
  ),
  term(
    "eiendomsskatt",
    ["eiendomsskatt", "eigedomsskatt", "property tax"],
    [
      "Skatt på bolig, næring og annen eiendom. Kommunestyret avgjør om kommunen skal ha den.",
      "Skatt på bustad, næring og annan eigedom. Kommunestyret avgjer om kommunen skal ha han.",
      "Tax on homes, business and other property. The municipal council decides whether to levy it.",
    ],
  ),
  term(
    "regulert-budsjett",
    ["regulert budsjett", "regulert budsjett", "revised budget"],
    [
      "Budsjettet slik det er etter at kommunestyret har endret det i løpet av året.",
      "Budsjettet slik det er etter at kommunestyret har endra det i løpet av året.",
      "The budget as it stands after the council’s changes during the year.",
    ],
    { nb: ["revidert budsjett"], nn: ["revidert budsjett"] },
  ),
  term(
    "mindreforbruk",
    ["mindreforbruk", "mindreforbruk", "underspending"],
    [
      "Det er brukt mindre enn budsjettet ga rom for.",
      "Det er brukt mindre enn budsjettet gav rom for.",
      "Less was spent than the budget allowed.",
    ],
    { nb: ["mindreforbruket"], nn: ["mindreforbruket"] },
  ),
  term(
    "merforbruk",
    ["merforbruk", "meirforbruk", "overspending"],
    [
      "Det er brukt mer enn budsjettet ga rom for.",
      "Det er brukt meir enn budsjettet gav rom for.",
      "More was spent than the budget allowed.",
    ],
    { nb: ["merforbruket"], nn: ["meirforbruket"] },
  ),
  term(
    "disposisjonsfond",
    ["disposisjonsfond", "disposisjonsfond", "general reserve"],
    [
      "Oppsparte penger som kommunestyret fritt kan bruke, til drift eller investering. Det er kommunens buffer.",
      "Oppsparte pengar som kommunestyret fritt kan bruke, til drift eller investering. Det er bufferen til kommunen.",
      "Savings that the council may use freely, for operations or investment: the municipality’s buffer.",
    ],
    { nb: ["disposisjonsfondet"], nn: ["disposisjonsfondet"] },
  ),
  term(
    "bundne-fond",
    ["bundne fond", "bundne fond", "restricted reserves"],
    [
      "Oppsparte penger som bare kan brukes til det de ble gitt til, etter lov, avtale eller giverens vilkår.",
      "Oppsparte pengar som berre kan brukast til det dei vart gitte til, etter lov, avtale eller vilkåra til gjevaren.",
      "Savings that may be used only for what they were given for, by law, agreement or the giver’s terms.",
    ],
  ),
  term(
    "lanegjeld",
    ["lånegjeld", "lånegjeld", "loan debt"],
    [
      "Lån kommunen har tatt opp og ikke betalt tilbake. Pensjonsforpliktelser er ikke med.",
      "Lån kommunen har teke opp og ikkje betalt tilbake. Pensjonsplikter er ikkje med.",
      "Loans the municipality has raised and not repaid. Pension liabilities are not included.",
    ],
    { nb: ["lånegjelden", "lånegjelda"], nn: ["lånegjelda"] },
  ),
  term(
    "egenfinansiering",
    ["egenfinansiering", "eigenfinansiering", "self-financing"],
    [
      "Den delen av investeringene som betales med egne penger og tilskudd, og ikke med lån.",
      "Den delen av investeringane som blir betalt med eigne pengar og tilskot, og ikkje med lån.",
      "The share of investments paid with own money and grants, not with loans.",
    ],
    { nb: ["egenfinansieringen", "egenfinansieringsgrad"], nn: ["eigenfinansieringa"] },
  ),
  term(
    "avdrag",
    ["avdrag", "avdrag", "instalment"],
    [
      "Tilbakebetaling av lån. Loven setter et minste avdrag hvert år.",
      "Tilbakebetaling av lån. Lova set eit minste avdrag kvart år.",
      "Repayment of loans. The law sets a minimum each year.",
    ],
    { nb: ["avdragene"], nn: ["avdraga"] },
  ),
  term(
    "premieavvik",
    ["premieavvik", "premieavvik", "pension premium deviation"],
    [
      "Forskjellen mellom pensjonspremien kommunen betaler, og kostnaden den skal føre i regnskapet. Den jevnes ut over flere år.",
      "Skilnaden mellom pensjonspremien kommunen betaler, og kostnaden han skal føre i rekneskapen. Han blir jamna ut over fleire år.",
      "The difference between the pension premium paid and the cost recorded in the accounts. It is evened out over several years.",
    ],
    { nb: ["premieavviket"], nn: ["premieavviket"] },
  ),
  term(
    "kostra",
    ["KOSTRA", "KOSTRA", "KOSTRA"],
    [
      "Kommune-stat-rapportering: systemet der kommunene leverer regnskap og tjenestetall til SSB, med felles koder.",
      "Kommune-stat-rapportering: systemet der kommunane leverer rekneskap og tenestetal til SSB, med felles kodar.",
      "The system in which Norwegian municipalities report accounts and service data to Statistics Norway, with common codes.",
    ],
  ),
];
