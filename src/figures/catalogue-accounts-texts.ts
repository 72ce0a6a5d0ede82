/**
 * Names and plain-language explanations of the key figures of investments, debt, reserves and working capital.
 *
 * Layer: figures; data.
 */
import type { Text } from "../base/language.ts";

interface AccountText {
  readonly name: Text;
  readonly explanation: Text;
  readonly synonyms: readonly string[];
}

export const accountTexts = {
  "brutto-investeringer": {
    name: { nb: "Brutto investeringer", nn: "Brutto investeringar", en: "Gross investment" },
    explanation: {
      nb: "Alt kommunen brukte på bygg, anlegg og utstyr i investeringsregnskapet, med merverdiavgift.",
      nn: "Alt kommunen brukte på bygg, anlegg og utstyr i investeringsrekneskapen, med meirverdiavgift.",
      en: "All that was spent on buildings, installations and equipment in the investment accounts, with VAT.",
    },
    synonyms: ["investeringer", "investeringar", "investeringsutgifter"],
  },
  "bruk-av-lan-til-investeringer": {
    name: {
      nb: "Bruk av lån til investeringer",
      nn: "Bruk av lån til investeringar",
      en: "Use of loans for investment",
    },
    explanation: {
      nb: "Lån brukt til å betale årets investeringer. Startlån til innbyggere er ikke med.",
      nn: "Lån brukte til å betale investeringane i året. Startlån til innbyggjarar er ikkje med.",
      en: "Loans used to pay for the year's investment. Loans passed on to inhabitants are left out.",
    },
    synonyms: ["låneopptak"],
  },
  egenfinansiering: {
    name: {
      nb: "Egenfinansiering av investeringer",
      nn: "Eigenfinansiering av investeringar",
      en: "Self-financed investment",
    },
    explanation: {
      nb: "Den delen av investeringene kommunen betalte uten lån.",
      nn: "Den delen av investeringane kommunen betalte utan lån.",
      en: "The part of investment that the municipality paid for without borrowing.",
    },
    synonyms: [],
  },
  "egenfinansiering-i-prosent": {
    name: {
      nb: "Egenfinansiering av investeringer, i prosent",
      nn: "Eigenfinansiering av investeringar, i prosent",
      en: "Self-financed share of investment",
    },
    explanation: {
      nb: "Hvor stor del av brutto investeringer kommunen betalte uten lån.",
      nn: "Kor stor del av brutto investeringar kommunen betalte utan lån.",
      en: "The share of gross investment that the municipality paid for without borrowing.",
    },
    synonyms: ["egenkapitalandel", "egenfinansieringsgrad", "eigenfinansieringsgrad"],
  },
  lanegjeld: {
    name: {
      nb: "Lånegjeld ved årets slutt",
      nn: "Lånegjeld ved utgangen av året",
      en: "Loan debt at year end",
    },
    explanation: {
      nb: "Det kommunen skylder på lån 31. desember. Pensjonsforpliktelsen er ikke med.",
      nn: "Det kommunen skuldar på lån 31. desember. Pensjonspliktene er ikkje med.",
      en: "What the municipality owes on loans on 31 December. The pension obligation is left out.",
    },
    synonyms: ["gjeld", "brutto lånegjeld", "langsiktig lånegjeld"],
  },
  "utlan-i-balansen": {
    name: { nb: "Utlån ved årets slutt", nn: "Utlån ved utgangen av året", en: "Loans given at year end" },
    explanation: {
      nb: "Det andre skylder kommunen på lån, mest startlån til innbyggere.",
      nn: "Det andre skuldar kommunen på lån, mest startlån til innbyggjarar.",
      en: "What others owe the municipality on loans, mostly loans to inhabitants.",
    },
    synonyms: [],
  },
  "ubrukte-lanemidler": {
    name: { nb: "Ubrukte lånemidler", nn: "Ubrukte lånemidlar", en: "Unused loans" },
    explanation: {
      nb: "Lån som er tatt opp, men ikke brukt ennå.",
      nn: "Lån som er tekne opp, men ikkje brukte enno.",
      en: "Loans taken up but not used yet.",
    },
    synonyms: [],
  },
  "netto-lanegjeld": {
    name: { nb: "Netto lånegjeld", nn: "Netto lånegjeld", en: "Net loan debt" },
    explanation: {
      nb: "Lånegjelden når det kommunen har lånt ut videre, og lån som ikke er brukt ennå, er trukket fra.",
      nn: "Lånegjelda når det kommunen har lånt ut vidare, og lån som ikkje er brukte enno, er trekt frå.",
      en: "Loan debt less what is lent on to others and what is not yet used.",
    },
    synonyms: ["netto gjeld"],
  },
  "lanegjeld-i-prosent": {
    name: {
      nb: "Lånegjeld i prosent av driftsinntektene",
      nn: "Lånegjeld i prosent av driftsinntektene",
      en: "Loan debt in percent of operating revenue",
    },
    explanation: {
      nb: "Hvor stor lånegjelden er mot ett års inntekter.",
      nn: "Kor stor lånegjelda er mot inntektene i eitt år.",
      en: "How large loan debt is against a year's revenue.",
    },
    synonyms: ["gjeldsgrad"],
  },
  "netto-lanegjeld-i-prosent": {
    name: {
      nb: "Netto lånegjeld i prosent av driftsinntektene",
      nn: "Netto lånegjeld i prosent av driftsinntektene",
      en: "Net loan debt in percent of operating revenue",
    },
    explanation: {
      nb: "Hvor stor netto lånegjeld er mot ett års inntekter.",
      nn: "Kor stor netto lånegjeld er mot inntektene i eitt år.",
      en: "How large net loan debt is against a year's revenue.",
    },
    synonyms: [],
  },
  innbyggere: {
    name: { nb: "Innbyggere", nn: "Innbyggjarar", en: "Inhabitants" },
    explanation: {
      nb: "Folketallet i kommunen.",
      nn: "Folketalet i kommunen.",
      en: "The population of the municipality.",
    },
    synonyms: ["folketall", "folketal", "innbyggjarar"],
  },
  "lanegjeld-per-innbygger": {
    name: { nb: "Lånegjeld per innbygger", nn: "Lånegjeld per innbyggjar", en: "Loan debt per inhabitant" },
    explanation: {
      nb: "Lånegjelden delt på folketallet.",
      nn: "Lånegjelda delt på folketalet.",
      en: "Loan debt divided by the population.",
    },
    synonyms: ["brutto gjeld per innbygger"],
  },
  "netto-lanegjeld-per-innbygger": {
    name: {
      nb: "Netto lånegjeld per innbygger",
      nn: "Netto lånegjeld per innbyggjar",
      en: "Net loan debt per inhabitant",
    },
    explanation: {
      nb: "Netto lånegjeld delt på folketallet.",
      nn: "Netto lånegjeld delt på folketalet.",
      en: "Net loan debt divided by the population.",
    },
    synonyms: [],
  },
  "lanegjeld-vekst": {
    name: { nb: "Vekst i lånegjelden", nn: "Vekst i lånegjelda", en: "Growth of loan debt" },
    explanation: {
      nb: "Hvor mye lånegjelden vokste fra året før, i prosent.",
      nn: "Kor mykje lånegjelda voks frå året før, i prosent.",
      en: "How much loan debt grew from the year before, in percent.",
    },
    synonyms: ["gjeldsvekst"],
  },
  "frie-inntekter-vekst": {
    name: { nb: "Vekst i frie inntekter", nn: "Vekst i frie inntekter", en: "Growth of free income" },
    explanation: {
      nb: "Hvor mye skatt og rammetilskudd vokste fra året før, i prosent.",
      nn: "Kor mykje skatt og rammetilskot voks frå året før, i prosent.",
      en: "How much tax and the general grant grew from the year before, in percent.",
    },
    synonyms: ["inntektsvekst"],
  },
  "gjeldsvekst-lavere-enn-inntektsvekst": {
    name: {
      nb: "Lånegjelden vokste mindre enn de frie inntektene",
      nn: "Lånegjelda voks mindre enn dei frie inntektene",
      en: "Loan debt grew less than free income",
    },
    explanation: {
      nb: "Om veksten i lånegjelden, i prosent, var lavere enn veksten i frie inntekter. Vokser gjelden raskere, går en stadig større del av inntektene til renter og avdrag.",
      nn: "Om veksten i lånegjelda, i prosent, var lågare enn veksten i frie inntekter. Veks gjelda raskare, går ein stadig større del av inntektene til renter og avdrag.",
      en: "Whether loan debt grew by a lower percentage than free income. When debt grows faster, ever more of the revenue goes to interest and instalments.",
    },
    synonyms: [],
  },
  "disposisjonsfond-i-prosent": {
    name: {
      nb: "Disposisjonsfond i prosent av driftsinntektene",
      nn: "Disposisjonsfond i prosent av driftsinntektene",
      en: "Disposition fund in percent of operating revenue",
    },
    explanation: {
      nb: "Hvor stor den frie reserven er mot ett års inntekter.",
      nn: "Kor stor den frie reserven er mot inntektene i eitt år.",
      en: "How large the free reserve is against a year's revenue.",
    },
    synonyms: [],
  },
  "fri-egenkapital-drift": {
    name: {
      nb: "Fri egenkapital drift",
      nn: "Fri eigenkapital drift",
      en: "Free equity of operations",
    },
    explanation: {
      nb: "Disposisjonsfondet og udisponert overskudd, fratrukket underskudd som ikke er dekket.",
      nn: "Disposisjonsfondet og udisponert overskot, fråtrekt underskot som ikkje er dekt.",
      en: "The disposition fund and the surplus not yet disposed of, less deficits not yet covered.",
    },
    synonyms: ["disposisjonsfond og mindreforbruk"],
  },
  "fri-egenkapital-drift-i-prosent": {
    name: {
      nb: "Fri egenkapital drift i prosent av driftsinntektene",
      nn: "Fri eigenkapital drift i prosent av driftsinntektene",
      en: "Free equity of operations in percent of operating revenue",
    },
    explanation: {
      nb: "Hvor mye kommunen har å gå på mot ett års inntekter.",
      nn: "Kor mykje kommunen har å gå på mot inntektene i eitt år.",
      en: "How much the municipality has in reserve against a year's revenue.",
    },
    synonyms: [],
  },
  arbeidskapital: {
    name: { nb: "Arbeidskapital", nn: "Arbeidskapital", en: "Working capital" },
    explanation: {
      nb: "Det kommunen har av penger og kortsiktige krav når kortsiktig gjeld er betalt.",
      nn: "Det kommunen har av pengar og kortsiktige krav når kortsiktig gjeld er betalt.",
      en: "What the municipality has in money and short-term claims once short-term debt is paid.",
    },
    synonyms: ["likviditet"],
  },
  "arbeidskapital-i-prosent": {
    name: {
      nb: "Arbeidskapital i prosent av driftsinntektene",
      nn: "Arbeidskapital i prosent av driftsinntektene",
      en: "Working capital in percent of operating revenue",
    },
    explanation: {
      nb: "Hvor god betalingsevnen er mot ett års inntekter.",
      nn: "Kor god betalingsevna er mot inntektene i eitt år.",
      en: "How well the municipality can pay, against a year's revenue.",
    },
    synonyms: [],
  },
  "arbeidskapital-uten-premieavvik": {
    name: {
      nb: "Arbeidskapital uten premieavvik",
      nn: "Arbeidskapital utan premieavvik",
      en: "Working capital without premium deviation",
    },
    explanation: {
      nb: "Arbeidskapitalen når premieavviket, som ikke er penger, er holdt utenfor.",
      nn: "Arbeidskapitalen når premieavviket, som ikkje er pengar, er halde utanfor.",
      en: "Working capital when the premium deviation, which is not money, is left out.",
    },
    synonyms: [],
  },
  "arbeidskapital-uten-premieavvik-i-prosent": {
    name: {
      nb: "Arbeidskapital uten premieavvik i prosent av driftsinntektene",
      nn: "Arbeidskapital utan premieavvik i prosent av driftsinntektene",
      en: "Working capital without premium deviation in percent of operating revenue",
    },
    explanation: {
      nb: "Hvor god betalingsevnen er mot ett års inntekter, uten premieavviket.",
      nn: "Kor god betalingsevna er mot inntektene i eitt år, utan premieavviket.",
      en: "How well the municipality can pay, against a year's revenue, without the premium deviation.",
    },
    synonyms: [],
  },
} satisfies Record<string, AccountText>;
