/**
 * Note tables that follow from the accounts: change of working capital, funds, capital account, and loans.
 * Each starts from last year's balance, adds what is posted, and holds the sum against this year's balance.
 *
 * Layer: statements; data.
 */
import type { Text } from "../../base/language.ts";
import type { AccountFilter, CodePatterns } from "../../kostra/account-filter.ts";
import type { Identity, LayoutLine, OpeningLine, StatementLayout } from "../statement.ts";
import {
  asset,
  balanceAccounts,
  claim,
  investmentAccounts,
  investmentKontoklasser,
} from "./investment-lines.ts";
import { driftAccounts, driftKontoklasser, heading, line, sum, term } from "./lines.ts";

const neutral = { goodWhen: "neutral" } as const;

const rules = {
  before: { years: { to: 2019 }, law: "FOR-2000-12-15-1424 § 5" },
  since: { years: { from: 2020 }, law: "FOR-2019-06-07-714 kap. 5" },
} as const;

function opening(id: string, label: Text, of: string): OpeningLine {
  return { kind: "opening", id, label, of };
}

/** Operations and investment together. */
function bothAccounts(excluded: CodePatterns, included: CodePatterns = excluded) {
  const kontoklasse = [...driftKontoklasser, ...investmentKontoklasser];
  return { excluded: { kontoklasse, art: excluded }, included: { kontoklasse, art: included } };
}

const linked = (...terms: readonly string[]): Identity => ({ kind: "linked", terms: terms.map(term) });

const ib: Text = {
  nb: "Ved inngangen til året (1.1.)",
  nn: "Ved inngangen til året (1.1.)",
  en: "At the start of the year",
};
const ub: Text = {
  nb: "Ved utgangen av året (31.12.)",
  nn: "Ved utgangen av året (31.12.)",
  en: "At the end of the year",
};
const difference: Text = { nb: "Differanse", nn: "Differanse", en: "Difference" };

const at = (what: Text, when: "ib" | "ub"): Text => ({
  nb: `${what.nb} ${when === "ib" ? "1.1." : "31.12."}`,
  nn: `${what.nn} ${when === "ib" ? "1.1." : "31.12."}`,
  en: `${what.en}, ${when === "ib" ? "start" : "end"} of year`,
});

const omlopsmidler: Text = { nb: "Omløpsmidler", nn: "Omløpsmiddel", en: "Current assets" };
const kortsiktigGjeld: Text = { nb: "Kortsiktig gjeld", nn: "Kortsiktig gjeld", en: "Short-term debt" };
const arbeidskapital: Text = { nb: "Arbeidskapital", nn: "Arbeidskapital", en: "Working capital" };
const netPremium: Text = { nb: "Netto premieavvik", nn: "Netto premieavvik", en: "Net premium deviation" };
const unusedLoans: Text = { nb: "Ubrukte lånemidler", nn: "Ubrukte lånemidlar", en: "Unused loans" };

const workingCapitalLines: readonly LayoutLine[] = [
  heading("balansen", { nb: "Balansen", nn: "Balansen", en: "The balance" }),
  asset("omlopsmidler-ub", at(omlopsmidler, "ub"), ["1"]),
  claim("kortsiktig-gjeld-ub", at(kortsiktigGjeld, "ub"), ["3"]),
  sum("arbeidskapital-ub", at(arbeidskapital, "ub"), ["omlopsmidler-ub", "-kortsiktig-gjeld-ub"]),
  opening("arbeidskapital-ib", at(arbeidskapital, "ib"), "arbeidskapital-ub"),
  sum(
    "endring-i-balansen",
    {
      nb: "Endring i arbeidskapital, balansen",
      nn: "Endring i arbeidskapital, balansen",
      en: "Change of working capital, by the balance",
    },
    ["arbeidskapital-ub", "-arbeidskapital-ib"],
  ),
  heading("bevilgningsregnskapet", {
    nb: "Drifts- og investeringsregnskapet",
    nn: "Drifts- og investeringsrekneskapen",
    en: "Operations and investment",
  }),
  line(
    "inntekter-drift",
    { nb: "Inntekter i drift", nn: "Inntekter i drift", en: "Income of operations" },
    driftAccounts(["600-689", "700-789", "800-899"], ["600-689", "700-899"]),
    -1,
  ),
  line(
    "inntekter-investering",
    { nb: "Inntekter i investering", nn: "Inntekter i investering", en: "Income of investment" },
    investmentAccounts(["600-689", "700-789", "800-899"], ["600-689", "700-899"]),
    -1,
  ),
  line(
    "innbetalinger-finans",
    {
      nb: "Innbetalinger ved eksterne finanstransaksjoner",
      nn: "Innbetalingar ved eksterne finanstransaksjonar",
      en: "Received in external finance",
    },
    bothAccounts(["900-929"]),
    -1,
    { ...neutral, note: financeNote() },
  ),
  sum(
    "anskaffelse-av-midler",
    { nb: "Sum anskaffelse av midler", nn: "Sum framskaffing av midlar", en: "Funds raised in total" },
    ["inntekter-drift", "inntekter-investering", "innbetalinger-finans"],
  ),
  line(
    "utgifter-drift",
    { nb: "Utgifter i drift", nn: "Utgifter i drift", en: "Expenses of operations" },
    driftAccounts(["010-499", "690-699", "790-799"], ["010-499", "690-699"]),
    1,
    {
      note: {
        nb: "Uten avskrivninger (590) og motposten (990), som ikke er penger.",
        nn: "Utan avskrivingar (590) og motposten (990), som ikkje er pengar.",
        en: "Without depreciation (590) and its reversal (990), which are not money.",
      },
    },
  ),
  line(
    "utgifter-investering",
    { nb: "Utgifter i investering", nn: "Utgifter i investering", en: "Expenses of investment" },
    investmentAccounts(["010-499", "690-699", "790-799"], ["010-499", "690-699"]),
    1,
  ),
  line(
    "utbetalinger-finans",
    {
      nb: "Utbetalinger ved eksterne finanstransaksjoner",
      nn: "Utbetalingar ved eksterne finanstransaksjonar",
      en: "Paid in external finance",
    },
    bothAccounts(["500-529"]),
    1,
    { ...neutral, note: financeNote() },
  ),
  sum(
    "anvendelse-av-midler",
    { nb: "Sum anvendelse av midler", nn: "Sum bruk av midlar", en: "Funds used in total" },
    ["utgifter-drift", "utgifter-investering", "utbetalinger-finans"],
  ),
  sum(
    "anskaffelse-minus-anvendelse",
    {
      nb: "Anskaffelse minus anvendelse av midler",
      nn: "Framskaffing minus bruk av midlar",
      en: "Funds raised less funds used",
    },
    ["anskaffelse-av-midler", "-anvendelse-av-midler"],
  ),
  asset("ubrukte-lanemidler-ub", at(unusedLoans, "ub"), ["91"]),
  opening("ubrukte-lanemidler-ib", at(unusedLoans, "ib"), "ubrukte-lanemidler-ub"),
  sum(
    "endring-i-ubrukte-lanemidler",
    { nb: "Endring i ubrukte lånemidler", nn: "Endring i ubrukte lånemidlar", en: "Change of unused loans" },
    ["ubrukte-lanemidler-ub", "-ubrukte-lanemidler-ib"],
  ),
  sum(
    "endring-i-regnskapet",
    {
      nb: "Endring i arbeidskapital, drift og investering",
      nn: "Endring i arbeidskapital, drift og investering",
      en: "Change of working capital, by the accounts",
    },
    ["anskaffelse-minus-anvendelse", "endring-i-ubrukte-lanemidler"],
  ),
  sum("differanse", difference, ["endring-i-balansen", "-endring-i-regnskapet"]),
  heading("premieavvik", { nb: "Uten premieavvik", nn: "Utan premieavvik", en: "Without premium deviation" }),
  line("netto-premieavvik-ub", at(netPremium, "ub"), balanceAccounts(["19", "39"]), 1, neutral),
  opening("netto-premieavvik-ib", at(netPremium, "ib"), "netto-premieavvik-ub"),
  sum(
    "endring-uten-premieavvik",
    {
      nb: "Endring i arbeidskapital uten premieavvik",
      nn: "Endring i arbeidskapital utan premieavvik",
      en: "Change of working capital without premium deviation",
    },
    ["endring-i-balansen", "-netto-premieavvik-ub", "netto-premieavvik-ib"],
  ),
];

function financeNote(): Text {
  return {
    nb: "Renter, utbytte, gevinster og tap, lån, avdrag, utlån, aksjer og andeler (art 500–529 og 900–929).",
    nn: "Renter, utbyte, gevinstar og tap, lån, avdrag, utlån, aksjar og delar (art 500–529 og 900–929).",
    en: "Interest, dividends, gains and losses, loans, instalments, loans given, shares (art 500–529 and 900–929).",
  };
}

interface Fund {
  readonly id: string;
  readonly label: Text;
  readonly kapittel: string;
  readonly setAside: Readonly<Record<"excluded" | "included", AccountFilter>>;
  readonly used: Readonly<Record<"excluded" | "included", AccountFilter>>;
  /** Use in the investment accounts of a fund of operations: before 2020 alone. */
  readonly usedInInvestment?: Readonly<Record<"excluded" | "included", AccountFilter>>;
}

function fundLines(fund: Fund): readonly LayoutLine[] {
  const { id, kapittel } = fund;
  const used = [`${id}-brukt`, ...(fund.usedInInvestment === undefined ? [] : [`${id}-brukt-i-investering`])];
  return [
    heading(id, fund.label),
    opening(`${id}-ib`, ib, `${id}-ub`),
    line(`${id}-avsatt`, { nb: "Avsatt", nn: "Avsett", en: "Set aside" }, fund.setAside, 1, neutral),
    line(`${id}-brukt`, { nb: "Brukt", nn: "Brukt", en: "Used" }, fund.used, -1, neutral),
    ...(fund.usedInInvestment === undefined
      ? []
      : [
          line(
            `${id}-brukt-i-investering`,
            {
              nb: "Brukt i investeringsregnskapet",
              nn: "Brukt i investeringsrekneskapen",
              en: "Used in the investment accounts",
            },
            fund.usedInInvestment,
            -1,
            neutral,
          ),
        ]),
    sum(
      `${id}-beregnet`,
      {
        nb: "Beregnet beholdning 31.12.",
        nn: "Utrekna behaldning 31.12.",
        en: "Computed at the end of the year",
      },
      [`${id}-ib`, `${id}-avsatt`, ...used.map((one) => `-${one}`)],
    ),
    claim(
      `${id}-ub`,
      { nb: "Beholdning 31.12. i balansen", nn: "Behaldning 31.12. i balansen", en: "In the balance" },
      [kapittel],
    ),
    sum(`${id}-differanse`, difference, [`${id}-ub`, `-${id}-beregnet`]),
  ];
}

const fundNames = {
  disposisjonsfond: { nb: "Disposisjonsfond", nn: "Disposisjonsfond", en: "Disposition fund" },
  "bundne-driftsfond": { nb: "Bundne driftsfond", nn: "Bundne driftsfond", en: "Tied operating funds" },
  "ubundne-investeringsfond": {
    nb: "Ubundne investeringsfond",
    nn: "Ubundne investeringsfond",
    en: "Free investment funds",
  },
  "bundne-investeringsfond": {
    nb: "Bundne investeringsfond",
    nn: "Bundne investeringsfond",
    en: "Tied investment funds",
  },
} satisfies Record<string, Text>;

const fundsBefore: readonly Fund[] = [
  {
    id: "disposisjonsfond",
    label: fundNames.disposisjonsfond,
    kapittel: "56",
    setAside: driftAccounts(["540-549", "560-569"]),
    used: driftAccounts(["940-949", "960-969"]),
    usedInInvestment: investmentAccounts(["940-947"]),
  },
  {
    id: "bundne-driftsfond",
    label: fundNames["bundne-driftsfond"],
    kapittel: "51",
    setAside: driftAccounts(["550-559"]),
    used: driftAccounts(["950-959"]),
    usedInInvestment: investmentAccounts(["950-957"]),
  },
  {
    id: "ubundne-investeringsfond",
    label: fundNames["ubundne-investeringsfond"],
    kapittel: "53",
    setAside: investmentAccounts(["540-549"]),
    used: investmentAccounts(["948-949"]),
  },
  {
    id: "bundne-investeringsfond",
    label: fundNames["bundne-investeringsfond"],
    kapittel: "55",
    setAside: investmentAccounts(["550-559"]),
    used: investmentAccounts(["958-959"]),
  },
];

const fundsSince: readonly Fund[] = [
  {
    id: "disposisjonsfond",
    label: fundNames.disposisjonsfond,
    kapittel: "56",
    setAside: driftAccounts(["540-549", "560-569"]),
    used: driftAccounts(["930-949", "960-969"]),
  },
  {
    id: "bundne-driftsfond",
    label: fundNames["bundne-driftsfond"],
    kapittel: "51",
    setAside: driftAccounts(["550-559"]),
    used: driftAccounts(["950-959"]),
  },
  {
    id: "ubundne-investeringsfond",
    label: fundNames["ubundne-investeringsfond"],
    kapittel: "53",
    setAside: investmentAccounts(["540-549"]),
    used: investmentAccounts(["930-949"]),
  },
  {
    id: "bundne-investeringsfond",
    label: fundNames["bundne-investeringsfond"],
    kapittel: "55",
    setAside: investmentAccounts(["550-559"]),
    used: investmentAccounts(["950-959"]),
  },
];

const fixedAssets: Text = { nb: "Anleggsmidler", nn: "Anleggsmiddel", en: "Fixed assets" };
const longDebt: Text = { nb: "Langsiktig gjeld", nn: "Langsiktig gjeld", en: "Long-term debt" };
const pension: Text = {
  nb: "Pensjonsmidler minus pensjonsforpliktelse",
  nn: "Pensjonsmidlar minus pensjonsplikter",
  en: "Pension assets less obligation",
};

const capitalAccountLines: readonly LayoutLine[] = [
  opening("kapitalkonto-ib", ib, "kapitalkonto-ub"),
  line(
    "investeringer",
    {
      nb: "Utgifter i investeringsregnskapet",
      nn: "Utgifter i investeringsrekneskapen",
      en: "Expenses of investment",
    },
    investmentAccounts(["010-508", "690-699", "790-799"]),
    1,
    {
      ...neutral,
      note: {
        nb: "Med merverdiavgift, og med det som ikke blir aktivert; forskjellen kommer på linjen «Annet».",
        nn: "Med meirverdiavgift, og med det som ikkje blir aktivert; skilnaden kjem på linja «Anna».",
        en: "With VAT, and with what is not capitalised; the difference falls on the line “Other”.",
      },
    },
  ),
  line(
    "avdrag-pa-lan",
    { nb: "Avdrag på lån", nn: "Avdrag på lån", en: "Instalments on loans" },
    bothAccounts(["510-519"]),
    1,
    neutral,
  ),
  line("utlan", { nb: "Utlån", nn: "Utlån", en: "Loans given" }, bothAccounts(["520-528"]), 1, neutral),
  line(
    "kjop-av-aksjer-og-andeler",
    { nb: "Kjøp av aksjer og andeler", nn: "Kjøp av aksjar og delar", en: "Purchase of shares" },
    investmentAccounts(["529"]),
    1,
    neutral,
  ),
  line("pensjon-ub", at(pension, "ub"), balanceAccounts(["20", "40"]), 1, neutral),
  opening("pensjon-ib", at(pension, "ib"), "pensjon-ub"),
  line(
    "avskrivninger",
    { nb: "Avskrivninger", nn: "Avskrivingar", en: "Depreciation" },
    driftAccounts(["590-599"]),
    1,
    neutral,
  ),
  line(
    "bruk-av-lan",
    { nb: "Bruk av lån", nn: "Bruk av lån", en: "Use of loans" },
    investmentAccounts(["910-919"]),
    -1,
    neutral,
  ),
  line(
    "mottatte-avdrag-pa-utlan",
    { nb: "Mottatte avdrag på utlån", nn: "Mottekne avdrag på utlån", en: "Repayments of loans given" },
    bothAccounts(["920-928"]),
    -1,
    neutral,
  ),
  line(
    "salg-av-aksjer-og-andeler",
    { nb: "Salg av aksjer og andeler", nn: "Sal av aksjar og delar", en: "Sale of shares" },
    investmentAccounts(["929"]),
    -1,
    neutral,
  ),
  sum(
    "fores-fra-regnskapet",
    {
      nb: "Endring som følger av postene over",
      nn: "Endring som følgjer av postane over",
      en: "Change that follows from the items above",
    },
    [
      "investeringer",
      "avdrag-pa-lan",
      "utlan",
      "kjop-av-aksjer-og-andeler",
      "pensjon-ub",
      "-pensjon-ib",
      "-avskrivninger",
      "-bruk-av-lan",
      "-mottatte-avdrag-pa-utlan",
      "-salg-av-aksjer-og-andeler",
    ],
  ),
  {
    ...sum("annet", { nb: "Annet", nn: "Anna", en: "Other" }, [
      "kapitalkonto-ub",
      "-kapitalkonto-ib",
      "-fores-fra-regnskapet",
    ]),
    note: {
      nb: "Det postene over ikke forklarer: salg og utrangering til bokført verdi, nedskrivninger, investeringsutgifter som ikke er aktivert, og rettinger.",
      nn: "Det postane over ikkje forklarer: sal og utrangering til bokført verdi, nedskrivingar, investeringsutgifter som ikkje er aktiverte, og rettingar.",
      en: "What the items above do not explain: sale and scrapping at book value, write-downs, investment outlays not capitalised, and corrections.",
    },
  },
  claim("kapitalkonto-ub", ub, ["5990"]),
  heading("kontroll", {
    nb: "Kapitalkontoen mot balansen",
    nn: "Kapitalkontoen mot balansen",
    en: "The capital account against the balance",
  }),
  asset("anleggsmidler", at(fixedAssets, "ub"), ["2"]),
  claim("langsiktig-gjeld", at(longDebt, "ub"), ["4"]),
  asset("ubrukte-lanemidler", at(unusedLoans, "ub"), ["91"]),
  sum(
    "anleggsmidler-betalt-uten-lan",
    {
      nb: "Anleggsmidler minus langsiktig gjeld, pluss ubrukte lånemidler",
      nn: "Anleggsmiddel minus langsiktig gjeld, pluss ubrukte lånemidlar",
      en: "Fixed assets less long-term debt, plus unused loans",
    },
    ["anleggsmidler", "-langsiktig-gjeld", "ubrukte-lanemidler"],
  ),
  sum("differanse", difference, ["kapitalkonto-ub", "-anleggsmidler-betalt-uten-lan"]),
];

const loans: Text = { nb: "Lånegjeld", nn: "Lånegjeld", en: "Loan debt" };

const debtLines: readonly LayoutLine[] = [
  opening("lanegjeld-ib", at(loans, "ib"), "lanegjeld-ub"),
  line(
    "bruk-av-lan",
    { nb: "Bruk av lån", nn: "Bruk av lån", en: "Use of loans" },
    investmentAccounts(["910-919"]),
    -1,
    neutral,
  ),
  asset("ubrukte-lanemidler-ub", at(unusedLoans, "ub"), ["91"]),
  opening("ubrukte-lanemidler-ib", at(unusedLoans, "ib"), "ubrukte-lanemidler-ub"),
  line(
    "avdrag-i-drift",
    { nb: "Avdrag i drift", nn: "Avdrag i drift", en: "Instalments in operations" },
    driftAccounts(["510-519"]),
    1,
    neutral,
  ),
  line(
    "avdrag-i-investering",
    { nb: "Avdrag i investering", nn: "Avdrag i investering", en: "Instalments in investment" },
    investmentAccounts(["510-519"]),
    1,
    neutral,
  ),
  sum(
    "lanegjeld-beregnet",
    {
      nb: "Beregnet lånegjeld 31.12.",
      nn: "Utrekna lånegjeld 31.12.",
      en: "Loan debt computed at the end of the year",
    },
    [
      "lanegjeld-ib",
      "bruk-av-lan",
      "ubrukte-lanemidler-ub",
      "-ubrukte-lanemidler-ib",
      "-avdrag-i-drift",
      "-avdrag-i-investering",
    ],
  ),
  claim(
    "lanegjeld-ub",
    {
      nb: "Lånegjeld 31.12. i balansen",
      nn: "Lånegjeld 31.12. i balansen",
      en: "Loan debt in the balance",
    },
    ["41", "43", "45", "46", "47"],
    {
      note: {
        nb: "Langsiktig gjeld uten pensjonsforpliktelse. Lån som er tatt opp, men ikke brukt, er med.",
        nn: "Langsiktig gjeld utan pensjonsplikter. Lån som er tekne opp, men ikkje brukte, er med.",
        en: "Long-term debt without the pension obligation. Loans taken up but not used are included.",
      },
    },
  ),
  sum("differanse", difference, ["lanegjeld-ub", "-lanegjeld-beregnet"]),
];

type Note = Omit<StatementLayout, "years" | "law" | "kind" | "scope" | "complete">;

const common = { kind: "note", scope: {}, complete: false } as const;

const bothRules = (note: Note): readonly StatementLayout[] =>
  [rules.before, rules.since].map((rule) => ({ ...note, ...rule, ...common }));

const fundNote: Omit<Note, "lines" | "identities"> = {
  id: "note-fond",
  title: {
    nb: "Note: avsetninger til og bruk av fond",
    nn: "Note: avsetning til og bruk av fond",
    en: "Note: funds set aside and used",
  },
  source:
    "Form as in Stavanger's note 10 for 2014 (arsrapport2014.stavanger.kommune.no, 9.2.11), which names art and chapter of each line, and Asker's note 7 for 2015",
  figurePrefix: "note-fond/",
};

function fundsNote(funds: readonly Fund[], rule: (typeof rules)["before" | "since"]): StatementLayout {
  return {
    ...fundNote,
    ...rule,
    ...common,
    identities: funds.map(({ id }) => linked(`${id}-differanse`)),
    lines: funds.flatMap(fundLines),
  };
}

export const noter: readonly StatementLayout[] = [
  ...bothRules({
    id: "note-arbeidskapital",
    title: {
      nb: "Note: endring i arbeidskapital",
      nn: "Note: endring i arbeidskapital",
      en: "Note: change of working capital",
    },
    source:
      "Form as in Stavanger's 9.1.8 for 2014 and 2015 and Asker's note 1 for 2015; from 2020 as in Molde's note 1 for 2020",
    figurePrefix: "note-arbeidskapital/",
    identities: [linked("differanse")],
    lines: workingCapitalLines,
  }),
  fundsNote(fundsBefore, rules.before),
  fundsNote(fundsSince, rules.since),
  ...bothRules({
    id: "note-kapitalkonto",
    title: { nb: "Note: kapitalkonto", nn: "Note: kapitalkonto", en: "Note: capital account" },
    source:
      "Meaning as in Askøy's note 15 for 2017 (fixed assets less long-term debt, adjusted for unused loans); the items are those the ledger shows",
    figurePrefix: "note-kapitalkonto/",
    identities: [linked("differanse")],
    lines: capitalAccountLines,
  }),
  ...bothRules({
    id: "note-lanegjeld",
    title: { nb: "Note: lånegjeld", nn: "Note: lånegjeld", en: "Note: loan debt" },
    source: "General knowledge: loans taken up less instalments is the change of debt",
    figurePrefix: "note-lanegjeld/",
    identities: [linked("differanse")],
    lines: debtLines,
  }),
];
